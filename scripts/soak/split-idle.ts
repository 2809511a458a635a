import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { seedManifest } from '../../bench/seed.ts';
import { startServer } from '../../bench/start-server.ts';
import type { SyntheticServer } from '../../bench/start-server.ts';

export const name = 'split idle';

const WORKERS = 8;
const MEMORY_MIB = 200;
/** For ten times the keys ten times the CPU, within this. */
const TOLERANCE = 1.2;
const LATENCY = Number(process.env['SOAK_LATENCY'] ?? 0);

interface Used {
  readonly cpu: number;
  readonly peak: number;
  readonly wall: number;
  readonly output: string;
}

interface Pass {
  readonly cpu: number;
  readonly workers: number;
  readonly commit: number;
  readonly wall: number;
}

/**
 * Nothing to do for eight workers, each a process of the command line: over a tenth of the keys and over all of them, first
 * comparing each key with a manifest that was written directly, then passing over the listing. SOAK_KEYS: 10 million, or
 * 100 million where there are hours and 8 GB.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const keys = Number(process.env['SOAK_KEYS'] ?? 10_000_000);
  const faults: string[] = [];
  const figures: Record<string, number | string> = {};
  const small = await passes(keys / 10, log, faults);
  const large = await passes(keys, log, faults);
  for (const how of ['compared', 'skimmed'] as const) {
    const growth = large[how].cpu / small[how].cpu / 10;
    figures[`${how}, CPU of ${keys / 10} and ${keys} keys, s`] =
      `${tenths(small[how].cpu / 1000)}, ${tenths(large[how].cpu / 1000)}`;
    figures[`${how}, growth of CPU over that of keys`] = tenths(growth * 10) / 10;
    figures[`${how}, peak of a worker, MiB`] = `${small[how].workers}, ${large[how].workers}`;
    figures[`${how}, peak of commit, MiB`] = `${small[how].commit}, ${large[how].commit}`;
    figures[`${how}, wall of all, s`] =
      `${tenths(small[how].wall / 1000)}, ${tenths(large[how].wall / 1000)}`;
    if (growth > TOLERANCE)
      faults.push(`${how}: CPU grows ${tenths(growth * 10) / 10} times as fast as keys`);
    for (const one of ['workers', 'commit'] as const)
      if (large[how][one] > MEMORY_MIB) faults.push(`${how}: ${one} took ${large[how][one]} MiB`);
  }
  for (const fault of faults) log(fault);
  return { passed: faults.length === 0, figures };
}

async function passes(
  keys: number,
  log: (line: string) => void,
  faults: string[],
): Promise<{ readonly compared: Pass; readonly skimmed: Pass }> {
  const server = await startServer({ keys, latency: LATENCY });
  try {
    await seedManifest(server);
    log(`${keys} keys are in the manifest`);
    const compared = await split(server, 'compared', log, faults);
    const skimmed = await split(server, 'skimmed', log, faults);
    return { compared, skimmed };
  } finally {
    await server.stop();
  }
}

async function split(
  server: SyntheticServer,
  name: string,
  log: (line: string) => void,
  faults: string[],
): Promise<Pass> {
  const began = performance.now();
  const plan = await command(server, ['plan', '--shards', String(WORKERS), '--split', name]);
  const workers = await Promise.all(
    Array.from({ length: WORKERS }, (_, n) =>
      command(server, ['shard', '--split', name, '--shard', String(n)]),
    ),
  );
  const commit = await command(server, ['commit', '--split', name]);
  if (!/Nothing had changed|complete/.test(commit.output)) faults.push(`${name}: ${commit.output}`);
  const pass: Pass = {
    cpu: [plan, ...workers, commit].reduce((sum, { cpu }) => sum + cpu, 0),
    workers: mib(Math.max(plan.peak, ...workers.map(({ peak }) => peak))),
    commit: mib(commit.peak),
    wall: performance.now() - began,
  };
  log(`${server.keys} keys, ${name}: ${JSON.stringify(pass)}`);
  return pass;
}

/** The command line from source, as a process of its own. Throws where it does not exit with 0. */
async function command(server: SyntheticServer, args: readonly string[]): Promise<Used> {
  const root = join(import.meta.dirname, '..', '..');
  const folder = mkdtempSync(join(tmpdir(), 'flashback-idle-'));
  const usage = join(folder, 'usage.json');
  const began = performance.now();
  try {
    const child = spawn(
      process.execPath,
      [
        ...['--disable-warning=ExperimentalWarning', '--import'],
        pathToFileURL(join(root, 'bench', 'record-usage.mjs')).href,
        ...[process.env['SOAK_PROGRAM'] ?? join(root, 'src', 'cli.ts'), ...args],
        ...['--endpoint', server.endpoint, '--hot', 's3://hot', '--cold', 's3://cold', '--lease-wait', '60s'],
      ],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          FLASHBACK_ACCESS_KEY_ID: 'synthetic',
          FLASHBACK_SECRET_ACCESS_KEY: 'synthetic',
          USAGE_FILE: usage,
        },
      },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-5_000)));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`${args[0] ?? ''} ended with ${String(code)}:\n${output}`);
    const used = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage & {
      readonly peakKiB: number;
    };
    return {
      cpu: (used.userCPUTime + used.systemCPUTime) / 1000,
      peak: used.peakKiB * 1024,
      wall: performance.now() - began,
      output,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mib(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
