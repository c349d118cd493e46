import { expect, test } from 'vitest';
import { withTestServer } from '../testing/index.ts';

const server = withTestServer();

async function untilReady(status: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await server().anonymous().get('/readyz')).status === status) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`/readyz never answered ${status}`);
}

test('a database that goes away is a clear 503, and the server recovers by itself', async () => {
  const board = await server().signInAs('board');
  const [row] = await server().owner('select current_database() as name');
  const name = String(row?.name);
  const other = server().database.ownerUrl.replace(`/${name}`, '/postgres');
  const admin = new (await import('pg')).default.Client(other);
  await admin.connect();
  try {
    await admin.query(`alter database ${name} allow_connections false`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
      name,
    ]);
    await untilReady(503);
    const answer = await board.query('{ municipality(slug: "nacka") { name } }');
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('Databasen svarar inte just nu. Inget är förlorat');
    expect((await board.get('/livez')).status).toBe(200);
  } finally {
    await admin.query(`alter database ${name} allow_connections true`);
    await admin.end();
  }
  await untilReady(200);
  expect((await board.query('{ municipality(slug: "nacka") { name } }')).errors).toEqual([]);
});

test('a server that is stopping says so to the load balancer', async () => {
  server().health.isDraining = true;
  expect((await server().anonymous().get('/readyz')).status).toBe(503);
  server().health.isDraining = false;
  expect((await server().anonymous().get('/readyz')).status).toBe(200);
});
