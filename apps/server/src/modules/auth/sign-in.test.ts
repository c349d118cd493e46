import { demonstrationPassword } from '@lagesbild/demo';
import { expect, test } from 'vitest';
import { withTestServer } from '../../testing/index.ts';
import { attemptKey, waitSeconds } from './sign-in-throttle.ts';

const server = withTestServer();
const email = 'styrelse@exempel.lagesbild.se';
const me = '{ me { name lastMunicipality } }';

test('nobody is signed in without a session, and nothing of a municipality is answered', async () => {
  const anonymous = server().anonymous();
  expect((await anonymous.query(me)).data).toEqual({ me: null });
  const refused = await anonymous.query('{ municipality(slug: "nacka") { name } }');
  expect(refused.status).toBe(401);
  expect(refused.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('a wrong password and an unknown account answer alike', async () => {
  const anonymous = server().anonymous();
  const answers = await Promise.all(
    [email, 'ingen@exempel.lagesbild.se'].map(async (address) => {
      const answer = await anonymous.post('/api/auth/sign-in/email', {
        email: address,
        password: 'fel lösenord',
      });
      return {
        status: answer.status,
        body: await answer.json(),
        cookies: answer.headers.getSetCookie(),
      };
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toMatchObject({
    status: 401,
    body: { message: 'E-postadressen eller lösenordet stämmer inte.' },
    cookies: [],
  });
});

test('a session cookie is out of reach for scripts and is gone after sign-out', async () => {
  const anonymous = server().anonymous();
  const answer = await anonymous.post('/api/auth/sign-in/email', {
    email,
    password: demonstrationPassword,
  });
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  const board = await server().signIn(email, demonstrationPassword);
  expect((await board.query(me)).data.me.name).toBeTruthy();
  await board.post('/api/auth/sign-out', {});
  expect((await board.query(me)).data.me).toBeNull();
});

test('passwords are kept as argon2id with at least 19 MiB and two passes', async () => {
  const { rows } = await server().identityPool.query('select password from auth.account');
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('five tries are free, then each must wait longer, and only from the same network', async () => {
  const anonymous = server().anonymous();
  const attempt = () =>
    anonymous.post('/api/auth/sign-in/email', {
      email: 'revisor@exempel.lagesbild.se',
      password: 'gissning',
    });
  for (let tries = 0; tries < 5; tries += 1) expect((await attempt()).status).toBe(401);
  const stopped = await attempt();
  expect(stopped.status).toBe(429);
  expect(await stopped.text()).toMatch(/Vänta \d+ sekunder/);
  expect([4, 5, 6, 7, 20].map(waitSeconds)).toEqual([0, 1, 2, 4, 300]);
  expect(attemptKey('A@b.se', '2001:db8:1:2:3::4')).toBe(
    attemptKey('a@b.se ', '2001:db8:1:2:9::9'),
  );
  expect(attemptKey('a@b.se', '10.0.0.1')).not.toBe(attemptKey('a@b.se', '10.0.0.2'));
});

test('a disabled user’s sessions die at once', async () => {
  const controller = await server().signInAs('controller');
  expect((await controller.query(me)).data.me).not.toBeNull();
  await server().identityPool.query(
    `update auth."user" set is_disabled = true where email = 'controller@exempel.lagesbild.se'`,
  );
  expect((await controller.query(me)).data.me).toBeNull();
});

test('the chosen municipality stays in the session; one that is not one’s own cannot be chosen', async () => {
  const board = await server().signInAs('board');
  const choose =
    'mutation ($slug: String!) { chooseMunicipality(slug: $slug) { lastMunicipality } }';
  expect((await board.query(choose, { slug: 'finns-inte' })).errors[0]?.extensions?.code).toBe(
    'NOT_FOUND',
  );
  expect((await board.query(choose, { slug: 'nacka' })).errors).toEqual([]);
  expect((await board.query(me)).data.me.lastMunicipality).toBe('nacka');
});

test('only sign-in and sign-out of the identity library can be reached', async () => {
  const anonymous = server().anonymous();
  for (const path of ['sign-up/email', 'update-user', 'list-sessions', 'request-password-reset']) {
    expect((await anonymous.post(`/api/auth/${path}`, {})).status).toBe(404);
  }
});
