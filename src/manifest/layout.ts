import { createHash } from 'node:crypto';
import { keyLength } from '../core/keys.ts';
import { isAliased } from '../store/aliases.ts';
import type { Aliases } from '../store/aliases.ts';

/** Everything of ours in cold lies below this, next to the mirror (design.md section 5). */
export const STATE = '.flashback-backup/';

export const HEAD = `${STATE}HEAD`;
export const LEASE = `${STATE}lease`;
export const RUNS = `${STATE}runs/`;
export const GENERATIONS = `${STATE}generations/`;
export const SEGMENTS = `${STATE}segments/`;
/** What a probe recorded: the newer of it and the generation's counts. */
export const PROBE_CACHE = `${STATE}probe.json`;
export const PROBE = `${STATE}probe/`;
/** What `probe` stores to try whether its key can delete a version for good. */
export const VERSION_TRIAL = `${PROBE}version-delete`;
export const LISTED = `${STATE}listed/`;
export const CONDEMNED = `${STATE}condemned/`;
export const VERIFIED = `${STATE}verified.json`;
/** What rehearsals of restores measured, an object each. */
export const REHEARSALS = `${STATE}rehearsals/`;
export const HOLDS = `${STATE}holds/`;
/** Split runs: what their workers share. */
export const SPLITS = `${STATE}splits/`;

/** True for what is not an object of hot's: kept or renamed objects are, and lie below STATE too. */
export function isState(path: string): boolean {
  return path.startsWith(STATE) && !/^(history|objects)\//.test(path.slice(STATE.length));
}

export function generationPath(generation: number): string {
  return `${GENERATIONS}${generation}.json`;
}

/** The detached signature of a generation, beside it. */
export function signaturePath(generation: number): string {
  return `${generationPath(generation)}.sig`;
}

export function segmentPath(sha256: string): string {
  return `${SEGMENTS}${sha256}.ndjson.gz`;
}

export function listedPath(sha256: string): string {
  return `${LISTED}${sha256}.ndjson.gz`;
}

export function condemnedPath(sha256: string): string {
  return `${CONDEMNED}${sha256}.ndjson.gz`;
}

export function holdPath(id: string): string {
  return `${HOLDS}${id}`;
}

export function runPath(runId: string, name: string): string {
  return `${RUNS}${runId}/${name}`;
}

/** What the workers of one plan share. Another plan of the same split has another epoch, and so a folder of its own. */
function splitPath({ split, epoch }: SplitId, name: string): string {
  return `${SPLITS}${split}/${epoch}/${name}`;
}

/** A split run, and the epoch of its plan. */
export interface SplitId {
  readonly split: string;
  readonly epoch: number;
}

export function splitPlanPath(id: SplitId): string {
  return splitPath(id, 'plan.json');
}

/** The lease of one piece, and its end: whoever holds it works on the piece. */
export function pieceLeasePath(id: SplitId, piece: number): string {
  return splitPath(id, `pieces/${piece}`);
}

/** Who commits the split. */
export function commitLeasePath(id: SplitId): string {
  return splitPath(id, 'commit');
}

/** What an attempt at a piece made of it. */
export function partPath(id: SplitId, piece: number, attempt: number): string {
  return splitPath(id, `parts/${piece}-${attempt}.json`);
}

/** Whose plan or part an object is by its path; undefined for another name. */
export function splitRecordOf(path: string): (SplitId & { readonly kind: 'plan' | 'part' }) | undefined {
  const found =
    /^\.flashback-backup\/splits\/([^/]+)\/(\d{1,10})\/(?:(plan)\.json|parts\/\d{1,9}-\d{1,10}\.json)$/.exec(
      path,
    );
  if (found === null) return undefined;
  const [, split = '', epoch, plan] = found;
  return { split, epoch: Number(epoch), kind: plan === undefined ? 'part' : 'plan' };
}

/** The run under which an attempt at a piece keeps its journals and upload records. Attempts of a piece sort by number. */
export function pieceRun({ split, epoch }: SplitId, piece: number, attempt: number): string {
  return `${split}-e${epoch}-p${String(piece).padStart(6, '0')}-${String(attempt).padStart(10, '0')}`;
}

/** Journals sort by epoch and number, so that a listing gives them in the order in which they were written. */
export function journalPath(runId: string, epoch: number, number: number): string {
  return runPath(
    runId,
    `journal-${String(epoch).padStart(10, '0')}-${String(number).padStart(8, '0')}.ndjson`,
  );
}

/** Whose journal an object is by its path; undefined for another name. */
export function journalOf(path: string): { readonly run: string; readonly epoch: number } | undefined {
  const found = /^\.flashback-backup\/runs\/([^/]+)\/journal-(\d{10})-\d{8}\.ndjson$/.exec(path);
  return found === null ? undefined : { run: found[1] ?? '', epoch: Number(found[2]) };
}

/** One for each path of cold that a multipart upload writes. */
export function uploadRecordPath(runId: string, path: string): string {
  return runPath(runId, `upload-${sha256Hex(path)}.json`);
}

export function isUploadRecord(path: string): boolean {
  return /^[^/]+\/runs\/[^/]+\/upload-[0-9a-f]{64}\.json$/.test(path);
}

/** Where a copy waits for its proof on a store that ignores pins. Leftovers are removed by the next probe. */
export function stagedPath(path: string): string {
  return `${PROBE}staged-${sha256Hex(path)}`;
}

/**
 * How the objects of an encrypted backup are named: as those of another, with `.age` after it, so that `age` opens what any
 * client downloads. All objects of a backup are named in one way for good, or none: with `a` and `a.age` in hot, a path
 * would belong to two keys (docs/decisions/0028).
 */
export interface AgeNames {
  /** What stands for a key in names that show nothing of it, hex. Without it names are clear. */
  readonly hide?: (key: string) => string;
}

/** What the name of an encrypted object ends with. */
const AGE = '.age';
const CLEAR_AGE_NAMES: AgeNames = {};

/**
 * The key's own name, unless it is one of ours, too long for cold, or, where cold takes keys for others (`aliases`),
 * one that would land on another key's object (or on our state: `x/../.flashback-backup/HEAD`). `maxPathBytes` is what
 * cold's prefix leaves of the longest key that cold can hold. `names`: of an encrypted backup.
 */
export function mirrorPath(key: string, maxPathBytes: number, aliases: Aliases, names?: AgeNames): string {
  const own = names === undefined ? key : key + AGE;
  const fits = names?.hide === undefined && keyLength(own) <= maxPathBytes;
  return fits && !key.startsWith(STATE) && !isAliased(own, aliases) ? own : renamedPath(key, names);
}

/** For keys whose own name cold cannot hold, or must not show. */
export function renamedPath(key: string, names?: AgeNames): string {
  return namelessPath(key, names) + (names === undefined ? '' : AGE);
}

function namelessPath(key: string, names: AgeNames | undefined): string {
  return `${STATE}objects/${names?.hide?.(key) ?? sha256Hex(key)}`;
}

/** What a history name is made from. */
interface NamedVersion {
  readonly since: string;
  readonly etag: string;
  readonly cold: { readonly path: string; readonly etag: string; readonly encryption?: unknown };
}

/**
 * Where a superseded version goes in a bucket without versioning. It follows from the version alone, so
 * that a second try after a crash finds what the first one left. `maxPathBytes` is what cold's prefix leaves of a key.
 * An encrypted one is named by the tag of what is stored: hot's may be an MD5 of the content. `hide`: where its own name
 * may be one that shows nothing of the key.
 */
export function historyPath(
  key: string,
  version: NamedVersion,
  maxPathBytes: number,
  aliases: Aliases,
  plain = true,
  hide?: AgeNames['hide'],
): string {
  const { since, cold } = version;
  const encrypted = cold.encryption !== undefined;
  const etag = encrypted ? cold.etag : version.etag;
  const suffix = `@${since.replace(/[-:.]/g, '')}-${etag.replace(/[^0-9A-Za-z-]/g, '_')}${encrypted ? AGE : ''}`;
  const nameless = namelessPath(key, hide === undefined ? undefined : { hide });
  const hidden = encrypted && hide !== undefined && cold.path.startsWith(nameless);
  const path = `${STATE}history/${key}${suffix}`;
  if (plain && !hidden && !isAliased(key, aliases) && keyLength(path) <= maxPathBytes) return path;
  return (hidden ? nameless : namelessPath(key, undefined)) + suffix;
}

/** What a history name adds to the key, or to the key's hash: no `@` in it, so the last one of a path begins it. */
const HISTORY_SUFFIX = /^@\d{8}T\d{9}Z-[0-9A-Za-z_-]*$/;
const AGE_HISTORY_SUFFIX = /^@\d{8}T\d{9}Z-[0-9A-Za-z_-]*\.age$/;
/** A name that shows nothing of its key. Whose it is, only who can hide keys can say. */
const HIDDEN_NAME = /^\.flashback-backup\/objects\/[0-9a-f]{64}(@\d{8}T\d{9}Z-[0-9A-Za-z_-]*)?\.age$/;

/**
 * True for the paths at which this key's contents may be stored: its own name, its renamed one, or a history name of
 * either. No path belongs to two keys of one backup, and none is state. So a record that passes this check, forged or not,
 * can name neither another key's object nor our state. `names`: of an encrypted backup.
 */
export function isPathOf(key: string, path: string, names?: AgeNames): boolean {
  const end = names === undefined ? '' : AGE;
  if (!path.startsWith(STATE)) return names?.hide === undefined && path === key + end;
  const suffix = names === undefined ? HISTORY_SUFFIX : AGE_HISTORY_SUFFIX;
  const history = `${STATE}history/${key}`;
  if (path.startsWith(history)) return names?.hide === undefined && suffix.test(path.slice(history.length));
  if (!path.startsWith(`${STATE}objects/`)) return false;
  const nameless = namelessPath(key, names);
  return path === nameless + end || (path.startsWith(nameless) && suffix.test(path.slice(nameless.length)));
}

/**
 * The same for a reader that cannot tell whose a hidden name is. It is enough for what is only read: a delete passes
 * `isPathOf` (commands/prune/gate.ts).
 */
export function mayBePathOf(key: string, path: string, encrypted: boolean): boolean {
  if (!encrypted) return isPathOf(key, path);
  return isPathOf(key, path, CLEAR_AGE_NAMES) || HIDDEN_NAME.test(path);
}

/** True where a store that takes names for paths may take this one for another's. */
export function isPathLike(path: string): boolean {
  return isAliased(path, true);
}

/** Reads a history name below `.flashback-backup/history/` back; undefined for a name of another shape. */
export function parseHistoryPath(
  path: string,
): { readonly key: string; readonly since: string; readonly etag: string } | undefined {
  const parts =
    /^\.flashback-backup\/history\/(.+)@(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9A-Za-z_-]+)$/s.exec(
      path,
    );
  if (parts === null) return undefined;
  const [, key = '', year, month, day, hour, minute, second, ms, etag = ''] = parts;
  return { key, since: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`, etag };
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Sorts by time. `time` is ISO. */
export function rehearsalPath(time: string, run: string): string {
  return `${REHEARSALS}${time.replace(/[-:.]/g, '')}-${run}.json`;
}

/** The run of a rehearsal by the path of its record; undefined for another name. */
export function rehearsalOf(path: string): string | undefined {
  return /^\.flashback-backup\/rehearsals\/\d{8}T\d{9}Z-([^/]{1,256})\.json$/.exec(path)?.[1];
}
