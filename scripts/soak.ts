/**
 * Runs at full scale what CI runs small: `npm run soak` all of the usual soaks, `npm run soak -- <name…>` those
 * named. Prints a table, writes soak.json beside it, and fails where a budget of docs/performance.md is exceeded.
 *
 *   nothing-to-do       1 million keys that a first backup has copied, then a run that finds nothing to do
 *   nothing-to-do-10m   1 and 10 million keys whose manifest is written directly: each compared, then skimmed
 *   one-in-a-hundred    1 million keys, 1 % of them changed
 *   first-backup        200,000 small objects into an empty cold
 *   crash               SIGKILL at 200 moments, against real servers (scripts/servers.sh start)
 *   large-objects       1 GB in parts, and an object whose backup is killed in its middle, against real servers
 *   retention           400 days of 200 seeds under every kind of policy, with crashes and clocks that jump
 *   restore             three points in time of 3,000 objects, whole and by prefix, killed in the middle, real servers
 *   folder              50,000 hostile keys restored to a folder by killed processes, links planted meanwhile, against the emulator
 *   diff                two restore points of 10 million keys, 1 % changed, beside a run that compares every key
 *   rehearse            rehearsals of a restore: what 5 % foretell beside what everything takes, emulator and versitygw
 *   verify              a flipped, a truncated and a missing object among 10,000, found and mended, against the emulator
 *   two-processes       two runs at once, and one that is stopped past its lease, against real servers
 *   cancel              SIGINT and SIGTERM at 50 random moments, against the emulator
 *   paths               500 objects with 250 MB and 1.2 GB by each copy path, against the emulator
 *   quirks              a backup's whole life under each quirk of the emulator and 200 random sets of them
 *   attacker            a Put-only attacker between the runs of 10,000 simulations with retention, with and without a key
 *   fuzz                10 minutes of random and mutated input for every parser of what others write, each in its own process
 *   encryption          10,000 random age files that this program and a second implementation make, each opened by both
 *   signing             what a signing key adds to a run over 1 million keys that finds nothing to do
 *   matrix              every pair of S3, GCS and Azure servers, compared by rclone, against real servers
 *   locks               400 nights with Object Lock in both modes, on the emulator and on the servers that run
 *   adopt               a mirror of 100,000 objects that rclone made on versitygw: adopted without a copy, then 1 % changed
 *   split-four          200,000 objects on versitygw over a slow link: one process, and four workers of a split run
 *   split-throttle      eight workers at a server that takes 2,000 requests a second, and one prefix 20 times slower
 *   split-idle          10 million keys and nothing to do, by eight workers; SOAK_KEYS=100000000 for ten times as many
 *   split-kills         50 split runs on versitygw, in each a plan, a worker or a commit killed by SIGKILL
 *   split-stop          a worker that is stopped for 90 s while another one takes its piece over, on versitygw
 *   throttle            a minute of copies against a server in another process that takes 500 requests a second
 *
 *   --source            runs src/cli.ts instead of the bundle that it builds: no build, but more start-up
 *   --cpu-prof          leaves a CPU profile of each measured run in profiles/
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBackup } from '../bench/measure.ts';
import type { Measurement } from '../bench/measure.ts';
import { seedManifest } from '../bench/seed.ts';
import { startServer } from '../bench/start-server.ts';
import type { RequestCounts, SyntheticServer } from '../bench/start-server.ts';
import { orUsage } from './usage.ts';

interface Row {
  readonly soak: string;
  readonly run: string;
  readonly keys: number;
  readonly copied: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Of CPU, start-up included, a key that was listed. */
  readonly microsecondsPerKey: number;
  readonly peakMiB: number;
  /** Pages of hot that were listed, and listings of one key that look for borders. */
  readonly pages: number;
  readonly peeks: number;
  readonly copies: number;
  /** Requests on cold that are not copies of objects; copies that try what cold can do are among them. */
  readonly coldRequests: number;
}

interface Soak {
  readonly usual: boolean;
  readonly run: (name: string) => Promise<void>;
}

/** How a soak of scripts/soak/ ends. */
interface Campaign {
  readonly passed: boolean;
  readonly figures: Readonly<Record<string, number | string>>;
}

const MILLION = 1_000_000;
const MEMORY_MIB = 200;
/** For ten times the keys: as much memory, and ten times the CPU, within this. */
const TOLERANCE = 1.2;

const { values: flags, positionals } = orUsage(import.meta.filename, () =>
  parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'boolean', default: false },
      'cpu-prof': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  }),
);
const program = flags.source ? 'source' : 'bundle';
const root = join(import.meta.dirname, '..');
const rows: Row[] = [];
const broken: string[] = [];
/** What the soaks against real servers found. */
const campaigns: Record<string, Campaign['figures']> = {};

const soaks: Record<string, Soak> = {
  'nothing-to-do': { usual: true, run: nothingToDo },
  'nothing-to-do-10m': { usual: false, run: tenMillion },
  'one-in-a-hundred': { usual: false, run: oneInAHundred },
  'first-backup': { usual: true, run: firstBackup },
  crash: { usual: false, run: againstServers },
  'large-objects': { usual: false, run: againstServers },
  'two-processes': { usual: false, run: againstServers },
  cancel: { usual: false, run: againstServers },
  paths: { usual: false, run: againstServers },
  quirks: { usual: false, run: againstServers },
  attacker: { usual: false, run: againstServers },
  fuzz: { usual: false, run: againstServers },
  encryption: { usual: false, run: againstServers },
  signing: { usual: false, run: againstServers },
  matrix: { usual: false, run: againstServers },
  locks: { usual: false, run: againstServers },
  throttle: { usual: false, run: againstServers },
  adopt: { usual: false, run: againstServers },
  'split-four': { usual: false, run: againstServers },
  'split-throttle': { usual: false, run: againstServers },
  'split-idle': { usual: false, run: againstServers },
  'split-kills': { usual: false, run: againstServers },
  'split-stop': { usual: false, run: againstServers },
  retention: { usual: false, run: againstServers },
  restore: { usual: false, run: againstServers },
  folder: { usual: false, run: againstServers },
  rehearse: { usual: false, run: againstServers },
  diff: { usual: false, run: againstServers },
  verify: { usual: false, run: againstServers },
};

const names = positionals.length > 0 ? positionals : Object.keys(soaks).filter((name) => soaks[name]?.usual);
const unknown = names.filter((name) => !(name in soaks));
if (unknown.length > 0) {
  console.error(`no soak ${unknown.join(', ')}; expected ${Object.keys(soaks).join(', ')}`);
  process.exit(1);
}
if (program === 'bundle' && names.some((name) => soaks[name]?.run !== againstServers)) build();
for (const name of names) await soaks[name]?.run(name);
if (rows.length > 0) console.table(rows);
for (const figures of Object.values(campaigns)) console.table(figures);
writeFileSync(join(root, 'soak.json'), JSON.stringify({ rows, campaigns }, undefined, 2) + '\n');
for (const line of broken) console.error(`not as it must be: ${line}`);
process.exitCode = broken.length > 0 ? 1 : 0;

/** The second run over hot that did not change, after a first backup that copied everything. */
async function nothingToDo(name: string): Promise<void> {
  await withServer({ keys: MILLION }, async (server) => {
    await measure(name, 'first', server);
    expectNothingDone(name, await measure(name, 'second', server));
  });
}

/** Ten times the keys, both where every key is compared and where the listing is passed over. */
async function tenMillion(name: string): Promise<void> {
  const small = await settled(name, MILLION);
  const large = await settled(name, 10 * MILLION);
  for (const how of ['compared', 'skimmed'] as const) {
    const memory = large[how].peakMiB / small[how].peakMiB;
    expect(name, memory <= TOLERANCE, `${how}: ten times the keys in the same memory within 20 %`, memory);
    const cpu = large[how].cpuSeconds / small[how].cpuSeconds / 10;
    expect(name, cpu <= TOLERANCE, `${how}: CPU linear within 20 %`, cpu);
  }
}

/** The manifest is written directly; so nothing is known of the listing, and the first run compares every key. */
async function settled(
  name: string,
  keys: number,
): Promise<{ readonly compared: Row; readonly skimmed: Row }> {
  return withServer({ keys }, async (server) => {
    await seedManifest(server);
    const compared = await measure(name, 'compared', server);
    const skimmed = await measure(name, 'skimmed', server);
    expectMemory(name, compared);
    expectNothingDone(name, skimmed);
    return { compared, skimmed };
  });
}

function expectNothingDone(name: string, row: Row): void {
  expect(name, row.copies === 0, 'nothing is copied', row.copies);
  expectLists(name, row);
  expect(name, row.coldRequests <= 50, 'a few dozen requests on cold', row.coldRequests);
  expect(name, row.cpuSeconds <= 6 * (row.keys / MILLION), '6 s of CPU a million keys', row.cpuSeconds);
  expectMemory(name, row);
}

async function oneInAHundred(name: string): Promise<void> {
  await withServer({ keys: MILLION, changing: 0.01 }, async (server) => {
    await seedManifest(server);
    await measure(name, 'unchanged', server);
    await server.tell('epoch');
    const row = await measure(name, 'changed', server);
    expectLists(name, row);
    expectMemory(name, row);
  });
}

async function firstBackup(name: string): Promise<void> {
  const keys = 200_000;
  await withServer({ keys }, async (server) => {
    const row = await measure(name, 'first', server);
    expect(name, row.copies === keys, 'one copy request an object', row.copies);
    expect(name, row.microsecondsPerKey <= 150, '150 µs of CPU a copy', row.microsecondsPerKey);
    expectLists(name, row);
    expectMemory(name, row);
  });
}

async function againstServers(name: string): Promise<void> {
  const env = join(root, '.servers', 'env');
  if (existsSync(env)) process.loadEnvFile(env);
  const campaign = (await import(`./soak/${name}.ts`)) as {
    readonly run: (log: (line: string) => void) => Promise<Campaign>;
  };
  const { passed, figures } = await campaign.run((line) => console.log(line));
  campaigns[name] = figures;
  if (!passed) broken.push(`${name}: see above`);
}

async function withServer<T>(
  options: Parameters<typeof startServer>[0],
  work: (server: SyntheticServer) => Promise<T>,
): Promise<T> {
  const server = await startServer(options);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function measure(soak: string, run: string, server: SyntheticServer): Promise<Row> {
  const nodeFlags = flags['cpu-prof'] ? ['--cpu-prof', '--cpu-prof-dir=profiles'] : [];
  await server.tell('reset');
  const measured = await measureBackup({ endpoint: server.endpoint, program, nodeFlags });
  const row = rowOf(soak, run, measured, await server.counts());
  console.log(
    `${soak}, ${run} run: ${row.keys} keys, ${row.cpuSeconds} s of CPU, ${row.peakMiB} MiB, ${row.wallSeconds} s`,
  );
  const { counts, outcome } = measured.report;
  expect(soak, outcome === 'complete' && counts.scanned === server.keys, 'a complete run', counts.scanned);
  rows.push(row);
  return row;
}

function rowOf(soak: string, run: string, measured: Measurement, { hot, cold }: RequestCounts): Row {
  const { counts } = measured.report;
  const copies = cold['copy'] ?? 0;
  return {
    soak,
    run,
    keys: counts.scanned,
    copied: counts.copied,
    wallSeconds: tenths(measured.wall / 1000),
    cpuSeconds: tenths(measured.cpu / 1000),
    microsecondsPerKey: tenths((measured.cpu * 1000) / counts.scanned),
    peakMiB: Math.round(measured.peak / 2 ** 20),
    pages: hot['list'] ?? 0,
    peeks: hot['peek'] ?? 0,
    copies,
    coldRequests: Object.values(cold).reduce((sum, count) => sum + count, 0) - copies,
  };
}

/** One listing of hot: a page for each 1,000 keys and one more for a slice; looking for borders costs a fixed number. */
function expectLists(name: string, row: Row): void {
  expect(name, row.pages <= (row.keys / 1000) * 1.05 + 50, 'one listing of hot', row.pages);
  expect(name, row.peeks <= 250, 'a bounded search for borders', row.peeks);
}

function expectMemory(name: string, row: Row): void {
  expect(name, row.peakMiB <= MEMORY_MIB, `${MEMORY_MIB} MiB of resident memory`, row.peakMiB);
}

function expect(name: string, holds: boolean, what: string, found: number): void {
  if (!holds) broken.push(`${name}: expected ${what}, found ${tenths(found)}`);
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function build(): void {
  const done = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'inherit' });
  if (done.status !== 0) throw new Error('the bundle could not be built');
}
