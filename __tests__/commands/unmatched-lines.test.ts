import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runLs } from '../../src/commands/ls.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import type { BackupOptions, PlaceOptions } from '../../src/options/options.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Notice, RunResult } from '../../src/report/result.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import type { Store } from '../../src/store/contract.ts';
import { optionsFor, runContext, TestClock } from './setting.ts';

const base = optionsFor('http://127.0.0.1:9');

let clock: TestClock;
let provider: MemoryProvider;
let hot: Store;

beforeEach(() => {
  clock = new TestClock();
  provider = new MemoryProvider(clock);
  hot = provider.store('hot');
});

const open: OpenStore = ({ bucket }) => (bucket === 'hot' ? hot : provider.store(bucket));
const put = (...keys: string[]): Promise<unknown> =>
  Promise.all(keys.map((key) => hot.put(key, Buffer.from('x'))));

async function backup(change: Partial<BackupOptions> = {}): Promise<RunResult> {
  const result = await runBackup({ ...base, ...change }, runContext({ clock }), open);
  await clock.advance(3600_000);
  return result;
}

const of = (notices: readonly Notice[]): string[] =>
  notices
    .filter(({ title }) => /matches nothing|0 objects/.test(title))
    .map(({ level, message }) => `${level} ${message}`);

describe('15.14 a backup', () => {
  test('warns of prefixes and globs that match nothing, and of what was probably meant', async () => {
    await put('logs/1', 'cache/1', 'a');
    const wrong = await backup({ prefixes: ['logs/', 's3://hot/logs'], exclude: ['cache', 'logs/2'] });
    expect(of(wrong.notices)).toEqual([
      'warning prefixes: "s3://hot/logs" matches no key: keys are written without the bucket; did you mean "logs/"?',
      expect.stringContaining('warning exclude: "cache" matches no key'),
      expect.stringContaining('warning exclude: "logs/2" matches no key'),
    ]);
    expect(annotationsOf(wrong, 0).map(({ level }) => level)).toEqual(['warning', 'warning', 'warning']);
  });

  test('says nothing of lines that match, in the first run and in one that passes over unchanged keys', async () => {
    await put('logs/app/1', 'logs/app/x.tmp', 'img/1', 'img/2');
    const scope = { prefixes: ['img', 'logs/app/'], exclude: ['**/*.tmp'] };
    for (let i = 0; i < 3; i++) expect(of((await backup(scope)).notices)).toEqual([]);
  });

  test('counts a key that is excluded as one that its prefix matches', async () => {
    await put('a/1', 'tmp/1');
    expect(of((await backup({ prefixes: ['a/', 'tmp/'], exclude: ['tmp/**'] })).notices)).toEqual([]);
  });

  test('a later run only notes a well-formed glob that matches nothing today', async () => {
    await put('a');
    expect(of((await backup({ exclude: ['**/*.tmp'] })).notices)).toEqual([
      'warning exclude: "**/*.tmp" matches no key.',
    ]);
    expect(of((await backup({ exclude: ['**/*.tmp', 'cache'] })).notices)).toEqual([
      'notice exclude: "**/*.tmp" matches no key.',
      expect.stringContaining('warning exclude: "cache"'),
    ]);
  });

  test('a dry run says the same', async () => {
    await put('a');
    const { notices } = await backup({ dryRun: true, prefixes: ['a*'] });
    expect(of(notices)).toContain(
      'warning prefixes: "a*" matches no key: a prefix is no glob; did you mean "a"?',
    );
  });

  test('a prefix whose keys cannot be looked up is not called empty', async () => {
    await put('a/1');
    let lists = 0;
    let refusedAt = Infinity;
    hot = wrapStore(hot, ({ operation, call }) => {
      if (operation === 'list' && ++lists === refusedAt)
        throw new StoreError('denied', 'HTTP 403', { operation });
      return call();
    });
    const preview = { dryRun: true, prefixes: ['b/', 'a/'] };
    expect(of((await backup(preview)).notices)).toEqual(['warning prefixes: "b/" matches no key.']);
    // The last request of a run looks for a key of the prefix.
    refusedAt = 2 * lists;
    const { outcome, notices } = await backup(preview);
    expect([outcome, lists, of(notices)]).toEqual(['complete', refusedAt, []]);
  });

  test('a run that did not list all of hot calls nothing empty', async () => {
    await put('a', 'b');
    const stopped = await backup({ deadline: 0, exclude: ['cache'] });
    expect(stopped.outcome).toBe('incomplete');
    expect(of(stopped.notices)).toEqual([]);
  });
});

describe('15.14 a first backup of 0 objects', () => {
  test('has a warning', async () => {
    const empty = await backup();
    expect(empty.outcome).toBe('complete');
    expect(of(empty.notices)).toEqual([
      'warning s3://hot at http://127.0.0.1:9 has nothing to back up: its listing is empty: check hot, its prefix and prefixes.',
    ]);
    expect(of((await backup()).notices)).toEqual([]);
  });

  test('has a warning where exclude leaves nothing', async () => {
    await put('a', 'b');
    expect(of((await backup({ exclude: ['**'] })).notices)).toEqual([
      'warning s3://hot at http://127.0.0.1:9 has nothing to back up: all 2 keys that it lists are excluded: check exclude.',
    ]);
  });
});

describe('15.14 commands that read cold', () => {
  const place = (bucket: string): PlaceOptions => ({ ...base.cold, bucket });
  const reading = { hot: undefined, cold: base.cold, ca: undefined };

  beforeEach(async () => {
    await put('logs/1', 'img/a.png');
    await backup();
  });

  test('a restore warns of prefixes and include', async () => {
    const options = {
      ...base,
      ...reading,
      command: 'restore' as const,
      to: place('to'),
      confirm: '',
      at: { kind: 'latest' as const },
      prefixes: ['img/', 'logs/*'],
      include: ['img/**', '*.jpg'],
      overwrite: false,
    };
    const { notices } = await runRestore(options, runContext({ clock }), open);
    expect(of(notices)).toEqual([
      expect.stringContaining('warning prefixes: "logs/*" matches no key'),
      expect.stringContaining('warning include: "*.jpg" matches no key: "*" matches no "/"'),
    ]);
  });

  test('a verification warns of prefixes, unless it is a sample', async () => {
    const options = {
      ...base,
      ...reading,
      command: 'verify' as const,
      repair: false,
      prefixes: ['img/', 'lgos/'],
    };
    const whole = await runVerify({ ...options, sample: { kind: 'all' } }, runContext({ clock }), open);
    expect(of(whole.notices)).toEqual(['warning prefixes: "lgos/" matches no key.']);
  });

  test('ls warns in its log', async () => {
    const logged: string[] = [];
    const line = (text: string): void => void logged.push(text);
    const log = { info: line, notice: line, warning: line, debug: () => undefined };
    const options = {
      ...reading,
      command: 'ls' as const,
      prefixes: ['img/', 's3://hot/logs'],
      at: undefined,
    };
    await runLs(options, runContext({ clock, log }), async () => true, open);
    expect(logged).toEqual([expect.stringContaining('"s3://hot/logs" matches no key')]);
  });
});
