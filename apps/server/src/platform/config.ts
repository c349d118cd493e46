import { createHmac } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const truthy = z
  .enum(['1', '0', 'true', 'false'])
  .transform((value) => value === '1' || value === 'true');

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4173),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_MIGRATION_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  LAGESBILD_DATA_DIR: z.string().min(1).optional(),
  LAGESBILD_SECRET: z.string().min(32, 'ska ha minst 32 tecken').optional(),
  LAGESBILD_DEMO: truthy.optional(),
  LAGESBILD_WEB_DIR: z.string().optional(),
  LAGESBILD_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  TRUSTED_PROXIES: z.string().default('loopback'),
});

/** The settings are wrong in a way that a person must mend before the program can start. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

export type DatabaseConfig =
  | { kind: 'embedded'; dataDir: string }
  | { kind: 'external'; ownerUrl: string; appUrl: string; createsAppRole: boolean };

export type Config = {
  port: number;
  host: string;
  publicUrl: string | undefined;
  database: DatabaseConfig;
  poolSize: number;
  /** Signs cookies; the embedded installation keeps one of its own beside its data. */
  secret: string | undefined;
  loadsDemonstration: boolean;
  /** Addresses or networks of proxies whose X-Forwarded-For is believed, comma-separated. */
  trustedProxies: string;
  webDir: string | undefined;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/**
 * Parses the environment once; nothing else reads it.
 * @throws ConfigError with one sentence per setting that is wrong
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`Inställningarna går inte att läsa. Rätta: ${lines.join('; ')}`);
  }
  const value = parsed.data;
  if (value.DATABASE_MIGRATION_URL && !value.DATABASE_URL) {
    throw new ConfigError(
      'DATABASE_MIGRATION_URL är satt men inte DATABASE_URL. Ange båda, eller ingen.',
    );
  }
  if (value.DATABASE_URL && !value.LAGESBILD_SECRET) {
    throw new ConfigError(
      'LAGESBILD_SECRET saknas. Ange en hemlighet på minst 32 tecken, till exempel från: openssl rand -base64 32',
    );
  }
  return {
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.PUBLIC_URL?.replace(/\/$/, ''),
    database: databaseConfig(value),
    poolSize: value.DATABASE_POOL_SIZE,
    secret: value.LAGESBILD_SECRET,
    loadsDemonstration: value.LAGESBILD_DEMO ?? !value.DATABASE_URL,
    trustedProxies: value.TRUSTED_PROXIES,
    webDir: value.LAGESBILD_WEB_DIR,
    logLevel: value.LAGESBILD_LOG,
  };
}

function databaseConfig(value: z.infer<typeof environment>): DatabaseConfig {
  if (!value.DATABASE_URL)
    return { kind: 'embedded', dataDir: value.LAGESBILD_DATA_DIR ?? defaultDataDir() };
  if (value.DATABASE_MIGRATION_URL) {
    return {
      kind: 'external',
      ownerUrl: value.DATABASE_MIGRATION_URL,
      appUrl: value.DATABASE_URL,
      createsAppRole: false,
    };
  }
  return {
    kind: 'external',
    ownerUrl: value.DATABASE_URL,
    appUrl: derivedAppUrl(value.DATABASE_URL, value.LAGESBILD_SECRET ?? ''),
    createsAppRole: true,
  };
}

/** Every process of an installation must come to the same password without a place to keep it in. */
function derivedAppUrl(ownerUrl: string, secret: string): string {
  const url = new URL(ownerUrl);
  url.username = 'lagesbild_app';
  url.password = createHmac('sha256', secret).update('database role lagesbild_app').digest('hex');
  return url.toString();
}

/** Outside the checkout: an embedded PostgreSQL that root starts runs as another user. */
function defaultDataDir(): string {
  return process.getuid?.() === 0
    ? '/var/lib/lagesbild'
    : join(homedir(), '.local', 'share', 'lagesbild');
}
