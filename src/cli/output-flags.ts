import { writeFile } from 'node:fs/promises';
import { InputError } from '../core/input-error.ts';
import { systemCode } from '../core/quoted.ts';
import type { Flag, FlagValues } from './flags.ts';

const JSON_FLAG: Flag = {
  name: 'json',
  kind: 'boolean',
  placeholder: '',
  description:
    'Write the result as JSON to stdout, also when the command fails, and everything else to stderr.',
};

const VERBOSE_FLAG: Flag = {
  name: 'verbose',
  kind: 'boolean',
  placeholder: '',
  description: 'Print details of the state, decisions and retries to stderr, as DEBUG=1 does.',
};

/** Of a command with one result. */
export const OUTPUT_FLAGS: readonly Flag[] = [
  JSON_FLAG,
  {
    name: 'quiet',
    kind: 'boolean',
    placeholder: '',
    description: 'Print only warnings and errors: no progress, and no result unless the exit code is not 0.',
  },
  VERBOSE_FLAG,
  { name: 'report', kind: 'text', placeholder: '<file>', description: 'Write the JSON report to a file.' },
  {
    name: 'summary',
    kind: 'text',
    placeholder: '<file>',
    description: 'Write a Markdown summary to a file.',
  },
];

/** Of a command whose result has a page. */
export const PAGE_FLAG: Flag = {
  name: 'html',
  kind: 'text',
  placeholder: '<file>',
  description: 'Write a self-contained HTML page of the result to a file.',
};

/** Of a command that lists keys. */
export const LISTING_FLAGS: readonly Flag[] = [
  {
    ...JSON_FLAG,
    description:
      'Write one JSON object per line to stdout, and the sum to stderr; a failure is one more line.',
  },
  VERBOSE_FLAG,
];

/** Of a command whose stdout is the bytes of an object. */
export const BYTES_FLAGS: readonly Flag[] = [VERBOSE_FLAG];

/** The value of a boolean flag that is not an input, such as `--json`. Throws InputError. */
export function flagOf(flags: FlagValues, name: string): boolean {
  const value = flags.get(name)?.[0] ?? 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw new InputError(`--${name}`, `${JSON.stringify(value)} is not a switch; expected true or false`);
}

/** Writes the file that the flag names, if it is given. Throws InputError. */
export async function save(name: string, flags: FlagValues, render: () => string): Promise<void> {
  const path = flags.get(name)?.[0];
  if (path === undefined) return;
  try {
    await writeFile(path, render());
  } catch (cause) {
    throw new InputError(`--${name}`, `${JSON.stringify(path)} cannot be written${systemCode(cause)}`, {
      cause,
    });
  }
}
