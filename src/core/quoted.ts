/**
 * A value as an error message may show it: in quotes, on one line, cut at 100 characters, and with what
 * stands before an `@` in a URL hidden, since `s3://key:secret@bucket` is how a secret gets pasted here.
 */
export function quoted(value: string): string {
  const open = value.replace(/^([A-Za-z][\w+.-]*:)?\/\/.*@/su, '$1//***@');
  const short = open.length > 100 ? `${open.slice(0, 99)}…` : open;
  // JSON's escapes keep newlines and control characters from making lines of their own.
  return JSON.stringify(short);
}

/** ` (ENOENT)` for what the system refused, else nothing. By shape: an error may come from another realm. */
export function systemCode(cause: unknown): string {
  const code: unknown =
    typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}
