import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runRebuild } from '../../src/commands/rebuild.ts';
import type { RebuildResult } from '../../src/report/rebuild.ts';
import { InputError } from '../../src/core/input-error.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { entriesOf, headGeneration, KnownContent, mirrorOf } from './known-content.ts';
import { optionsFor, runContext } from './setting.ts';

let provider: MemoryProvider;
let hot: Store;
let cold: Store;
let known: KnownContent;
/** Keys that rebuilds said they had looked at. */
let looked: number[];
const open = ({ bucket }: { bucket: string }): Store => (bucket === 'hot' ? hot : cold);

beforeEach(() => {
  provider = new MemoryProvider(systemClock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  known = new KnownContent();
  looked = [];
});

const backup = () => runBackup(optionsFor('http://127.0.0.1:9'), runContext(), open);

function rebuild(trustSize = false): Promise<RebuildResult> {
  const { hot: from, cold: to, ca } = optionsFor('http://127.0.0.1:9');
  return runRebuild(
    { command: 'rebuild', hot: from, cold: to, ca, trustSize, leaseWait: 0 },
    runContext({ onProgress: ({ scanned }) => looked.push(scanned) }),
    open,
  ) as Promise<RebuildResult>;
}

async function loseState(): Promise<void> {
  for (const key of provider.buckets.get('cold')!.keys()) {
    if (/^\.flashback-backup\/(HEAD|lease|generations|segments|runs)/.test(key)) await cold.delete(key);
  }
}

describe('a rebuild', () => {
  test('adopts what cold holds after its state was lost, with the old versions, and the next backup copies nothing', async () => {
    for (const key of ['a', 'b', 'c/d', '.flashback-backup/odd'])
      await known.put(hot, key, Buffer.from(`first ${key}`));
    await backup();
    await known.put(hot, 'b', Buffer.from('second b'));
    await hot.delete('c/d');
    await backup();
    await known.put(hot, 'b', Buffer.from('third b'));
    await backup();
    await loseState();
    await expect(backup()).rejects.toThrow(/is not empty and holds no manifest/);

    expect(await rebuild()).toMatchObject({
      adopted: 3,
      different: 0,
      onlyInCold: 1,
      oldVersions: 2,
      missing: 0,
    });
    expect(looked.at(-1)).toBe(4);
    const head = (await headGeneration(cold))!;
    expect(head).toMatchObject({ complete: false, restorePoints: [] });
    expect(await known.expectRestorable(cold, head)).toBe(6);
    const next = await backup();
    expect(next).toMatchObject({ outcome: 'complete', counts: { copied: 0, gone: 1 } });
  });

  test('adopts a bucket that another tool filled, and leaves what differs for the next backup to keep', async () => {
    for (const key of ['same', 'other', 'new']) await known.put(hot, key, Buffer.from(`hot ${key}`));
    await known.put(cold, 'same', Buffer.from('hot same'));
    await known.put(cold, 'other', Buffer.from('an older other'));
    await known.put(cold, 'extra', Buffer.from('only here'));
    expect(await rebuild()).toMatchObject({ adopted: 1, different: 1, onlyInCold: 1, missing: 1 });
    const next = await backup();
    expect(next).toMatchObject({
      outcome: 'complete',
      counts: { new: 1, changed: 1, kept: 1, unchanged: 1 },
    });
    expect(await mirrorOf(cold)).toEqual({ ...(await mirrorOf(hot)), extra: 'only here' });
    expect(await known.expectRestorable(cold, (await headGeneration(cold))!)).toBe(5);
  });

  test('15.6 dates nothing to 1970 of which cold does not say when it was stored: max-age would let it go', async () => {
    for (const key of ['a', '.flashback-backup/odd']) await known.put(hot, key, Buffer.from(`first ${key}`));
    await backup();
    await known.put(hot, 'a', Buffer.from('second a'));
    await backup();
    await loseState();
    const { list, head } = cold;
    // A zero date, as Go writes it, and no Last-Modified.
    const zero = Date.parse('0001-01-01T00:00:00.000Z');
    cold = {
      ...cold,
      list: async (...asked) => {
        const page = await list(...asked);
        return { ...page, objects: page.objects.map((object) => ({ ...object, modified: zero })) };
      },
      head: async (...asked) => ({ ...(await head(...asked)), modified: undefined }),
    };
    const began = new Date(Date.now() - 60_000).toISOString();
    expect(await rebuild()).toMatchObject({ adopted: 2, oldVersions: 1 });
    const entries = await entriesOf(cold, (await headGeneration(cold))!);
    expect(entries).toHaveLength(2);
    for (const { since, cold: stored, history = [] } of entries)
      for (const time of [since, stored.stored, ...history.map((old) => old.cold.stored)])
        expect(time > began).toBe(true);
  });

  test('trusts sizes alone only on request', async () => {
    const upload = { key: 'parts', uploadId: await hot.createUpload('parts') };
    await hot.completeUpload(upload, [await hot.uploadPart(upload, 1, Buffer.from('12345'))]);
    await cold.put('parts', Buffer.from('12345'));
    expect(await rebuild()).toMatchObject({ adopted: 0, different: 1 });
    await loseState();
    expect(await rebuild(true)).toMatchObject({ adopted: 1, different: 0 });
    const [entry] = await entriesOf(cold, (await headGeneration(cold))!);
    expect(entry?.cold.evidence).toBe('none');
  });

  test('replaces a manifest that is damaged, and refuses one that is sound', async () => {
    await known.put(hot, 'a', Buffer.from('first'));
    await backup();
    await expect(rebuild()).rejects.toThrow(InputError);
    const segment = provider.buckets
      .get('cold')!
      .keys()
      .find((key) => key.includes('/segments/'))!;
    await cold.put(segment, Buffer.from('damaged'));
    const broken = await backup();
    expect(broken).toMatchObject({
      outcome: 'failed',
      problem: { code: 'state', message: expect.stringContaining(segment) as unknown },
    });
    expect(broken.problem?.advice).toMatch(/rebuild/);
    expect(await rebuild()).toMatchObject({ adopted: 1 });
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { unchanged: 1, copied: 0 } });
  });
});
