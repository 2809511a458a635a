import { describe, expect, test } from '@jest/globals';
import { wrapText } from '../../src/cli/wrap.ts';

describe('text on a terminal', () => {
  test('is broken between words, and indented below its beginning', () => {
    expect(wrapText('  guard: more than half of everything would be deleted by this run\nok\n', 40)).toBe(
      '  guard: more than half of everything\n    would be deleted by this run\nok\n',
    );
  });

  test('keeps columns and words that are longer than a line', () => {
    const url = `s3://bucket/${'x'.repeat(60)}`;
    expect(wrapText(`  hot    ${url}  kept`, 40)).toBe(`  hot\n    ${url}\n    kept`);
    expect(wrapText('  scanned       2,000  171.6 MB', 40)).toBe('  scanned       2,000  171.6 MB');
  });

  test('does not count colours', () => {
    const line = `\u001b[32m${'a'.repeat(20)}\u001b[0m ${'b'.repeat(19)}`;
    expect(wrapText(line, 40)).toBe(line);
  });
});
