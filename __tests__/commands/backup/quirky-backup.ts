import { hash } from 'node:crypto';
import { startEmulator } from '../../../emulator/index.ts';
import type { Emulator } from '../../../emulator/index.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runRestore } from '../../../src/commands/restore/restore.ts';
import type { CopyPath } from '../../../src/core/domain.ts';
import type { BackupOptions, RestoreOptions } from '../../../src/options/options.ts';
import type { RestoreResult } from '../../../src/report/restore-result.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { WRITE } from '../../emulator/running.ts';
import { optionsFor, runContext } from '../setting.ts';

export const MIB = 1024 * 1024;

/** Hot and cold at an emulator, whose quirks a test sets. */
export class QuirkyBackup {
  readonly emulator: Emulator;

  private constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  static async start(cold: { versioning?: 'enabled'; objectLock?: boolean } = {}): Promise<QuirkyBackup> {
    return new QuirkyBackup(
      await startEmulator({
        buckets: [
          { name: 'hot', provider: 'aws', storageType: 'S3' },
          { name: 'cold', provider: 'aws', storageType: 'S3', ...cold },
          { name: 'to', provider: 'aws', storageType: 'S3' },
        ],
        repositories: [
          { id: 'repo', name: 'Repo', buckets: ['hot', 'cold', 'to'], keys: [{ ...WRITE, right: 'WRITE' }] },
        ],
      }),
    );
  }

  /** Objects of these sizes or more go in parts of 5 MiB. */
  options(path: CopyPath, change: Partial<BackupOptions> = {}): BackupOptions {
    const options = optionsFor(this.emulator.endpoints[0] ?? '', {}, { hot: WRITE, cold: WRITE });
    return { ...options, copyPaths: [path], maxOperationSize: 6 * MIB, ...change };
  }

  backup(path: CopyPath, change: Partial<BackupOptions> = {}): Promise<RunResult> {
    return runBackup(this.options(path, change), runContext());
  }

  restore(path: CopyPath, change: Partial<RestoreOptions> = {}): Promise<RestoreResult> {
    const { cold, ...options } = this.options(path);
    const { copyPaths, maxOperationSize, partSize, concurrency, verify, deadline } = options;
    return runRestore(
      {
        command: 'restore',
        hot: undefined,
        cold,
        ca: undefined,
        confirm: '',
        to: { ...cold, bucket: 'to' },
        at: { kind: 'latest' },
        prefixes: [],
        include: [],
        overwrite: false,
        dryRun: false,
        maxFailures: 0,
        copyPaths,
        maxOperationSize,
        partSize,
        concurrency,
        verify,
        deadline,
        ...change,
      },
      runContext(),
    );
  }

  /** Cold's bytes under that key, by their SHA-256; undefined where there is no object. */
  async sha256(key: string, bucket = 'cold'): Promise<string | undefined> {
    const object = await this.emulator.store.getObject(bucket, key);
    return object === undefined ? undefined : sha256(object.bytes);
  }
}

export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
