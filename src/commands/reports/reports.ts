import { InputError } from '../../core/input-error.ts';
import { placeUrl } from '../../core/place.ts';
import type { Options, PlaceOptions } from '../../options/options.ts';
import { parseAll } from '../../options/inputs/parse-all.ts';
import { takesInput } from '../../options/inputs.ts';
import { parseCaBundle } from '../../options/ca-bundle.ts';
import type { ReportOptions } from '../../options/reports/reports.ts';
import { parseReports } from '../../options/reports/reports.ts';
import type { ReadFile, ReadText } from '../../options/read-text.ts';
import type { Announced } from '../../report/notify/event.ts';
import type { Command, CommandResult } from '../command.ts';
import type { ReportsSetting } from './setting.ts';

/** Takes the result of a command, and the options that it ran with, as soon as there is one. */
export type TakeResult = (result: CommandResult, options: Options) => void;

/**
 * Does the work between the announcements of its start and its end, and writes the metrics. Throws what `work` throws, and
 * nothing of its own: who cannot be told is a warning. A dry run tells nobody.
 */
export async function withReports<T>(
  command: Command,
  options: Options,
  setting: ReportsSetting,
  work: (take: TakeResult) => Promise<T>,
): Promise<T> {
  const reports = 'reports' in options ? options.reports : undefined;
  const dryRun = 'dryRun' in options && options.dryRun;
  if (reports === undefined || dryRun) return work(() => undefined);
  const { RunReports } = await import('./run-reports.ts');
  const own = new RunReports(
    command,
    announced(command, options, setting.runId),
    reports,
    options.ca,
    setting,
  );
  own.start();
  try {
    const done = await work((result, settled) => own.take(result, settled));
    await own.end();
    return done;
  } catch (error) {
    await own.end(error);
    throw error;
  }
}

/** All inputs of the command; where they are wrong, the run that never began is reported as failed. Throws InputError. */
export async function parsedOrReported(
  command: Command,
  text: ReadText,
  readFile: ReadFile,
  setting: ReportsSetting,
): Promise<Options> {
  try {
    return parseAll((read) => command.parse(read, readFile), text);
  } catch (error) {
    const told = takesInput(command.name, 'notify-url') ? readableReports(text, readFile) : undefined;
    if (told === undefined || text('dry-run') === 'true') throw error;
    const { RunReports } = await import('./run-reports.ts');
    const run = { ...names(command, setting.runId), hot: null, cold: text('cold') || null };
    await new RunReports(command, run, told.reports, told.ca, setting).end(error);
    throw error;
  }
}

/** Whom to tell, if that can be read although other inputs are wrong. */
function readableReports(
  text: ReadText,
  readFile: ReadFile,
): { readonly reports: ReportOptions; readonly ca: string | undefined } | undefined {
  try {
    const { reports } = parseReports(text);
    return reports === undefined ? undefined : { reports, ca: parseCaBundle(text, readFile) };
  } catch (error) {
    if (error instanceof InputError) return undefined; // the caller throws it
    throw error;
  }
}

function announced(command: Command, options: Options, runId: string): Announced {
  const shown = (place: PlaceOptions | undefined): string | null =>
    place === undefined ? null : placeUrl(place);
  return { ...names(command, runId), hot: shown(options.hot), cold: shown(options.cold) };
}

function names({ name, noun }: Command, run: string): Pick<Announced, 'command' | 'noun' | 'run'> {
  return { command: name, noun, run };
}
