import { HEAD, STATE } from '../../src/manifest/layout.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import { LEASE_TIMES } from '../../src/manifest/lease.ts';
import type { LeaseTimes } from '../../src/manifest/lease.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import type { RealServer } from '../servers.ts';
import { audit } from './audit.ts';
import { startChild } from './children.ts';
import type { Child } from './children.ts';
import { makePair, seeded } from './pair.ts';
import type { Pair } from './pair.ts';
import { photograph, readManifests, unrestorable } from './reading.ts';
import { watchedProxy } from './watched-proxy.ts';
import type { Passing, WatchedProxy } from './watched-proxy.ts';
import { HotBucket } from './workload.ts';

/** Where the first run is stopped: always with something in its hands. */
export interface StoppedAt {
  readonly name: string;
  readonly copyPaths: readonly CopyPath[];
  readonly matches: (passing: Passing, names: { readonly hot: string; readonly cold: string }) => boolean;
  /** The request waits, unsent or half sent, or its answer does. */
  readonly when: 'arrived' | 'halfway' | 'answered';
  /** Bytes of the object that is written. */
  readonly size: number;
  readonly maxOperationSize?: number;
  /** A bucket with versioning has no such request. */
  readonly onlyUnversioned?: true;
  readonly soakOnly?: true;
}

/** The key that the first run is stopped at; hot holds its third content by the time it goes on. */
export const CONTESTED = 'contested';

const put = ({ method, bucket, key }: Passing, cold: string, wanted: (key: string) => boolean): boolean =>
  method === 'PUT' && bucket === cold && wanted(key);

export const STOPS: readonly StoppedAt[] = [
  {
    name: 'between its read of hot and its write to cold',
    copyPaths: ['streamed'],
    matches: ({ method, bucket, key }, { hot }) => method === 'GET' && bucket === hot && key === CONTESTED,
    when: 'answered',
    size: 2_000,
  },
  {
    name: 'with a streamed write on its way',
    copyPaths: ['streamed'],
    matches: (passing, { cold }) => put(passing, cold, (key) => key === CONTESTED),
    when: 'arrived',
    size: 2_000,
    soakOnly: true,
  },
  {
    name: 'in the middle of a streamed write',
    copyPaths: ['streamed'],
    matches: (passing, { cold }) => put(passing, cold, (key) => key === CONTESTED),
    when: 'halfway',
    size: 5_000_000,
  },
  {
    name: 'with the end of a write in parts on its way',
    copyPaths: ['streamed'],
    matches: ({ method, bucket, key, query }, { cold }) =>
      method === 'POST' && bucket === cold && key === CONTESTED && query.includes('uploadId='),
    when: 'arrived',
    size: 6_000_000,
    maxOperationSize: 5_242_880,
    soakOnly: true,
  },
  {
    name: 'with a server-side copy on its way',
    copyPaths: ['native'],
    matches: (passing, { cold }) => put(passing, cold, (key) => key === CONTESTED),
    when: 'arrived',
    size: 2_000,
    soakOnly: true,
  },
  {
    name: 'with the copy of an old version on its way',
    copyPaths: ['native'],
    matches: (passing, { cold }) =>
      put(passing, cold, (key) => key.startsWith(`${STATE}history/${CONTESTED}@`)),
    when: 'arrived',
    size: 2_000,
    onlyUnversioned: true,
    soakOnly: true,
  },
  {
    name: 'with a journal on its way',
    copyPaths: ['native'],
    matches: (passing, { cold }) => put(passing, cold, (key) => key.includes('/journal-')),
    when: 'arrived',
    size: 2_000,
  },
  {
    name: 'with its generation on its way',
    copyPaths: ['native'],
    matches: (passing, { cold }) => put(passing, cold, (key) => key.startsWith(`${STATE}generations/`)),
    when: 'arrived',
    size: 2_000,
  },
  {
    name: 'with its swap of HEAD on its way',
    copyPaths: ['native'],
    matches: (passing, { cold }) => put(passing, cold, (key) => key === HEAD),
    when: 'arrived',
    size: 2_000,
    soakOnly: true,
  },
];

export interface StopResult {
  readonly faults: readonly string[];
  /** Objects and versions that the first run still added after it went on, of those that harm nothing. */
  readonly harmless: readonly string[];
  /** ms that the first run was stopped. */
  readonly stoppedMs: number;
}

/** Of the run that is stopped: short, so that a test need not wait for a minute. The others hold theirs as ever. */
const SHORT: LeaseTimes = { timeToLive: 10_000, renewEvery: 1_000, pollEvery: 100, longestRequest: 2_000 };
const PATIENT: LeaseTimes = { ...LEASE_TIMES, pollEvery: 100 };

/**
 * One run is stopped (SIGSTOP) past its lease with something in its hands; hot changes, a second run waits for
 * the lease, backs the change up and commits; then the first one goes on. It must not commit, nor change
 * anything of what the second one left.
 */
export async function stoppedPastItsLease(server: RealServer, at: StoppedAt): Promise<StopResult> {
  const pair = await makePair(server, 'stop');
  const proxy = await watchedProxy(server.endpoint);
  const faults: string[] = [];
  const children: Child[] = [];
  const start = (runId: string, leaseTimes = PATIENT): Child => {
    const child = startChild({
      options: pair.options(proxy.endpoint, 'cold', {
        copyPaths: at.copyPaths,
        leaseWait: 30_000,
        maxOperationSize: at.maxOperationSize,
      }),
      identity: { runId },
      leaseTimes,
    });
    children.push(child);
    return child;
  };
  const complete = async (child: Child, name: string): Promise<void> => {
    const { result, stderr } = await child.ended;
    if (result?.outcome !== 'complete')
      faults.push(
        `the ${name} run: ${result?.outcome ?? 'no result'} ${JSON.stringify(result?.problem)} ${stderr}`,
      );
  };
  try {
    const hot = new HotBucket(pair.hot, pair.known, seeded(7));
    const contest = async (content: string): Promise<void> => {
      const bytes = Buffer.alloc(at.size, content);
      pair.known.remember(bytes);
      await pair.hot.put(CONTESTED, bytes);
    };
    await hot.fill(20);
    await contest('first ');
    await complete(start('before'), 'zeroth');
    await contest('second ');

    const first = start('first', SHORT);
    const letGo = await stopAt(first, proxy, at, pair);
    const stopped = performance.now();
    await contest('third ');
    await hot.change();
    await complete(start('second'), 'second');
    const left = await photograph(pair.cold, pair.versioned);
    const head = (await readManifests(pair.cold)).generations[0];
    if (head?.run !== 'second') faults.push(`the second run did not commit: HEAD is of ${head?.run}`);

    const stoppedMs = Math.round(performance.now() - stopped);
    letGo();
    const { result } = await first.ended;
    await proxy.idle();
    if (result?.outcome !== 'failed' || result.problem?.code !== 'lease-lost' || result.generation !== null)
      faults.push(`the first run ended ${result?.outcome} ${JSON.stringify(result?.problem)}`);
    const harmless = changes(left, await photograph(pair.cold, pair.versioned), faults);
    faults.push(...(await audit(pair.cold, pair.hot, pair.known, pair.versioned)).faults);

    // Whatever the first one left, the next run neither takes for true nor stumbles over.
    await contest('fourth ');
    await complete(start('third'), 'third');
    const end = await audit(pair.cold, pair.hot, pair.known, pair.versioned);
    faults.push(...end.faults);
    faults.push(...historyFaults(pair, end.entries, ['first ', 'third ', 'fourth '], at.size));
    faults.push(...(await unrestorable(pair.cold, end.generations, pair.known)).faults);
    return { faults, harmless, stoppedMs };
  } finally {
    for (const { process } of children) if (process.exitCode === null) process.kill('SIGKILL');
    await proxy.close();
    await pair.close();
  }
}

/** Waits until the run is at that request, and stops it there. Returns what lets the run and the request go on. */
async function stopAt(child: Child, proxy: WatchedProxy, at: StoppedAt, pair: Pair): Promise<() => void> {
  const names = { hot: pair.hot.place.bucket, cold: pair.cold.place.bucket };
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await new Promise<void>((resolve, reject) => {
    const stop = async (passing: Passing): Promise<undefined> => {
      if (!at.matches(passing, names)) return;
      proxy.hooks = {}; // only this request; those of other runs pass
      child.process.kill('SIGSTOP');
      resolve();
      await released;
    };
    proxy.hooks = { [at.when]: stop };
    void child.ended.then(({ result, stderr }) => {
      const why = `${result?.outcome} ${JSON.stringify(result?.problem)} ${stderr}`;
      reject(new Error(`it ended before it was stopped ${at.name}: ${why}`));
    }, reject);
  });
  return () => {
    letGo();
    child.process.kill('SIGCONT');
  };
}

/** What differs is a fault, but for additions that no reader takes notice of. */
function changes(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  faults: string[],
): string[] {
  const harmless: string[] = [];
  for (const [name, content] of after) {
    const was = before.get(name);
    if (was === content) continue;
    const ours = /^\.flashback-backup\/(runs\/first\/|segments\/)/.test(name);
    // A version is named by its id, and the old one is still under its own.
    if (was === undefined && ours) harmless.push(name);
    else faults.push(`${name}: ${was === undefined ? 'added' : 'changed'} by the first run after it went on`);
  }
  for (const name of before.keys()) if (!after.has(name)) faults.push(`${name}: removed by the first run`);
  return harmless;
}

/** The contested key's versions are those that were committed, in their order; also the one that the first run journalled. */
function historyFaults(
  pair: Pair,
  entries: readonly Entry[],
  contents: readonly string[],
  size: number,
): string[] {
  const entry = entries.find(({ key }) => key === CONTESTED);
  const journalled = pair.known.remember(Buffer.alloc(size, 'second '));
  const found = [...(entry?.history ?? []), ...(entry === undefined ? [] : [entry])].map(({ etag }) => etag);
  const expected = contents.map((content) => pair.known.remember(Buffer.alloc(size, content)));
  return found.filter((etag) => etag !== journalled).join() === expected.join()
    ? []
    : [`${CONTESTED}: the manifest has versions ${found.join()} where ${expected.join()} were committed`];
}
