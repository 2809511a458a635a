import { wrapText } from '../../src/cli/wrap.ts';

/** What the demo says between the steps, on stdout. Colour is for people: NO_COLOR and TERM=dumb turn it off. */
export class Narrator {
  readonly #out: NodeJS.WriteStream;
  readonly #colour: boolean;
  #step = 0;

  constructor(out: NodeJS.WriteStream, env: NodeJS.ProcessEnv) {
    this.#out = out;
    this.#colour = out.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  }

  /** The next step's number and title, set off from what came before. */
  step(title: string): void {
    const text = `${++this.#step}  ${title}`;
    const rule = '─'.repeat(Math.max(3, WIDTH - text.length - 4));
    this.#write(`\n${this.dim('──')} ${this.bold(text)} ${this.dim(rule)}\n`);
  }

  /** Lines of a paragraph. What comes from keys must have been escaped. */
  say(...lines: readonly string[]): void {
    const text = lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
    this.#write(`\n${wrapText(text, WIDTH)}\n`);
  }

  /** Claims that were just checked; one that is longer than a line goes on after `\n`. */
  proven(...claims: readonly string[]): void {
    this.say(...claims.map((claim) => `${this.good('✔')} ${claim.replaceAll('\n', '\n    ')}`));
  }

  /** Columns as wide as they must be; all but the first `left` are set right. */
  table(rows: readonly (readonly string[])[], left = 1): void {
    const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
    const lines = rows.map((row) =>
      row
        .map((cell, i) => (i < left ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
    this.say(...lines);
  }

  bold(text: string): string {
    return this.#paint('1', text);
  }

  dim(text: string): string {
    return this.#paint('2', text);
  }

  good(text: string): string {
    return this.#paint('32;1', text);
  }

  /** Resolves when all was written: another process is about to write to the same place. */
  flush(): Promise<void> {
    return new Promise((resolve) => {
      // A reader that went away is noticed by the stream's own `error`.
      this.#out.write('', () => resolve());
    });
  }

  #write(text: string): void {
    this.#out.write(text);
  }

  #paint(code: string, text: string): string {
    return this.#colour ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

const WIDTH = 80;
