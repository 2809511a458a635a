import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What one run of a program took. */
export interface Spent {
  /** ms from spawn to exit. */
  readonly wall: number;
  /** ms of CPU, user and system, of the process and all that it started. */
  readonly cpu: number;
  /** Highest resident memory of the process and all that it started, bytes, as the system kept it; read every 20 ms. */
  readonly peak: number;
}

/**
 * Runs a program and says what it took, by the same measure for every program: the shell's `times` for CPU and
 * /proc for memory, so on Linux only. Throws where it does not exit with 0.
 */
export async function spend({ program, args, env = {} }: Command): Promise<Spent> {
  const began = performance.now();
  const shell = spawn('bash', ['-c', '"$@"; code=$?; times >&3; exit $code', 'bash', program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  let said = '';
  let times = '';
  const [, out, errors, third] = shell.stdio;
  for (const output of [out, errors])
    output?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
  third?.on('data', (text: Buffer) => (times += text.toString()));
  let peak = 0;
  const looking = setInterval(() => (peak = Math.max(peak, residentBelow(shell.pid))), 20);
  const [code] = (await once(shell, 'close')) as [number | null];
  clearInterval(looking);
  const wall = performance.now() - began;
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}:\n${said}`);
  return { wall, cpu: childTimes(times), peak };
}

/** ms of CPU: the second line of `times` is what the shell's children took, user and system. */
function childTimes(text: string): number {
  const line = text.trim().split('\n')[1] ?? '';
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) throw new Error(`times said ${JSON.stringify(text)}`);
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000,
    0,
  );
}

/** The highest resident memory so far of what the process started and what that started, bytes; 0 where nothing runs. */
function residentBelow(parent: number | undefined): number {
  if (parent === undefined) return 0;
  try {
    let sum = 0;
    for (const task of readdirSync(`/proc/${parent}/task`)) {
      const children = readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').trim();
      for (const child of children === '' ? [] : children.split(' ')) {
        const status = readFileSync(`/proc/${child}/status`, 'utf8');
        sum += Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024 + residentBelow(Number(child));
      }
    }
    return sum;
  } catch (error) {
    // It ended between two looks.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return 0;
    throw error;
  }
}
