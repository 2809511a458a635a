import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { optionsFor, runContext } from '../commands/setting.ts';
import { CONFIG, WRITE } from '../emulator/running.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');

export interface FolderDrillOptions {
  readonly keys: number;
  readonly kills: number;
  readonly log: (line: string) => void;
}

export interface FolderDrillResult {
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

/** The SHA-256 of what a key held at the restore point. */
type Content = ReadonlyMap<string, string>;

/**
 * Hostile keys, backed up twice with changes between, and the first point restored to a folder by processes that are killed
 * again and again, while links that lead out of it are planted: before, and in place of its folders meanwhile. In the end every key
 * must be there by its checksum of the time, nothing else, and nothing outside.
 */
export async function folderDrill({ keys, kills, log }: FolderDrillOptions): Promise<FolderDrillResult> {
  const emulator = await startEmulator({ ...CONFIG, logLimit: 1_000 });
  const around = mkdtempSync(join(tmpdir(), 'folder-drill-'));
  const faults: string[] = [];
  const figures = { keys: 0, renamed: 0, kills: 0, planted: 0, outside: 0, compared: 0, equalAfterKills: 0 };
  try {
    const { then, run } = await history(emulator, keys);
    figures.keys = then.size;
    log(`${then.size} keys are backed up`);
    const world = new Around(around);
    await world.prepare();
    for (let kill = 1; kill <= kills; kill++) {
      const reads = Math.floor(then.size / (kills + 1));
      const ended = await restored(emulator, world, run, { reads, planting: true });
      if (ended.signal === 'SIGKILL') figures.kills++;
      log(`kill ${kill}: ${ended.signal ?? `exit ${String(ended.code)}`}, ${world.planted} links planted`);
    }
    figures.planted = world.planted;
    await world.removeLinks();
    const last = await restored(emulator, world, run, { reads: Infinity, planting: false });
    if (last.code !== 0) faults.push(`after the kills: exit ${String(last.code)}: ${last.text.slice(-800)}`);
    figures.equalAfterKills = Number(/^\s+equal\s+([\d,]+)/m.exec(last.text)?.[1]?.replaceAll(',', '') ?? 0);
    figures.outside = await world.changesOutside(faults);
    const compared = await compare(world.folder, then, faults);
    Object.assign(figures, compared);
  } finally {
    await emulator.close();
    await rm(around, { recursive: true, force: true });
  }
  return { faults, figures };
}

/** Kinds of keys that a careless restore would write elsewhere, or not at all; `i` makes each its own. */
const KINDS: readonly ((i: number) => string)[] = [
  (i) => `plain/${i % 50}/${i}.txt`,
  (i) => `../escape-${i}`,
  (i) => `plain/../../escape-${i}`,
  (i) => `/etc/cron.d/${i}`,
  (i) => `plain//${i}`,
  (i) => `dev/${['con', 'NUL', 'Com1', 'lpt9', 'aux'][i % 5] ?? ''}.${i}`,
  (i) => `ends/${i}.`,
  (i) => `ends/${i} `,
  (i) => `C:\\Windows\\${i}`,
  (i) => `nul\u0001${i}`,
  (i) => `long/${'x'.repeat(260)}${i}`,
  (i) => `both/${i}`,
  (i) => `both/${i - 1}/below`,
  (i) => `Case/${i - (i % 26)}`,
  (i) => `case/${i - (i % 26)}`,
  (i) => `caf\u00e9/${i}`,
  (i) => `.flashback-restore/${i}`,
  (i) => `renamed~${i}`,
  (i) => `links/${i % 20}/${i}`,
  (i) => `marker/${i}/`,
  (i) => `deep/${'d/'.repeat(i % 60)}${i}`,
  (i) => `emoji/\u{1f680}${i}`,
  (i) => `colon:${i}?*"<>|`,
  (i) => `./dot-${i}`,
];

async function history(
  emulator: Emulator,
  count: number,
): Promise<{ readonly then: Content; readonly run: string }> {
  const then = new Map<string, string>();
  for (let i = 0; then.size < count; i++) {
    const key = (KINDS[i % KINDS.length] ?? String)(i);
    const text = key.endsWith('/') ? '' : `content of ${key}\n`.repeat(1 + (i % 7));
    then.set(key, createHash('sha256').update(text).digest('hex'));
    await emulator.store.putObject('hot', key, text);
  }
  const backup = async (): Promise<string> => {
    const endpoint = emulator.endpoints[0] ?? '';
    const ctx = runContext();
    const result = await runBackup(optionsFor(endpoint, {}, { hot: WRITE, cold: WRITE }), ctx);
    if (result.outcome !== 'complete')
      throw new Error(`a backup ended ${result.outcome}: ${JSON.stringify(result.holes)}`);
    return ctx.identity.runId;
  };
  const run = await backup();
  let i = 0;
  for (const key of then.keys()) if (i++ % 9 === 0) await emulator.store.putObject('hot', key, 'of later');
  await backup();
  return { then, run };
}

/** The folder that is restored to, what lies outside it, and somebody who plants links from the one to the other. */
class Around {
  readonly folder: string;
  readonly #around: string;
  readonly #outside: string;
  planted = 0;

  constructor(around: string) {
    this.#around = around;
    this.folder = join(around, 'restored');
    this.#outside = join(around, 'outside');
  }

  async prepare(): Promise<void> {
    await mkdir(this.#outside);
    await mkdir(this.folder);
    await writeFile(join(this.#outside, 'precious'), 'precious');
    await mkdir(join(this.folder, 'links'));
    for (let i = 0; i < 10; i++) await symlink(this.#outside, join(this.folder, 'links', String(i)));
    await symlink(join(this.#outside, 'precious'), join(this.folder, 'renamed~link'));
  }

  /** Until `stopped`: puts a link in place of a folder, or of one that is yet to come, for a moment. */
  async plant(stopped: () => boolean): Promise<void> {
    for (let i = 0; !stopped(); i++) {
      const name = ['plain', 'both', 'Case', 'deep', 'emoji', 'marker', 'dev'][i % 7] ?? '';
      const at = join(this.folder, name);
      const aside = `${at}.aside`;
      const moved = await rename(at, aside).then(
        () => true,
        () => false,
      );
      const linked = await symlink(this.#outside, at).then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (linked) {
        this.planted++;
        await unlink(at);
      }
      // Where a folder of that name was made meanwhile, what is in the one aside goes back into it.
      if (moved) await back(aside, at);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async removeLinks(): Promise<void> {
    for (let i = 0; i < 10; i++) await unlink(join(this.folder, 'links', String(i)));
    await unlink(join(this.folder, 'renamed~link'));
  }

  /** What is outside the folder and was not before. */
  async changesOutside(faults: string[]): Promise<number> {
    const found = [
      ...(await readdir(this.#around)).filter((name) => !['restored', 'outside'].includes(name)),
      ...(await readdir(this.#outside)).filter((name) => name !== 'precious'),
    ];
    if ((await readFile(join(this.#outside, 'precious'), 'utf8')) !== 'precious') found.push('precious');
    for (const name of found) faults.push(`outside the folder: ${JSON.stringify(name)}`);
    return found.length;
  }
}

async function back(from: string, to: string): Promise<void> {
  for (;;) {
    try {
      await rename(from, to);
      return;
    } catch {
      // It is not empty: entry by entry.
    }
    for (const name of await readdir(from)) await back(join(from, name), join(to, name));
    await rm(from, { recursive: true, force: true });
    return;
  }
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly text: string;
}

/** A restore in a process of its own, killed after so many reads of objects. */
async function restored(
  emulator: Emulator,
  world: Around,
  run: string,
  { reads, planting }: { readonly reads: number; readonly planting: boolean },
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', CLI, 'restore', '--cold', 's3://cold'],
      ...['--to', world.folder, '--at', run, '--concurrency', '16'],
    ],
    {
      env: {
        PATH: process.env['PATH'],
        FLASHBACK_ENDPOINT: emulator.endpoints[0],
        FLASHBACK_ACCESS_KEY_ID: WRITE.accessKeyId,
        FLASHBACK_SECRET_ACCESS_KEY: WRITE.secretAccessKey,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (text = (text + piece).slice(-20_000)));
  let count = 0;
  const stopListening = emulator.onRequest(({ operation, key }) => {
    if (operation !== 'GetObject' || key.startsWith('.flashback-backup/segments/')) return;
    if (++count === reads) child.kill('SIGKILL');
  });
  let over = false;
  const plant = planting ? world.plant(() => over) : Promise.resolve();
  const ended = await new Promise<Omit<Ended, 'text'>>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  over = true;
  stopListening();
  await plant;
  return { ...ended, text };
}

/** Every key by its checksum, under its own name or that of the map, and nothing else. */
async function compare(
  folder: string,
  then: Content,
  faults: string[],
): Promise<{ readonly renamed: number; readonly compared: number }> {
  const map = await readFile(join(folder, 'flashback-renamed.ndjson'), 'utf8');
  const renamed = new Map<string, string>();
  for (const line of map.trimEnd().split('\n')) {
    const { key, path } = JSON.parse(line) as { key: string; path: string };
    renamed.set(key, path);
  }
  const found = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    if (entry.isFile()) found.add(path);
    else if (!entry.isDirectory()) faults.push(`no file and no folder: ${JSON.stringify(path)}`);
  }
  found.delete('flashback-renamed.ndjson');
  let compared = 0;
  for (const [key, sha256] of then) {
    const path = renamed.get(key) ?? key;
    try {
      if (key.endsWith('/')) {
        if (!(await lstat(join(folder, path))).isDirectory())
          faults.push(`no folder: ${JSON.stringify(key)}`);
      } else {
        const bytes = await readFile(join(folder, path));
        if (createHash('sha256').update(bytes).digest('hex') !== sha256)
          faults.push(`other content: ${JSON.stringify(key)}`);
        found.delete(path);
      }
      compared++;
    } catch (error) {
      faults.push(`${JSON.stringify(key)}: ${String(error)}`);
    }
  }
  for (const path of found) faults.push(`no key's: ${JSON.stringify(path)}`);
  return { renamed: renamed.size, compared };
}
