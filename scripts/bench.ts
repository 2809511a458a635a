/**
 * Measures this program beside what people would use instead, on the same work in turns: `npm run bench` all of it,
 * `npm run bench -- <work…>` what is named. Prints a table and writes bench.json. Needs Linux (/proc and bash).
 *
 *   nothing-200k   200,000 objects that are in cold already
 *   nothing-1m     1 million of them
 *   first          50,000 objects into an empty cold, copied by the server
 *   changed        1 million objects, 1 % of them changed since the last run
 *   start          from spawn of dist/index.js to its first request; this program alone
 *
 *   --turns 3      every tool so many times, one after the other; medians are shown
 *   --tools rclone,s5cmd   these peers only
 *   --latency 30   ms before each answer of the server
 *   --check        this program alone: fails where `first` or `changed` exceed a budget of docs/performance.md by more than noise
 *
 * rclone, s5cmd, mc and aws are looked for on the PATH, in the folder that BENCH_PEERS names, and where
 * scripts/servers.sh installs. The server is bench/synthetic-server.ts: it stores nothing and answers at once.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findTools } from '../bench/peers.ts';
import type { Tool } from '../bench/peers.ts';
import { seedManifest } from '../bench/seed.ts';
import { spend } from '../bench/spend.ts';
import type { Spent } from '../bench/spend.ts';
import { startServer } from '../bench/start-server.ts';
import type { RequestCounts, SyntheticServer } from '../bench/start-server.ts';
import { measureStart } from '../bench/start-up.ts';

interface Work {
  readonly keys: number;
  readonly changing?: number;
  /** Cold holds everything before the first turn, and this program's manifest says so. */
  readonly mirrored: boolean;
  /** Before each turn. */
  readonly before?: 'empty' | 'epoch';
  /** Objects that each turn must copy. */
  readonly copies: (counts: RequestCounts) => boolean;
}

const MILLION = 1_000_000;

const works: Readonly<Record<string, Work>> = {
  'nothing-200k': { keys: 200_000, mirrored: true, copies: (counts) => copiesOf(counts) === 0 },
  'nothing-1m': { keys: MILLION, mirrored: true, copies: (counts) => copiesOf(counts) === 0 },
  first: { keys: 50_000, mirrored: false, before: 'empty', copies: (counts) => copiesOf(counts) === 50_000 },
  changed: {
    keys: MILLION,
    changing: 0.01,
    mirrored: true,
    before: 'epoch',
    copies: (counts) => copiesOf(counts) > 0.009 * MILLION && copiesOf(counts) < 0.011 * MILLION,
  },
};

/** One tool in one setting at one work. */
interface Row {
  readonly work: string;
  readonly tool: string;
  readonly setting: string;
  /** Medians of the turns: s, s, MiB. */
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly requests: Readonly<Record<string, number>>;
}

/** A budget of docs/performance.md may be exceeded by this much: machines are noisy. */
const NOISE = 1.25;
const COPY_MICROSECONDS = 150;
const PAGE_MILLISECONDS = 2.5;
const PEAK_MIB = 200;

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    turns: { type: 'string', default: '3' },
    latency: { type: 'string', default: '0' },
    tools: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});
const turns = Number(flags.turns);
const latency = Number(flags.latency);
const all = [...Object.keys(works), 'start'];
const names = positionals.length > 0 ? positionals : flags.check ? ['nothing-200k', 'first'] : all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0 || !(turns >= 1) || !(latency >= 0)) {
  console.error(`expected works (${all.join(', ')}), --turns of 1 or more and --latency in ms`);
  process.exit(1);
}
if (process.platform !== 'linux') {
  console.error('the benchmark reads /proc: it needs Linux');
  process.exit(1);
}
build();
const { tools, missing } = findTools();
const chosen = flags.check ? [] : flags.tools?.split(',');
const measured = tools.filter(
  ({ name }, index) => index === 0 || chosen === undefined || chosen.includes(name),
);
if (!flags.check && missing.length > 0)
  console.log(`Not here, so nothing is said of them: ${missing.join(', ')}`);
for (const { name, version } of measured) console.log(`${name}: ${version}`);

const rows: Row[] = [];
const failures: string[] = [];
let start: { readonly ms: number; readonly bundleKiB: number } | undefined;
for (const name of names) {
  const work = works[name];
  if (work === undefined) start = await measureStart(turns);
  else rows.push(...(await measure(name, work)));
}
console.table(rows.map((row) => shown(row, rows)));
if (start !== undefined)
  console.log(`start: ${start.ms} ms to the first request, bundle of ${start.bundleKiB} KiB`);
const report = {
  turns,
  latency,
  tools: measured.map(({ name, version }) => ({ name, version })),
  missing,
  rows,
  start,
};
writeFileSync(join(import.meta.dirname, '..', 'bench.json'), JSON.stringify(report, undefined, 2) + '\n');
if (flags.check) check();
for (const line of failures) console.error(line);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Every tool has a server of its own, so that what one copies changes nothing for the others. */
async function measure(name: string, work: Work): Promise<Row[]> {
  const runs: {
    tool: Tool;
    setting: string;
    server: SyntheticServer;
    spent: Spent[];
    counts: RequestCounts;
  }[] = [];
  try {
    for (const [index, tool] of measured.entries()) {
      for (const setting of Object.keys(tool.settings)) {
        const server = await startServer({ keys: work.keys, changing: work.changing ?? 0, latency });
        runs.push({ tool, setting, server, spent: [], counts: { hot: {}, cold: {} } });
        if (!work.mirrored) continue;
        await server.tell('mirror');
        if (index > 0) continue;
        // As after any run that got to its end: the manifest and what that run saw of the listing.
        await seedManifest(server);
        await run(tool, setting, server);
      }
    }
    for (let turn = 1; turn <= turns; turn++) {
      for (const one of runs) {
        if (work.before !== undefined) await one.server.tell(work.before);
        await one.server.tell('reset');
        const spent = await run(one.tool, one.setting, one.server);
        one.spent.push(spent);
        one.counts = await one.server.counts();
        console.log(
          `${name}, turn ${turn}: ${one.tool.name} (${one.setting}) ${(spent.wall / 1000).toFixed(2)} s, ${(spent.cpu / 1000).toFixed(2)} s of CPU`,
        );
        if (!work.copies(one.counts))
          failures.push(
            `${name}: ${one.tool.name} (${one.setting}) copied ${copiesOf(one.counts)} objects, not what was to be copied`,
          );
      }
    }
  } finally {
    await Promise.all(runs.map(({ server }) => server.stop()));
  }
  return runs.map(({ tool, setting, spent, counts }) => ({
    work: name,
    tool: tool.name,
    setting,
    wall: round(median(spent.map(({ wall }) => wall)) / 1000),
    cpu: round(median(spent.map(({ cpu }) => cpu)) / 1000),
    peak: Math.round(median(spent.map(({ peak }) => peak)) / 2 ** 20),
    requests: summed(counts),
  }));
}

async function run(tool: Tool, setting: string, server: SyntheticServer): Promise<Spent> {
  const command = tool.settings[setting];
  if (command === undefined) throw new Error(`${tool.name} has no setting ${setting}`);
  return spend(command(server.endpoint));
}

/** A row of the table: with how many times as much as this program it took. */
function shown(row: Row, rows: readonly Row[]): Record<string, string | number> {
  const ours = rows.find(({ work, tool }) => work === row.work && tool === tools[0]?.name);
  const times = (figure: 'wall' | 'cpu'): string =>
    ours === undefined || ours === row ? '' : `${(row[figure] / ours[figure]).toFixed(1)} ×`;
  const { work, tool, setting, wall, cpu, peak, requests } = row;
  const kinds = Object.entries(requests).map(([kind, count]) => `${kind} ${count}`);
  return {
    ...{ work, tool, setting, 'wall s': wall, '×wall': times('wall'), 'CPU s': cpu, '×CPU': times('cpu') },
    ...{ 'peak MiB': peak, requests: kinds.join(', ') },
  };
}

/** No clock on the wall is looked at: CPU, requests and memory alone. */
function check(): void {
  const base = rows.find(({ work }) => work === 'nothing-200k');
  const first = rows.find(({ work }) => work === 'first');
  const within = (what: string, value: number, budget: number): void => {
    console.log(`${what}: ${round(value)}, budget ${budget}`);
    if (value > budget * NOISE)
      failures.push(`${what}: ${round(value)} exceeds ${budget} by more than ${NOISE} times`);
  };
  if (base !== undefined) {
    within(
      'ms of CPU a listed page, start-up included',
      (base.cpu * 1000) / (base.requests['list'] ?? 1),
      PAGE_MILLISECONDS,
    );
    within('MiB with nothing to do', base.peak, PEAK_MIB);
  }
  if (first !== undefined) {
    const copies = first.requests['copy'] ?? 0;
    within('µs of CPU a copy, start-up included', (first.cpu * 1e6) / copies, COPY_MICROSECONDS);
    within('requests an object', copies / 50_000, 1);
    within('MiB of a first backup', first.peak, PEAK_MIB);
  }
}

function copiesOf({ cold }: RequestCounts): number {
  return cold['copy'] ?? 0;
}

/** By kind, of both buckets; what came less than ten times is `other`. */
function summed({ hot, cold }: RequestCounts): Record<string, number> {
  const kinds = new Set([...Object.keys(hot), ...Object.keys(cold)]);
  const sums = [...kinds].map((kind): [string, number] => [kind, (hot[kind] ?? 0) + (cold[kind] ?? 0)]);
  const other = sums.reduce((sum, [, count]) => sum + (count < 10 ? count : 0), 0);
  return {
    ...Object.fromEntries(sums.filter(([, count]) => count >= 10)),
    ...(other === 0 ? {} : { other }),
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function build(): void {
  const built = spawnSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the bundle could not be built');
}
