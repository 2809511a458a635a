import { systemClock } from '../../src/core/clock.ts';
import type { Clock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import type { BackupOptions, PlaceOptions, RestoreOptions } from '../../src/options/options.ts';
import type { RunContext } from '../../src/core/run-context.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import type { VerifyResult } from '../../src/report/verify.ts';
import type { Emulator } from '../../emulator/index.ts';
import { READ, WRITE, withEmulator } from '../emulator/running.ts';
import { optionsFor, runContext } from '../commands/setting.ts';

/** Waits are a fiftieth of what they would be: what is tried again is tried again soon. */
const hurried: Clock = { ...systemClock, sleep: (ms, signal) => systemClock.sleep(ms / 50, signal) };

/** The emulator with a hot, a cold and an empty `restored`, and the commands against it. */
export class World {
  readonly emulator: Emulator;
  readonly endpoint: string;

  constructor(emulator: Emulator) {
    this.emulator = emulator;
    this.endpoint = emulator.endpoints[0] ?? '';
  }

  async put(
    key: string,
    content = `content of ${key}`,
    metadata: Record<string, string> = {},
  ): Promise<void> {
    await this.emulator.store.putObject('hot', key, Buffer.from(content), { metadata });
  }

  backup(
    change: Partial<BackupOptions> = {},
    ctx: Partial<RunContext> = {},
    keys: { hot?: PlaceOptions['credentials']; cold?: PlaceOptions['credentials'] } = {},
  ): Promise<RunResult> {
    const options = optionsFor(this.endpoint, change, { hot: WRITE, cold: WRITE, ...keys });
    return runBackup(options, runContext({ clock: hurried, ...ctx }));
  }

  verify(): Promise<VerifyResult> {
    const { cold, hot, ...rest } = optionsFor(this.endpoint, {}, { hot: WRITE, cold: WRITE });
    return runVerify(
      { ...rest, command: 'verify', cold, hot, sample: { kind: 'all' }, repair: false },
      runContext({ clock: hurried }),
    );
  }

  restore(change: Partial<RestoreOptions> = {}): Promise<RestoreResult> {
    const { cold, deadline } = optionsFor(this.endpoint, {}, { cold: WRITE });
    const options: RestoreOptions = {
      command: 'restore',
      hot: undefined,
      cold,
      to: { ...cold, bucket: 'restored' },
      ca: undefined,
      confirm: '',
      at: { kind: 'latest' },
      prefixes: [],
      include: [],
      overwrite: false,
      dryRun: false,
      maxFailures: 0,
      copyPaths: ['streamed'],
      maxOperationSize: undefined,
      partSize: undefined,
      concurrency: undefined,
      verify: 'copy',
      deadline,
      ...change,
    };
    return runRestore(options, runContext({ clock: hurried }));
  }

  keys(bucket: string): string[] {
    return this.emulator.store.listKeys(bucket).filter((key) => !key.startsWith('.flashback-backup/'));
  }
}

export function inWorld(work: (world: World) => Promise<void>): Promise<void> {
  return withEmulator(
    {
      buckets: [
        { name: 'hot', provider: 'aws', storageType: 'S3' },
        { name: 'cold', provider: 'storj', storageType: 'S3' },
        { name: 'restored', provider: 'storj', storageType: 'S3' },
      ],
      repositories: [
        {
          id: 'repo',
          name: 'Repo',
          buckets: ['hot', 'cold', 'restored'],
          keys: [
            { ...READ, right: 'READ' },
            { ...WRITE, right: 'WRITE' },
          ],
        },
      ],
    },
    (emulator) => work(new World(emulator)),
  );
}
