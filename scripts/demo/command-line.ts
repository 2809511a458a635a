import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunResult } from '../../src/report/result.ts';

export interface BackupRun {
  readonly result: RunResult;
  /** Markdown, as a workflow's job page would show it. */
  readonly summary: string;
}

/** The real command line, in a process of its own, on the same terminal. */
export class CommandLine {
  readonly #folder: string;
  readonly #flags: readonly (readonly string[])[];
  readonly #secrets: Readonly<Record<string, string>>;

  /** `folder` is where reports go; `flags` stand as in the lines that are shown; `secrets` are environment variables. */
  constructor(
    folder: string,
    flags: readonly (readonly string[])[],
    secrets: Readonly<Record<string, string>>,
  ) {
    this.#folder = folder;
    this.#flags = flags;
    this.#secrets = secrets;
  }

  /** What one would type for it, in lines. */
  typed(name: string): string[] {
    const lines = this.#lines(name).map((line) => line.join(' '));
    return ['flashback-backup backup', ...lines.map((line) => `    ${line}`)].map((line, i) =>
      i < lines.length ? `${line} \\` : line,
    );
  }

  /** Throws the signal's reason where it was stopped, and an Error for any exit code but 0. */
  async backup(name: string, signal: AbortSignal): Promise<BackupRun> {
    const code = await run(
      [CLI, 'backup', ...this.#lines(name).flat()],
      this.#folder,
      this.#environment(),
      signal,
    );
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`the ${name} backup ended with exit code ${code ?? 'none'}`);
    return {
      result: JSON.parse(await readFile(join(this.#folder, `${name}.json`), 'utf8')) as RunResult,
      summary: await readFile(join(this.#folder, `${name}.md`), 'utf8'),
    };
  }

  #lines(name: string): (readonly string[])[] {
    return [...this.#flags, ['--report', `${name}.json`, '--summary', `${name}.md`]];
  }

  /** The person's own settings would change the demo, and a proxy cannot reach loopback. */
  #environment(): NodeJS.ProcessEnv {
    const kept = Object.entries(process.env).filter(([name]) => !/^FLASHBACK_|^AWS_|_proxy$/i.test(name));
    return { ...Object.fromEntries(kept), ...this.#secrets };
  }
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
): Promise<number | null> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
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
