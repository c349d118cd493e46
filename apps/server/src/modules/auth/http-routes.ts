import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import type { SignedIn } from '../../platform/context.ts';
import type { Identity } from './identity.ts';
import { forgetFailures, recordFailure } from './sign-in-attempt-repository.ts';
import { attemptKey, secondsLeft } from './sign-in-throttle.ts';

const credentials = z.object({
  email: z.string().min(1).max(320),
  password: z.string().min(1).max(200),
});

export type AuthRoutes = {
  identity: Identity;
  pool: pg.Pool;
  now: () => Date;
  /** Log-ins to show on the sign-in page of a demonstration; null hides them. */
  demonstrationLogins: { email: string; title: string; password: string }[] | null;
};

/** Sign-in and sign-out; of the identity library's routes only these are reachable. */
export function addAuthRoutes(
  app: FastifyInstance,
  { identity, pool, now, demonstrationLogins }: AuthRoutes,
): void {
  app.post('/api/auth/sign-in/email', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const input = credentials.safeParse(request.body);
    if (!input.success) {
      return reply.code(400).send({ code: 'INVALID', message: 'Fyll i både e-post och lösenord.' });
    }
    const key = attemptKey(input.data.email, request.ip);
    const left = await secondsLeft(pool, key, now());
    if (left > 0) {
      const message = `För många försök. Vänta ${left} sekunder och försök igen.`;
      return reply
        .code(429)
        .header('retry-after', String(left))
        .send({ code: 'TOO_MANY_TRIES', message });
    }
    const answer = await forward(identity, request, {
      email: input.data.email,
      password: input.data.password,
    });
    if (answer.status === 401) {
      await recordFailure(pool, key, now());
      return reply.code(401).send({
        code: 'WRONG_CREDENTIALS',
        message: 'E-postadressen eller lösenordet stämmer inte.',
      });
    }
    if (!answer.ok)
      return reply
        .code(answer.status)
        .send({ code: 'BAD_REQUEST', message: 'Inloggningen gick inte att läsa.' });
    await forgetFailures(pool, key);
    return passOn(answer, reply).send({ ok: true });
  });

  app.post('/api/auth/sign-out', async (request, reply) => {
    const answer = await forward(identity, request, {});
    return passOn(answer, reply).send({ ok: answer.ok });
  });

  app.get('/api/demo-logins', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return reply.send(demonstrationLogins ?? []);
  });
}

function forward(identity: Identity, request: FastifyRequest, body: object): Promise<Response> {
  const headers = fromNodeHeaders(request.headers);
  headers.delete('content-length');
  headers.set('content-type', 'application/json');
  const url = new URL(request.url, identity.options.baseURL);
  return identity.handler(
    new Request(url, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
}

function passOn(answer: Response, reply: FastifyReply): FastifyReply {
  for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.code(answer.ok ? 200 : answer.status);
}

/** Who the request's cookie belongs to; null for none, an expired one, or a disabled user's. */
export async function identify(
  { identity, pool }: Pick<AuthRoutes, 'identity' | 'pool'>,
  request: FastifyRequest,
): Promise<SignedIn | null> {
  if (!request.headers.cookie) return null;
  const found = await identity.api
    .getSession({ headers: fromNodeHeaders(request.headers) })
    .catch(async (error: unknown) => {
      // The library hides why it failed; if the database is gone this says so.
      await pool.query('select 1');
      throw error;
    });
  if (!found || found.user.isDisabled || isTooOld(found.session.createdAt)) return null;
  return {
    userId: found.user.id,
    name: found.user.name,
    email: found.user.email,
    sessionToken: found.session.token,
    lastMunicipality: found.session.municipalitySlug ?? null,
  };
}

const longestSessionMs = 24 * 3_600_000;
/** However busy it is kept, a session ends after a day (OWASP ASVS 5.0, 7.3). */
const isTooOld = (createdAt: Date): boolean => Date.now() - createdAt.getTime() > longestSessionMs;
