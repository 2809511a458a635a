import * as core from '@actions/core';
import { inTurn, type Done, type Turn } from '../commands/fleet/in-turn.ts';
import { shownOptions } from '../commands/shown-options.ts';
import { forLog } from '../core/escape.ts';
import type { Member } from '../options/config/parse-backup.ts';
import type { Options } from '../options/options.ts';
import { fleetOutputs } from '../report/fleet/fleet.ts';
import { failureAnnotation, named, renderFleetSummary, renderFleetText } from '../report/fleet/renderings.ts';
import type { Ending } from '../report/ending.ts';
import { failStep, perform } from './act.ts';
import { identityOf } from './identity.ts';
import { rememberEnd } from './phases.ts';
import { signedInAndResolved } from './resolved.ts';
import { annotate, setOutputs, showOptions, showText, writeReport, writeSummary } from './show.ts';
import { alerting, contextOf, reporting, warnOfInputs, type Step } from './step.ts';

/**
 * Runs the command for the backups of a configuration file, one after the other, each with its own lease, report and alert
 * issue; then shows the whole: outputs, one report, one summary with a table and a section for each, annotations, and the
 * worst exit code.
 */
export async function runFleet(step: Step, members: readonly Member<Options>[]): Promise<void> {
  const { host, command, signal, summary } = step;
  const folder = host.env['RUNNER_TEMP'];
  const { result, turns } = await inTurn(command, members, {
    clock: host.clock,
    signal,
    run: async (name, options, begun) => {
      core.info(`== ${name} (${begun + 1} of ${members.length})`);
      return runMember(step, name, options, members.length === 1 || command.overview === undefined);
    },
    ended: ({ member, done }) => {
      if (done === undefined)
        core.info(forLog(`${member.name}: ${member.problem?.message ?? 'failed'}`, 2_000));
    },
  });
  rememberEnd();
  if (members.length > 1) showText(renderFleetText(result, { colour: false }));
  const { runId } = identityOf(host.env, host.random);
  setOutputs({ ...fleetOutputs(result), ...(await writeReport(result, runId, folder)) });
  await writeSummary(summary, renderFleetSummary(result, sectionsOf(step, turns)));
  annotate(turns.flatMap((turn) => annotationsOf(step, turn)));
  failStep(result.exitCode);
}

async function runMember(step: Step, name: string, options: Options, showsText: boolean): Promise<Done> {
  const { host, command, signal } = step;
  showOptions(shownOptions(command, options));
  warnOfInputs(options);
  let done: Done | undefined;
  await alerting(host, command, options, signal, async (): Promise<Ending | undefined> => {
    const ctx = await contextOf(step, options, name);
    return reporting(step, options, ctx, async (take) => {
      const { options: settled, warnings } = await signedInAndResolved(options, ctx, host.env);
      for (const line of warnings)
        core.warning(forLog(line, 1_500), { title: `${name}: finish rotating keys` });
      const how = { take, showsText };
      const { result, report } = await perform(command, settled, ctx, host.env['RUNNER_TEMP'], how);
      done = { options: settled, result, ...(report.report ? { report: report.report } : {}) };
      return command.ending?.(result, settled);
    });
  });
  if (done === undefined) throw new Error(`${name} ended without a result`);
  return done;
}

function sectionsOf({ command }: Step, turns: readonly Turn[]): ReadonlyMap<string, string> {
  return new Map(
    turns.flatMap(({ member, done }) =>
      done === undefined ? [] : [[member.name, command.markdown(done.result)] as const],
    ),
  );
}

function annotationsOf({ command }: Step, { member, done }: Turn): ReturnType<typeof named> {
  if (done === undefined) return failureAnnotation(member);
  return named(member.name, command.annotations(done.result, done.options));
}
