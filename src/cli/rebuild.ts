import { secretInputs } from '../options/inputs.ts';
import type { RebuildOptions } from '../options/options.ts';
import { renderJson } from '../report/json.ts';
import { renderRebuildSummary, renderRebuildText, type RebuildReport } from '../report/rebuild.ts';
import {
  isStopped,
  renderStoppedSummary,
  renderStoppedText,
  stoppedExitCode,
  type StoppedResult,
} from '../report/stopped.ts';
import type { RunContext } from '../core/run-context.ts';
import type { CommandLine } from './commands.ts';
import type { FlagValues } from './flags.ts';
import { INPUT_NOTES_SHORT } from './help.ts';
import { inputFlags } from './inputs.ts';
import { flagOf, OUTPUT_FLAGS, runWithInputs, save } from './run.ts';
import { wantsColour, type Terminal } from './terminal.ts';

type Rebuild = (options: RebuildOptions, ctx: RunContext) => Promise<RebuildReport | StoppedResult>;

/** `flashback-backup rebuild`. */
export function rebuildCommand(command: Rebuild = loaded): CommandLine {
  return {
    name: 'rebuild',
    summary: 'make the manifest anew from what lies in cold and hot, when it is lost or damaged',
    about:
      'Makes a manifest anew from listings of hot and cold: for when state is lost or damaged, or another tool filled cold. Copies and deletes nothing, and refuses where a sound manifest is. The next backup makes the first restore point.',
    groups: () => [
      ['Inputs', inputFlags('rebuild')],
      ['Output', OUTPUT_FLAGS],
    ],
    notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0, also where another run held the lease and nothing was done; 1 where it failed, or on bad input.`,
    secrets: secretInputs(),
    run: (flags, terminal) => rebuild(flags, terminal, command),
  };
}

const loaded: Rebuild = async (options, ctx) => {
  const { runRebuild } = await import('../commands/rebuild.ts');
  return runRebuild(options, ctx);
};

async function rebuild(flags: FlagValues, terminal: Terminal, command: Rebuild): Promise<number> {
  const json = flagOf(flags, 'json');
  const { result } = await runWithInputs('rebuild', flags, terminal, command);
  const words = json ? terminal.stderr : terminal.stdout;
  const colour = wantsColour(words, terminal.env);
  const stopped = isStopped(result);
  words.write(stopped ? renderStoppedText(result, { colour }) : renderRebuildText(result, { colour }));
  if (json) terminal.stdout.write(renderJson(result));
  await save('report', flags, () => renderJson(result));
  await save('summary', flags, () => (stopped ? renderStoppedSummary(result) : renderRebuildSummary(result)));
  return stopped ? stoppedExitCode(result) : 0;
}
