import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import type { BucketConfig, KeyConfig, QuirkSpec, VersioningStatus } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import type { RunContext } from '../../src/core/run-context.ts';
import type { BackupOptions, RestoreOptions, VerifyOptions } from '../../src/options/options.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { VerifyResult } from '../../src/report/verify.ts';
import { optionsFor, runContext } from '../commands/setting.ts';
import { WRITE } from '../emulator/running.ts';

const HOUR = 3_600_000;

/** What the manifest's newest generation says of cold, key by key. */
export type Contents = Readonly<Record<string, string>>;

/** A backup on an emulator, from its first run to its restores. An hour passes after each run. */
export interface Life {
  readonly emulator: Emulator;
  /** Warnings and notices of all runs. */
  readonly logged: string[];
  put(key: string, content: string | Buffer): Promise<void>;
  /** Time passes: what a probe found is asked again after a week. */
  days(count: number): void;
  quirks(bucket: 'hot' | 'cold' | 'to', quirks: readonly QuirkSpec[]): void;
  backup(change?: Partial<BackupOptions>): Promise<RunResult>;
  verify(change?: Partial<VerifyOptions>): Promise<VerifyResult>;
  restore(change?: Partial<RestoreOptions>): Promise<RestoreResult>;
  /** Current objects that are not the program's own, by key. */
  objects(bucket: 'hot' | 'cold' | 'to'): Promise<Contents>;
  /** Texts of all objects below `.flashback-backup/history/` and `objects/`. */
  kept(): Promise<readonly string[]>;
  context(change?: Partial<RunContext>): RunContext;
  readonly base: BackupOptions;
}

/** Buckets `hot`, `cold` and `to` at one provider, and `versioned`, which keeps versions. */
export async function withLife(
  setting: {
    readonly cold?: readonly string[];
    readonly versioning?: VersioningStatus;
    /** More of cold's bucket, and keys besides the one that may all. */
    readonly coldBucket?: Partial<BucketConfig>;
    readonly keys?: readonly KeyConfig[];
  },
  work: (life: Life) => Promise<void>,
): Promise<void> {
  let ahead = 0;
  const bucket = { provider: 'aws', storageType: 'S3' } as const;
  const emulator = await startEmulator({
    clock: () => Date.now() + ahead,
    buckets: [
      { ...bucket, name: 'hot' },
      {
        ...bucket,
        name: 'cold',
        versioning: setting.versioning ?? 'off',
        quirks: setting.cold ?? [],
        ...setting.coldBucket,
      },
      { ...bucket, name: 'to' },
      { ...bucket, name: 'versioned', versioning: 'enabled' },
    ],
    repositories: [
      {
        id: 'repo',
        name: 'Repo',
        buckets: ['hot', 'cold', 'to', 'versioned'],
        keys: [{ ...WRITE, right: 'WRITE' }, ...(setting.keys ?? [])],
      },
    ],
  });
  const base = optionsFor(emulator.endpoints[0] ?? '', {}, { hot: WRITE, cold: WRITE });
  const logged: string[] = [];
  const line = (text: string): void => void logged.push(text);
  const context = (change: Partial<RunContext> = {}): RunContext =>
    runContext({
      log: { info: () => undefined, notice: line, warning: line, debug: () => undefined },
      ...change,
    });
  const passed = <T>(result: T): T => ((ahead += HOUR), result);
  const isOurs = (key: string): boolean => /^\.flashback-(backup|restore)\//.test(key);
  const textsOf = async (name: string, wanted: (key: string) => boolean): Promise<Contents> => {
    const keys = emulator.store.listKeys(name).filter(wanted);
    const objects = await Promise.all(
      keys.map(
        async (key) => [key, (await emulator.store.getObject(name, key))?.bytes.toString() ?? ''] as const,
      ),
    );
    return Object.fromEntries(objects);
  };
  const { cold, copyPaths } = base;
  const common = { ca: undefined, prefixes: [], maxFailures: 0, copyPaths, maxOperationSize: undefined };
  const more = { ...common, partSize: undefined, concurrency: undefined, deadline: HOUR };
  try {
    await work({
      emulator,
      logged,
      base,
      context,
      put: async (key, content) => {
        await emulator.store.putObject('hot', key, content);
      },
      days: (count) => void (ahead += count * 24 * HOUR),
      quirks: (name, quirks) => emulator.setQuirks({ bucket: name }, quirks),
      backup: async (change = {}) => passed(await runBackup({ ...base, ...change }, context())),
      verify: async (change = {}) =>
        passed(
          await runVerify(
            {
              ...more,
              command: 'verify',
              hot: base.hot,
              cold,
              sample: { kind: 'all' },
              repair: false,
              leaseWait: 0,
              ...change,
            },
            context(),
          ),
        ),
      restore: async (change = {}) =>
        passed(
          await runRestore(
            {
              ...more,
              command: 'restore',
              hot: undefined,
              cold,
              to: { ...cold, bucket: 'to' },
              confirm: '',
              at: { kind: 'latest' },
              include: [],
              overwrite: false,
              dryRun: false,
              verify: 'copy',
              ...change,
            },
            context(),
          ),
        ),
      objects: (name) => textsOf(name, (key) => !isOurs(key)),
      kept: async () =>
        Object.values(await textsOf('cold', (key) => /^\.flashback-backup\/(history|objects)\//.test(key))),
    });
  } finally {
    await emulator.close();
  }
}
