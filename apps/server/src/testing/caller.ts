export type GraphqlAnswer = {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test asks for any shape and checks what it got
  data: any;
  errors: { message: string; path?: string[]; extensions?: { code?: string } }[];
  text: string;
};

/** Somebody who calls the server over HTTP, with a session or without. */
export type Caller = {
  cookie: string | null;
  query(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  post(path: string, body: unknown): Promise<Response>;
  get(path: string): Promise<Response>;
};

export function createCaller(address: string, cookie: string | null): Caller {
  const headers = {
    'content-type': 'application/json',
    origin: address,
    ...(cookie ? { cookie } : {}),
  };
  const post = (path: string, body: unknown) =>
    fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return {
    cookie,
    post,
    get: (path) => fetch(`${address}${path}`, { headers }),
    async query(query, variables = {}) {
      const response = await post('/graphql', { query, variables });
      const text = await response.text();
      const answer = JSON.parse(text);
      return { status: response.status, data: answer.data, errors: answer.errors ?? [], text };
    },
  };
}
