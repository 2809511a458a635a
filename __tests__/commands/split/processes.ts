import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { RunResult } from '../../../src/report/result.ts';
import type { SplitResult } from '../../../src/report/split/result.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { SplitTask } from './process-child.ts';

const SCRIPT = join(import.meta.dirname, 'process-child.ts');

export interface SplitEnd {
  /** Undefined where it was killed, or threw, before it had one. */
  readonly result: SplitResult | RunResult | undefined;
  readonly signal: string | null;
  readonly stderr: string;
}

export interface SplitProcess {
  readonly process: ChildProcess;
  readonly ended: Promise<SplitEnd>;
  /** False once it has ended. */
  readonly alive: () => boolean;
}

/** What all processes of one split run are given. */
export interface SplitSetting {
  readonly options: BackupOptions;
  readonly split: string;
  readonly leaseTimes?: SplitTask['leaseTimes'];
}

export function startPlan(
  { options, split, leaseTimes }: SplitSetting,
  shards: number,
  identity: SplitTask['identity'],
): SplitProcess {
  return start({ options: { ...options, command: 'plan', shards, split }, identity, ...given(leaseTimes) });
}

export function startWorker(
  { options, split, leaseTimes }: SplitSetting,
  shard: number,
  runId: string,
): SplitProcess {
  const worker = { ...options, command: 'shard', shard, split, shards: undefined } as const;
  return start({ options: worker, identity: { runId }, ...given(leaseTimes) });
}

export function startCommit({ options, split, leaseTimes }: SplitSetting, runId: string): SplitProcess {
  return start({
    options: { ...options, command: 'commit', split },
    identity: { runId },
    ...given(leaseTimes),
  });
}

function given(leaseTimes: SplitTask['leaseTimes']): Pick<SplitTask, 'leaseTimes'> {
  return leaseTimes === undefined ? {} : { leaseTimes };
}

/** In a group of its own: where a process is stopped as its shell goes away, the kernel hangs up on the rest of its group. */
function start(task: SplitTask): SplitProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT], {
    env: { PATH: process.env['PATH'], SPLIT_TASK: JSON.stringify(task) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let alive = true;
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<SplitEnd>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      alive = false;
      resolve({ result: resultIn(stdout), signal, stderr });
    });
  });
  return { process: child, ended, alive: () => alive };
}

function resultIn(stdout: string): SplitEnd['result'] {
  try {
    return JSON.parse(stdout) as SplitEnd['result'];
  } catch {
    return undefined; // it died before or while it wrote
  }
}
