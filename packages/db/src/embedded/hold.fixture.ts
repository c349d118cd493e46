import { startEmbeddedPostgres } from './index.ts';

/** A program of its own that holds an embedded PostgreSQL until it is ended; tells the test how it went. */
const [dataDir = '', stateDir] = process.argv.slice(2);
try {
  const { pid, ownerUrl } = await startEmbeddedPostgres({ dataDir, stateDir, durable: false });
  process.stdout.write(`${JSON.stringify({ pid, ownerUrl })}\n`);
  setInterval(() => undefined, 60_000);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : String(error);
  process.stdout.write(`${JSON.stringify({ code })}\n`);
}
