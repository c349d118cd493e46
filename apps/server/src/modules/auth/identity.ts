import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { newId } from '@lagesbild/db/ids';
import * as schema from '@lagesbild/db/schema';
import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';

export type IdentityOptions = {
  /** Under the role `lagesbild_identity`. */
  pool: pg.Pool;
  secret: string;
  /** Address people use; https turns on secure, host-bound cookies. */
  publicUrl: string;
};

/** argon2id with 19 MiB and two passes (OWASP Password Storage; quality.md, Security). */
const hashing = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const hashPassword = (password: string) => hash(password, hashing);

/** Only e-mail and password are in use; sessions are opaque rows that end after 8 idle hours. */
export function createIdentity({ pool, secret, publicUrl }: IdentityOptions) {
  const isHttps = publicUrl.startsWith('https:');
  return betterAuth({
    appName: 'Lägesbild',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: (request) => [publicUrl, ...sameHost(request)],
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: drizzleAdapter(drizzle(pool), { provider: 'pg', schema, transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      password: {
        hash: hashPassword,
        verify: ({ hash: known, password }) => verify(known, password),
      },
    },
    user: {
      additionalFields: { isDisabled: { type: 'boolean', input: false, defaultValue: false } },
    },
    session: {
      expiresIn: 8 * 3_600,
      updateAge: 600,
      additionalFields: { municipalitySlug: { type: 'string', input: false, required: false } },
    },
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => newId() },
      useSecureCookies: false,
      cookiePrefix: 'lagesbild',
      cookies: {
        session_token: {
          name: isHttps ? '__Host-lagesbild' : 'lagesbild',
          attributes: { secure: isHttps, sameSite: 'lax', httpOnly: true, path: '/' },
        },
      },
    },
  });
}

/** The page itself, by whatever name it was reached: a browser lets no other page set the Host header. */
function sameHost(request: Request | undefined): string[] {
  const host = request?.headers.get('host');
  return host ? [`http://${host}`, `https://${host}`] : [];
}

export type Identity = ReturnType<typeof createIdentity>;

/** Users that this installation's administrator (or the demonstration) decides; existing addresses are left as they are. */
export async function ensureUser(
  pool: pg.Pool,
  user: { email: string; name: string; password: string },
): Promise<string> {
  const db = drizzle(pool);
  return db.transaction(async (tx) => {
    const id = newId();
    const [created] = await tx
      .insert(schema.user)
      .values({ id, email: user.email, name: user.name, emailVerified: true })
      .onConflictDoNothing({ target: schema.user.email })
      .returning({ id: schema.user.id });
    if (created) {
      await tx.insert(schema.account).values({
        id: newId(),
        userId: created.id,
        accountId: created.id,
        providerId: 'credential',
        password: await hashPassword(user.password),
      });
      return created.id;
    }
    const { rows } = await pool.query<{ id: string }>(
      'select id from auth."user" where email = $1',
      [user.email],
    );
    const known = rows[0];
    if (!known) throw new Error(`user ${user.email} vanished`);
    return known.id;
  });
}
