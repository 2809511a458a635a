import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { STATE } from '../../../src/manifest/layout.ts';
import type { CopyOptions, Store } from '../../../src/store/contract.ts';
import { CopyStopped } from '../../../src/store/errors.ts';
import { MEMORY_GCS } from '../../../src/store/memory/kinds.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { optionsFor, runContext, TestClock } from '../setting.ts';

const STEP = 10;
const CONTENT = 'x'.repeat(8 * STEP);

let clock: TestClock;
let hot: Store;
let cold: Store;
/** What was asked to be copied: the token of each call, undefined for a beginning. */
let calls: (string | undefined)[];
/** Called after each step of a copy that is not its last. */
let afterStep: (step: number) => unknown;

/** A store whose copies move STEP bytes a call, as GCS's rewrite does. A token is `<key>@<etag of the source>:<step>`. */
function inSteps(store: Store): Store {
  return {
    ...store,
    copy: async (from, key, options: CopyOptions = {}, signal) => {
      const { resume, ...conditions } = options;
      if (from.place.bucket !== 'hot') return store.copy(from, key, conditions, signal);
      const source = await hot.head(from.key, {}, signal);
      const whole = `${key}@${source.etag}:`;
      let step = resume?.token?.startsWith(whole) === true ? Number(resume.token.split(':').at(-1)) : 0;
      let token = step === 0 ? undefined : resume?.token;
      for (;;) {
        calls.push(token);
        if (++step * STEP >= source.size) return store.copy(from, key, conditions, signal);
        token = `${whole}${step}`;
        await resume?.keep(token);
        await afterStep(step);
        if (resume?.stopped() === true) throw new CopyStopped();
      }
    },
  };
}

beforeEach(async () => {
  clock = new TestClock();
  calls = [];
  afterStep = () => undefined;
  const provider = new MemoryProvider(clock, MEMORY_GCS);
  [hot, cold] = [provider.store('hot'), inSteps(provider.store('cold'))];
  await hot.put('large', Buffer.from(CONTENT));
});

async function backup(deadline = 3600_000): Promise<RunResult> {
  const options = { ...optionsFor('http://127.0.0.1:9'), deadline };
  const result = await runBackup(options, runContext({ clock }), ({ bucket }) =>
    bucket === 'hot' ? hot : cold,
  );
  await clock.advance(60_000);
  return result;
}

async function records(): Promise<string[]> {
  const { objects } = await cold.list({ prefix: `${STATE}runs/`, maxKeys: 1_000 });
  return objects.flatMap(({ key }) => (key.includes('/upload-') ? [key] : []));
}

const step = (number: number): string | RegExp => expect.stringMatching(`^large@\\d+:${number}$`) as never;

describe('a server-side copy that takes several requests', () => {
  test('is one copy, and leaves no record', async () => {
    expect(await backup()).toMatchObject({ outcome: 'complete', paths: { native: { objects: 1 } } });
    expect(calls).toHaveLength(8);
    expect(await records()).toEqual([]);
  });

  test('stops between two requests where the run does, and the next run goes on there', async () => {
    afterStep = (done) => (done === 2 ? clock.advance(60_000) : undefined);
    expect(await backup(60_000)).toMatchObject({ outcome: 'incomplete', counts: { copied: 0, failed: 0 } });
    expect(await records()).toHaveLength(1);
    afterStep = () => undefined;
    calls = [];
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    expect(calls).toEqual([2, 3, 4, 5, 6, 7].map(step));
    expect(await records()).toEqual([]);
    expect(await backup()).toMatchObject({ counts: { copied: 0, touched: 0, unchanged: 1 } });
  });

  test('that a crash cut off goes on in the next run', async () => {
    afterStep = (done) => {
      if (done === 2) throw new Error('cut off');
    };
    await backup().catch(() => undefined);
    expect(await records()).toHaveLength(1);
    await clock.advance(3600_000);
    afterStep = () => undefined;
    calls = [];
    expect(await backup()).toMatchObject({ outcome: 'complete' });
    expect(calls).toEqual([2, 3, 4, 5, 6, 7].map(step));
  });

  test('begins anew where hot has another object by then', async () => {
    afterStep = (done) => {
      if (done === 2) throw new Error('cut off');
    };
    await backup().catch(() => undefined);
    await clock.advance(3600_000);
    await hot.put('large', Buffer.from('y'.repeat(8 * STEP)));
    afterStep = () => undefined;
    calls = [];
    expect(await backup()).toMatchObject({ outcome: 'complete' });
    expect(calls[0]).toBeUndefined();
    expect(calls).toHaveLength(8);
    expect(await records()).toEqual([]);
  });

  test('that nobody went on with for a week is forgotten, and nothing is aborted for it', async () => {
    afterStep = (done) => {
      if (done === 2) throw new Error('cut off');
    };
    await backup().catch(() => undefined);
    await clock.advance(8 * 24 * 3600_000);
    const aborted: string[] = [];
    cold = { ...cold, abortUpload: ({ key }) => Promise.resolve(void aborted.push(key)) };
    afterStep = () => undefined;
    calls = [];
    expect(await backup()).toMatchObject({ outcome: 'complete' });
    expect(aborted).not.toContain('large');
    expect(calls[0]).toBeUndefined();
  });
});
