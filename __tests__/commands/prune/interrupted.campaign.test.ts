import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runPrune } from '../../../src/commands/prune/prune.ts';
import { condemnedCount } from '../../../src/manifest/condemned.ts';
import { State } from '../../../src/manifest/state.ts';
import { parseRetention } from '../../../src/plan/retention-policy.ts';
import { pruneExitCode, renderPruneText } from '../../../src/report/prune.ts';
import type { PruneResult } from '../../../src/report/prune.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store, Versioning } from '../../../src/store/contract.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../setting.ts';

const URL = 'http://127.0.0.1:9';
const DAY = 86_400_000;
const never = new AbortController().signal;

/** A cold in which some versions and one deleted key are due, and some more are to be condemned. */
class World {
  readonly cold: Store;
  readonly #hot: Store;
  #now = Date.parse('2026-11-01T02:00:00Z');
  readonly #clock = { ...systemClock, now: () => this.#now };

  constructor(versioning: Versioning) {
    const provider = new MemoryProvider(this.#clock);
    this.#hot = provider.store('hot');
    this.cold = provider.store('cold', versioning);
  }

  async prepare(): Promise<void> {
    for (const text of ['1', '2', '3']) {
      for (let i = 0; i < 5; i++) await this.#hot.put(`k${i}`, Buffer.from(`${text} ${i}`));
      await this.#hot.put(`once ${text}`, Buffer.from(text));
      if (text !== '1') await this.#hot.delete(`once ${Number(text) - 1}`);
      for (let i = 0; i < 4; i++) await this.#backup();
      if (text === '2') await this.prune();
    }
    this.later();
  }

  later(): void {
    this.#now += 2 * DAY;
  }

  prune(store = this.cold, signal = never): Promise<PruneResult> {
    const { cold: place, ca } = optionsFor(URL);
    const pruning = { ...KEEP_EVERYTHING, policy: parseRetention('* last=1') };
    return runPrune(
      {
        command: 'prune',
        hot: undefined,
        cold: place,
        ca,
        pruning,
        maxFailures: 0,
        leaseWait: 0,
        dryRun: false,
      },
      runContext({ clock: this.#clock, signal }),
      () => store,
    );
  }

  /** All stored objects of hot's, by the name that reaches them; and that every version of the manifest is among them. */
  async stored(): Promise<string[]> {
    const state = new State(new Bucket(this.cold, ''));
    const { generation } = (await state.load(never))!;
    for (const segment of generation.segments)
      for await (const batch of state.entries(segment, never))
        for (const { entry } of batch)
          for (const { cold } of [entry, ...(entry.history ?? [])]) {
            const version = cold.versionId === undefined ? {} : { versionId: cold.versionId };
            expect(await this.cold.head(cold.path, version)).toMatchObject({ etag: cold.etag });
          }
    const found: string[] = [];
    for await (const { key, versionId } of this.cold.listVersions(''))
      if (!/^\.flashback-backup\/(?!history)/.test(key)) found.push(`${key} ${versionId}`);
    return found.sort();
  }

  async condemned(): Promise<number> {
    return condemnedCount((await new State(new Bucket(this.cold, '')).load(never))!.generation);
  }

  async #backup(): Promise<void> {
    this.#now += DAY;
    const options = optionsFor(URL, { pruning: { ...KEEP_EVERYTHING, mode: 'off' } });
    const result = await runBackup(options, runContext({ clock: this.#clock }), ({ bucket }) =>
      bucket === 'hot' ? this.#hot : this.cold,
    );
    expect(result.outcome).toBe('complete');
  }
}

async function made(versioning: Versioning): Promise<World> {
  const world = new World(versioning);
  await world.prepare();
  return world;
}

/** The store as a process sees it that is cut off right after its request number `at`, without its answer. */
function dying(store: Store, at: number): { store: Store; died: () => boolean } {
  let requests = 0;
  const wrapped = wrapStore(store, async ({ operation, call }) => {
    const mine = requests++;
    if (mine < at) return call();
    if (mine === at) await call();
    throw new StoreError('protocol', 'dead', { operation });
  });
  return { store: wrapped, died: () => requests > at };
}

describe.each<Versioning>(['off', 'enabled'])('a prune of a cold with versioning %s', (versioning) => {
  test('that is cut off at any request leaves all that is named, and the next ones end as if nothing had been', async () => {
    const whole = await made(versioning);
    expect((await whole.prune()).prune!.deleted.objects).toBeGreaterThan(4);
    expect(await whole.condemned()).toBeGreaterThan(4);
    whole.later();
    await whole.prune();
    const end = await whole.stored();
    for (let at = 0; ; at++) {
      const world = await made(versioning);
      const { store, died } = dying(world.cold, at);
      await world.prune(store).catch((error: unknown) => expect(error).toMatchObject({ message: 'dead' }));
      if (!died()) {
        expect(at).toBeGreaterThan(15);
        break;
      }
      await world.stored();
      for (let i = 0; i < 2; i++) {
        world.later(); // the dead one's lease has ended, too
        await world.prune();
        await world.stored();
      }
      expect([await world.condemned(), await world.stored()]).toEqual([0, end]);
    }
  }, 60_000);

  test('that is cancelled in the middle is incomplete, releases its lease, and the next one goes on', async () => {
    const world = await made(versioning);
    const before = await world.stored();
    const stop = new AbortController();
    const stopping = wrapStore(world.cold, async ({ operation, call }) => {
      const deletes = operation === 'deleteMany' || operation === 'delete';
      const answer = await call();
      if (deletes && !stop.signal.aborted) stop.abort(new Error('Ctrl-C'));
      return answer;
    });
    const result = await world.prune(stopping, stop.signal);
    expect([result.outcome, pruneExitCode(result)]).toEqual(['incomplete', 3]);
    expect(renderPruneText(result)).toContain('the next prune goes on');
    expect((await world.stored()).length).toBeLessThan(before.length);
    expect(await world.prune()).toMatchObject({ outcome: 'complete', prune: { due: { objects: 6 } } });
    world.later();
    await world.prune();
    expect(await world.condemned()).toBe(0);
  });
});
