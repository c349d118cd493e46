import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { catchError, from, map, mergeMap, type Observable, of, throwError } from 'rxjs';
import type { Connection } from '../connection/connection.ts';
import type { SessionGate } from '../session/session-gate.ts';
import { type ErrorKind, errorKind, kindOfGraphqlErrors } from './error-kind.ts';

type Parts = { session: SessionGate; connection: Connection };
type Outcome = { result: ApolloLink.Result } | { error: unknown };

/** A server that says it is ready yet refuses the operation is not asked for ever. */
const MAX_RETRIES = 5;

/**
 * Keeps work alive through two faults. An expired session: the operation waits for a new sign-in and is then sent
 * again (the server refused it, so nothing happened twice). An unreachable server: a query waits until the server is
 * back; a mutation is handed back to its form at once, since only the person knows whether to send it again.
 */
export function createResilienceLink(parts: Parts): ApolloLink {
  return new ApolloLink((operation, forward) => attempt(operation, forward, parts, 0));
}

function attempt(
  operation: ApolloLink.Operation,
  forward: ApolloLink.ForwardFunction,
  parts: Parts,
  retries: number,
): Observable<ApolloLink.Result> {
  const again = () => attempt(operation, forward, parts, retries + 1);

  return forward(operation).pipe(
    map((result): Outcome => ({ result })),
    catchError((error: unknown) => of<Outcome>({ error })),
    mergeMap((outcome) => {
      const kind = kindOf(outcome);
      const isRetried = retries < MAX_RETRIES;
      if (kind === 'unauthenticated' && isRetried) {
        return from(askForSession(parts.session)).pipe(
          mergeMap((isSignedIn) => (isSignedIn ? again() : settle(outcome))),
        );
      }
      if (kind === 'unavailable') {
        const isQuery = operation.operationType === OperationTypeNode.QUERY;
        if (isQuery && isRetried) return from(parts.connection.waitUntilUp()).pipe(mergeMap(again));
        parts.connection.reportDown();
      }
      if ('result' in outcome) rememberReader(outcome.result, parts.session);
      return settle(outcome);
    }),
  );
}

function kindOf(outcome: Outcome): ErrorKind | null {
  if ('error' in outcome) return errorKind(outcome.error);
  return outcome.result.errors?.length ? kindOfGraphqlErrors(outcome.result.errors) : null;
}

function settle(outcome: Outcome): Observable<ApolloLink.Result> {
  return 'result' in outcome ? of(outcome.result) : throwError(() => outcome.error);
}

/** Answers `false` when nobody was signed in here, so that there is no work to keep. */
async function askForSession(session: SessionGate): Promise<boolean> {
  try {
    await session.ask();
    return true;
  } catch {
    return false;
  }
}

function rememberReader(result: ApolloLink.Result, session: SessionGate): void {
  const me: unknown = result.data?.me;
  if (typeof me === 'object' && me !== null && 'email' in me && typeof me.email === 'string') {
    session.setSignedIn(me.email);
  }
}
