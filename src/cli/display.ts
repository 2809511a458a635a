import { every } from '../core/every.ts';
import { clip, forLog } from '../core/escape.ts';
import { painter, type Tone } from '../report/parts/paint.ts';

import { progressBar, Pulse } from '../report/progress.ts';
import type { Log, Progress } from '../core/run-context.ts';
import { wantsColour, type Terminal } from './terminal.ts';
import { wrapText } from './wrap.ts';

const LINE_INTERVAL_MS = 10_000;
/** The speed shown on a terminal is measured over this time. */
const BAR_INTERVAL_MS = 500;

/** How much is printed: `quiet` is warnings and errors alone, `verbose` is details of decisions and retries too. */
export interface Loudness {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/**
 * The progress of a run on stderr: on a terminal one line that is redrawn, elsewhere a plain line every 10 s. Log lines
 * are printed above it. `close` removes it.
 */
export class Display {
  readonly log: Log;
  readonly #terminal: Terminal;
  readonly #pulse: Pulse;
  readonly #stop: () => void;
  readonly #bar: boolean;
  #drawn = false;

  constructor(terminal: Terminal, { quiet, verbose }: Loudness) {
    this.#terminal = terminal;
    this.#pulse = new Pulse(terminal.clock.monotonic());
    this.#bar = terminal.stderr.isTTY && terminal.env['TERM'] !== 'dumb';
    this.#stop = quiet
      ? () => {}
      : every(terminal.clock, this.#bar ? BAR_INTERVAL_MS : LINE_INTERVAL_MS, () => this.#tick());
    this.log = {
      info: (line) => {
        if (!quiet) this.print(forLog(line));
      },
      notice: (line) => {
        if (!quiet) this.print(`note: ${forLog(line)}`);
      },
      warning: (line) => this.print(`${this.#paint('warning', 'warning:')} ${forLog(line)}`),
      debug: (line) => {
        if (verbose) this.print(`${this.#paint('dim', 'debug:')} ${forLog(line)}`);
      },
    };
  }

  progress(progress: Progress): void {
    this.#pulse.set(progress);
  }

  /** Prints a permanent line. It must be escaped. */
  print(line: string): void {
    this.#clear();
    const { stderr } = this.#terminal;
    stderr.write(`${stderr.isTTY ? wrapText(line, stderr.columns) : line}\n`);
  }

  close(): void {
    this.#stop();
    this.#clear();
  }

  #tick(): void {
    const progress = this.#pulse.latest;
    const line = this.#pulse.line(this.#terminal.clock.monotonic());
    if (progress === undefined || line === undefined) return;
    if (!this.#bar) {
      this.#terminal.stderr.write(`${line}\n`);
      return;
    }
    const width = Math.max(20, this.#terminal.stderr.columns - 1);
    const bar = width >= 70 ? `${progressBar(progress, 20)} ` : '';
    this.#clear();
    // A longer line would wrap, and could not be redrawn.
    this.#terminal.stderr.write(clip(`${bar}${line}`, width));
    this.#drawn = true;
  }

  #clear(): void {
    if (this.#drawn) this.#terminal.stderr.write('\r\u001b[2K');
    this.#drawn = false;
  }

  #paint(tone: Tone, text: string): string {
    return painter(wantsColour(this.#terminal.stderr, this.#terminal.env))(tone, text);
  }
}
