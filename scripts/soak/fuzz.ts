import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fuzz } from '../../__tests__/fuzz/run.ts';
import { makeSamples, targetsWith } from '../../__tests__/fuzz/targets.ts';
import type { AllSamples } from '../../__tests__/fuzz/targets.ts';
import { keepHeapSmall } from '../../src/core/small-heap.ts';

export const name = 'fuzz';

const SAMPLES = 'samples.json';
const INPUTS_AT_ONCE = 200;
/** Of a target that asks a server. */
const SLOW_INPUTS_AT_ONCE = 20;
/**
 * What no input may cost: ms of CPU, and MiB by which its process grows, the fuzzer's own included. The program takes some 100 at its
 * start, and so stays below 300; a process here takes 280 before its first input, most of them for stripping types.
 */
const MAX_MS = 1000;
const MAX_GROWN_MIB = 200;
/** Bytes above which a child gives all of its garbage back before it goes on. */
const CLEAN_ABOVE = 200 * 2 ** 20;
/** Processes at once. */
const CHILDREN = 2;

/** What a child found of its target. */
interface Found {
  readonly target: string;
  readonly inputs: number;
  readonly faults: number;
  readonly slow: number;
  readonly slowestMs: number;
  /** Before the first input, and what came on top of it. */
  readonly startMiB: number;
  readonly grownMiB: number;
}

/**
 * Random and mutated input for every parser of what others write: see __tests__/fuzz/. Each target has a process of its own, so that its
 * memory is its own, and the same share of SOAK_MINUTES (10). A round that failed is run again with its seed, SOAK_SEED; SOAK_FUZZ
 * names the targets by a part of their names.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const wanted = process.env['SOAK_FUZZ'] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'flashback-backup-'));
  const samples = await makeSamples();
  writeFileSync(join(folder, SAMPLES), JSON.stringify(samples));
  const left = targetsWith(samples)
    .map((target) => target.name)
    .filter((target) => target.includes(wanted));
  const targets = left.length;
  const minutes = Number(process.env['SOAK_MINUTES'] ?? 10);
  const share = (minutes * 60_000 * CHILDREN) / Math.max(targets, CHILDREN);
  const all: Found[] = [];
  const missing: string[] = [];
  await Promise.all(
    Array.from({ length: CHILDREN }, async () => {
      for (let target = left.shift(); target !== undefined; target = left.shift()) {
        const found = await fuzzed(target, share, folder, log);
        if (found === undefined) missing.push(target);
        else all.push(found);
        log(`${target}: ${found === undefined ? 'no result' : JSON.stringify(found)}`);
      }
    }),
  );
  rmSync(folder, { recursive: true });
  for (const target of missing) log(`${target}: its process ended without a result`);
  console.table(all);
  const sum = (of: (found: Found) => number): number => all.reduce((total, found) => total + of(found), 0);
  const most = (of: (found: Found) => number): Found | undefined => [...all].sort((a, b) => of(b) - of(a))[0];
  const [slowest, largest] = [most(({ slowestMs }) => slowestMs), most(({ grownMiB }) => grownMiB)];
  const faults = sum((found) => found.faults) + missing.length;
  const slow = sum((found) => found.slow);
  return {
    passed: faults === 0 && slow === 0 && (largest?.grownMiB ?? 0) < MAX_GROWN_MIB,
    figures: {
      ...{ targets, inputs: sum((found) => found.inputs), faults, slow },
      ...{ slowestMs: slowest?.slowestMs ?? 0, slowest: slowest?.target ?? '' },
      ...{
        startMiB: largest?.startMiB ?? 0,
        grownMiB: largest?.grownMiB ?? 0,
        largest: largest?.target ?? '',
      },
    },
  };
}

/** One target in a process of its own; undefined where that broke down. */
async function fuzzed(
  target: string,
  ms: number,
  folder: string,
  log: (line: string) => void,
): Promise<Found | undefined> {
  const child = spawn(process.execPath, ['--expose-gc', import.meta.filename, target, String(ms), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Else each child strips the types of all modules again, which takes most of its start.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  let found: Found | undefined;
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith('{"target":')) found = JSON.parse(line) as Found;
    else log(line);
  return found;
}

/** The fuzzer makes far more garbage than what it tries: it goes before each input. */
function clean(): void {
  globalThis.gc?.({ type: 'minor' });
  if (process.memoryUsage.rss() > CLEAN_ABOVE) globalThis.gc?.();
}

/** The child: only what ends it early leaves no result. */
async function fuzzOne(wanted: string, ms: number, folder: string): Promise<void> {
  keepHeapSmall(setInterval);
  // Making the samples takes a simulation of two weeks, which is not what is measured.
  const samples = JSON.parse(readFileSync(join(folder, SAMPLES), 'utf8')) as AllSamples;
  const target = targetsWith(samples).find((one) => one.name === wanted);
  if (target === undefined) throw new Error(`no target ${wanted}`);
  const startMiB = peakMiB();
  let found = { target: wanted, inputs: 0, faults: 0, slow: 0, slowestMs: 0 };
  const end = performance.now() + ms;
  const first = Number(process.env['SOAK_SEED'] ?? Date.now() % 1e9);
  const atOnce = target.slow === true ? SLOW_INPUTS_AT_ONCE : INPUTS_AT_ONCE;
  for (let seed = first; seed === first || performance.now() < end; seed++) {
    const { inputs, fault, slowest } = await fuzz(target, seed, atOnce, clean);
    const isSlow = slowest.ms > MAX_MS;
    if (fault !== undefined) console.log(`${wanted}, seed ${seed}: ${fault.replaceAll('\n', ' ')}`);
    if (isSlow)
      console.log(
        `${wanted}, seed ${seed}: ${slowest.ms} ms for ${JSON.stringify(slowest.text.slice(0, 300))}`,
      );
    found = {
      target: wanted,
      inputs: found.inputs + inputs,
      faults: found.faults + (fault === undefined ? 0 : 1),
      slow: found.slow + (isSlow ? 1 : 0),
      slowestMs: Math.max(found.slowestMs, Math.round(slowest.ms)),
    };
  }
  console.log(JSON.stringify({ ...found, startMiB, grownMiB: peakMiB() - startMiB }));
}

/** The most memory that this process had. */
function peakMiB(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return Math.round((own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024);
}

if (import.meta.main) {
  const [wanted = '', ms = '0', folder = ''] = process.argv.slice(2);
  await fuzzOne(wanted, Number(ms), folder);
  process.exit(0);
}
