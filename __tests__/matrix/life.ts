import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PruneResult } from '../../src/report/prune.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { VerifyResult } from '../../src/report/verify.ts';
import type { Store } from '../../src/store/contract.ts';
import { open, type Kind, type Made, type Side } from './kinds.ts';

export interface Cell {
  readonly hot: Kind;
  readonly cold: Kind;
  readonly to: Kind;
  /** Small objects, and large ones of so many bytes. */
  readonly keys: number;
  readonly large: { readonly count: number; readonly bytes: number };
  /** The program: a file for Node. */
  readonly program: string;
  readonly rclone: string;
}

export interface Lived {
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number | string>>;
}

/**
 * The life of a backup from one kind of store to another, by the command line: backup; nothing to do; 5 % changed; pruned;
 * read back; and its first restore point restored into a third place. rclone compares hot with cold, and what hot was at
 * first with what was restored, by downloading both.
 */
export async function live(cell: Cell, log: (line: string) => void): Promise<Lived> {
  const [hot, cold, to, first] = await Promise.all([
    cell.hot.bucket('hot'),
    cell.cold.bucket('cold'),
    cell.to.bucket('to'),
    cell.hot.bucket('hot'),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'matrix-'));
  const life = new Life(cell, { hot, cold, to, first }, folder, log);
  try {
    await life.run();
  } finally {
    await rm(folder, { recursive: true, force: true });
    // Two of the servers keep everything in memory.
    for (const made of [hot, cold, to, first]) await empty(made);
  }
  return { faults: life.faults, figures: life.figures };
}

class Life {
  readonly faults: string[] = [];
  readonly figures: Record<string, number | string> = {};
  readonly #cell: Cell;
  /** `first` is hot as it was at first, for the comparison with what is restored. */
  readonly #made: Readonly<Record<Side | 'first', Made>>;
  readonly #folder: string;
  readonly #log: (line: string) => void;

  constructor(
    cell: Cell,
    made: Readonly<Record<Side | 'first', Made>>,
    folder: string,
    log: (line: string) => void,
  ) {
    this.#cell = cell;
    this.#made = made;
    this.#folder = folder;
    this.#log = log;
  }

  async run(): Promise<void> {
    const { keys, large } = this.#cell;
    const names = hostileKeys(keys);
    const all = keys + large.count;
    for (const place of [this.#made.hot, this.#made.first]) {
      const store = open(place);
      await each(names, (key) => put(store, key, contentOf(key, 1)));
      for (let i = 0; i < large.count; i++) await putLarge(store, `large/${i}.bin`, large.bytes, i);
      await store.close();
    }
    const backup = async (name: string): Promise<RunResult> =>
      this.#command<RunResult>('backup', name, ['hot', 'cold'], []);

    const one = await backup('first');
    this.#expect('the first backup: copied', one.counts.copied, all);
    this.figures['native'] = one.paths.native.objects;
    this.figures['streamed'] = one.paths.streamed.objects;
    this.figures['first ms'] = one.durationMs;
    const two = await backup('second');
    this.#expect('the second backup: copied', two.counts.copied + two.counts.touched, 0);
    this.#expect('the second backup: unchanged', two.counts.unchanged, all);
    this.#expect('the second backup: gone', two.counts.gone, 0);

    const changed = names.filter((_, i) => i % 20 === 0);
    const store = open(this.#made.hot);
    await each(changed, (key) => put(store, key, contentOf(key, 2)));
    await store.close();
    const three = await backup('third');
    this.#expect('the third backup: copied', three.counts.copied, changed.length);
    this.#expect('the third backup: kept', three.counts.kept, changed.length);

    // All are kept: the three newest restore points always are. What is tested is that nothing else goes.
    const pruned = await this.#command<PruneResult>('prune', 'prune', ['cold'], ['--retention', '* last=1']);
    this.#expect('prune: deleted', pruned.prune?.deleted.objects ?? -1, 0);
    const verified = await this.#command<VerifyResult>('verify', 'verify', ['hot', 'cold'], []);
    this.#expect('verify: faults', verified.counts.faults, 0);
    this.#expect('verify: versions', verified.counts.versions, all + changed.length);
    await this.#compare('cold', this.#made.hot, this.#made.cold);

    const at = one.restorePoint ?? '';
    const restored = await this.#command<RestoreResult>('restore', 'restore', ['cold', 'to'], ['--at', at]);
    this.#expect('restore: restored', restored.counts.restored, all);
    await this.#compare('the restored bucket', this.#made.first, this.#made.to);
  }

  #expect(what: string, actual: number, expected: number): void {
    if (actual !== expected) this.faults.push(`${what}: ${actual}, expected ${expected}`);
  }

  /** Throws where the command has no result. */
  async #command<R>(
    command: string,
    name: string,
    sides: readonly Side[],
    more: readonly string[],
  ): Promise<R> {
    const report = join(this.#folder, `${name}.json`);
    const places = sides.flatMap((side) => [
      `--${side}`,
      this.#made[side].url,
      ...this.#made[side].flags(side),
    ]);
    const environments = sides.map((side) => this.#made[side].env(side));
    const args = [this.#cell.program, command, ...places, ...more, '--report', report, '--quiet'];
    const done = await execute(process.execPath, args, Object.assign({}, ...environments) as Environment);
    if (done.code !== 0) {
      this.faults.push(`${name}: exit ${done.code}: ${done.output.slice(0, 2_000)}`);
      this.#log(this.faults.at(-1) ?? '');
    }
    return JSON.parse(await readFile(report, 'utf8')) as R;
  }

  async #compare(what: string, one: Made, other: Made): Promise<void> {
    const args = ['check', one.remote.path, other.remote.path, '--download', '--exclude', '/.flashback-*/**'];
    const env = { ...one.remote.env, ...other.remote.env, RCLONE_CONFIG: join(this.#folder, 'none.conf') };
    const { code, output } = await execute(this.#cell.rclone, [...args, '-v', '--checkers', '4'], env);
    const differences = /(\d+) differences found/.exec(output)?.[1] ?? '?';
    const matching = /(\d+) matching files/.exec(output)?.[1] ?? '0';
    this.figures[`${what}: differences`] = Number(differences);
    const { keys, large } = this.#cell;
    if (code !== 0 || differences !== '0') this.faults.push(`rclone, ${what}: ${output.slice(-2_000)}`);
    this.#expect(`rclone, ${what}: matching files`, Number(matching), keys + large.count);
  }
}

type Environment = Readonly<Record<string, string>>;

/** Nothing of this process's own settings reaches it. */
function execute(
  program: string,
  args: readonly string[],
  env: Environment,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const kept = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
    const child = spawn(program, args, { env: { ...kept, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Names that have broken other tools, and that all three servers and rclone can hold. In S3's order they mix. */
export function hostileKeys(count: number): string[] {
  const forms = [
    (i: number) => `plus+and space/${i} a+b c.txt`,
    (i: number) => `percent/100%/${i}%2Fencoded.csv`,
    (i: number) => `unicode/日本語/${i}-ファイル🗂.txt`,
    (i: number) => `order/${i}-\uffee-\u{10000}-\u{1f600}.txt`,
    (i: number) => `order/${i}-\u{1f600}.txt`,
    (i: number) => `order/${i}-\ufff0.txt`,
    (i: number) => `query?x=${i}&y=#fragment;p=1`,
    (i: number) => `quotes/'${i}'"double".txt`,
    (i: number) => `markup/<b>${i}</b>&amp;.md`,
    (i: number) => `command/::error::${i}`,
    (i: number) => `override/\u202e${i}gnp.txt`,
    (i: number) => `case/${i % 2 === 0 ? 'A' : 'a'}${i}`,
    (i: number) => `deep/${'a/'.repeat(20)}${i}`,
    (i: number) => `long/${'n'.repeat(200)}${i}`,
    (i: number) => `dots/..${i}...x`,
    (i: number) => `~tilde/${i}*star|bar`,
  ];
  return Array.from({ length: count }, (_, i) => forms[i % forms.length]?.(i) ?? `${i}`);
}

function contentOf(key: string, revision: number): Buffer {
  const line = `${key} revision ${revision}\n`;
  return Buffer.from(line.repeat(1 + (key.length % 7)));
}

async function put(store: Store, key: string, bytes: Buffer): Promise<void> {
  await store.put(key, bytes, { attributes: { contentType: 'text/plain', metadata: { owner: 'matrix' } } });
}

async function empty(made: Made): Promise<void> {
  const store = open(made);
  for (;;) {
    const { objects } = await store.list({});
    await each(objects, ({ key }) => store.delete(key));
    if (objects.length === 0) break;
  }
  await store.close();
}

/** No two pieces of it are the same. */
async function putLarge(store: Store, key: string, bytes: number, serial: number): Promise<void> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const block = 1024 * 1024;
    for (let at = 0, i = 0; at < bytes; at += block, i++) {
      const seed = createHash('sha256').update(`${serial} ${i}`).digest();
      const piece = Buffer.alloc(Math.min(block, bytes - at), seed);
      piece.writeUInt32BE(i, 0);
      yield await Promise.resolve(piece);
    }
  }
  await store.upload(key, pieces());
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
}
