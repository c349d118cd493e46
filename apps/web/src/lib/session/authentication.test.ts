import { describe, expect, it, vi } from 'vitest';
import { fetchDemoLogins, signIn } from './authentication.ts';

const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValue(new Response(JSON.stringify(body), { status, headers }));

describe('signing in', () => {
  it('does not tell a wrong password from an unknown account', async () => {
    answer(401);
    expect(await signIn('a@b.se', 'fel')).toEqual({ kind: 'refused' });
  });

  it('passes on how long to wait after too many tries', async () => {
    answer(429, {}, { 'retry-after': '40' });
    expect(await signIn('a@b.se', 'fel')).toEqual({ kind: 'too_many', waitSeconds: 40 });
  });

  it('says that the server is away rather than that the password is wrong', async () => {
    answer(503);
    expect(await signIn('a@b.se', 'x')).toEqual({ kind: 'unavailable' });
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await signIn('a@b.se', 'x')).toEqual({ kind: 'unavailable' });
  });
});

describe('demonstration log-ins', () => {
  it('are none where the address does not exist or answers something else', async () => {
    answer(404);
    expect(await fetchDemoLogins()).toEqual([]);
    answer(200, [{ email: 'a@b.se' }, 7]);
    expect(await fetchDemoLogins()).toEqual([]);
  });

  it('are listed as the server gives them', async () => {
    const login = { email: 'styrelse@exempel.se', title: 'Nämndledamot', password: 'hemligt' };
    answer(200, [login]);
    expect(await fetchDemoLogins()).toEqual([login]);
  });
});
