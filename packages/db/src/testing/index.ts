export { type TemporaryDirectory, temporaryDirectory } from './temporary-directory.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
