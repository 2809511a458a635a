import { secretInputs } from '../options/inputs.ts';
import type { PruneOptions } from '../options/options.ts';
import { renderJson } from '../report/json.ts';
import { pruneExitCode, renderPruneText, type PruneResult } from '../report/prune.ts';
import { renderPruneSummary } from '../report/sections/prune.ts';
import type { RunContext } from '../core/run-context.ts';
import type { CommandLine } from './commands.ts';
import type { FlagValues } from './flags.ts';
import { INPUT_NOTES_SHORT } from './help.ts';
import { inputFlags } from './inputs.ts';
import { flagOf, OUTPUT_FLAGS, runWithInputs, save } from './run.ts';
import type { Terminal } from './terminal.ts';

type Prune = (options: PruneOptions, ctx: RunContext) => Promise<PruneResult>;

/** `flashback-backup prune`. */
export function pruneCommand(command: Prune = loaded): CommandLine {
  return {
    name: 'prune',
    summary: 'let go of old versions by the retention policy; --dry-run says which',
    about:
      'Judges every version by --retention, condemns what the policy keeps no more, and deletes what an earlier run condemned at least --prune-delay ago. A backup does the same at its end. With --dry-run it says what would stay and go, and why, and changes nothing; a READ key on cold is enough for that.',
    groups: () => [
      ['Inputs', inputFlags('prune')],
      ['Output', OUTPUT_FLAGS],
    ],
    notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0; 1 on bad input or where it failed; 2 when a guard tripped, and nothing was pruned.`,
    secrets: secretInputs(),
    run: (flags, terminal) => prune(flags, terminal, command),
  };
}

const loaded: Prune = async (options, ctx) => {
  const { runPrune } = await import('../commands/prune/prune.ts');
  return runPrune(options, ctx);
};

async function prune(flags: FlagValues, terminal: Terminal, command: Prune): Promise<number> {
  const json = flagOf(flags, 'json');
  const { result } = await runWithInputs('prune', flags, terminal, command);
  const words = json ? terminal.stderr : terminal.stdout;
  words.write(renderPruneText(result));
  if (json) terminal.stdout.write(renderJson(result));
  await save('report', flags, () => renderJson(result));
  await save('summary', flags, () => renderPruneSummary(result));
  return pruneExitCode(result);
}
