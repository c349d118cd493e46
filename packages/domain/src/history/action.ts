import type { ChangeAction, ChangeFact, Snapshot } from './types.ts';

/**
 * What a change did. Closing and reopening are told from the closing day, for a risk from its state.
 * @param isFirstState whether a risk's open state is the one it was made with; those stand at version 1 or 2
 */
export function actionOf(
  change: Pick<ChangeFact, 'entityType' | 'before' | 'after' | 'entityVersion'>,
  isFirstState: boolean = change.entityVersion <= 2,
): ChangeAction {
  const { before, after } = change;
  if (after === null) {
    return 'withdrawn';
  }
  if (change.entityType === 'risk_state') {
    return stateAction(after, isFirstState);
  }
  if (before === null) {
    return 'created';
  }
  const wasClosed = isClosed(before);
  if (wasClosed === isClosed(after)) {
    return 'changed';
  }
  return wasClosed ? 'reopened' : 'closed';
}

function stateAction(after: Snapshot, isFirst: boolean): ChangeAction {
  if (after.state === 'closed') {
    return 'closed';
  }
  return isFirst ? 'created' : 'reopened';
}

const isClosed = (snapshot: Snapshot) => (snapshot.closedOn ?? null) !== null;
