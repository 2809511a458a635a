import { afterEach, describe, expect, test } from '@jest/globals';
import { COLD, CONFIG, serviceOf } from '../../emulator/blob/running.ts';
import type { CopySource, Store } from '../../../src/store/contract.ts';
import { HandClock } from '../../hand-clock.ts';
import { atEmulator } from './at-emulator.ts';
import type { AtEmulator } from './at-emulator.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const UNSUPPORTED = { status: 400, code: 'UnsupportedHeader' };
const CUT = 'commit-then-reset' as const;

let clock: HandClock;
let at: AtEmulator;
let cold: Store;
let source: CopySource;

/** A container whose copies take so long; the service copies only by itself. */
async function start(copyMs: number): Promise<void> {
  clock = new HandClock(Date.now());
  const slow = { name: 'slow', provider: 'azure', storageType: 'BLOB', account: 'coldaccount' } as const;
  const buckets = [...CONFIG.buckets, { ...slow, behaviour: { copyMs } }];
  at = await atEmulator({ buckets, clock: () => clock.now() }, clock);
  at.emulator.faults.add({ operation: 'CopyBlobFromUrl', times: Infinity, do: UNSUPPORTED });
  const hot = at.open('hot', 'hot');
  cold = at.open('cold', 'slow');
  const { etag } = await hot.put('a', Buffer.from('bytes'));
  source = { place: hot.place, key: 'a', ifMatch: etag, grant: () => hot.grantRead!('a', undefined) };
}

afterEach(() => at.close());

/** Lets time pass in steps, as often as somebody sleeps, until the work is over. */
async function passing<T>(step: number, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const done = work.finally(() => over.abort());
  done.catch(() => undefined);
  while (!over.signal.aborted) {
    if (clock.sleepers > 0) await clock.advance(step);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return done;
}

const client = () => serviceOf(at.endpoint, COLD).getContainerClient('slow').getBlockBlobClient('b');
const count = (operation: string): number => at.emulator.requests.list({ operation }).length;

describe('a copy that the service works on by itself', () => {
  test('and does not advance is aborted and removed, and the object is refused, so that it can be streamed', async () => {
    await start(365 * DAY);
    const copy = passing(MINUTE, cold.copy(source, 'b', { ifAbsent: true }));
    await expect(copy).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('did not advance it for 15 minutes'),
    });
    expect(count('AbortCopyBlob')).toBe(1);
    await expect(cold.head('b')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('is waited for as long as it advances', async () => {
    await start(30 * MINUTE);
    const { etag } = await passing(MINUTE, cold.copy(source, 'b', { ifAbsent: true }));
    expect(await cold.head('b')).toMatchObject({ etag, size: 5 });
  });

  test('and that somebody else aborts is removed, and worth another try', async () => {
    await start(30 * MINUTE);
    const copy = cold.copy(source, 'b', { ifAbsent: true });
    copy.catch(() => undefined);
    while (clock.sleepers === 0) await new Promise((resolve) => setImmediate(resolve));
    await client().abortCopyFromURL((await client().getProperties()).copyId ?? '');
    await expect(passing(1000, copy)).rejects.toMatchObject({ code: 'transient' });
    await expect(cold.head('b')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('and that another write replaces is a precondition, and that write stays', async () => {
    await start(30 * MINUTE);
    const copy = cold.copy(source, 'b', { ifAbsent: true });
    copy.catch(() => undefined);
    while (clock.sleepers === 0) await new Promise((resolve) => setImmediate(resolve));
    await client().abortCopyFromURL((await client().getProperties()).copyId ?? '');
    const { etag } = await cold.put('b', Buffer.from('of another run'));
    await expect(passing(1000, copy)).rejects.toMatchObject({ code: 'precondition' });
    expect(await cold.head('b')).toMatchObject({ etag });
  });

  test('goes on where an answer to the question for it is lost', async () => {
    await start(10_000);
    at.emulator.faults.add({ operation: 'GetBlobProperties', times: 3, do: CUT });
    await passing(1000, cold.copy(source, 'b', { ifAbsent: true }));
    expect(count('CopyBlob')).toBe(1);
  });

  test('whose first answer is lost is waited for, and not fought: the next try sees what it wrote', async () => {
    await start(10_000);
    at.emulator.faults.add({ operation: 'CopyBlob', key: 'b', do: CUT });
    await expect(cold.copy(source, 'b', {})).rejects.toMatchObject({ code: 'transient' });
    await expect(passing(1000, cold.copy(source, 'b', {}))).rejects.toMatchObject({
      code: 'transient',
      providerCode: 'PendingCopyOperation',
    });
    expect((await cold.head('b')).size).toBe(5);
    expect(count('AbortCopyBlob')).toBe(0);
  });
});
