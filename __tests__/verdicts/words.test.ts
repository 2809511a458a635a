import { expect, test } from '@jest/globals';
import type { Progress } from '../../src/core/run-context.ts';
import { explain, problemOf } from '../../src/commands/explain.ts';
import { adviceFor, describeStoreError } from '../../src/commands/explain-store.ts';
import { HoleGroups } from '../../src/commands/hole-groups.ts';
import { progressLine } from '../../src/report/progress.ts';
import { StoreError } from '../../src/store/errors.ts';
import { errorOf } from '../../src/store/s3/answers.ts';
import { HOLE_ADVICE } from '../../src/transfer/hole.ts';
import { CommandWorld } from '../run/command-world.ts';
import { inWorld } from './world.ts';

test('15.31 while a run waits for the lease of a dead one, log and progress say so', async () => {
  const world = new CommandWorld();
  await world.prepare('backup');
  const lease = { format: 1, owner: 'run-killed\n', epoch: 99, expires: world.clock.now() + 45_000 };
  await world.cold.put('.flashback-backup/lease', Buffer.from(JSON.stringify(lease)));
  const lines: string[] = [];
  const progress: Progress[] = [];
  const quiet = (): void => undefined;
  const log = { info: (line: string) => void lines.push(line), notice: quiet, warning: quiet, debug: quiet };
  const context = { log, onProgress: (one: Progress) => void progress.push(one) };
  await world.finish(world.run('backup', { wait: 120_000, context }));
  const waits = lines.filter((line) => line.startsWith('Waiting'));
  expect(waits).toEqual([
    expect.stringMatching(
      /^Waiting up to 2m 00s for the lease of run "run-killed\\n": it ends at \d\d:\d\d:\d\d UTC if that run is dead, else when the run is done\.$/,
    ),
  ]);
  const waiting = progress.find((one) => one.waiting !== undefined);
  expect(progressLine(waiting!, 12_000)).toMatch(
    /^wait {4}for the lease of run "run-killed\\n": .*, 12\.0 s$/,
  );
  expect(progress.at(-1)?.waiting).toBeUndefined();
});

test('a report has the place and the advice of an error as the log has them', () => {
  const error = new StoreError('wrong-region', 'HeadBucket: HTTP 301', {
    operation: 'HeadBucket',
    status: 301,
  });
  error.locate({ side: 'cold', bucket: 'backup', key: 'a\nb' });
  const { code, message, advice } = problemOf(error);
  expect(code).toBe('wrong-region');
  expect(message).toContain('(cold: s3://backup/a\\nb)');
  expect(advice).toMatch(/cold-region/);
  expect(explain(error)).toBe(`${message} [${code}]. ${advice}`);
});

test('15.31 errors name side, bucket and key, the key escaped', () => {
  const error = new StoreError('transient', 'GetObject: HTTP 500', { operation: 'GetObject', status: 500 });
  error.locate({ side: 'cold', bucket: 'backup', key: 'a\n::error::b' });
  expect(describeStoreError(error)).toBe('GetObject: HTTP 500 (cold: s3://backup/a\\n::error::b)');
  expect(adviceFor(error)).toBeUndefined();
});

test("15.31 the bucket's region is only said where it is the cause", () => {
  const body = { code: 'AccessDenied', message: 'no', requestId: undefined, region: 'eu-central-1' };
  expect(errorOf('GetObject', 403, body).message).toBe('GetObject: no');
  expect(errorOf('GetObject', 301, { ...body, code: 'PermanentRedirect' }).message).toBe(
    "GetObject: no (the bucket's region is eu-central-1)",
  );
});

test('15.31 the advice for what another run cannot mend does not promise that one does', () => {
  const groups = new HoleGroups(HOLE_ADVICE);
  for (const cause of ['refused', 'not-found', 'protocol', 'denied', 'a new cause'])
    groups.add('key', { cause, message: 'm' });
  for (const { advice } of groups.groups()) expect(advice).not.toMatch(/next run (copies|takes)/);
});

test('15.31 a run that finds empty journals does not say that it goes on from 0 objects', () =>
  inWorld(async (world) => {
    await world.put('a');
    const lines: string[] = [];
    const quiet = (): void => undefined;
    const log = {
      info: (line: string) => void lines.push(line),
      notice: quiet,
      warning: quiet,
      debug: quiet,
    };
    const cut = new AbortController();
    world.emulator.onRequest(({ operation, bucket, key }) => {
      if (operation === 'PutObject' && bucket === 'cold' && key === 'a') cut.abort(new Error('cut off'));
    });
    await world.backup({ copyPaths: ['streamed'] }, { signal: cut.signal });
    await world.backup({}, { log });
    expect(lines.join('\n')).not.toMatch(/Going on from 0/);
  }));

test('15.12 a run that copied nothing does not say that something is journalled', () =>
  inWorld(async (world) => {
    await world.put('a');
    await world.backup();
    world.emulator.setQuirks({ bucket: 'cold' }, ['archived=.flashback-backup/*']);
    expect((await world.backup()).problem?.advice).toMatch(/Nothing was copied yet/);
  }));
