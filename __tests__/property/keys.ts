import fc from 'fast-check';

/**
 * What keys are made of: letters, what separates and what globs use, and code points on both sides of the
 * surrogates, which UTF-16 sorts the other way round (U+FFFD after U+10000).
 */
const PIECES = [
  'a',
  'b',
  'A',
  '/',
  '//',
  '.',
  '..',
  '*',
  '-',
  ' ',
  '+',
  '%',
  '\n',
  'é',
  '\uD7FF',
  '\uE000',
].concat(['\uFFFD', '\uFFFF', '\u{10000}', '\u{10FFFF}', '\u{1F5C4}', '.flashback-backup/', '\u0001', '@']);

export const piece = fc.constantFrom(...PIECES);

/** A handful of keys, many of them prefixes of each other; one long one at times. */
export const keys = fc
  .array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 })
  .chain((words) =>
    fc.record({ words: fc.constant(words), long: fc.boolean() }).map(({ long }) => {
      const found = new Set<string>();
      for (const word of words)
        for (let end = 1; end <= word.length; end++) found.add(word.slice(0, end).join(''));
      if (long) found.add('a'.repeat(1022) + 'é');
      return [...found];
    }),
  );

/** The order that S3 promises, told by the bytes themselves. */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Prefixes as the options have them: in the order of bytes, none inside another. */
export function outermost(prefixes: readonly string[]): string[] {
  return [...new Set(prefixes)]
    .filter((one) => !prefixes.some((other) => other !== one && one.startsWith(other)))
    .sort(byBytes);
}
