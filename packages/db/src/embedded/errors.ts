export type EmbeddedPostgresErrorCode =
  | 'DATA_DIR_IN_USE'
  | 'NO_BINARY'
  | 'INIT_FAILED'
  | 'START_FAILED'
  | 'NO_PERMISSION'
  | 'WRONG_MAJOR';

/**
 * Why the embedded PostgreSQL could not be started. The message is one Swedish sentence meant for the
 * person at the terminal; `detail` is what PostgreSQL or the system said, for the log.
 */
export class EmbeddedPostgresError extends Error {
  readonly code: EmbeddedPostgresErrorCode;
  readonly detail: string;

  constructor(code: EmbeddedPostgresErrorCode, message: string, detail = '', cause?: unknown) {
    super(message, { cause });
    this.name = 'EmbeddedPostgresError';
    this.code = code;
    this.detail = detail;
  }
}

/** The system's error code ("EACCES", "ENOSPC" …) or an empty string. */
export function systemErrorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A file system error met while the data directory was prepared, as a sentence. */
export function directoryError(directory: string, error: unknown): EmbeddedPostgresError {
  const detail = error instanceof Error ? error.message : String(error);
  if (systemErrorCode(error) === 'ENOSPC') {
    return new EmbeddedPostgresError(
      'INIT_FAILED',
      `Databasen kan inte skapas i ${directory}: disken är full.`,
      detail,
      error,
    );
  }
  return new EmbeddedPostgresError(
    'NO_PERMISSION',
    `Datakatalogen ${directory} kan inte användas: kontrollera att den finns och att du får skriva i den.`,
    detail,
    error,
  );
}

/** Why PostgreSQL's own programs failed, short enough for a sentence: a full disk by name, else their last line. */
export function reasonFrom(output: string): string {
  if (/no space left/i.test(output)) return 'disken är full';
  const last = output.trim().split('\n').at(-1)?.trim();
  return last ? `PostgreSQL svarar "${last}"` : 'PostgreSQL avslutades utan förklaring';
}
