import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What a failed operation means to the reader; each kind has one designed state. */
export type ErrorKind =
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'unavailable'
  | 'unexpected';

const KIND_OF_CODE: Readonly<Record<string, ErrorKind>> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not_found',
  DATABASE_UNAVAILABLE: 'unavailable',
};

const UNAVAILABLE_STATUSES: ReadonlySet<number> = new Set([502, 503, 504]);

/** Kind of the errors of a GraphQL answer: the first one that has a code of its own decides. */
export function kindOfGraphqlErrors(
  errors: readonly { extensions?: Record<string, unknown> | undefined }[],
): ErrorKind {
  for (const error of errors) {
    const kind = KIND_OF_CODE[String(error.extensions?.code)];
    if (kind) return kind;
  }
  return 'unexpected';
}

/** Kind of anything thrown while loading. A `TypeError` from fetch is a connection that never came about. */
export function errorKind(error: unknown): ErrorKind {
  if (CombinedGraphQLErrors.is(error)) return kindOfGraphqlErrors(error.errors);
  if (ServerError.is(error)) {
    if (error.statusCode === 401) return 'unauthenticated';
    if (UNAVAILABLE_STATUSES.has(error.statusCode)) return 'unavailable';
    return 'unexpected';
  }
  return isFailedFetch(error) ? 'unavailable' : 'unexpected';
}

/** The number by which the operator finds the failure in the log, when the server gave one. */
export function requestIdOf(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const id = error.errors[0]?.extensions?.requestId;
  return typeof id === 'string' ? id : null;
}

function isFailedFetch(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}
