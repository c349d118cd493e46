import { migrateDatabase } from '../migrate.ts';

/** A process of its own that migrates and ends; started ten times at once by a test. */
const [ownerUrl] = process.argv.slice(2);
if (!ownerUrl) throw new Error('connection string missing');
await migrateDatabase(ownerUrl);
