import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { Observable } from 'rxjs';
import { describe, expect, it, vi } from 'vitest';
import { createConnection } from '../connection/connection.ts';
import { createSessionGate } from '../session/session-gate.ts';
import { createResilienceLink } from './resilience-link.ts';

type Answer = ApolloLink.Result | Error;
const unauthenticated: Answer = {
  errors: [{ message: 'Du är utloggad.', extensions: { code: 'UNAUTHENTICATED' } }],
};
const unreachable = () => new TypeError('Failed to fetch');
const query = gql`
  query Me {
    me {
      email
    }
  }
`;
const mutation = gql`
  mutation Choose {
    choose
  }
`;
const me: Answer = { data: { me: { __typename: 'Me', email: 'asa@exempel.se' } } };

/** A client whose server gives the answers in turn, the last one for ever. */
function clientOf(answers: Answer[]) {
  const sent = vi.fn();
  const session = createSessionGate();
  const connection = createConnection({ probe: async () => true, delayMs: () => 0 });
  const server = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        sent(operation.operationName);
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        if (answer instanceof Error) observer.error(answer);
        else if (answer) {
          observer.next(answer);
          observer.complete();
        }
      }),
  );
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([createResilienceLink({ session, connection }), server]),
  });
  return { client, session, connection, sent };
}

describe('an expired session', () => {
  it('waits for a new sign-in and then sends the operation again', async () => {
    const { client, session, sent } = clientOf([unauthenticated, { data: { choose: 'ok' } }]);
    session.setSignedIn('asa@exempel.se');
    const answer = client.mutate({ mutation });
    await vi.waitFor(() => expect(session.getState().isAsking).toBe(true));
    expect(sent).toHaveBeenCalledTimes(1);
    session.resolve();
    expect((await answer).data).toEqual({ choose: 'ok' });
    expect(sent).toHaveBeenCalledTimes(2);
    expect(session.getState().isAsking).toBe(false);
  });

  it('is met in the same way when the server says it by status 401', async () => {
    const refused = new ServerError('401', {
      response: new Response('', { status: 401 }),
      bodyText: '',
    });
    const { client, session } = clientOf([refused, me]);
    session.setSignedIn('asa@exempel.se');
    const answer = client.query({ query });
    await vi.waitFor(() => expect(session.getState().isAsking).toBe(true));
    session.resolve();
    expect((await answer).data).toEqual(me.data);
  });

  it('is passed on at once when nobody was signed in: the page then leads to sign-in', async () => {
    const { client, session } = clientOf([unauthenticated]);
    await expect(client.query({ query })).rejects.toThrow('Du är utloggad.');
    expect(session.getState().isAsking).toBe(false);
  });

  it('remembers who was seen signed in', async () => {
    const { client, session } = clientOf([me]);
    await client.query({ query });
    expect(session.getState().email).toBe('asa@exempel.se');
  });
});

describe('an unreachable server', () => {
  it('lets a query wait until the server is back', async () => {
    const { client, connection, sent } = clientOf([unreachable(), me]);
    expect((await client.query({ query })).data).toEqual(me.data);
    expect(sent).toHaveBeenCalledTimes(2);
    expect(connection.isDown()).toBe(false);
  });

  it('hands a mutation back to its form and never sends it twice by itself', async () => {
    const { client, sent, connection } = clientOf([unreachable()]);
    await expect(client.mutate({ mutation })).rejects.toThrow('Failed to fetch');
    expect(sent).toHaveBeenCalledTimes(1);
    expect(connection.isDown()).toBe(true);
  });

  it('gives up on a server that says it is ready and refuses all the same', async () => {
    const { client, sent } = clientOf([unreachable()]);
    await expect(client.query({ query })).rejects.toThrow('Failed to fetch');
    expect(sent.mock.calls.length).toBeLessThan(10);
  });
});
