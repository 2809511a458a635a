import type { Command } from '../commands/command.ts';
import { inTurn, type Turn } from '../commands/fleet/in-turn.ts';
import { parseRun, type ParsedRun } from '../commands/parse-run.ts';
import { resolved } from '../commands/resolved.ts';
import { Stopped } from '../core/signals.ts';
import { inputWarnings } from '../options/warnings.ts';
import type { FleetResult } from '../report/fleet/fleet.ts';
import { renderFleetSummary, renderFleetText } from '../report/fleet/renderings.ts';
import { renderJson } from '../report/json.ts';
import { orShowFailure } from './failure.ts';
import type { FlagValues } from './flags.ts';
import { flagOf, save } from './output-flags.ts';
import { ambientWarnings, reporting, sourcesOf, withSession, type Session } from './run.ts';
import { wantsColour, type Output, type Terminal } from './terminal.ts';
import { wrapText } from './wrap.ts';

/**
 * Runs a command for the backups of a configuration file, one after the other: each text as soon as it has ended, then a
 * table of all. JSON, report and summary are of all. Resolves with the worst exit code. Throws InputError, Stopped.
 */
export async function runFleet(
  command: Command,
  flags: FlagValues,
  terminal: Terminal,
  json: boolean,
): Promise<number> {
  return orShowFailure(command, flags, terminal, async () => {
    const parsed = await parseRun(command, sourcesOf(flags, terminal.env));
    if (parsed.kind === 'one') throw new Error(`${command.name} was to run for several backups`);
    const { result, turns } = await runAll(command, flags, terminal, json, parsed);
    const several = turns.length > 1;
    const output = json ? terminal.stderr : terminal.stdout;
    if (several && (!flagOf(flags, 'quiet') || result.exitCode !== 0))
      print(output, renderFleetText(result, { colour: wantsColour(output, terminal.env) }));
    if (json) terminal.stdout.write(renderJson(result));
    await save('report', flags, () => renderJson(result));
    await save('summary', flags, () => renderFleetSummary(result, sectionsOf(command, turns)));
    return result.exitCode;
  });
}

async function runAll(
  command: Command,
  flags: FlagValues,
  terminal: Terminal,
  json: boolean,
  { members, config }: Extract<ParsedRun, { kind: 'several' }>,
): Promise<{ readonly result: FleetResult; readonly turns: readonly Turn[] }> {
  const { clock, env, stdout, stderr } = terminal;
  const output = json ? stderr : stdout;
  const several = members.length > 1;
  const quiet = flagOf(flags, 'quiet');
  // The table says all that is wanted of each.
  const texts = !several || command.overview === undefined;
  const warnings = ambientWarnings(flags, env, config);
  return withSession(command, flags, terminal, warnings, async (session) => {
    const { display, signal } = session;
    return inTurn(command, members, {
      clock,
      signal,
      run: async (name, given, begun) => {
        if (several && texts && !quiet) display.print(`== ${name} (${begun + 1} of ${members.length})`);
        return runOne(command, given, session, terminal);
      },
      ended: ({ done, member, error }) => {
        if (done !== undefined) {
          if (texts && (!quiet || member.exitCode !== 0))
            print(output, command.text(done.result, { colour: wantsColour(output, env) }));
        } else if (!several || texts) {
          const message = `${member.name}: ${member.problem?.message ?? 'failed'}`;
          display.log.warning(error instanceof Stopped ? `${member.name}: ${error.message}` : message);
        }
      },
    });
  });
}

async function runOne(
  command: Command,
  given: Parameters<Command['run']>[0],
  session: Session,
  terminal: Terminal,
): ReturnType<Parameters<typeof inTurn>[2]['run']> {
  for (const line of inputWarnings(given)) session.display.log.warning(line);
  const ctx = session.context();
  return reporting(session, terminal, command, given, ctx.identity.runId, async (take) => {
    const { options, warnings } = await resolved(given, ctx);
    for (const line of warnings) session.display.log.warning(line);
    // No command that lists keys is for several backups.
    const result = await command.run(options, ctx, () => Promise.resolve(true));
    take(result, options);
    return { options, result };
  });
}

function sectionsOf(command: Command, turns: readonly Turn[]): ReadonlyMap<string, string> {
  return new Map(
    turns.flatMap(({ member, done }) =>
      done === undefined ? [] : [[member.name, command.markdown(done.result)] as const],
    ),
  );
}

function print(output: Output, text: string): void {
  output.write(output.isTTY ? wrapText(text, output.columns) : text);
}
