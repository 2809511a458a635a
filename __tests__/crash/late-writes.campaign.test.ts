import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import type { RunResult } from '../../src/report/result.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import {
  committedGenerations,
  entriesOf,
  headGeneration,
  KnownContent,
  mirrorOf,
} from '../commands/known-content.ts';
import { optionsFor, runContext } from '../commands/setting.ts';

let hot: Store;
let cold: Store;
let known: KnownContent;
let attempt = 0;

beforeEach(() => {
  const provider = new MemoryProvider(systemClock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  known = new KnownContent();
});

/** Each run takes the lease of the one before over at once, as a later attempt of one workflow run does. */
function backup(store: Store = cold): Promise<RunResult> {
  attempt++;
  const identity = { runId: `run-${attempt}`, workflowRun: '1', attempt };
  return runBackup(optionsFor('http://127.0.0.1:9'), runContext({ identity }), ({ bucket }) =>
    bucket === 'hot' ? hot : store,
  );
}

/** A store whose first write that `matches` is on its way for as long as `meanwhile` takes; then the sender is dead. */
function late(matches: (key: string) => boolean, meanwhile: () => Promise<void>): Store {
  let dead = false;
  return wrapStore(cold, async ({ operation, key, call }) => {
    if (dead) throw new Error('power cut');
    if (operation !== 'put' || key === undefined || !matches(key)) return call();
    dead = true;
    await meanwhile();
    return call();
  });
}

const put = (key: string, content: string): Promise<void> => known.put(hot, key, Buffer.from(content));

async function expectAllRestorable(): Promise<void> {
  for (const generation of await committedGenerations(cold)) await known.expectRestorable(cold, generation);
}

describe('what lands after its run lost the lease and another one committed', () => {
  beforeEach(async () => {
    await put('k', 'first');
    await put('other', 'first of the other');
    await backup();
    await put('k', 'second');
  });

  test('a generation does not replace the committed one of the same number', async () => {
    const second: RunResult[] = [];
    await backup(
      late(
        (key) => /\/generations\/2\.json$/.test(key),
        async () => {
          await put('k', 'third');
          second.push(await backup());
        },
      ),
    );
    expect(second).toMatchObject([{ outcome: 'complete' }]);
    expect((await headGeneration(cold))?.run).toBe(second[0]?.runId);
    expect(await backup()).toMatchObject({ outcome: 'complete', problem: null });
    await expectAllRestorable();
  });

  test('an intent does not make the next run forget what was committed since', async () => {
    const second: RunResult[] = [];
    await backup(
      late(
        (key) => key.includes('/journal-'),
        async () => {
          await put('k', 'third');
          second.push(await backup());
          await put('k', 'fourth');
        },
      ),
    );
    expect(second).toMatchObject([{ outcome: 'complete' }]);
    expect(await backup()).toMatchObject({ outcome: 'complete' });
    await expectAllRestorable();
    const entry = (await entriesOf(cold, (await headGeneration(cold))!)).find(({ key }) => key === 'k')!;
    const versions = [...(entry.history ?? []), entry].map(({ size }) => size);
    expect(versions).toEqual(['first', 'third', 'fourth'].map(({ length }) => length));
    expect((await mirrorOf(cold))['k']).toBe('fourth');
  });

  test('an intent does not move a committed version to another time', async () => {
    const second: RunResult[] = [];
    await backup(
      late(
        (key) => key.includes('/journal-'),
        async () => {
          await put('k', 'third');
          second.push(await backup());
        },
      ),
    );
    const entryOf = async () =>
      (await entriesOf(cold, (await headGeneration(cold))!)).find(({ key }) => key === 'k')!;
    const committed = await entryOf();
    expect(committed.since).toBe(second[0]?.started);
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { copied: 0, unchanged: 2 } });
    expect(await entryOf()).toEqual(committed);
  });
});
