import { actionOf, type ChangedType } from '@lagesbild/domain/history';
import type { Resolvers } from '../../../generated/resolvers-types.ts';
import { canUndo } from './can-undo.ts';
import { fieldsOfChange, nameOfChange, snapshotsOf, subjectKindOf } from './describe-change.ts';
import { listHistory } from './list-history.ts';

export const historyResolvers: Resolvers = {
  Plan: {
    history: async ({ scope, row }, page) =>
      (await listHistory(scope, row, page)).map((change) => ({ scope, row: change })),
  },
  Change: {
    id: ({ row }) => row.id,
    type: ({ row }) => row.entityType as ChangedType,
    action: ({ row }) => actionOf({ ...row, ...snapshotsOf(row) }),
    subjectId: ({ row }) => row.subjectId,
    subjectKind: ({ row }) => subjectKindOf(row),
    name: ({ scope, row }) => nameOfChange(scope, row),
    actorName: ({ row }) => row.actorName,
    effectiveOn: ({ row }) => row.effectiveOn,
    recordedAt: ({ row }) => new Date(row.recordedAt).toISOString(),
    reason: ({ row }) => row.reason,
    fields: ({ scope, row }, { locale }) => fieldsOfChange(scope, row, locale),
    isUndoable: ({ scope, row }) => canUndo(scope, row),
    isUndo: ({ row }) => row.undoesChangeId !== null,
  },
};
