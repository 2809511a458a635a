import type { CopyPath } from '../core/domain.ts';
import type { Generation } from '../manifest/generation.ts';
import { forLog, forMarkdown } from '../core/escape.ts';
import { formatBytes, formatDuration } from '../core/format.ts';
import { painter } from './parts/paint.ts';
import type { PlaceReport } from './result.ts';
import { sampleText, trafficText } from './traffic-test.ts';
import type { SampleReport, TrafficReport } from './traffic-test.ts';
import { versionDeleteWords } from './sections/version-delete.ts';
import { placeName } from './words.ts';

/** The result of a probe. */
export interface ProbeResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'probe';
  readonly runId: string;
  /** ISO time by cold's clock. */
  readonly time: string;
  readonly hot: PlaceReport;
  readonly cold: PlaceReport;
  readonly copyPath: { readonly path: CopyPath | null; readonly reason: string };
  /** The object of hot that was copied to test the path; null if hot has none that is small enough. */
  readonly sample: SampleReport | null;
  readonly traffic: TrafficReport;
  readonly capabilities: NonNullable<Generation['capabilities']>;
  /** True if hot lists its keys in order. */
  readonly sorted: boolean;
  readonly versioning: 'enabled' | 'suspended' | 'off';
  /** Cold's time minus this machine's, ms; 0 below two seconds. */
  readonly clockSkew: number;
  /** Bytes that one operation may move, as far as known without a test. */
  readonly operationCeiling: number;
  /** To whom objects are encrypted, and when somebody last showed the identity; absent where they are not. */
  readonly keys?: readonly { readonly recipient: string; readonly checked: string | null }[];
  /** What could not be checked, and which objects used another path, one line each. */
  readonly notes: readonly string[];
}

/** For a terminal or a log; ends in a newline. */
export function renderProbeText(result: ProbeResult, { colour }: { readonly colour: boolean }): string {
  const title = `${ok(result) ? '✔' : '!'} ${verdictOf(result)}`;
  const head = painter(colour)(ok(result) ? 'good' : 'warning', title);
  const rows = factsOf(result).map(([name, value]) => `  ${name.padEnd(25)}${forLog(value, 500)}`);
  return `\n${head}\n\n${rows.join('\n')}\n`;
}

/** For the job summary. */
export function renderProbeSummary(result: ProbeResult): string {
  const rows = factsOf(result).map(([name, value]) => `| ${name} | ${forMarkdown(value, 500)} |`);
  return `## ${ok(result) ? '✅' : '⚠️'} ${forMarkdown(verdictOf(result), 300)}\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`;
}

function ok({ copyPath, sample }: ProbeResult): boolean {
  return copyPath.path !== null && sample?.path !== null;
}

function verdictOf({ copyPath, sample }: ProbeResult): string {
  if (sample !== null && sample.path === null) return 'The sample could not be copied';
  return copyPath.path === null ? 'No copy path works' : `Copies are ${copyPath.path}`;
}

type Fact = readonly [name: string, value: string];

function factsOf(result: ProbeResult): Fact[] {
  const { capabilities: can, sample, copyPath, clockSkew } = result;
  const both = (ifAbsent: boolean, ifMatch: boolean): string =>
    ifAbsent && ifMatch
      ? 'honoured'
      : ifAbsent
        ? 'If-None-Match only'
        : ifMatch
          ? 'If-Match only'
          : 'ignored or refused';
  const pin = (works: boolean, honoured: boolean): string =>
    works ? (honoured ? 'honoured' : 'IGNORED') : 'no such operation';
  const unsure = can.unsure ?? [];
  return [
    ['hot', `${placeName(result.hot)} at ${result.hot.endpoint}`],
    ['cold', `${placeName(result.cold)} at ${result.cold.endpoint}`],
    ['copy path', `${copyPath.path ?? 'none'}: ${copyPath.reason}`],
    ['sample', sampleText(sample)],
    ['traffic', trafficText(result.traffic)],
    ['conditions on Put', both(can.putIfAbsent, can.putIfMatch)],
    ['conditions on Copy', both(can.copyIfAbsent, can.copyIfMatch)],
    ['conditions on Complete', both(can.completeIfAbsent, can.completeIfMatch)],
    ['condition on Delete', can.deleteIfMatch ? 'honoured' : 'ignored or refused'],
    ['source pin of Copy', pin(can.copy, can.copyPin)],
    ['source pin of PartCopy', pin(can.partCopy, can.partCopyPin)],
    ['pin of GET', pin(true, can.getPin)],
    [
      'signed bodies',
      can.signedBody === true ? 'checked by the store' : 'not checked: this program hashes them',
    ],
    ['part copy', partCopyWords(result)],
    ['keys that are one', aliasWords(can)],
    ['listing of hot', result.sorted ? 'in order' : 'out of order: sorted on disk'],
    ['versioning of cold', result.versioning],
    ['object lock of cold', lockWords(can.objectLock)],
    ['this key', versionDeleteWords(can.versionDelete, result.versioning)],
    [
      'clock skew',
      clockSkew === 0 ? 'under 2 s' : `${clockSkew < 0 ? '-' : ''}${formatDuration(Math.abs(clockSkew))}`,
    ],
    ...(result.keys ?? []).map(({ recipient, checked }): Fact => [
      `key ${recipient}`,
      checked === null
        ? 'NEVER SHOWN: run probe with identity-file where it is'
        : `shown on ${checked.slice(0, 10)}`,
    ]),
    ['tags', tagWords(result.capabilities.copiesTags)],
    ['operation ceiling', `${formatBytes(result.operationCeiling)} (not tested: lowered if a store refuses)`],
    ...(unsure.length === 0
      ? []
      : [
          [
            'no answer',
            `${unsure.join(', ')}: treated as no, and tested again by the next run`,
          ] satisfies Fact,
        ]),
    ...result.notes.map((note): Fact => ['note', note]),
  ];
}

function partCopyWords({ cold, capabilities }: ProbeResult): string {
  if (capabilities.partCopy) return 'works';
  // Its rewrites copy objects of any size, in as many calls as they need.
  if (cold.api === 'gcs') return 'not needed: a copy of any size is one object, in several calls';
  return 'not supported: objects that need parts are streamed';
}

function tagWords(copiesTags: boolean | undefined): string {
  if (copiesTags === undefined) return 'not tested: they could not be written or read';
  return copiesTags ? 'server-side copies carry them' : 'lost by server-side copies, without an error';
}

function aliasWords({ aliases, aliasesPaths }: ProbeResult['capabilities']): string {
  const names = aliases ?? (aliasesPaths ? ['slashes', 'dots'] : []);
  if (names.length === 0) return 'none: each key is an object of its own';
  return `${names.join(', ')}: such keys are stored below .flashback-backup/objects/`;
}

function lockWords(lock: ProbeResult['capabilities']['objectLock']): string {
  if (lock === undefined) return 'not checked';
  if (lock.status === 'unknown') return `unknown: the store did not say (${lock.why})`;
  const { status, retention, deletedDays } = lock;
  const words = status === 'off' ? 'off' : retentionWords(retention);
  if (deletedDays === undefined) return words;
  return `${words}; what is deleted or overwritten is kept, and billed, for ${deletedDays} more day(s) (soft delete)`;
}

function retentionWords(retention: { mode: string; days?: number; years?: number } | undefined): string {
  if (retention === undefined) return 'on, without a default retention';
  const { mode, days, years } = retention;
  if (days === undefined && years === undefined) return `on: each object is locked (${mode})`;
  const length = days === undefined ? `${years ?? 0} year(s)` : `${days} day(s)`;
  return `on: each object is locked for ${length} (${mode}), and is kept that long regardless of retention`;
}
