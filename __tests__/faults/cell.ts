import { defined } from '../../src/core/defined.ts';
import { asS3 } from '../as-s3.ts';
import { startEmulator } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import type { RunResult } from '../../src/report/result.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { renewing } from '../../src/store/middleware/renewing.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { TIMEOUTS } from '../../src/store/wire/timeouts.ts';
import { runContext } from '../commands/setting.ts';
import { backupIn, worldOf } from '../paths/worlds.ts';
import { pathOf } from './columns.ts';
import type { Column } from './columns.ts';
import type { Fault } from './faults.ts';
import { IdleClock } from './idle-clock.ts';
import { ending, othersMissing, wrongIn } from './judge.ts';
import { LIMIT, OTHERS, Scene, STRUCK } from './scene.ts';

/** What came of one cell: how the run under the fault ended, and all that is not as it must be. */
export interface CellResult {
  readonly ended: string;
  readonly wrong: readonly string[];
}

const DAY = 24 * 3600_000;

/**
 * One fault on one path: a backup, then changes in hot, then a backup under the fault, whose cold is looked through,
 * then one without it, that must be complete and leave cold equal to hot.
 */
export async function runCell(fault: Fault, column: Column): Promise<CellResult> {
  const clock = new IdleClock();
  let scene: Scene | undefined;
  const { behaviour } = fault;
  const emulator = await startEmulator({
    ...worldOf(pathOf(column), { operationLimit: LIMIT, ...defined({ behaviour }) }),
    clock: () => clock.now() + (scene?.ahead ?? 0),
    random: () => 0.5,
  });
  try {
    scene = new Scene(emulator, column, clock);
    const run = runsIn(scene, clock);
    await firstContent(scene);
    const first = await run();
    await changes(scene);
    await fault.inject(scene);
    const struck = await run();
    const { struck: didStrike } = scene;
    scene.lift();
    const cold = openIn(scene, clock)(optionsIn(scene).cold, undefined, clock);
    try {
      const ended = ending(struck, column);
      const whole = ended.startsWith('complete') && fault.oldContent !== true;
      const wrong = [
        ...(didStrike ? [] : ['the fault never came to strike']),
        ...(first.outcome === 'complete' ? [] : [`the first run was ${first.outcome}: ${said(first)}`]),
        ...(await wrongIn(scene, cold, whole)),
        ...(whole || !/^(complete|hole)/.test(ended) ? [] : await othersMissing(scene)),
      ];
      await fault.mend?.(scene);
      const last = await run();
      if (last.outcome !== 'complete')
        wrong.push(`the run without the fault was ${last.outcome}: ${said(last)}`);
      wrong.push(
        ...(await wrongIn(scene, cold, true)).map((line) => `after the run without the fault: ${line}`),
      );
      return { ended, wrong };
    } finally {
      await cold.close();
    }
  } finally {
    await emulator.close();
  }
}

async function firstContent(scene: Scene): Promise<void> {
  for (const key of [OTHERS.same, OTHERS.changed, OTHERS.gone, STRUCK])
    await scene.put(key, Buffer.from(`old ${key}`));
  await scene.put(OTHERS.empty, Buffer.alloc(0));
}

async function changes(scene: Scene): Promise<void> {
  await scene.put(OTHERS.changed, Buffer.from('changed'));
  await scene.put(OTHERS.fresh, Buffer.from('new'));
  await scene.put(STRUCK, scene.content(1));
  scene.emulator.store.deleteObject('hot', OTHERS.gone);
}

function optionsIn({ emulator, column }: Scene): ReturnType<typeof backupIn> {
  const { platform: _none, ...options } = backupIn(pathOf(column), emulator, {
    maxOperationSize: LIMIT,
    deadline: 20 * DAY,
    leaseWait: 120_000,
  });
  return options;
}

function runsIn(scene: Scene, clock: IdleClock): () => Promise<RunResult> {
  return () => runBackup(optionsIn(scene), runContext({ clock }), openIn(scene, clock));
}

/** Stores over real sockets, whose calls the clock knows of. */
function openIn(scene: Scene, clock: IdleClock): OpenStore {
  return (place) => {
    const credentials =
      scene.chain?.bucket === place.bucket
        ? scene.chain.source
        : fixedCredentials(place.credentials ?? { accessKeyId: '', secretAccessKey: '' });
    const { endpoint, bucket, region, pathStyle } = asS3(place);
    const timeouts = { ...TIMEOUTS, ...scene.timeouts };
    const store = new S3Store({ endpoint, bucket, region, pathStyle, credentials, clock, timeouts });
    return clock.watching(renewing(store, credentials));
  };
}

function said({ problem, holes }: RunResult): string {
  return problem?.message ?? JSON.stringify(holes);
}
