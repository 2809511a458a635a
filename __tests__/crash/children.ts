import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunResult } from '../../src/report/result.ts';
import type { ChildTask } from './child.ts';

const SCRIPT = join(dirname(fileURLToPath(import.meta.url)), 'child.ts');

export interface Ended {
  /** Undefined where it was killed before it had one. */
  readonly result: RunResult | undefined;
  readonly signal: string | null;
  readonly stderr: string;
}

export interface Child {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/**
 * Starts one backup as a process, in a group of its own: where a shell goes away while one of its processes is
 * stopped, the kernel hangs up on all the rest of its group.
 */
export function startChild(task: ChildTask): Child {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT], {
    env: { PATH: process.env['PATH'], CHILD_TASK: JSON.stringify(task) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      resolve({ result: resultIn(stdout), signal, stderr });
    });
  });
  return { process: child, ended };
}

function resultIn(stdout: string): RunResult | undefined {
  try {
    return JSON.parse(stdout) as RunResult;
  } catch {
    return undefined; // it died before or while it wrote
  }
}
