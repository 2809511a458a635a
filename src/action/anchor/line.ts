/**
 * The anchor's record as a hidden line of an alert issue's text. It survives what the alert writes: the marker is the first
 * line, this is the second. Base64 cannot end a comment.
 */
const MAX_CODE = 8_000;

/** The record's text; undefined where the issue has none. */
export function readAnchorLine(body: string, target: string): string | undefined {
  const start = lineStart(target);
  const line = body.split('\n').find((one) => one.startsWith(start));
  const code = line === undefined ? undefined : /^[\w-]*/.exec(line.slice(start.length))?.[0];
  if (code === undefined || code.length > MAX_CODE) return undefined;
  return Buffer.from(code, 'base64url').toString('utf8');
}

/** The text with this record, otherwise unchanged. */
export function withAnchorLine(body: string, target: string, record: string): string {
  const [first = '', ...rest] = body.split('\n');
  const others = rest.filter((line) => !line.startsWith(lineStart(target)));
  const line = `${lineStart(target)}${Buffer.from(record).toString('base64url')} -->`;
  return [first, line, ...others].join('\n');
}

/** A new text of an issue, with the record that the old one has. */
export function keepAnchorLine(body: string, before: string, target: string): string {
  const record = readAnchorLine(before, target);
  return record === undefined ? body : withAnchorLine(body, target, record);
}

function lineStart(target: string): string {
  return `<!-- flashback-backup:anchor:${target} `;
}
