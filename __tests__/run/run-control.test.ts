import { beforeEach, describe, expect, test } from '@jest/globals';
import { LeaseLost } from '../../src/manifest/lease.ts';
import { RunControl } from '../../src/run/run-control.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { StoreErrorCode } from '../../src/store/errors.ts';
import { TestClock } from '../commands/setting.ts';

const MINUTE = 60_000;
const MARGINS = { drain: 5 * MINUTE, credentials: 5 * MINUTE };
const DEADLINE = 60 * MINUTE;

let clock: TestClock;
let cancel: AbortController;
let control: RunControl;

beforeEach(() => {
  clock = new TestClock();
  cancel = new AbortController();
  control = new RunControl(clock, DEADLINE, cancel.signal, MARGINS);
});

const storeError = (code: StoreErrorCode): StoreError =>
  new StoreError(code, `PutObject: ${code}`, { operation: 'PutObject' });

const aborted = () => ({ work: control.signal.aborted, commit: control.finishing.aborted });
const NEITHER = { work: false, commit: false };
const WORK_ALONE = { work: true, commit: false };
const BOTH = { work: true, commit: true };

test('a run that nothing stops goes on, and may commit', async () => {
  await clock.advance(DEADLINE - 1);
  expect([control.stopped(), control.mayCommit, control.failure]).toEqual([false, true, undefined]);
  expect(aborted()).toEqual(NEITHER);
});

describe('at the deadline', () => {
  test('no new work is taken; what is under way has the drain to end; the commit goes on after it', async () => {
    await clock.advance(DEADLINE);
    expect([control.pastDeadline, control.stopped()]).toEqual([true, true]);
    expect(aborted()).toEqual(NEITHER);
    await clock.advance(MARGINS.drain - 1);
    expect(aborted()).toEqual(NEITHER);
    await clock.advance(1);
    expect(aborted()).toEqual(WORK_ALONE);
    expect([control.mayCommit, control.failure]).toEqual([true, undefined]);
  });

  test('what the end of the drain cut off is no failure', async () => {
    await clock.advance(DEADLINE + MARGINS.drain);
    control.fail(control.signal.reason);
    expect([control.failure, control.mayCommit]).toEqual([undefined, true]);
  });

  test('of a run that has ended nothing is aborted any more', async () => {
    control.end();
    await clock.advance(DEADLINE + MARGINS.drain);
    expect(aborted()).toEqual(NEITHER);
  });
});

describe('a failure', () => {
  test.each<[StoreErrorCode, boolean]>([
    ['quota', true],
    ['credentials', true],
    ['unreachable', true],
    ['denied', false],
    ['protocol', false],
  ])(
    'of the store (%s) stops the run with a drain; what was done may be committed: %s',
    async (code, may) => {
      control.fail(storeError(code));
      expect([control.stopped(), control.mayCommit]).toEqual([true, may]);
      expect(aborted()).toEqual(NEITHER);
      await clock.advance(MARGINS.drain);
      expect(aborted()).toEqual(WORK_ALONE);
    },
  );

  test('that came first is the one that counts', () => {
    control.fail(storeError('quota'));
    control.fail(storeError('denied'));
    expect(control.failure).toMatchObject({ code: 'quota' });
  });

  test('does not restart the drain', async () => {
    control.fail(storeError('quota'));
    await clock.advance(MARGINS.drain - 1);
    control.fail(storeError('quota'));
    await clock.advance(1);
    expect(aborted()).toEqual(WORK_ALONE);
  });
});

describe('a lost lease', () => {
  test('ends every request at once, and nothing is committed', () => {
    const lost = new LeaseLost('another run took it');
    control.fail(lost);
    expect(aborted()).toEqual(BOTH);
    expect(control.signal.reason).toBe(lost);
    expect([control.stopped(), control.mayCommit, control.failure]).toEqual([true, false, lost]);
  });

  test.each(['quota', 'credentials'] as const)('that could not be renewed (%s) is that failure', (code) => {
    control.fail(new LeaseLost('it could not be renewed', { cause: storeError(code) }));
    expect(control.failure).toMatchObject({ code });
    expect(control.mayCommit).toBe(false);
  });

  test('for another reason stays a lost lease', () => {
    control.fail(new LeaseLost('it could not be renewed', { cause: storeError('transient') }));
    expect(control.failure).toBeInstanceOf(LeaseLost);
  });
});

test('a cancelled run ends every request at once, and commits nothing', () => {
  cancel.abort(new Error('SIGINT'));
  expect(control.cancelled).toBe(true);
  expect(aborted()).toEqual(BOTH);
  expect([control.stopped(), control.mayCommit]).toEqual([true, false]);
});

describe('objects that fail', () => {
  test('fifty times in a row for reasons of the store: the store is down', () => {
    for (let i = 0; i < 49; i++) control.failed(['transient', 'unreachable', 'throttled'][i % 3]!);
    expect(control.stopped()).toBe(false);
    control.failed('transient');
    expect(control.failure).toMatchObject({ code: 'unreachable' });
    expect([control.stopped(), control.mayCommit]).toEqual([true, true]);
  });

  test('with a success between them do not stop the run', () => {
    for (let i = 0; i < 200; i++) {
      control.failed('transient');
      if (i % 49 === 48) control.succeeded();
    }
    expect(control.stopped()).toBe(false);
  });

  test('for reasons of their own never stop the run', () => {
    for (let i = 0; i < 200; i++) control.failed('denied');
    expect(control.stopped()).toBe(false);
  });
});

describe('credentials that end', () => {
  test('stop the run in time for the commit, also without a call of stopped', async () => {
    const end = clock.now() + 20 * MINUTE;
    control.watchCredentials(() => end);
    await clock.advance(15 * MINUTE - 1);
    expect([control.credentialsEnding, control.stopped()]).toEqual([false, false]);
    await clock.advance(15_000);
    expect([control.credentialsEnding, control.stopped(), control.mayCommit]).toEqual([true, true, true]);
    await clock.advance(MARGINS.drain);
    expect(aborted()).toEqual(WORK_ALONE);
  });

  test('and are renewed in time do not', async () => {
    let end = clock.now() + 10 * MINUTE;
    control.watchCredentials(() => end);
    await clock.advance(4 * MINUTE);
    end = clock.now() + 60 * MINUTE;
    await clock.advance(10 * MINUTE);
    expect([control.credentialsEnding, control.stopped()]).toEqual([false, false]);
  });

  test('stop a run that begins with them', () => {
    control.watchCredentials(() => clock.now() + MINUTE);
    expect([control.credentialsEnding, control.stopped()]).toEqual([true, true]);
  });

  test('whose end is unknown never stop it', async () => {
    control.watchCredentials(() => undefined);
    await clock.advance(30 * MINUTE);
    expect(control.stopped()).toBe(false);
  });
});
