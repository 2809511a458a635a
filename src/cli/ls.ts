import type { ShowKeys } from '../commands/ls.ts';
import { secretInputs } from '../options/inputs.ts';
import type { LsOptions } from '../options/options.ts';
import { listingLine, listingSum, type LsResult } from '../report/listing.ts';
import type { RunContext } from '../core/run-context.ts';
import type { CommandLine } from './commands.ts';
import type { FlagValues } from './flags.ts';
import { INPUT_NOTES_SHORT } from './help.ts';
import { inputFlags } from './inputs.ts';
import { flagOf, JSON_FLAG, runWithInputs } from './run.ts';
import type { Terminal } from './terminal.ts';

type Ls = (options: LsOptions, ctx: RunContext, show: ShowKeys) => Promise<LsResult>;

/** `flashback-backup ls [prefix]...`. */
export function lsCommand(command: Ls = loaded): CommandLine {
  return {
    name: 'ls',
    summary: 'list the keys that the backup holds, now or as of a restore point',
    about:
      'Lists keys with size and date, from the manifest alone: now, with those that hot no longer has marked, or with --at as they were at a restore point. Changes nothing; a READ key on cold is enough.',
    groups: () => [
      ['Inputs', inputFlags('ls')],
      ['Output', [{ ...JSON_FLAG, description: 'One JSON object a line on stdout, the sum on stderr.' }]],
    ],
    // As a JSON string any prefix keeps its white space (options/lines.ts).
    positional: { placeholder: '[prefix]...', flag: 'prefixes', text: (arg) => JSON.stringify(arg) },
    notes: INPUT_NOTES_SHORT,
    secrets: secretInputs(),
    run: (flags, terminal) => ls(flags, terminal, command),
  };
}

const loaded: Ls = async (options, ctx, show) => {
  const { runLs } = await import('../commands/ls.ts');
  return runLs(options, ctx, show);
};

async function ls(flags: FlagValues, terminal: Terminal, command: Ls): Promise<number> {
  const json = flagOf(flags, 'json');
  const { stdout, stderr } = terminal;
  const { result } = await runWithInputs('ls', flags, terminal, (options, ctx) =>
    command(options, ctx, (keys) => {
      const lines = keys.map((key) => (json ? key.json() : listingLine(key, options.at === undefined)));
      if (lines.length > 0) stdout.write(`${lines.join('\n')}\n`);
      return stdout.room();
    }),
  );
  (json ? stderr : stdout).write(`${listingSum(result)}\n`);
  return 0;
}
