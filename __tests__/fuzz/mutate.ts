import fc from 'fast-check';

/** One change of a text. Numbers choose a place by their share of what there is. */
export type Mutation =
  | { readonly kind: 'truncate' | 'remove' | 'flip'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'json'; readonly line: number; readonly at: number; readonly value: unknown };

/** Beyond it a mutated text is cut off: what is read whole has bounds of its own, which resident.campaign.test.ts holds. */
const MAX_TEXT = 256 * 1024;

const TIME = '2026-11-23T10:15:00.000Z';

/** Values that have broken parsers before, here and elsewhere. */
const NASTY: readonly unknown[] = [
  ...[-1, 0, 1.5, 1e308, 2 ** 53, 9e15, Number.MAX_SAFE_INTEGER, '1', '-1', '9007199254740993'],
  ...[
    '',
    ' ',
    'x'.repeat(5000),
    '\u0000',
    '\ud800',
    '\ufeff',
    '../',
    'a/../.flashback-backup/HEAD',
    '.flashback-backup/HEAD',
  ],
  ...[
    null,
    true,
    [],
    {},
    [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]],
    { constructor: 1 },
    JSON.parse('{"__proto__":{"a":1}}') as unknown,
  ],
  ...[
    TIME,
    '2026-02-30T10:15:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '+275760-09-13T00:00:00.001Z',
    '0000-01-01T00:00:00.000Z',
  ],
  ...[
    'a'.repeat(64),
    's3://a@b',
    'https://[::1',
    '%zz',
    '%ff',
    '::error::x',
    '<script>',
    '__proto__',
    'constructor',
  ],
];

/** Pieces of the grammars that are parsed here. */
const TOKENS: readonly string[] = [
  ...[
    '<',
    '>',
    '/',
    '&',
    ';',
    '&#x110000;',
    '&#0;',
    '&constructor;',
    '<Key>',
    '</Key>',
    '<Contents>',
    '</Contents>',
    '<Code>constructor</Code>',
  ],
  ...[
    '<Tagging',
    '<Tag>',
    '<VersioningConfiguration',
    '<Error',
    '<CommonPrefixes>',
    '<!--',
    '<![CDATA[',
    '<?xml',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\u',
    ',',
    ':',
    '\n',
    '\r\n',
    '\t',
    '\u0000',
    '\u2028',
    '\ufffd',
    '\ud83d\ude00',
    '-',
    '+',
    '0',
    '9',
    'e9',
  ],
  ...[
    '"signature":{',
    ',"signature":{',
    '{"signature":{"run":"',
    '-----BEGIN',
    '-----END OPENSSH PRIVATE KEY-----',
    '====',
    'AAAA',
  ],
  ...[
    '*',
    '**',
    '**/',
    '?',
    '[!',
    '{a,b}',
    '{{',
    'last=',
    'within=',
    'max-age=',
    '9'.repeat(30),
    'd',
    's3://',
    '=?utf-8?b?',
    '?=',
  ],
];

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

export const mutations = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('truncate', 'remove', 'flip'), at: place, length: fc.nat(40) }),
    fc.record({
      kind: fc.constant('insert'),
      at: place,
      text: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: 'binary', maxLength: 8 })),
    }),
    fc.record({
      kind: fc.constant('repeat'),
      at: place,
      length: fc.nat(30),
      times: fc.constantFrom(2, 20, 1000, 100_000),
    }),
    fc.record({
      kind: fc.constant('json'),
      line: place,
      at: place,
      value: fc.oneof(fc.constantFrom(...NASTY), fc.jsonValue({ maxDepth: 2 })),
    }),
  ),
  { minLength: 1, maxLength: 5 },
);

export function mutated(text: string, all: readonly Mutation[]): string {
  return all.reduce((now, one) => apply(now, one).slice(0, MAX_TEXT), text);
}

function apply(text: string, mutation: Mutation): string {
  if (mutation.kind === 'json') return inJson(text, mutation);
  const at = Math.floor(mutation.at * (text.length + 1));
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  switch (mutation.kind) {
    case 'truncate':
      return before;
    case 'remove':
      return before + behind.slice(mutation.length);
    case 'flip':
      return (
        before +
        String.fromCharCode((behind.charCodeAt(0) || 0) ^ (1 + (mutation.length % 127))) +
        behind.slice(1)
      );
    case 'insert':
      return before + mutation.text + behind;
    case 'repeat': {
      const piece = behind.slice(0, mutation.length);
      const times = Math.min(mutation.times, Math.floor(MAX_TEXT / Math.max(1, piece.length)));
      return before + piece.repeat(times) + behind.slice(mutation.length);
    }
  }
}

/** Puts the value in the place of one in the JSON, or in one line of lines of JSON: the rest stays as it is. */
function inJson(
  text: string,
  { line, at, value }: { readonly line: number; readonly at: number; readonly value: unknown },
): string {
  const whole = parsed(text);
  if (whole !== undefined) return JSON.stringify(withValue(whole, at, value));
  const lines = text.split('\n');
  const index = Math.floor(line * lines.length);
  const one = parsed(lines[index] ?? '');
  if (one === undefined) return text;
  lines[index] = JSON.stringify(withValue(one, at, value));
  return lines.join('\n');
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function withValue(root: unknown, at: number, value: unknown): unknown {
  const places: (readonly [holder: Record<string, unknown>, name: string])[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || places.length > 2000) return;
    for (const name of Object.keys(node)) {
      places.push([node as Record<string, unknown>, name]);
      visit((node as Record<string, unknown>)[name]);
    }
  };
  visit(root);
  const [holder, name] = places[Math.floor(at * places.length)] ?? [];
  if (holder === undefined || name === undefined) return value;
  if (value === null && Array.isArray(holder)) holder.splice(Number(name), 1);
  else if (value === null) Reflect.deleteProperty(holder, name);
  else Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });
  return root;
}
