/** How a sign-in ended. `refused` never tells whether the account exists. */
export type SignInResult =
  | { kind: 'ok' | 'refused' | 'unavailable' }
  | { kind: 'too_many'; waitSeconds: number };

/** One log-in of a demonstration installation, as `GET /api/demo-logins` lists them. */
export type DemoLogin = { email: string; title: string; password: string };

/** Signs in by e-mail and password; the session arrives as an http-only cookie. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  const response = await post('/api/auth/sign-in/email', { email, password });
  if (!response) return { kind: 'unavailable' };
  if (response.ok) return { kind: 'ok' };
  if (response.status === 429) {
    return { kind: 'too_many', waitSeconds: Number(response.headers.get('retry-after')) || 30 };
  }
  return { kind: response.status >= 500 ? 'unavailable' : 'refused' };
}

/** Ends the session on the server. Answers whether it did. */
export async function signOut(): Promise<boolean> {
  const response = await post('/api/auth/sign-out', {});
  return response?.ok ?? false;
}

/** The log-ins of a demonstration installation; empty on any other, where the address does not exist. */
export async function fetchDemoLogins(): Promise<DemoLogin[]> {
  try {
    const response = await fetch('/api/demo-logins', { credentials: 'same-origin' });
    if (!response.ok) return [];
    const body: unknown = await response.json();
    return Array.isArray(body) ? body.filter(isDemoLogin) : [];
  } catch {
    return [];
  }
}

async function post(path: string, body: object): Promise<Response | null> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'x-lagesbild': '1' },
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}

function isDemoLogin(value: unknown): value is DemoLogin {
  if (typeof value !== 'object' || value === null) return false;
  return ['email', 'title', 'password'].every(
    (key) => key in value && typeof Reflect.get(value, key) === 'string',
  );
}
