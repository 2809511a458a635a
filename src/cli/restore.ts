import { secretInputs } from '../options/inputs.ts';
import type { RestoreOptions } from '../options/options.ts';
import { renderJson } from '../report/json.ts';
import { renderRestoreSummary, renderRestoreText } from '../report/restore.ts';
import { restoreExitCode, type RestoreResult } from '../report/restore-result.ts';
import type { RunContext } from '../core/run-context.ts';
import type { CommandLine } from './commands.ts';
import type { FlagValues } from './flags.ts';
import { INPUT_NOTES_SHORT } from './help.ts';
import { inputFlags } from './inputs.ts';
import { flagOf, OUTPUT_FLAGS, runWithInputs, save } from './run.ts';
import { wantsColour, type Terminal } from './terminal.ts';

type Restore = (options: RestoreOptions, ctx: RunContext) => Promise<RestoreResult>;

/** `flashback-backup restore`. */
export function restoreCommand(command: Restore = loaded): CommandLine {
  return {
    name: 'restore',
    summary: 'bring back what the backup holds, as of a restore point, to another bucket or to hot',
    about:
      'Brings keys back from cold as they were at a restore point, content and metadata, into another bucket or, with --confirm, into hot. Says what it will do first (--dry-run: only that). What is equal is skipped; what is different is left alone without --overwrite; nothing is ever deleted. A READ key on cold is enough. Cut off, it goes on where it stopped: run it again.',
    groups: () => [
      ['Inputs', inputFlags('restore')],
      ['Output', OUTPUT_FLAGS],
    ],
    notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0 all is back; 1 failed or bad input; 2 more than --max-failures keys did not come back,\nor the quota is used up; 3 incomplete, or being thawed (run it again).`,
    secrets: secretInputs(),
    run: (flags, terminal) => restore(flags, terminal, command),
  };
}

const loaded: Restore = async (options, ctx) => {
  const { runRestore } = await import('../commands/restore/restore.ts');
  return runRestore(options, ctx);
};

async function restore(flags: FlagValues, terminal: Terminal, command: Restore): Promise<number> {
  const json = flagOf(flags, 'json');
  const { options, result } = await runWithInputs('restore', flags, terminal, command);
  const words = json ? terminal.stderr : terminal.stdout;
  words.write(renderRestoreText(result, { colour: wantsColour(words, terminal.env) }));
  if (json) terminal.stdout.write(renderJson(result));
  await save('report', flags, () => renderJson(result));
  await save('summary', flags, () => renderRestoreSummary(result));
  return restoreExitCode(result, options.maxFailures);
}
