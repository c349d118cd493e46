import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

const secret = 'x'.repeat(32);

test('without settings the embedded database and the demonstration are used', () => {
  expect(parseConfig({})).toMatchObject({
    port: 4173,
    host: '127.0.0.1',
    loadsDemonstration: true,
    database: { kind: 'embedded' },
  });
});

test('an own database has no demonstration unless it is asked for, and needs a secret', () => {
  const env = {
    DATABASE_URL: 'postgres://app:p@db/lagesbild',
    DATABASE_MIGRATION_URL: 'postgres://owner:p@db/lagesbild',
  };
  expect(() => parseConfig(env)).toThrow(/LAGESBILD_SECRET saknas/);
  expect(parseConfig({ ...env, LAGESBILD_SECRET: secret })).toMatchObject({
    loadsDemonstration: false,
    database: {
      kind: 'external',
      createsAppRole: false,
      appUrl: env.DATABASE_URL,
      ownerUrl: env.DATABASE_MIGRATION_URL,
    },
  });
});

test('with one address only, every process works out the same log-in for the app', () => {
  const env = { DATABASE_URL: 'postgres://owner:p@db/lagesbild', LAGESBILD_SECRET: secret };
  const [one, other] = [parseConfig(env), parseConfig(env)];
  expect(one).toEqual(other);
  expect(one.database).toMatchObject({ createsAppRole: true, ownerUrl: env.DATABASE_URL });
  expect(one.database).toHaveProperty(
    'appUrl',
    expect.stringMatching(/^postgres:\/\/lagesbild_app:[0-9a-f]{64}@db\/lagesbild$/),
  );
});

test.each([
  [{ PORT: 'femtusen' }, /PORT/],
  [{ PORT: '70000' }, /PORT/],
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  [{ DATABASE_MIGRATION_URL: 'postgres://x' }, /DATABASE_URL/],
  [{ DATABASE_URL: 'postgres://a:b@c/d', LAGESBILD_SECRET: 'kort' }, /32 tecken/],
])('%o is refused with the name of the setting', (env, sentence) => {
  expect(() => parseConfig(env)).toThrow(ConfigError);
  expect(() => parseConfig(env)).toThrow(sentence);
});
