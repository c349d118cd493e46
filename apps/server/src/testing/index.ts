export { addMember } from './add-member.ts';
export { addPlan, type PlanSize } from './add-plan.ts';
export type { Caller } from './caller.ts';
export { findTestPlan } from './find-plan.ts';
export { type MadePart, make, makePlan } from './made-plan.ts';
export { mutate, refusedMutation } from './mutate.ts';
export { type TestServer, withTestServer } from './test-server.ts';
export { readWebDocuments } from './web-documents.ts';
