import { secretInputs } from '../options/inputs.ts';
import type { StatusOptions } from '../options/options.ts';
import { renderJson } from '../report/json.ts';
import { renderStatusSummary, renderStatusText, type StatusResult } from '../report/status.ts';
import type { RunContext } from '../core/run-context.ts';
import type { CommandLine } from './commands.ts';
import type { FlagValues } from './flags.ts';
import { INPUT_NOTES_SHORT } from './help.ts';
import { inputFlags } from './inputs.ts';
import { flagOf, OUTPUT_FLAGS, runWithInputs, save } from './run.ts';
import { wantsColour, type Terminal } from './terminal.ts';

type Status = (options: StatusOptions, ctx: RunContext) => Promise<StatusResult>;

/** `flashback-backup status`. */
export function statusCommand(command: Status = loaded): CommandLine {
  return {
    name: 'status',
    summary: 'say how old the newest restore point is, and what is known of the backup',
    about:
      'Reads the state in cold and says what the backup is like: its newest restore points and their holes, who is writing, what is unfinished. Changes nothing; a READ key on cold is enough. With --max-silence it fails when nothing was backed up for too long.',
    groups: () => [
      ['Inputs', inputFlags('status')],
      ['Output', OUTPUT_FLAGS],
    ],
    notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0; 1 when max-silence is broken, on bad input, or where state cannot be read.`,
    secrets: secretInputs(),
    run: (flags, terminal) => status(flags, terminal, command),
  };
}

const loaded: Status = async (options, ctx) => {
  const { runStatus } = await import('../commands/status.ts');
  return runStatus(options, ctx);
};

async function status(flags: FlagValues, terminal: Terminal, command: Status): Promise<number> {
  const json = flagOf(flags, 'json');
  const { result } = await runWithInputs('status', flags, terminal, command);
  const words = json ? terminal.stderr : terminal.stdout;
  words.write(renderStatusText(result, { colour: wantsColour(words, terminal.env) }));
  if (json) terminal.stdout.write(renderJson(result));
  await save('report', flags, () => renderJson(result));
  await save('summary', flags, () => renderStatusSummary(result));
  return result.outcome === 'failed' ? 1 : 0;
}
