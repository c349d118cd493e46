export { addMember } from './add-member.ts';
export type { Caller } from './caller.ts';
export { type TestServer, withTestServer } from './test-server.ts';
