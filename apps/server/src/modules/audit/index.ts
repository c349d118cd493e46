export {
  type ChangeRecord,
  type ChangeRow,
  findChange,
  findLatestChange,
} from './change-repository.ts';
export { findChangePage, findChangesUntil, findLatestChanges } from './history-repository.ts';
export { findNames } from './name-repository.ts';
export { recordRead, recordRefusal, refuse } from './record-access.ts';
export { recordChange, recordChanges } from './record-change.ts';
export { verifyAuditChain } from './verify-audit-chain.ts';
