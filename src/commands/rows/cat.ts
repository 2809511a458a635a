import { InputError } from '../../core/input-error.ts';
import type { CatOptions } from '../../options/options.ts';
import { parseCat } from '../../options/parse.ts';
import { quoted } from '../../core/quoted.ts';
import { forMarkdown } from '../../core/escape.ts';
import { renderCatText, type CatResult } from '../../report/browse/cat.ts';
import type { Command } from '../command.ts';
import { shownAt } from '../shown-options.ts';

export const cat: Command<CatOptions, CatResult> = {
  name: 'cat',
  noun: 'Output',
  summary: 'write the content of one key, as of a restore point, to stdout',
  about:
    'Reads one object from cold as it was at a restore point, writes its bytes to stdout, and compares them with the manifest: size, MD5 and checksum, as far as they are known. A mismatch is reported on stderr after the bytes, with exit code 1. On the command line only. Changes nothing; a READ key on cold is enough.',
  examples: [
    ['of the newest restore point', 'cat etc/app.conf --cold s3://shop-backup > app.conf'],
    ['of a day', 'cat db/dump.sql.gz --cold s3://shop-backup --at 2026-11-03 | zcat | head'],
  ],
  exitCodes:
    'Exit code: 0; 1 if there is no such key then, if it cannot be read, or if what was written is not what was backed up.',
  stopping: 'Stopping.',
  readsOnly: true,
  writesBytes: true,
  positional: { placeholder: '<key>', input: 'key' },
  parse: parseCat,
  shown: ({ key, at }) => [
    ['key', quoted(key)],
    ['at', shownAt(at)],
  ],
  run: async (options, ctx, _show, write) => {
    if (write === undefined)
      throw new InputError('command', '"cat" writes bytes to stdout; expected it on the command line only');
    return (await import('../browse/cat.ts')).runCat(options, ctx, write);
  },
  exitCode: ({ problem }) => (problem === null ? 0 : 1),
  text: renderCatText,
  markdown: (result) => `${forMarkdown(renderCatText(result), 2_000)}\n`,
  outputs: ({ problem, generation, at }) => ({
    outcome: problem === null ? 'complete' : 'failed',
    generation: String(generation),
    'restore-point': at.time,
  }),
  annotations: () => [],
};
