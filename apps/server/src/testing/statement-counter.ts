import type pg from 'pg';

export type StatementCounter = { statements: string[]; reset(): void };

/** Counts what a pool's connections are asked, transaction control included. Call it before the first connection. */
export function countStatements(pool: pg.Pool): StatementCounter {
  const statements: string[] = [];
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    Object.assign(client, {
      query: (...args: unknown[]) => {
        const [first] = args;
        statements.push(
          typeof first === 'string' ? first : String((first as { text?: string }).text),
        );
        return query(...args);
      },
    });
  });
  return {
    statements,
    reset() {
      statements.length = 0;
    },
  };
}
