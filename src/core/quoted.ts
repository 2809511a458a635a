/**
 * A value for an error message: in quotes, on one line, cut at 100 characters. In a URL everything before an `@` is
 * hidden, because secrets get pasted as `s3://key:secret@bucket`.
 */
export function quoted(value: string): string {
  const open = value.replace(/^([A-Za-z][\w+.-]*:)?\/\/.*@/su, '$1//***@');
  const short = open.length > 100 ? `${open.slice(0, 99)}…` : open;
  // JSON escapes line breaks and control characters.
  return JSON.stringify(short);
}

/** ` (ENOENT)` for an error of the system, else nothing. Not by instanceof: an error may come from another realm. */
export function systemCode(cause: unknown): string {
  const code: unknown =
    typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? ` (${code})` : '';
}
