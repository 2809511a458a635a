import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunResult } from '../../src/report/result.ts';

export interface CommandRun<R> {
  readonly result: R;
  /** Markdown, as a workflow's job page would show it. */
  readonly summary: string;
}

export type BackupRun = CommandRun<RunResult>;

/** What is typed: the command, and its flags in the lines in which they are shown. */
export interface Typed {
  readonly command: 'backup' | 'verify' | 'restore' | 'prune';
  readonly flags: readonly (readonly string[])[];
}

/** `quiet`: what the command prints on stdout is not shown. */
export type Output = 'shown' | 'quiet';

/** The real command line, in a process of its own, on the same terminal. */
export class CommandLine {
  readonly #folder: string;
  readonly #secrets: Readonly<Record<string, string>>;

  /** `folder` is where reports go; `secrets` are environment variables. */
  constructor(folder: string, secrets: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.#secrets = secrets;
  }

  /** What one would type for it, in lines. */
  typed({ command, flags }: Typed, name: string): string[] {
    const lines = withReports(flags, name).flatMap((line) => fitted(line.map(inShell)));
    return [`flashback-backup ${command}`, ...lines.map((line) => `    ${line}`)].map((line, i) =>
      i < lines.length ? `${line} \\` : line,
    );
  }

  /** Throws the signal's reason where it was stopped, and an Error for any exit code but the expected one. */
  async run<R>(
    { command, flags }: Typed,
    name: string,
    expected: number,
    signal: AbortSignal,
    output: Output = 'shown',
  ): Promise<CommandRun<R>> {
    const args = [CLI, command, ...withReports(flags, name).flat()];
    const code = await run(args, this.#folder, this.#environment(), signal, output);
    signal.throwIfAborted();
    if (code !== expected)
      throw new Error(`${name} (${command}) ended with exit code ${code ?? 'none'}, expected ${expected}`);
    return {
      result: JSON.parse(await readFile(join(this.#folder, `${name}.json`), 'utf8')) as R,
      summary: await readFile(join(this.#folder, `${name}.md`), 'utf8'),
    };
  }

  /** The person's own settings would change the demo, and a proxy cannot reach loopback. */
  #environment(): NodeJS.ProcessEnv {
    const kept = Object.entries(process.env).filter(([name]) => !/^FLASHBACK_|^AWS_|_proxy$/i.test(name));
    return { ...Object.fromEntries(kept), ...this.#secrets };
  }
}

function withReports(flags: Typed['flags'], name: string): Typed['flags'] {
  return [...flags, ['--report', `${name}.json`, '--summary', `${name}.md`]];
}

/** Words in lines that fit on the terminal with their indent and the backslash; a flag keeps its value. */
function fitted(words: readonly string[]): string[] {
  const flags: string[] = [];
  for (const word of words) {
    if (word.startsWith('--') || flags.length === 0) flags.push(word);
    else flags.push(`${flags.pop()} ${word}`);
  }
  const lines: string[] = [];
  for (const flag of flags) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + flag.length <= TYPED_WIDTH)
      lines[lines.length - 1] = `${last} ${flag}`;
    else lines.push(flag);
  }
  return lines;
}

/** Of 80 columns: without the indent of the demo and of the line, and without the backslash. */
const TYPED_WIDTH = 80 - 2 - 4 - 2;

/** A word as a shell takes it. */
function inShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** A run that was told to stop releases its lease and ends within moments; it may not hold the demo up, ms. */
const PATIENCE = 5_000;

/** Resolves when the process has ended, also when it was stopped: none is left behind. */
function run(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  output: Output,
): Promise<number | null> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', output === 'shown' ? 'inherit' : 'ignore', 'inherit'],
    });
    let impatient: NodeJS.Timeout | undefined;
    const kill = (): void => void child.kill('SIGKILL');
    // A second SIGINT would mean "leave at once": Ctrl-C on a terminal has sent it one already.
    const stop = (): void => {
      child.kill('SIGTERM');
      impatient = setTimeout(kill, PATIENCE);
    };
    const done = (): void => {
      clearTimeout(impatient);
      signal.removeEventListener('abort', stop);
      process.off('exit', kill);
    };
    signal.addEventListener('abort', stop);
    process.on('exit', kill);
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('exit', (code) => {
      done();
      resolve(code);
    });
  });
}
