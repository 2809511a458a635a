import { secretInputs } from '../options/inputs.ts';
import type { ProbeOptions } from '../options/options.ts';
import { renderJson } from '../report/json.ts';
import { renderProbeSummary, renderProbeText, type ProbeResult } from '../report/probe.ts';
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

type Probe = (options: ProbeOptions, ctx: RunContext) => Promise<ProbeResult | StoppedResult>;

/** `flashback-backup probe`. */
export function probeCommand(command: Probe = loaded): CommandLine {
  return {
    name: 'probe',
    summary: 'find out how bytes travel between hot and cold, and what cold honours',
    about:
      'Copies one small object of hot to a name of its own in cold, tries conditions, pins and part copies there, removes it all, and says what it found: the copy path and whether traffic was counted. The next runs go by it. Hot is only read.',
    groups: () => [
      ['Inputs', inputFlags('probe')],
      ['Output', OUTPUT_FLAGS],
    ],
    notes: `${INPUT_NOTES_SHORT}\n\nExit code: 0, also where another run held the lease and nothing was done; 1 where it failed, or on bad input.`,
    secrets: secretInputs(),
    run: (flags, terminal) => probe(flags, terminal, command),
  };
}

const loaded: Probe = async (options, ctx) => {
  const { runProbe } = await import('../commands/probe.ts');
  return runProbe(options, ctx);
};

async function probe(flags: FlagValues, terminal: Terminal, command: Probe): Promise<number> {
  const json = flagOf(flags, 'json');
  const { result } = await runWithInputs('probe', flags, terminal, command);
  const words = json ? terminal.stderr : terminal.stdout;
  const colour = wantsColour(words, terminal.env);
  const stopped = isStopped(result);
  words.write(stopped ? renderStoppedText(result, { colour }) : renderProbeText(result, { colour }));
  if (json) terminal.stdout.write(renderJson(result));
  await save('report', flags, () => renderJson(result));
  await save('summary', flags, () => (stopped ? renderStoppedSummary(result) : renderProbeSummary(result)));
  return stopped ? stoppedExitCode(result) : 0;
}
