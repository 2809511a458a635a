import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RunResult } from '../src/report/result.ts';

const root = join(import.meta.dirname, '..');

export interface Measurement {
  /** ms from spawn to exit. */
  readonly wall: number;
  /** ms of CPU, user and system, all threads, start-up included. */
  readonly cpu: number;
  /** Highest resident memory, bytes. */
  readonly peak: number;
  readonly report: RunResult;
}

export interface MeasureOptions {
  readonly endpoint: string;
  /** `source`: src/cli.ts as it is; `bundle`: dist/cli/index.js, which `npm run build` makes. */
  readonly program?: 'source' | 'bundle';
  /** Flags of Node itself, such as --cpu-prof. */
  readonly nodeFlags?: readonly string[];
  /** More flags of the command. */
  readonly flags?: readonly string[];
}

/** What one run of the program used. */
export type Usage = Pick<Measurement, 'wall' | 'cpu' | 'peak'>;

/** Runs one backup of `hot` to `cold` at the endpoint in a process of its own. Throws where it does not exit with 0. */
export async function measureBackup(options: MeasureOptions): Promise<Measurement> {
  const { endpoint, program = 'source', nodeFlags = [], flags = [] } = options;
  const folder = mkdtempSync(join(tmpdir(), 'flashback-backup-'));
  const usageFile = join(folder, 'usage.json');
  const reportFile = join(folder, 'report.json');
  const began = performance.now();
  try {
    const child = spawn(
      process.execPath,
      [
        ...nodeFlags,
        ...['--import', pathToFileURL(join(import.meta.dirname, 'record-usage.mjs')).href],
        join(root, program === 'source' ? 'src/cli.ts' : 'dist/cli/index.js'),
        ...[
          'backup',
          '--endpoint',
          endpoint,
          '--hot',
          's3://hot',
          '--cold',
          's3://cold',
          '--report',
          reportFile,
        ],
        ...flags,
      ],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          FLASHBACK_ACCESS_KEY_ID: 'synthetic',
          FLASHBACK_SECRET_ACCESS_KEY: 'synthetic',
          USAGE_FILE: usageFile,
        },
      },
    );
    let said = '';
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-20_000)));
    }
    const [code] = (await once(child, 'close')) as [number | null];
    const wall = performance.now() - began;
    if (code !== 0) throw new Error(`the backup ended with ${String(code)}:\n${said}`);
    const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage & {
      readonly peakKiB: number;
    };
    return {
      wall,
      cpu: (usage.userCPUTime + usage.systemCPUTime) / 1000,
      peak: usage.peakKiB * 1024,
      report: JSON.parse(readFileSync(reportFile, 'utf8')) as RunResult,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs another command in a process of its own, with nobody who reads its output. Throws where it does not exit with 0. */
export async function measureCommand(
  endpoint: string,
  program: 'source' | 'bundle',
  args: readonly string[],
): Promise<Usage> {
  const folder = mkdtempSync(join(tmpdir(), 'flashback-backup-'));
  const usageFile = join(folder, 'usage.json');
  const began = performance.now();
  try {
    const child = spawn(
      process.execPath,
      [
        ...['--import', pathToFileURL(join(import.meta.dirname, 'record-usage.mjs')).href],
        join(root, program === 'source' ? 'src/cli.ts' : 'dist/cli/index.js'),
        ...args,
        ...['--endpoint', endpoint],
      ],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: {
          ...process.env,
          FLASHBACK_ACCESS_KEY_ID: 'synthetic',
          FLASHBACK_SECRET_ACCESS_KEY: 'synthetic',
          USAGE_FILE: usageFile,
        },
      },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-20_000)));
    const [code] = (await once(child, 'close')) as [number | null];
    const wall = performance.now() - began;
    if (code !== 0) throw new Error(`it ended with ${String(code)}:\n${said}`);
    const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage & {
      readonly peakKiB: number;
    };
    return { wall, cpu: (usage.userCPUTime + usage.systemCPUTime) / 1000, peak: usage.peakKiB * 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
