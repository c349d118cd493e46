export { recordRead, recordRefusal, refuse } from './record-access.ts';
export { recordChange } from './record-change.ts';
export { verifyAuditChain } from './verify-audit-chain.ts';
