export { addMember } from './add-member.ts';
export type { Caller } from './caller.ts';
export { findTestPlan } from './find-plan.ts';
export { mutate, refusedMutation } from './mutate.ts';
export { type TestServer, withTestServer } from './test-server.ts';
