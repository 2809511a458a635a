import { beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../../../src/cli/main.ts';
import { withBody } from '../../stand-in-commands.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runPrune } from '../../../src/commands/prune/prune.ts';
import { Hold } from '../../../src/manifest/holds.ts';
import { parseRetention } from '../../../src/plan/retention-policy.ts';
import type { PruneResult } from '../../../src/report/prune.ts';
import { exitCode } from '../../../src/report/result.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { FakeTerminal } from '../../cli/fake-terminal.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../setting.ts';

const URL = 'http://127.0.0.1:9';
const DAY = 86_400_000;
const never = new AbortController().signal;

let now: number;
let hot: Store;
let cold: Store;
const clock = { ...systemClock, now: () => now };

beforeEach(() => {
  now = Date.parse('2026-11-01T02:00:00Z');
  const provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold');
});

interface Stores {
  readonly hot?: Store;
  readonly cold?: Store;
}

/** A daily backup; without a policy it prunes nothing. */
async function backup(retention = '', stores: Stores = {}, maxFailures = 0): Promise<RunResult> {
  now += DAY;
  return runBackup(
    optionsFor(URL, { pruning: { ...KEEP_EVERYTHING, policy: parseRetention(retention) }, maxFailures }),
    runContext({ clock }),
    ({ bucket }) => (bucket === 'hot' ? (stores.hot ?? hot) : (stores.cold ?? cold)),
  );
}

interface Pruned {
  readonly code: number;
  readonly said: string;
  readonly result: PruneResult;
}

/** The command line's `prune`, with its own parsing, words and exit code. */
async function prune(flags: readonly string[], store = cold): Promise<Pruned> {
  const terminal = new FakeTerminal({ FLASHBACK_ACCESS_KEY_ID: 'a', FLASHBACK_SECRET_ACCESS_KEY: 'b' });
  const command = withBody('prune', (options, ctx) => runPrune(options, { ...ctx, clock }, () => store));
  const place = ['--cold', 's3://cold', '--endpoint', URL, '--lease-wait', '0s', '--json'];
  const code = await main(['prune', ...place, ...flags], terminal, [command]);
  const result = terminal.stdout.text === '' ? undefined : (JSON.parse(terminal.stdout.text) as PruneResult);
  return { code, said: terminal.stderr.text, result: result! };
}

async function stored(): Promise<number> {
  let count = 0;
  for await (const { key } of cold.listVersions(''))
    if (!/^\.flashback-backup\/(?!history)/.test(key)) count++;
  return count;
}

const put = async (text: string, count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await hot.put(`k${i}`, Buffer.from(`${text} ${i}`));
};

/** That many keys, whose first contents go under `last=1`: no restore point that stays names them. */
async function withOld(count: number): Promise<void> {
  await put('first', count);
  await backup();
  await put('second', count);
  for (let i = 0; i < 4; i++) await backup();
}

const LAST = ['--retention', '* last=1'];

describe('a guard that trips deletes nothing, says what to do, and its token lets exactly that plan through', () => {
  /** The guard trips by itself and with a token that is none of its own; with its own, it does not. */
  async function trips(code: string, figures: string, flags = LAST): Promise<void> {
    const before = await stored();
    const tripped = await prune(flags);
    expect([tripped.code, tripped.result.prune!.guards.map((guard) => guard.code)]).toEqual([2, [code]]);
    const { token, guards } = tripped.result.prune!;
    expect(tripped.said).toContain(`guard ${code}: `);
    expect(guards[0]!.message).toContain(figures);
    expect(tripped.said).toContain(guards[0]!.check);
    expect(tripped.said).toContain(`approve-prune: ${token}`);
    expect(tripped.result.prune!.deleted.objects).toBe(0);
    expect((await prune(flags)).result).toMatchObject({ generation: tripped.result.generation });

    const other = `${token!.slice(0, -1)}${token!.endsWith('0') ? '1' : '0'}`;
    expect(await prune([...flags, '--approve-prune', other])).toMatchObject({ code: 2 });
    const another = ['--retention', '* last=2', '--approve-prune', token!];
    expect(await prune([...flags.slice(2), ...another])).toMatchObject({
      result: { prune: { approved: false, mode: 'planned' } },
    });

    const approved = await prune([...flags, '--approve-prune', token!]);
    expect(approved).toMatchObject({ code: 0, result: { prune: { approved: true, mode: 'pruned' } } });
    expect(approved.result.prune!.deleted.objects).toBe(0);
    expect(await stored()).toBe(before);
  }

  test('max-delete', async () => {
    await withOld(150);
    await trips('max-delete', '150 of 300 stored versions would go');
    now += DAY;
    // What was approved has been condemned, and goes a day later without being asked about again.
    expect(await prune(LAST)).toMatchObject({
      code: 0,
      result: { prune: { guards: [], deleted: { objects: 150 } } },
    });
    expect(await stored()).toBe(150);
  });

  test('max-delete, as a number', async () => {
    await withOld(3);
    await trips('max-delete', '3 of 6 stored versions would go', [...LAST, '--max-delete', '2']);
  });

  test('max-change', async () => {
    await withOld(150);
    await put('encrypted', 90);
    for (let i = 90; i < 100; i++) await hot.delete(`k${i}`);
    await backup();
    await trips('max-change', '90 of 150 keys changed and 10 are gone', [...LAST, '--max-delete', '100%']);
  });

  test('empty-hot', async () => {
    await withOld(3);
    for (let i = 0; i < 3; i++) await hot.delete(`k${i}`);
    await backup();
    await trips('empty-hot', 'the backup knows 3 keys');
  });

  test('one version more than was approved is another plan', async () => {
    await withOld(150);
    const { token } = (await prune(LAST)).result.prune!;
    await hot.put('k0', Buffer.from('third'));
    for (let i = 0; i < 4; i++) await backup();
    const again = await prune([...LAST, '--approve-prune', token!]);
    expect(again).toMatchObject({ code: 2, result: { prune: { approved: false } } });
    expect(again.result.prune!.condemned.objects).toBe(151);
    expect(again.result.prune!.token).not.toBe(token);
  });

  test('a backup that it stops is complete, red, and says the same', async () => {
    await withOld(150);
    const result = await backup('* last=1');
    expect([result.outcome, result.restorePoint === null, exitCode(result, 0)]).toEqual([
      'complete',
      false,
      2,
    ]);
    expect(result.prune!.token).toBe((await prune(LAST)).result.prune!.token);
  });
});

/** What is held up needs no approval but another state of things; a token must not get round it. */
describe('nothing is pruned, without a failure,', () => {
  const TOKEN = ['--approve-prune', `prune-${'0'.repeat(24)}`];

  /** One old version was condemned long ago: the next prune would delete it. */
  async function due(): Promise<void> {
    await withOld(1);
    expect(await prune(LAST)).toMatchObject({ result: { prune: { condemned: { objects: 1 } } } });
    now += 3 * DAY;
  }

  async function held(
    code: string,
    says: RegExp,
    flags: readonly string[] = [],
    store = cold,
  ): Promise<void> {
    const before = await stored();
    for (const token of [[], TOKEN]) {
      const pruned = await prune([...LAST, ...flags, ...token], store);
      expect(pruned).toMatchObject({
        code: 0,
        result: { prune: { held: { code }, deleted: { objects: 0 } } },
      });
      expect(pruned.said).toMatch(says);
    }
    expect(await stored()).toBe(before);
  }

  async function goes(flags: readonly string[] = [], store = cold): Promise<void> {
    const { result } = await prune([...LAST, ...flags], store);
    expect(result.prune).toMatchObject({ held: null, deleted: { objects: 1 } });
  }

  test('after a listing that was not complete', async () => {
    await due();
    await hot.put('new', Buffer.from('x'));
    const full = wrapStore(cold, ({ operation, key, call }) => {
      if (operation === 'copy' && key === 'new') throw new StoreError('quota', 'full', { operation });
      return call();
    });
    expect((await backup('', { cold: full })).outcome).toBe('read-only');
    await held('incomplete', /did not see all of its scope/);
    expect((await backup('* last=1')).prune).toMatchObject({ held: null, deleted: { objects: 1 } });
  });

  test('with holes above max-failures', async () => {
    await due();
    await hot.put('new', Buffer.from('x'));
    const refusing = wrapStore(cold, ({ operation, key, call }) => {
      if (operation !== 'list' && key === 'new') throw new StoreError('denied', 'no', { operation });
      return call();
    });
    expect((await backup('', { cold: refusing })).outcome).toBe('degraded');
    await held('holes', /1 key could not be brought up to date, and max-failures is 0/);
    await goes(['--max-failures', '1']);
  });

  test('where the clocks differ', async () => {
    await due();
    const skewed: Store = { ...cold, clockOffset: () => -6 * 60_000 };
    await held('clock', /differ by 6m/, [], skewed);
    await goes([], { ...cold, clockOffset: () => 4 * 60_000 });
  });

  test('where cold honours no conditional writes', async () => {
    const loose = wrapStore(cold, ({ call }) => call());
    const unconditional: Store = {
      ...loose,
      put: (key, body, options, signal) => {
        const { ifAbsent: _absent, ifMatch: _match, ...rest } = options ?? {};
        return loose.put(key, body, rest, signal);
      },
    };
    await put('first', 1);
    await backup('', { cold: unconditional });
    await put('second', 1);
    for (let i = 0; i < 4; i++) await backup('', { cold: unconditional });
    await held('unfenced', /allow-unfenced/, [], unconditional);
    await prune([...LAST, '--allow-unfenced', 'true'], unconditional);
    now += 2 * DAY;
    await goes(['--allow-unfenced', 'true'], unconditional);
  });

  test('while what a run stored before it was cut off is not in the manifest', async () => {
    await due();
    await hot.put('new', Buffer.from('x'));
    const dying = wrapStore(cold, ({ operation, key, call }) => {
      if (operation === 'put' && key === '.flashback-backup/HEAD')
        throw new StoreError('protocol', 'dead', { operation });
      return call();
    });
    expect((await backup('', { cold: dying })).outcome).toBe('failed');
    await held('unsettled', /was cut off .* the next backup settles it/);
    expect((await backup('* last=1')).prune).toMatchObject({ held: null, deleted: { objects: 1 } });
  });

  test('while a restore reads', async () => {
    await due();
    const id = { id: 'r', owner: 'r', at: new Date(now).toISOString() };
    const hold = await Hold.take(new Bucket(cold, ''), clock, id, never);
    await held('restore', /1 restore in progress/);
    await hold.release();
    await goes();
  });
});
