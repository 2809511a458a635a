import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../../src/core/input-error.ts';
import { readConfig } from '../../../src/options/config/yaml/read-config.ts';

const LARGEST = 256 * 1024;

/** What the file is refused with, and the ms of CPU that this took. */
function refusal(text: string): { readonly message: string; readonly ms: number } {
  const before = process.cpuUsage();
  try {
    readConfig('backup.yaml', text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { user, system } = process.cpuUsage(before);
    return { message: error.message, ms: (user + system) / 1000 };
  }
  throw new Error('it was read');
}

const filled = (piece: string): string => piece.repeat(Math.floor((LARGEST - 10) / piece.length));
const numbered = (line: (i: number) => string): string =>
  Array.from({ length: 12_000 }, (_, i) => line(i)).join('\n');

describe('16.D a configuration that somebody made up to break the parser', () => {
  test.each([
    ['lists', filled('[')],
    ['maps', filled('{"a":')],
    ['items', filled('- ')],
    ['keys', filled('? ')],
    ['lines, each further in,', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('is refused by name where its %s are nested without end', (_what, text) => {
    const { message } = refusal(text);
    expect(message).toMatch(/^config: backup\.yaml:\d+:\d+: is not valid YAML: nested too deeply/);
  });

  /** Each took many seconds, or ended in a stack overflow. A second is the budget; a busy machine may need more. */
  test.each([
    ['texts that are none', filled('"backups":"{')],
    ['different keys', numbered((i) => `k${i}: x`)],
    ['equal keys', filled('ts:\n')],
    ['anchors', numbered((i) => `k${i}: &a${i} x`)],
    ['documents', filled('---\n')],
    ['brackets', filled(']')],
    ['commas', `[${filled(',')}`],
    ['quotes', filled('"')],
    ['directives', filled('%A\n')],
  ])('takes no more than some seconds with 256 KiB of %s', (_what, text) => {
    const { message, ms } = refusal(text);
    expect(message).toContain('backup.yaml');
    expect(ms).toBeLessThan(3000);
  });
});
