import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { onEmulator, simulateLocks } from '../../__tests__/immutable/locked-days.ts';
import type { LockedDays } from '../../__tests__/immutable/locked-days.ts';
import { Days } from '../../__tests__/immutable/scaled-locks.ts';
import { servers } from '../../__tests__/servers.ts';
import type { RealServer } from '../../__tests__/servers.ts';
import { systemClock } from '../../src/core/clock.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { S3Store } from '../../src/store/s3/store.ts';

/**
 * 400 nights of a backup with Object Lock in both modes, with prunes of its own and by another run, and what
 * __tests__/immutable/locked-days.ts checks after each: on the emulator, which takes simulated time and demands a digest with every
 * locked write, and on the servers with Object Lock that run, where a day of a lock is SOAK_DAY_MS (4 s) long. SOAK_DAYS makes
 * it shorter; SOAK_ON names where it runs: emulator, minio, versitygw-versioned.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const count = Number(process.env['SOAK_DAYS'] ?? 400);
  const only = process.env['SOAK_ON']?.split(',');
  const wanted = (name: string): boolean => only === undefined || only.includes(name);
  const figures: Record<string, string> = {};
  let faults = 0;
  for (const mode of ['governance', 'compliance'] as const) {
    const immutable = mode === 'compliance';
    const setting = { mode, immutable, renew: immutable, count, log };
    const note = (name: string, done: LockedDays): void => {
      faults += done.faults.length;
      figures[`${name}, ${mode}`] = figuresOf(done);
      log(`${name}, ${mode}: ${figuresOf(done)}`);
    };
    if (wanted('emulator')) {
      const done = await onEmulator(setting);
      if (done.refused > 1) faults++;
      note('emulator', done);
    }
    for (const server of lockingServers().filter(({ name }) => wanted(name))) {
      const { cold, close } = await lockedBucket(server, mode);
      try {
        const days = new Days(Number(process.env['SOAK_DAY_MS'] ?? 4_000));
        note(server.name, await simulateLocks({ ...setting, cold, days }));
      } finally {
        await close();
      }
    }
  }
  return {
    passed: faults === 0 && Object.keys(figures).length > 0,
    figures: { nights: count, faults, ...figures },
  };
}

/** Those that run; none is an error only where nothing else was to be run. */
function lockingServers(): readonly RealServer[] {
  if (process.env['SERVERS_ACCESS_KEY_ID'] === undefined) return [];
  return servers().filter(({ name }) => name === 'minio' || name === 'versitygw-versioned');
}

export async function lockedBucket(
  { endpoint, accessKeyId, secretAccessKey }: RealServer,
  name: string,
): Promise<{ readonly cold: S3Store; readonly close: () => Promise<void> }> {
  const bucket = `locks-${name}-${Date.now().toString(36)}`;
  const credentials = { accessKeyId, secretAccessKey };
  const client = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket: bucket, ObjectLockEnabledForBucket: true }));
  client.destroy();
  const cold = new S3Store({
    endpoint,
    region: 'us-east-1',
    bucket,
    pathStyle: true,
    credentials: fixedCredentials(credentials),
    clock: systemClock,
  });
  return { cold, close: () => cold.close() };
}

function figuresOf({ backups, deleted, retained, extended, most, faults }: LockedDays): string {
  return `${backups} backups, ${deleted} deleted, ${retained} times retained, ${extended} locked for longer, at most ${most} versions, ${faults.length} faults`;
}
