import { forMarkdown, forMarkdownCode, forLog } from '../core/escape.ts';
import { formatBytes, formatCount, formatDuration, formatMany } from '../core/format.ts';
import { painter } from './parts/paint.ts';
import type { PlaceReport } from './result.ts';
import { anchorFacts, numberFacts } from './sections/anchor.ts';
import type { AnchorStatus, GenerationNumbers } from './sections/anchor.ts';
import { encryptionFacts } from './sections/encryption.ts';
import type { EncryptionStatus } from './sections/encryption.ts';
import { immutableWords } from './sections/version-delete.ts';
import { rehearsedWords, type RehearsedStatus } from './sections/rehearsed.ts';
import { formatTime, placeName } from './words.ts';

/** The state of a backup, without reading its objects. */
export interface StatusResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'status';
  /** `failed` if `max-silence` or `max-rehearsal-age` is exceeded, or cold does not agree with its anchor. */
  readonly outcome: 'complete' | 'failed';
  /** ISO time by cold's clock; ages are measured from it. */
  readonly time: string;
  readonly cold: PlaceReport;
  /** The hot bucket of this backup by its manifest; null without one. */
  readonly hot: PlaceReport | null;
  readonly generation: GenerationStatus | null;
  /** The newest restore point of each scope, the newest scope first. */
  readonly scopes: readonly ScopeStatus[];
  /** All restore points, the newest first, with the fields that they have in a generation's `restorePoints`. */
  readonly restorePoints: readonly RestorePointStatus[];
  readonly restorePointCount: number;
  /** The same as `restorePoints`, without nested fields. */
  readonly points: readonly PointStatus[];
  /** Totals of the segments. `keys` includes those gone; `bytes` is of live objects. */
  readonly manifest: { readonly segments: number; readonly keys: number; readonly bytes: number };
  /** Stored objects that no version needs, kept for prune-delay before they are deleted. */
  readonly condemned: number;
  /** By prefix: since when every key has been read back, and the faults that were not repaired. */
  readonly verified: readonly {
    readonly prefix: string;
    readonly verified: string;
    readonly faults: number;
  }[];
  /** The newest rehearsal of a restore; null where none is known. */
  readonly rehearsed: RehearsedStatus | null;
  /** Restores that are reading cold now: nothing is deleted while they run. */
  readonly restoring: readonly { readonly owner: string; readonly at: string; readonly expires: string }[];
  readonly lease: LeaseStatus | null;
  /**
   * Whether the newest generation is signed: `verified` by a trusted key, `unsigned`, or `not-checked` where it says so
   * but no key is given. `signer` is the fingerprint of the key that verified it.
   */
  readonly signed: {
    readonly state: 'verified' | 'unsigned' | 'not-checked';
    readonly signer: string | null;
  } | null;
  /** Null where objects are stored as they are. */
  readonly encryption: EncryptionStatus | null;
  /** Whether cold still holds what was committed last, as it is kept elsewhere; null where no anchor is given. */
  readonly anchor: AnchorStatus | null;
  /** Files of generations that HEAD does not lead to; null where neither keys nor an anchor are given. */
  readonly numbers: GenerationNumbers | null;
  /** Runs with journals that are not committed; without a run that is still active. */
  readonly unfinished: { readonly runs: number; readonly journals: number };
  readonly capabilities: CapabilityStatus | null;
  /** ms; null if not given. */
  readonly maxSilence: number | null;
  /** ms; null if not given. */
  readonly maxRehearsalAge: number | null;
  /** The prefixes that max-silence judges, `""` for all keys; none: each scope that was ever backed up. */
  readonly watched: readonly string[];
  /** Why it failed, one line; null if it did not. */
  readonly problem: string | null;
}

export interface GenerationStatus {
  readonly number: number;
  /** Of its file in cold. */
  readonly sha256: string;
  readonly run: string;
  readonly time: string;
  readonly program: string;
  readonly epoch: number;
  /** False if the run stopped before it had listed its whole scope. */
  readonly complete: boolean;
}

export interface ScopeStatus {
  readonly prefixes: readonly string[];
  readonly exclude: readonly string[];
  readonly run: string;
  readonly time: string;
  readonly ageMs: number;
  readonly generation: number;
  /** Its holes, and the object in cold that lists them. */
  readonly holes: { readonly count: number; readonly list: string | null };
}

/** A restore point; the input `at` takes its `time` or its `run`. */
export interface RestorePointStatus {
  readonly time: string;
  readonly run: string;
  readonly generation: number;
  readonly scope: { readonly prefixes: readonly string[]; readonly exclude: readonly string[] };
  /** Keys that it could not bring up to date, and the object in cold that lists them. */
  readonly holes: { readonly count: number; readonly list: string | null };
}

/** For the input `at`: `time` to the millisecond, or the run. */
export interface PointStatus {
  readonly time: string;
  readonly run: string;
  readonly prefixes: readonly string[];
  readonly exclude: readonly string[];
  /** Number of its holes. */
  readonly holes: number;
}

export interface LeaseStatus {
  readonly held: boolean;
  readonly owner: string;
  readonly epoch: number;
  /** ISO time; null if it was released. */
  readonly expires: string | null;
}

export interface CapabilityStatus {
  readonly probed: string;
  /** `prevented`: cold honours the conditions that the lease and commits need; else overlaps are only detected later. */
  readonly overlap: 'prevented' | 'detected';
  /** Operations on which a condition was honoured. */
  readonly conditions: readonly string[];
  /** The run that recorded this was told to delete nothing (`immutable`). */
  readonly immutable: boolean;
  /** Whether the key that ran `probe` could delete a version, and when it tried; null if no probe tried. */
  readonly versionDelete: {
    readonly tried: string;
    readonly allowed: boolean;
    readonly lockHolds?: boolean;
    readonly bypass?: boolean;
  } | null;
}

/** For a terminal or a log; ends in a newline. */
export function renderStatusText(result: StatusResult, options: { readonly colour: boolean }): string {
  const paint = painter(options.colour);
  const failed = result.problem !== null;
  const head = failed
    ? `${paint('bad', `✘ ${statusTitle(result)}`)}  ${forLog(result.problem, 500)}`
    : paint(result.scopes.length === 0 ? 'warning' : 'good', `${mark(result)} ${statusTitle(result)}`);
  const rows = facts(result).map(
    ([name, value]) => `  ${name.padEnd(15)}${value.map((part) => forLog(part.text, 300)).join('')}`,
  );
  return `\n${head}\n\n${rows.join('\n')}\n`;
}

/** For the job summary. */
export function renderStatusSummary(result: StatusResult): string {
  const rows = facts(result).map(
    ([name, value]) =>
      `| ${name} | ${value.map(({ text, code }) => (code === true ? forMarkdownCode(text, 300) : forMarkdown(text, 300))).join('')} |`,
  );
  const why = result.problem === null ? '' : `\n**${forMarkdown(result.problem, 500)}**\n`;
  return `## ${result.problem === null ? emoji(result) : '❌'} ${statusTitle(result)}\n${why}\n| | |\n| --- | --- |\n${rows.join('\n')}\n`;
}

/** A piece of a fact; `code` marks what a user may want to copy. */
interface Part {
  readonly text: string;
  readonly code?: true;
}

type Fact = readonly [name: string, value: readonly Part[]];

const MAX_SCOPES = 20;
const MAX_SCOPE_ITEMS = 5;

function facts(result: StatusResult): Fact[] {
  const { generation, lease, unfinished, capabilities, manifest, hot } = result;
  const found: Fact[] = [['cold', place(result.cold)]];
  if (hot !== null) found.push(['hot', place(hot)]);
  if (generation !== null) {
    const { number, time, run, program, complete } = generation;
    const by = `, ${formatTime(time)} by flashback-backup ${program}, run `;
    const cut = complete ? '' : ': incomplete, so no restore point';
    found.push(['generation', [{ text: `${number}${by}` }, { text: run, code: true }, { text: cut }]]);
    found.push(['', [{ text: 'SHA-256 ' }, { text: generation.sha256, code: true }]]);
    found.push([
      '',
      [{ text: 'attested, if examples/attest.yml is used: ' }, { text: attestation(number), code: true }],
    ]);
    found.push([
      'manifest',
      [
        {
          text: `${formatMany(manifest.keys, 'key')}, including those gone, in ${formatMany(manifest.segments, 'segment')}; ${formatBytes(manifest.bytes)} live`,
        },
      ],
    ]);
  }
  for (const scope of result.scopes.slice(0, MAX_SCOPES)) found.push(...scopeFacts(scope));
  if (result.scopes.length > MAX_SCOPES)
    found.push(['', [{ text: `…and ${formatMany(result.scopes.length - MAX_SCOPES, 'more scope')}` }]]);
  if (result.scopes.length === 0) found.push(['restore point', [{ text: 'none yet' }]]);
  else found.push(...pointFacts(result));
  found.push(...verifiedFacts(result), ...rehearsedFacts(result));
  for (const { owner, at, expires } of result.restoring.slice(0, 5))
    found.push([
      'restoring',
      [
        { text: `as of ${formatTime(at)}, run ` },
        { text: owner, code: true },
        { text: `, until ${formatTime(expires)} or longer: nothing is deleted while it runs` },
      ],
    ]);
  if (result.restoring.length > 5)
    found.push(['', [{ text: `…and ${formatCount(result.restoring.length - 5)} more` }]]);
  if (result.signed !== null) found.push(['signed', [{ text: signedWords(result.signed) }]]);
  found.push(...encryptionFacts(result.encryption));
  found.push(...anchorFacts(result.anchor), ...(result.numbers === null ? [] : numberFacts(result.numbers)));
  if (lease === null) found.push(['lease', [{ text: 'never taken' }]]);
  else if (lease.held)
    found.push([
      'lease',
      [
        { text: 'held by ' },
        { text: lease.owner, code: true },
        { text: ` until ${formatTime(lease.expires ?? '')} (epoch ${lease.epoch})` },
      ],
    ]);
  else found.push(['lease', [{ text: `free (epoch ${lease.epoch})` }]]);
  if (unfinished.runs > 0)
    found.push([
      'unfinished',
      [
        {
          text: `${formatMany(unfinished.runs, 'run')} with ${formatMany(unfinished.journals, 'journal')} not committed yet: the next run continues from there`,
        },
      ],
    ]);
  if (result.condemned > 0)
    found.push([
      'condemned',
      [{ text: `${formatMany(result.condemned, 'stored object')} that no version needs` }],
    ]);
  if (capabilities !== null) {
    const { immutable, versionDelete } = capabilities;
    found.push(['overlaps', [{ text: overlaps(capabilities) }]]);
    found.push(['immutable', [{ text: immutableWords(immutable, versionDelete ?? undefined) }]]);
  }
  return found;
}

function signedWords({ state, signer }: NonNullable<StatusResult['signed']>): string {
  switch (state) {
    case 'verified':
      return `by ${signer ?? ''}, a trusted signer`;
    case 'not-checked':
      return 'yes, but not checked: no trusted-signers are given';
    case 'unsigned':
      return 'no: whoever can write to cold can forge what is restored and deleted; a signing-key prevents it';
  }
}

/** How to check the attestation that examples/attest.yml makes, with the generation's file from cold at hand. */
function attestation(generation: number): string {
  return `gh attestation verify ${generation}.json --repo <owner>/<repository> --predicate-type https://github.com/org/flashback-backup/restore-point/v1`;
}

const MAX_POINTS = 10;

/** The newest restore points, in the form that `at` accepts. */
function pointFacts({ points, restorePointCount }: StatusResult): Fact[] {
  const shown = points.slice(0, MAX_POINTS).map(({ time, run, prefixes, exclude, holes }): Fact => {
    const bad = holes === 0 ? '' : `, ${formatMany(holes, 'hole')}`;
    const what: Part[] = [{ text: time, code: true }, { text: ', run ' }, { text: run, code: true }];
    return ['', [...what, { text: ', ' }, ...scopeParts(prefixes, exclude), { text: bad }]];
  });
  const more = restorePointCount - shown.length;
  const rest: Fact[] =
    more > 0 ? [['', [{ text: `…and ${formatCount(more)} earlier (--json shows all)` }]]] : [];
  return [['in all', [{ text: formatMany(restorePointCount, 'restore point') }]], ...shown, ...rest];
}

const MAX_VERIFIED = 10;

/** Prefixes with faults first, then those not verified for longest. */
function verifiedFacts({ verified, generation, time }: StatusResult): Fact[] {
  if (generation === null) return [];
  if (verified.length === 0) return [['verified', [{ text: 'never' }]]];
  const sorted = [...verified].sort((a, b) => b.faults - a.faults || (a.verified < b.verified ? -1 : 1));
  const rows = sorted.slice(0, MAX_VERIFIED).map(({ prefix, verified: since, faults }, i): Fact => {
    const age = ago(Date.parse(time) - Date.parse(since));
    const name: Part[] = prefix === '' ? [{ text: 'keys without a folder' }] : [{ text: prefix, code: true }];
    const bad = faults === 0 ? '' : `: ${formatMany(faults, 'fault')}`;
    return [i === 0 ? 'verified' : '', [...name, { text: ` ${formatTime(since)}, ${age}${bad}` }]];
  });
  const more = sorted.length - rows.length;
  return more > 0
    ? [...rows, ['', [{ text: `…and ${formatMany(more, 'prefix', 'prefixes')} later` }]]]
    : rows;
}

function rehearsedFacts({ rehearsed, generation, time }: StatusResult): Fact[] {
  if (generation === null) return [];
  const { last, rto } = rehearsedWords(rehearsed, time);
  return [
    ['rehearsed', [{ text: last }]],
    ...(rto === undefined ? [] : [['RTO', [{ text: rto }]] satisfies Fact]),
  ];
}

function scopeFacts({ prefixes, exclude, time, ageMs, holes, run }: ScopeStatus): Fact[] {
  const facts: Fact[] = [
    [
      'restore point',
      [
        { text: `${formatTime(time)}, ${ago(ageMs)}, ` },
        ...scopeParts(prefixes, exclude),
        { text: ', run ' },
        { text: run, code: true },
      ],
    ],
  ];
  if (holes.count > 0) {
    const listed: Part[] =
      holes.list === null ? [] : [{ text: ', listed in ' }, { text: holes.list, code: true }];
    facts.push(['holes', [{ text: formatMany(holes.count, 'key') }, ...listed]]);
  }
  return facts;
}

function scopeParts(prefixes: readonly string[], exclude: readonly string[]): Part[] {
  const list = (items: readonly string[]): Part[] => [
    ...items
      .slice(0, MAX_SCOPE_ITEMS)
      .flatMap((text, i): Part[] => [...(i === 0 ? [] : [{ text: ', ' }]), { text, code: true }]),
    ...(items.length > MAX_SCOPE_ITEMS
      ? [{ text: ` and ${formatCount(items.length - MAX_SCOPE_ITEMS)} more` }]
      : []),
  ];
  return [
    ...(prefixes.length === 0 ? [{ text: 'all keys' }] : [{ text: 'keys below ' }, ...list(prefixes)]),
    ...(exclude.length === 0 ? [] : [{ text: ' without ' }, ...list(exclude)]),
  ];
}

function overlaps({ overlap, conditions, probed }: CapabilityStatus): string {
  const honoured = conditions.length === 0 ? 'none' : conditions.join(', ');
  return overlap === 'prevented'
    ? `prevented: cold honours conditional writes (${honoured}; tested ${formatTime(probed)})`
    : `only detected: cold ignores conditional writes (honoured: ${honoured}; tested ${formatTime(probed)}), so runs must not overlap`;
}

function place(shown: PlaceReport): Part[] {
  return [{ text: placeName(shown), code: true }, { text: ' at ' }, { text: shown.endpoint, code: true }];
}

function ago(ms: number): string {
  return ms < 0 ? `${formatDuration(-ms)} in the future` : `${formatDuration(ms)} ago`;
}

/** How the backup is, in three words. */
export function statusTitle(result: StatusResult): string {
  const failed = result.problem !== null;
  if (failed && result.anchor?.state === 'refused') return 'Backup does not agree with its anchor';
  if (failed && result.anchor?.state === 'unreadable') return 'Anchor cannot be read';
  if (result.generation === null) return 'No backup yet';
  if (result.problem !== null)
    return result.problem.startsWith('max-rehearsal-age') ? 'Restore was not rehearsed' : 'Backup is silent';
  return result.scopes.length === 0 ? 'No restore point yet' : 'Backup found';
}

function mark(result: StatusResult): string {
  return result.scopes.length === 0 ? '!' : '✔';
}

function emoji(result: StatusResult): string {
  return result.scopes.length === 0 ? '⚠️' : '✅';
}
