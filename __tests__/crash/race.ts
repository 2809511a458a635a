import { LEASE } from '../../src/manifest/layout.ts';
import type { RealServer } from '../servers.ts';
import { audit } from './audit.ts';
import { startChild } from './children.ts';
import { settingOf } from './campaign.ts';
import type { Setting } from './campaign.ts';
import { seeded } from './pair.ts';
import { readManifests, unrestorable } from './reading.ts';
import { HotBucket } from './workload.ts';

/** First requests of a run at the APIs of Google and Azure. */
const LISTS = ['objects.list', 'ListBlobs'];

export interface RaceResult {
  readonly faults: readonly string[];
  readonly races: number;
  /** The other one was skipped; or it came so late that it followed. */
  readonly skipped: number;
  readonly followed: number;
  /** Races in which both wrote the same free lease, and the server refused one. */
  readonly contended: number;
}

/**
 * Two processes back up the same pair at once, time after time. They are let go together: at their first
 * requests, or with both leases already on their way.
 */
export async function race(
  server: RealServer | Setting,
  races: number,
  objects: number,
  log: (line: string) => void,
): Promise<RaceResult> {
  const { pair, proxy } = 'pair' in server ? server : await settingOf(server, 'race');
  const random = seeded(races);
  const hot = new HotBucket(pair.hot, pair.known, random);
  const faults: string[] = [];
  const counts = { skipped: 0, followed: 0, contended: 0 };
  try {
    await hot.fill(objects);
    for (let i = 1; i <= races && faults.length === 0; i++) {
      if (i > 1) await hot.change();
      const before = (await readManifests(pair.cold)).generations.length;
      // The second arrival lets both go; where one of them is at its end already, its end does.
      const gate = new Gate(2);
      const atLease = i % 2 === 0;
      proxy.hooks = {
        arrived: async ({ method, key, query }) => {
          const isLease = method === 'PUT' && key === LEASE;
          const isFirst = query.includes('max-keys=1') || LISTS.includes(method);
          if (atLease ? isLease : isFirst) await gate.pass();
          return undefined;
        },
        answered: ({ method, key }, status) => {
          if (method === 'PUT' && key === LEASE && (status === 412 || status === 409)) counts.contended++;
        },
      };
      const children = [1, 2].map((n) =>
        startChild({ options: pair.options(proxy.endpoint), identity: { runId: `race-${i}-${n}` } }),
      );
      const ended = await Promise.all(
        children.map(async (child) => {
          const end = await child.ended;
          gate.open();
          return end;
        }),
      );
      proxy.hooks = {};
      const outcomes = ended.map(({ result, stderr }) => result?.outcome ?? stderr).sort();
      const committed = outcomes.filter((outcome) => outcome === 'complete').length;
      if (outcomes.join() === 'complete,skipped') counts.skipped++;
      else if (outcomes.join() === 'complete,complete') counts.followed++;
      else
        faults.push(
          `race ${i}: ${outcomes.join(' and ')} ${JSON.stringify(ended.map((e) => e.result?.problem))}`,
        );
      const found = await audit(pair.cold, pair.hot, pair.known, pair.versioned);
      faults.push(...found.faults);
      if (found.generations.length !== before + committed)
        faults.push(
          `race ${i}: ${committed} committed, but ${found.generations.length - before} generations were added`,
        );
      for (const [kind, names] of found.leftovers) faults.push(`race ${i}: ${kind}: ${names.join()}`);
    }
    const { generations } = await readManifests(pair.cold);
    faults.push(...(await unrestorable(pair.cold, generations, pair.known)).faults);
    log(
      `${pair.server.name}: ${races} races, ${counts.skipped} skipped, ${counts.followed} followed, ${counts.contended} contended`,
    );
  } finally {
    await proxy.close();
    await pair.close();
  }
  return { faults, races, ...counts };
}

/** Lets everybody through when enough have come, or when it is opened. */
class Gate {
  #missing: number;
  #open: () => void = () => undefined;
  readonly #opened = new Promise<void>((resolve) => (this.#open = resolve));

  constructor(needed: number) {
    this.#missing = needed;
  }

  pass(): Promise<void> {
    if (--this.#missing <= 0) this.open();
    return this.#opened;
  }

  open(): void {
    this.#open();
  }
}
