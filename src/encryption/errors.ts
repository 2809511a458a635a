export type AgeErrorCode =
  /** Not an age file, or a header that breaks the format or our limits. */
  | 'malformed'
  /** None of the identities opens the file. */
  | 'no-identity'
  /** The file ends before its last chunk does. */
  | 'truncated'
  /** The header or a chunk is not what was encrypted. */
  | 'authentication-failed'
  /** Bytes follow the last chunk. */
  | 'trailing-data';

/** A file that cannot be opened as age file. The message never shows bytes of it, nor a key. */
export class AgeError extends Error {
  readonly code: AgeErrorCode;

  constructor(code: AgeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AgeError';
    this.code = code;
  }
}

export function isAgeError(error: unknown, ...codes: readonly AgeErrorCode[]): error is AgeError {
  return error instanceof AgeError && (codes.length === 0 || codes.includes(error.code));
}
