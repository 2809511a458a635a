import { Stopped } from '../../core/signals.ts';
import { systemCode } from '../../core/quoted.ts';
import type { Options } from '../../options/options.ts';
import type { ReportOptions } from '../../options/reports/reports.ts';
import { endEvent, startEvent } from '../../report/notify/event.ts';
import type { Announced, Ended } from '../../report/notify/event.ts';
import { metricsOf } from '../../report/metrics/of-run.ts';
import type { Outcome } from '../../report/result.ts';
import type { Command, CommandResult } from '../command.ts';
import { explain } from '../explain.ts';
import { replaceFile } from './metrics-file.ts';
import { Notifier } from './notifier.ts';
import type { ReportsSetting } from './setting.ts';

/** Tells of one run: a notification at its start and at its end, and the metrics. Nothing here throws. */
export class RunReports {
  readonly #command: Command;
  readonly #run: Announced;
  readonly #reports: ReportOptions;
  readonly #setting: ReportsSetting;
  readonly #notifier: Notifier | undefined;
  readonly #began: number;
  #taken: { readonly result: CommandResult; readonly options: Options } | undefined;

  constructor(
    command: Command,
    run: Announced,
    reports: ReportOptions,
    ca: string | undefined,
    setting: ReportsSetting,
  ) {
    const { clock, random, warn } = setting;
    this.#command = command;
    this.#run = run;
    this.#reports = reports;
    this.#setting = setting;
    this.#began = clock.monotonic();
    if (reports.notify !== undefined)
      this.#notifier = new Notifier({ options: reports.notify, ca, clock, random, warn });
  }

  start(): void {
    this.#notifier?.start(startEvent(this.#run, this.#setting.clock.now()));
  }

  take(result: CommandResult, options: Options): void {
    this.#taken = { result, options };
  }

  /** `error` is what ended the run, if it had no result by then. */
  async end(error?: unknown): Promise<void> {
    const { clock, stopped } = this.#setting;
    const ended = this.#ended(error);
    await this.#writeMetrics(ended);
    await this.#notifier?.end(endEvent(this.#run, ended, clock.now()), stopped.aborted);
  }

  #ended(error: unknown): Ended {
    const durationMs = Math.round(this.#setting.clock.monotonic() - this.#began);
    if (this.#taken === undefined) return { ...failed(this.#command, error), durationMs };
    const { result, options } = this.#taken;
    return {
      outcome: outcomeOf(result),
      exitCode: this.#command.exitCode(result, options),
      durationMs,
      ...(this.#command.reported?.headline(result) ?? { title: this.#command.noun, message: '' }),
      outputs: this.#command.outputs(result),
    };
  }

  async #writeMetrics(ended: Ended): Promise<void> {
    const { metrics: path } = this.#reports;
    if (path === undefined) return;
    const { clock, warn, runId } = this.#setting;
    const own = this.#taken === undefined ? [] : (this.#command.reported?.metrics(this.#taken.result) ?? []);
    try {
      const unique = runId.replace(/[^\w-]/g, '_').slice(0, 100);
      await replaceFile(path, metricsOf(this.#run, ended, own, clock.now()), unique);
    } catch (cause) {
      warn(`metrics: the file could not be written${systemCode(cause)}. The run itself is not affected.`);
    }
  }
}

function outcomeOf(result: CommandResult): Outcome {
  return 'outcome' in result && typeof result.outcome === 'string' ? (result.outcome as Outcome) : 'complete';
}

function failed({ noun }: Command, error: unknown): Omit<Ended, 'durationMs'> {
  if (error instanceof Stopped) {
    const message = `The run was ${error.message}; the next run continues from there.`;
    return { outcome: 'incomplete', exitCode: 3, title: `${noun} stopped`, message, outputs: {} };
  }
  const message = explain(error) ?? (error instanceof Error ? error.message : String(error));
  return { outcome: 'failed', exitCode: 1, title: `${noun} failed`, message, outputs: {} };
}
