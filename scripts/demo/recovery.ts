import type { DirectObject } from '../../emulator/direct-store.ts';
import { forLog } from '../../src/core/escape.ts';
import { formatBytes, formatCount } from '../../src/core/format.ts';
import type { PruneResult } from '../../src/report/prune.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { VerifyResult } from '../../src/report/verify.ts';
import { SETTINGS } from './bucket-content.ts';
import type { Changes, DemoObject } from './bucket-content.ts';
import { expectFigure } from './figures.ts';
import { PlainClient } from './plain-client.ts';
import { compareBuckets, HISTORY } from './proof.ts';
import { backup, keysOf, places, run, tell } from './stage.ts';
import type { Demo, Shown } from './stage.ts';

/** What the second half of the demo needs of a picture that is damaged in cold. */
const DAMAGED = 'app-data/uploads/2026/09/';

/** A bit of one object and the whole of another are lost in cold: found by reading, and repaired from hot. */
export async function damageAndRepair(stage: Demo, content: readonly DemoObject[]): Promise<Shown[]> {
  tell.step('Cold is damaged');
  const [flipped, removed] = content.filter(({ key }) => key.startsWith(DAMAGED));
  if (flipped === undefined || removed === undefined) throw new Error('no objects to damage');
  const bytes = flipped.bytes(1);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await stage.emulator.store.putObject('cold', flipped.key, bytes, flipped.attributes);
  stage.emulator.store.deleteObject('cold', removed.key);
  tell.say(
    'Behind the back of the backup, one bit of an object is flipped in cold, and',
    'another object is deleted:',
  );
  tell.table(
    [
      ['flipped', flipped.key],
      ['deleted', removed.key],
    ],
    2,
  );
  tell.say('verify reads everything back and compares it with the hashes in the manifest:');
  const found = await verify(stage, 'verify', [], 2);
  expectFigure('verify', 'faults', found.result.counts.faults, 2);
  tell.proven('2 faults found, by cause and by name; exit code 2, so the job is red');
  const repaired = await verify(stage, 'repair', ['--repair'], 0);
  expectFigure('repair', 'repaired', repaired.result.counts.repaired, 2);
  expectFigure('repair', 'faults', repaired.result.counts.faults, 0);
  tell.proven('both were copied again from hot');
  return [
    { title: 'verify: two faults', summary: found.summary },
    { title: 'verify with repair', summary: repaired.summary },
  ];
}

/** Everything in hot is deleted, then restored and compared byte for byte. */
export async function loseHot(stage: Demo, live: number): Promise<Shown[]> {
  const { emulator, endpoint, keys, signal } = stage;
  tell.step('Hot is wiped');
  // What hot was, so that the restored bucket can be compared with it.
  for (const key of emulator.store.listKeys('hot')) {
    const { bytes, headers, metadata, tags } = await objectOf(stage, 'hot', key);
    await emulator.store.putObject('witness', key, bytes, { headers, metadata, tags });
    emulator.store.deleteObject('hot', key);
  }
  signal.throwIfAborted();
  tell.say(`All ${formatCount(live)} objects of hot are deleted. First the plan, with nothing written:`);
  const plan = await restore(stage, 'plan', INTO_HOT, ['--dry-run']);
  expectFigure('the plan', 'keys to restore', plan.result.plan?.copy ?? -1, live);
  tell.say('Then the restore, of the newest restore point:');
  const done = await restore(stage, 'restore', INTO_HOT, []);
  expectFigure('the restore', 'restored', done.result.counts.restored, live);
  const client = new PlainClient(endpoint, keys.ADMIN);
  try {
    const { objects, bytes, onlyInCold } = await compareBuckets(client, 'witness', 'hot', signal);
    expectFigure('the restored hot', 'objects compared', objects, live);
    expectFigure('the restored hot', 'objects that were not there', onlyInCold.length, 0);
    tell.proven(
      `${formatCount(objects)} of ${formatCount(live)} objects (${formatBytes(bytes)}) are in hot again. The AWS SDK finds them\nequal to those before, byte for byte, with headers and metadata`,
    );
  } finally {
    client.close();
  }
  return [
    { title: 'Restore plan', summary: plan.summary },
    { title: 'Restore of everything', summary: done.summary },
  ];
}

/** One prefix as it was before the day of changes, beside hot. */
export async function restoreOnePrefix(stage: Demo, { restorePoint }: RunResult): Promise<Shown> {
  tell.step('As it was before');
  tell.say('Somebody asks for the settings of before the change, without touching hot:');
  const point = restorePoint ?? '';
  const done = await restore(
    stage,
    'before',
    ['--to', 's3://restored'],
    ['--prefixes', 'app-data/config/', '--at', point],
  );
  expectFigure('that restore', 'restored', done.result.counts.restored, 1);
  const { bytes } = await objectOf(stage, 'restored', SETTINGS);
  const text = bytes.toString('utf8');
  if (!text.includes('"revision":1')) throw new Error('the restored settings are not those of before');
  tell.say(tell.dim(`s3://restored/${SETTINGS}`), `  ${text}`);
  return { title: 'Restore of a prefix as of the first restore point', summary: done.summary };
}

/** Old versions go by policy: planned, condemned, deleted. */
export async function prune(stage: Demo, { changed, deleted }: Changes): Promise<Shown[]> {
  tell.step('Retention');
  const old = [...changed, ...deleted].filter(({ key }) => !key.startsWith('app-data/'));
  const kept = changed.length + deleted.length - old.length;
  tell.say('Two quiet nights more, then a policy for the old versions. What would go?');
  for (const name of ['fourth', 'fifth']) await quietNight(stage, name);
  const planned = await pruneRun(stage, 'prune-plan', ['--dry-run']);
  expectFigure('the plan', 'versions to drop', planned.result.prune?.condemned.objects ?? -1, old.length);
  tell.say('Pruning takes two runs, a day apart (here: none), so that a mistake can be undone:');
  const condemned = await pruneRun(stage, 'prune-condemn', ['--prune-delay', '0s']);
  expectFigure('the first prune', 'condemned', condemned.result.prune?.condemned.objects ?? -1, old.length);
  const gone = await pruneRun(stage, 'prune-delete', ['--prune-delay', '0s']);
  expectFigure('the second prune', 'deleted', gone.result.prune?.deleted.objects ?? -1, old.length);
  const left = stage.emulator.store.listKeys('cold', HISTORY);
  expectFigure('cold', 'old versions left', left.length, kept);
  tell.proven(
    `exactly those ${old.length} are deleted; the ${kept} old versions of app-data/ stay, as the policy says`,
  );
  return [
    { title: 'Prune: the plan', summary: planned.summary },
    { title: 'Prune: condemned', summary: condemned.summary },
    { title: 'Prune: deleted', summary: gone.summary },
  ];
}

/** A backup that finds nothing to do, without its output. */
async function quietNight(stage: Demo, name: string): Promise<void> {
  const { result } = await backup(stage, name, 'quiet');
  expectFigure(`the ${name} backup`, 'copied', result.counts.copied, 0);
}

async function objectOf({ emulator }: Demo, bucket: string, key: string): Promise<DirectObject> {
  const object = await emulator.store.getObject(bucket, key);
  if (object === undefined) throw new Error(`${bucket} lacks ${forLog(key, 200)}`);
  return object;
}

const INTO_HOT = ['--to', 'hot', '--confirm', 'hot'];

function verify(stage: Demo, name: string, more: readonly string[], expected: number) {
  const flags = [...places(stage), ...keysOf(stage, 'hot', 'cold'), ...(more.length > 0 ? [more] : [])];
  return run<VerifyResult>(stage, { command: 'verify', flags }, name, expected);
}

function restore(stage: Demo, name: string, to: readonly string[], more: readonly string[]) {
  const flags = [...places(stage), ...keysOf(stage, 'cold', 'to'), to, ...(more.length > 0 ? [more] : [])];
  return run<RestoreResult>(stage, { command: 'restore', flags }, name);
}

function pruneRun(stage: Demo, name: string, more: readonly string[]) {
  const flags = [
    ...places(stage),
    ...keysOf(stage, 'cold'),
    ['--retention', 'app-data/ within=30d', '--retention', '* last=1', ...more],
  ];
  return run<PruneResult>(stage, { command: 'prune', flags }, name);
}
