import type { Entry, IsoTime } from '../../manifest/entry.ts';
import type { OrphanedObject } from '../../manifest/journals/journal.ts';
import { folderOf } from '../../manifest/listed.ts';
import type { FolderCount } from '../../manifest/listed.ts';
import type { CopyPath } from '../../core/domain.ts';
import type { Counts, HoleGroup, PrefixRow } from '../../report/result.ts';
import type { ListedObject } from '../../store/contract.ts';
import { compareKeys, detached } from '../../core/keys.ts';
import { HOLE_ADVICE } from '../../transfer/hole.ts';
import type { Hole } from '../../transfer/hole.ts';
import type { SliceTally } from '../../transfer/slice-context.ts';
import type { Updated } from '../../transfer/update.ts';
import { LineWatch } from '../../plan/unmatched.ts';
import { HoleGroups } from '../hole-groups.ts';
import { clip } from '../../core/escape.ts';
import { OrphanSpool } from '../../run/orphan-spool.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Rows of prefixes that are counted one by one; what comes after goes into one row. */
const MAX_PREFIXES = 1000;
const SHOWN_PREFIXES = 50;
/** Holes that are listed one by one beside the manifest. */
const MAX_LISTED_HOLES = 1_000_000;
/** A store may say anything of any length: a list of holes must be readable again. */
const MAX_HOLE_MESSAGE = 1000;
const OTHER_PREFIXES = '…';
const SUMMED_FIELDS = ['objects', 'bytes', 'new', 'changed', 'touched', 'gone', 'failed', 'kept'] as const;

type Row = Mutable<PrefixRow> & Record<(typeof SUMMED_FIELDS)[number], number>;

type Figures = Readonly<Record<string, number>>;

/** Counts by their names: what one process counted, for another. */
export interface TallyFigures {
  readonly counts: Figures;
  readonly bytes: Figures;
  readonly paths: Readonly<Record<string, Figures>>;
  readonly lost: number;
  readonly prefixes: readonly { readonly prefix: string; readonly figures: Figures }[];
}

const PATHS = ['native', 'emulated', 'streamed'] as const;

export interface HoleLine {
  readonly key: string;
  readonly cause: string;
  readonly message: string;
}

/** Counts the outcomes of a run, in space that grows with its holes, not with the objects. */
export class Tally implements SliceTally {
  readonly counts: Mutable<Counts> = {
    scanned: 0,
    copied: 0,
    new: 0,
    changed: 0,
    touched: 0,
    unchanged: 0,
    failed: 0,
    deferred: 0,
    expired: 0,
    vanished: 0,
    planned: 0,
    excluded: 0,
    gone: 0,
    renamed: 0,
    kept: 0,
  };
  readonly bytes = { scanned: 0, copied: 0, touched: 0, planned: 0 };
  readonly paths: Record<CopyPath, { objects: number; bytes: number }> = {
    native: { objects: 0, bytes: 0 },
    emulated: { objects: 0, bytes: 0 },
    streamed: { objects: 0, bytes: 0 },
  };
  readonly orphans = new OrphanSpool();
  /** Old versions that were not where the manifest has them. */
  lost = 0;
  readonly #prefixes = new Map<string, Row>();
  readonly #holes = new HoleGroups(HOLE_ADVICE);
  #last: { readonly prefix: string; readonly row: Row } | undefined;
  /** Every single hole, for the list that is stored beside the manifest; the first million of them. */
  readonly holeLines: HoleLine[] = [];

  /** The lines of the scope, to find those that match nothing. */
  readonly lines: LineWatch;

  constructor(lines = new LineWatch([], 'exclude', [])) {
    this.lines = lines;
  }

  get holes(): number {
    return this.counts.failed + this.counts.deferred;
  }

  /** Objects that were copied, only touched ones too: what the run has done so far. */
  get done(): number {
    return this.counts.copied + this.counts.touched;
  }

  /** Their bytes, as far as they moved. */
  get movedBytes(): number {
    return this.bytes.copied + this.bytes.touched;
  }

  scanned(key: string, size: number): void {
    this.counts.scanned++;
    this.bytes.scanned += size;
    this.lines.sawKey(key);
    const row = this.#row(key);
    row.objects++;
    row.bytes += size;
  }

  excluded(key: string): void {
    this.counts.excluded++;
    this.lines.sawKey(key);
    this.lines.sawMatch(key);
  }

  unchanged(): void {
    this.counts.unchanged++;
  }

  expired(): void {
    this.counts.expired++;
  }

  skimmed(counts: readonly FolderCount[]): void {
    for (const { folder, objects, bytes } of counts) {
      this.counts.scanned += objects;
      this.counts.unchanged += objects;
      this.bytes.scanned += bytes;
      // That it has keys is enough for a prefix that is the folder, or the beginning of its name.
      this.lines.sawKey(folder);
      const row = this.#row(folder);
      row.objects += objects;
      row.bytes += bytes;
    }
  }

  gone(key: string): void {
    this.counts.gone++;
    this.#row(key).gone++;
  }

  planned(key: string, reason: 'new' | 'changed' | 'touched', { size }: Pick<ListedObject, 'size'>): void {
    this.counts.planned++;
    this.bytes.planned += size;
    this.#row(key)[reason]++;
    if (reason !== 'touched') this.counts[reason]++;
  }

  stored(
    key: string,
    reason: 'new' | 'changed' | 'touched',
    size: number,
    updated: Omit<Updated, 'entry' | 'orphans'>,
  ): void {
    this.counts[reason]++;
    if (reason !== 'touched') this.counts.copied++;
    this.counts.kept += updated.kept;
    if (updated.renamed) this.counts.renamed++;
    this.lost += updated.lost;
    const row = this.#row(key);
    row[reason]++;
    row.kept += updated.kept;
    const path = this.paths[updated.via];
    path.objects++;
    const moved = updated.moved ? size : 0;
    path.bytes += moved;
    this.bytes[reason === 'touched' ? 'touched' : 'copied'] += moved;
  }

  inFlight(): void {
    // shown as progress, not summed
  }

  /** Copied by a worker that did not come to the end of its piece: counted by the one that did. */
  recoveredSince(key: string, size: number, { since, history, cold }: Entry, started: IsoTime): void {
    const made = (history ?? []).length === 0 ? 'new' : 'changed';
    const reason = since === started ? made : 'touched';
    this.stored(key, reason, size, {
      kind: 'stored',
      via: cold.via,
      moved: true,
      kept: 0,
      lost: 0,
      renamed: false,
    });
  }

  vanished(): void {
    this.counts.vanished++;
  }

  hole(key: string, hole: Hole): void {
    if (hole.deferred) this.counts.deferred++;
    else this.counts.failed++;
    this.#row(key).failed++;
    this.#holes.add(key, hole);
    if (this.holeLines.length < MAX_LISTED_HOLES)
      this.holeLines.push({ key, cause: hole.cause, message: clip(hole.message, MAX_HOLE_MESSAGE) });
  }

  orphaned(key: string, objects: readonly OrphanedObject[]): void {
    this.orphans.add(key, objects);
  }

  /** What a worker of a split run counted, as data. Its holes are listed apart. */
  figures(): TallyFigures {
    const { counts, bytes, paths, lost } = this;
    const prefixes = [...this.#prefixes.values()].map((row) => ({
      prefix: row.prefix,
      figures: Object.fromEntries(SUMMED_FIELDS.map((name) => [name, row[name]])),
    }));
    return { counts, bytes, paths, lost, prefixes };
  }

  /** Adds what a worker counted. */
  merge({ counts, bytes, paths, lost, prefixes }: TallyFigures): void {
    addTo(this.counts, counts);
    addTo(this.bytes, bytes);
    for (const path of PATHS) addTo(this.paths[path], paths[path] ?? {});
    this.lost += lost;
    for (const { prefix, figures } of prefixes) addTo(this.#row(prefix), figures);
  }

  /** A key that a worker has counted already. */
  mergeHole({ key, cause, message }: HoleLine): void {
    this.#holes.add(key, { cause, message });
    if (this.holeLines.length < MAX_LISTED_HOLES) this.holeLines.push({ key, cause, message });
  }

  holeGroups(): HoleGroup[] {
    return this.#holes.groups();
  }

  prefixRows(): PrefixRow[] {
    const rows = [...this.#prefixes.values()].sort(
      (a, b) => b.bytes - a.bytes || compareKeys(a.prefix, b.prefix),
    );
    const shown = rows.slice(0, SHOWN_PREFIXES);
    const rest = rows.slice(SHOWN_PREFIXES);
    if (rest.length === 0) return shown;
    const sum = emptyRow(OTHER_PREFIXES);
    for (const row of rest) {
      for (const name of SUMMED_FIELDS) sum[name] += row[name];
    }
    return [...shown, sum];
  }

  #row(key: string): Row {
    // Neighbours in a listing mostly share their prefix.
    if (this.#last !== undefined && key.startsWith(this.#last.prefix)) return this.#last.row;
    const prefix = folderOf(key);
    const name = this.#prefixes.has(prefix) || this.#prefixes.size < MAX_PREFIXES ? prefix : OTHER_PREFIXES;
    let row = this.#prefixes.get(name);
    if (row === undefined) {
      const own = detached(name);
      this.#prefixes.set(own, (row = emptyRow(own)));
    }
    // A key without a slash says nothing of its neighbour.
    this.#last = prefix === '' ? undefined : { prefix, row };
    return row;
  }
}

/** Only names that the sum knows: others may come from another version. */
function addTo(sum: Record<string, number | string>, figures: Figures): void {
  for (const [name, value] of Object.entries(sum))
    if (typeof value === 'number') sum[name] = value + (figures[name] ?? 0);
}

function emptyRow(prefix: string): Row {
  return { prefix, objects: 0, bytes: 0, new: 0, changed: 0, touched: 0, gone: 0, failed: 0, kept: 0 };
}
