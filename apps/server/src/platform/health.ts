import type { FastifyInstance } from 'fastify';
import type pg from 'pg';

/** `isDraining` is set when the process has been told to stop: a load balancer then sends nothing more. */
export type Health = { pool: pg.Pool; isDraining: boolean };

/** `/livez`: the process lives. `/readyz`: the database answers and the process is not about to stop. */
export function addHealth(app: FastifyInstance, health: Health): void {
  app.get('/livez', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (health.isDraining) return reply.code(503).send({ status: 'draining' });
    try {
      await health.pool.query('select 1');
      return reply.send({ status: 'ok' });
    } catch {
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
}
