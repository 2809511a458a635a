import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBackup } from '../../../../src/commands/backup/backup.ts';
import { runFolderRestore } from '../../../../src/commands/restore/folder/folder-restore.ts';
import type { RunContext } from '../../../../src/core/run-context.ts';
import type { BackupOptions, FolderRestoreOptions } from '../../../../src/options/options.ts';
import type { RestoreResult } from '../../../../src/report/restore-result.ts';
import type { RunResult } from '../../../../src/report/result.ts';
import type { OpenStore } from '../../../../src/run/open-buckets.ts';
import type { Store } from '../../../../src/store/contract.ts';
import { MemoryProvider } from '../../../../src/store/memory/store.ts';
import { optionsFor, runContext, TestClock } from '../../setting.ts';

const HOUR = 3600_000;
const base = optionsFor('http://127.0.0.1:9');

/** A backup in memory, and a folder on disk inside another one, where what leaves the folder would be seen. */
export class FolderWorld {
  readonly clock = new TestClock();
  readonly provider = new MemoryProvider(this.clock);
  readonly hot = this.provider.store('hot');
  readonly cold = this.provider.store('cold');
  readonly around: string;
  readonly folder: string;
  readonly logged: string[] = [];
  /** What a restore opens for cold. */
  restoreFrom: Store = this.cold;

  private constructor(around: string) {
    this.around = around;
    this.folder = join(around, 'restored');
  }

  static async make(): Promise<FolderWorld> {
    return new FolderWorld(await mkdtemp(join(tmpdir(), 'folder-restore-')));
  }

  async close(): Promise<void> {
    await rm(this.around, { recursive: true, force: true });
  }

  async put(key: string, text: string): Promise<void> {
    await this.hot.put(key, Buffer.from(text));
  }

  async backup(change: Partial<BackupOptions> = {}): Promise<RunResult> {
    const open: OpenStore = ({ bucket }) => (bucket === 'hot' ? this.hot : this.cold);
    const result = await runBackup({ ...base, ...change }, runContext({ clock: this.clock }), open);
    await this.clock.advance(HOUR);
    return result;
  }

  async restore(
    change: Partial<FolderRestoreOptions> = {},
    context: Partial<RunContext> = {},
  ): Promise<RestoreResult> {
    const options: FolderRestoreOptions = {
      command: 'restore',
      hot: undefined,
      cold: base.cold,
      folder: this.folder,
      ca: undefined,
      at: { kind: 'latest' },
      prefixes: [],
      include: [],
      overwrite: false,
      dryRun: false,
      maxFailures: 0,
      copyPaths: base.copyPaths,
      maxOperationSize: undefined,
      partSize: undefined,
      concurrency: undefined,
      verify: 'copy',
      deadline: HOUR,
      ...change,
    };
    const line = (text: string): void => void this.logged.push(text);
    const log = { info: line, notice: line, warning: line, debug: () => undefined };
    return runFolderRestore(
      options,
      runContext({ clock: this.clock, log, ...context }),
      () => this.restoreFrom,
    );
  }

  /** Every file of the folder with its text, every folder that is empty with a slash. */
  async files(folder = this.folder): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    const visit = async (path: string, name: string): Promise<void> => {
      const entries = await readdir(path, { withFileTypes: true });
      if (entries.length === 0 && name !== '') found[`${name}/`] = '';
      for (const entry of entries) {
        const below = name === '' ? entry.name : `${name}/${entry.name}`;
        if (entry.isDirectory()) await visit(join(path, entry.name), below);
        else found[below] = entry.isFile() ? await readFile(join(path, entry.name), 'utf8') : `<link>`;
      }
    };
    await visit(folder, '');
    return found;
  }

  /** The map of renamed keys. */
  async renamed(): Promise<Record<string, string>> {
    const text = await readFile(join(this.folder, 'flashback-renamed.ndjson'), 'utf8');
    const lines = text.trimEnd().split('\n');
    return Object.fromEntries(
      lines.map((line) => {
        const { key, path } = JSON.parse(line) as { key: string; path: string };
        return [key, path];
      }),
    );
  }
}
