export { actionOf } from './action.ts';
export { type ChangedFieldText, fieldTexts, type NameOf } from './field-texts.ts';
export { type ItemChange, itemChangesBetween } from './item-changes.ts';
export { partName } from './part-name.ts';
export { inOrder, stateAt } from './replay.ts';
export { diffSnapshots, isSameValue } from './snapshots.ts';
export type {
  ChangeAction,
  ChangedType,
  ChangeFact,
  EntityState,
  FactType,
  FieldChange,
  PartType,
  Snapshot,
  SnapshotValue,
} from './types.ts';
