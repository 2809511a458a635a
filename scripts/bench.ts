/**
 * Measures this program beside what people would use instead, on the same work in turns: `npm run bench` all of it,
 * `npm run bench -- <work…>` what is named. Prints a table; writes bench.json and, with charts, bench.md. Needs Linux
 * (/proc and bash).
 *
 *   nothing-200k     200,000 objects that are in cold already
 *   nothing-1m       1 million of them
 *   first            50,000 objects into an empty cold, copied by the server
 *   changed          1 million objects, 1 % of them changed since the last run, spread over all of them
 *   streamed-small   10,000 × 64 KiB from one endpoint to another
 *   streamed-large   4 × 1 GiB from one endpoint to another
 *   large            one object of 5 GiB, copied by the server in parts
 *   gs-…, az-…       first-10k, first, nothing-200k, nothing-1m and nothing-10m (this program alone) over GCS and Azure
 *   start            from spawn of dist/index.js to its first request; this program alone
 *
 *   --turns 3      every tool so many times, one after the other; medians are shown
 *   --tools rclone,s5cmd   these peers only; `none` for this program alone
 *   --latency 30   ms before each answer of the synthetic server
 *   --tls          the synthetic server answers over TLS
 *   --scale 0.01   so much of the objects (of the bytes, where objects are few)
 *   --check        this program alone: fails where it exceeds a budget of docs/performance.md by more than noise
 *   --no-build     dist as it is
 *   --out folder   where bench.json and bench.md go
 *
 * rclone, s5cmd, mc, aws and azcopy are looked for on the PATH, in the folder that BENCH_PEERS names, and where
 * scripts/servers.sh installs; versitygw, which `streamed-…` and `large` need, likewise. All else is done on
 * bench/synthetic-server.ts, which stores nothing and answers at once.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { certificatesFor } from '../__tests__/private-network.ts';
import { againstBudgets, BUDGETED } from '../bench/budgets.ts';
import { findProgram, findTools } from '../bench/peers.ts';
import type { Tool } from '../bench/peers.ts';
import { charts, median, table } from '../bench/rows.ts';
import type { Row } from '../bench/rows.ts';
import { spend } from '../bench/spend.ts';
import type { Spent } from '../bench/spend.ts';
import { measureStart } from '../bench/start-up.ts';
import { WORKS } from '../bench/works.ts';
import type { Done, Place, Terms, Work } from '../bench/works.ts';
import { orUsage } from './usage.ts';

const { values: flags, positionals } = orUsage(import.meta.filename, () =>
  parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      turns: { type: 'string', default: '3' },
      latency: { type: 'string', default: '0' },
      scale: { type: 'string', default: '1' },
      tools: { type: 'string' },
      tls: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      build: { type: 'boolean', default: true },
      out: { type: 'string' },
      help: { type: 'boolean' },
    },
  }),
);
const turns = Number(flags.turns);
const latency = Number(flags.latency);
const scale = Number(flags.scale);
const all = [...Object.keys(WORKS), 'start'];
const names = positionals.length > 0 ? positionals : flags.check ? BUDGETED : all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0 || !(turns >= 1) || !(latency >= 0) || !(scale > 0 && scale <= 1)) {
  console.error(
    `expected works (${all.join(', ')}), --turns of 1 or more, --latency in ms and --scale above 0 and up to 1`,
  );
  process.exit(1);
}
if (process.platform !== 'linux') {
  console.error('the benchmark reads /proc: it needs Linux');
  process.exit(1);
}
const root = join(import.meta.dirname, '..');
if (flags.build) build();
const folder = mkdtempSync(join(tmpdir(), 'flashback-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const { tools, missing } = findTools(folder);
const [ours] = tools;
const chosen = flags.check ? [] : flags.tools?.split(',');
const measured = tools.filter((tool) => tool === ours || chosen === undefined || chosen.includes(tool.name));
if (!flags.check && missing.length > 0)
  console.log(`Not here, so nothing is said of them: ${missing.join(', ')}`);
for (const { name, version } of measured) console.log(`${name}: ${version}`);

const rows: Row[] = [];
/** What this program did wrong; and what the others could not do, which is no failure of the benchmark. */
const failures: string[] = [];
const notes: string[] = [];
let start: { readonly ms: number; readonly bundleKiB: number } | undefined;
const NOTHING: Done = { copied: 0, right: false, requests: {} };
const places: Place[] = [];
const terms: Terms = { latency, scale, tls: flags.tls ? await certificate() : undefined };
for (const name of names) {
  const work = WORKS[name];
  if (work === undefined) start = await measureStart(turns);
  else rows.push(...(await measure(name, work, terms)));
}
if (rows.length > 0) console.log('\n' + table(rows, ours?.name ?? ''));
if (start !== undefined)
  console.log(`start: ${start.ms} ms to the first request, bundle of ${start.bundleKiB} KiB`);
const versions = measured.map(({ name, version }) => ({ name, version }));
const report = { turns, latency, tls: flags.tls, scale, tools: versions, missing, notes, rows, start };
const out = flags.out ?? root;
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'bench.json'), JSON.stringify(report, undefined, 2) + '\n');
writeFileSync(join(out, 'bench.md'), table(rows, ours?.name ?? '') + '\n' + charts(rows));
if (flags.check) {
  for (const { what, figure, budget, exceeded } of againstBudgets(rows)) {
    console.log(`${what}: ${figure}, budget ${budget}`);
    if (exceeded) failures.push(`${what}: ${figure} exceeds ${budget} by more than noise`);
  }
}
for (const line of notes) console.log(line);
for (const line of failures) console.error(line);
process.exitCode = failures.length > 0 ? 1 : 0;

/** One tool in one setting at one work. */
interface Course {
  readonly tool: Tool;
  readonly setting: string;
  readonly place: Place;
  readonly spent: Spent[];
  done: Done;
}

async function measure(name: string, work: Work, terms: Terms): Promise<Row[]> {
  const courses: Course[] = [];
  if (work.needs !== undefined && findProgram(work.needs) === undefined) {
    notes.push(`${name}: not measured, for ${work.needs} is not here`);
    return [];
  }
  try {
    for (const tool of measured) {
      if (work.tools?.includes(tool.name) === false) continue;
      courses.push(...(await coursesOf(name, work, tool, terms)));
    }
    for (let turn = 1; turn <= turns; turn++) {
      for (const course of [...courses]) {
        if (!(await takeTurn(name, turn, course))) courses.splice(courses.indexOf(course), 1);
      }
    }
  } finally {
    await Promise.all(places.splice(0).map((place) => place.stop()));
  }
  const of = (course: Course, figure: keyof Spent): number => median(course.spent.map((one) => one[figure]));
  return courses.map((course) => ({
    work: name,
    tool: course.tool.name,
    setting: course.setting,
    wall: Math.round(of(course, 'wall') / 10) / 100,
    cpu: Math.round(of(course, 'cpu') / 10) / 100,
    peak: Math.round(of(course, 'peak') / 2 ** 20),
    copied: course.done.copied,
    requests: course.done.requests,
  }));
}

/** One for each setting of the tool. */
async function coursesOf(name: string, work: Work, tool: Tool, terms: Terms): Promise<Course[]> {
  const courses: Course[] = [];
  let place = await placeOf(work, tool, terms);
  for (const setting of Object.keys(tool.settings(place.job))) {
    if (courses.length > 0) place = await placeOf(work, tool, terms);
    courses.push({ tool, setting, place, spent: [], done: NOTHING });
  }
  if (courses.length === 0) notes.push(`${name}: ${tool.name} cannot do it`);
  return courses;
}

async function placeOf(work: Work, tool: Tool, terms: Terms): Promise<Place> {
  const [first] = places;
  if (work.shared && first !== undefined) return first;
  const place = await work.open(terms, tool === ours ? tool : undefined);
  places.push(place);
  return place;
}

/** False where the tool could not do the work: then it takes no more turns. */
async function takeTurn(name: string, turn: number, course: Course): Promise<boolean> {
  const { tool, setting, place } = course;
  const who = `${name}: ${tool.name} (${setting})`;
  const command = tool.settings(place.job)[setting];
  if (command === undefined) throw new Error(`${who} is no setting`);
  await place.prepare();
  try {
    const spent = await spend(command);
    course.done = await place.done();
    const { copied, right } = course.done;
    console.log(
      `${who}, turn ${turn}: ${(spent.wall / 1000).toFixed(2)} s, ${(spent.cpu / 1000).toFixed(2)} s of CPU`,
    );
    if (!right) throw new Error(`it copied ${copied} objects, not what was to be copied`);
    course.spent.push(spent);
    return true;
  } catch (error) {
    // Of this program it fails the benchmark.
    (tool === ours ? failures : notes).push(
      `${who}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}

async function certificate(): Promise<NonNullable<Terms['tls']>> {
  const { ca, cert, key } = await certificatesFor('localhost');
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return { ca: write('ca.pem', ca), cert: write('cert.pem', cert), key: write('key.pem', key) };
}

function build(): void {
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts')], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the bundle could not be built');
}
