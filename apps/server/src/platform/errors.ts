import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

/** Codes that may reach a client; everything else is masked as INTERNAL with the request's id. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'NOT_FOUND'
  | 'BAD_REQUEST'
  | 'TOO_LARGE'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL';

const sentences: Record<ErrorCode, string> = {
  UNAUTHENTICATED: 'Du är utloggad. Logga in igen; det du har skrivit finns kvar.',
  NOT_FOUND: 'Sidan finns inte, eller så har du inte tillgång till den.',
  BAD_REQUEST: 'Frågan går inte att läsa.',
  TOO_LARGE: 'Frågan är för stor.',
  DATABASE_UNAVAILABLE:
    'Databasen svarar inte just nu. Inget är förlorat; försök igen om en stund.',
  INTERNAL: 'Något gick fel hos oss. Inget är förlorat; försök igen.',
};

const httpStatus: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  DATABASE_UNAVAILABLE: 503,
};

/** An error that is thrown to the caller on purpose. */
export class AppError extends GraphQLError {
  constructor(code: ErrorCode) {
    const status = httpStatus[code];
    super(sentences[code], { extensions: { code, ...(status ? { http: { status } } : {}) } });
  }
}

/** A missing object, another municipality's and one that a policy denies answer alike. */
export const notFound = () => new AppError('NOT_FOUND');
export const unauthenticated = () => new AppError('UNAUTHENTICATED');
export const badRequest = () => new AppError('BAD_REQUEST');

const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
  '53300',
]);
const connectionTexts =
  /timeout exceeded when trying to connect|connection terminated|not currently accepting connections|client has encountered a connection error/i;

/** Whether an error, or what caused it, says that the database cannot be reached. */
export function isDatabaseUnavailable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (connectionCodes.has(code) || connectionTexts.test(cause.message)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isDatabaseUnavailable)) return true;
  }
  return false;
}

/** Whether an error, or what caused it, says that a text holds a character that no text can be stored or sought with. */
function isUnreadable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === '22021') return true;
  }
  return false;
}

const passedOn: Record<string, ErrorCode> = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  NOT_FOUND: 'NOT_FOUND',
  DATABASE_UNAVAILABLE: 'DATABASE_UNAVAILABLE',
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  TOO_LARGE: 'TOO_LARGE',
};

/** What a client is told: a code from the list and one sentence; never a stack, SQL or a suggestion. */
export function formatError(
  formatted: GraphQLFormattedError,
  cause: unknown,
): GraphQLFormattedError {
  const code = passedOn[String(formatted.extensions?.code)] ?? codeOfCause(original(cause));
  return {
    message: sentences[code],
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code },
  };
}

function codeOfCause(cause: unknown): ErrorCode {
  if (isUnreadable(cause)) return 'BAD_REQUEST';
  return isDatabaseUnavailable(cause) ? 'DATABASE_UNAVAILABLE' : 'INTERNAL';
}

/** What was thrown, below all that tells where in the answer it happened; that may be of another copy of graphql's class. */
export const original = (error: unknown): unknown =>
  error instanceof Error && 'originalError' in error && error.originalError
    ? original(error.originalError)
    : error;
