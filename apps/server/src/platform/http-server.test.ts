import { expect, test } from 'vitest';
import { withTestServer } from '../testing/index.ts';

const server = withTestServer();
const ask = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server().address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('the schema cannot be read out: no introspection, no suggestions, no landing page', async () => {
  const introspection = await ask({ query: '{ __schema { types { name } } }' });
  expect(introspection.status).toBe(400);
  expect(await introspection.text()).not.toContain('Municipality');
  const guess = await (await ask({ query: '{ municipalit }' })).text();
  expect(guess).not.toMatch(/did you mean|municipality/i);
  expect(
    (await fetch(`${server().address}/graphql`, { headers: { accept: 'text/html' } })).status,
  ).toBe(404);
});

test.each([
  [
    'depth',
    '{ me { municipalities { plans { municipality { plans { municipality { plans { municipality { plans { orgUnit { name } } } } } } } } } } }',
  ],
  ['aliases', `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
  ['directives', `{ me { name ${'@skip(if: false) '.repeat(11)} } }`],
  ['fields', `{ me { ${Array.from({ length: 351 }, () => 'name').join(' ')} } }`],
  ['tokens', `{ me { ${'name '.repeat(1000)} } }`],
  [
    'doubling fragments',
    Array.from({ length: 12 }, (_, n) => `fragment F${n} on Me { ...F${n + 1} ...F${n + 1} }`)
      .join(' ')
      .concat(' fragment F12 on Me { name } { me { ...F0 } }'),
  ],
  ['operations', 'query A { me { name } } query B { me { name } }'],
])('an operation over the limit of %s is refused before anything is read', async (_name, query) => {
  const answer = await ask({ query, operationName: query.includes('query A') ? 'A' : undefined });
  expect(answer.status).toBe(400);
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  // The validator adds one of its own that says it stopped looking.
  expect(errors.length).toBeLessThanOrEqual(2);
  expect(errors[0]?.extensions.code).toMatch(/^(TOO_LARGE|BAD_REQUEST)$/);
});

test('only POST with JSON is answered, one operation at a time, and not too large a body', async () => {
  expect((await fetch(`${server().address}/graphql?query={me{name}}`)).status).toBe(404);
  expect(
    (await ask('query={me{name}}', { 'content-type': 'application/x-www-form-urlencoded' })).status,
  ).toBe(415);
  expect(
    (await ask('{ me { name } }', { 'content-type': 'text/plain' })).status,
  ).toBeGreaterThanOrEqual(400);
  expect((await ask([{ query: '{ me { name } }' }])).status).toBe(400);
  expect((await ask({ query: `{ me { name } } # ${'x'.repeat(100_001)}` })).status).toBe(413);
});

test('an unexpected error tells the caller a code and nothing more', async () => {
  const answer = await ask('{"query": ');
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toMatch(/at |JSON|node_modules|position/);
});

test('data are never kept by a cache, and a browser is told what it may do', async () => {
  const answer = await ask({ query: '{ me { name } }' });
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toMatch(/script-src 'self'( 'nonce-[^']+')?;/);
  expect(policy).not.toContain('unsafe-inline');
});
