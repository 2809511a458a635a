import type { AnchorPlace, Anchors } from '../../core/anchor/anchors.ts';
import { JsonRefused } from '../../core/bounded-json.ts';
import { MAX_GENERATION } from '../bounds.ts';
import { StateError } from '../errors.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { Committed, Head } from '../generation.ts';
import { HEAD } from '../layout.ts';
import { chainDown } from './chain.ts';
import type { StateReader } from './chain.ts';
import { compare, rollbackToken } from './compare.ts';
import type { Chain, Verdict } from './compare.ts';
import { encodeRecord, idOf, parseRecord, recordOf } from './record.ts';
import type { AnchorRecord } from './record.ts';

/** What a place said, before cold is looked at. */
export type AnchorReading = {
  readonly place: string;
} & ({ readonly record: AnchorRecord | undefined } | { readonly unreadable: string });

/** The same, compared with cold. */
export interface AnchorFinding {
  readonly place: string;
  readonly record: AnchorRecord | undefined;
  readonly verdict:
    Verdict | { readonly kind: 'none' } | { readonly kind: 'unreadable'; readonly message: string };
}

export interface AnchorReport {
  readonly findings: readonly AnchorFinding[];
  /** The token of the roll-back that was found; undefined where there is none. */
  readonly token: string | undefined;
  /** The user accepts it. */
  readonly accepted: boolean;
}

/** Cold does not hold what was committed last, or nobody could say what that is. Nothing was changed. */
export class AnchorRefused extends StateError {
  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(HEAD, message, advice, options);
    this.name = 'AnchorRefused';
  }
}

/**
 * What all places know. Read it before HEAD: a run that commits meanwhile moves HEAD first, so HEAD is never behind what
 * was read here.
 */
export async function readAnchors(
  { anchors }: Bucket,
  signal: AbortSignal,
): Promise<readonly AnchorReading[]> {
  return Promise.all((anchors?.places ?? []).map((place) => readAnchor(place, signal)));
}

async function readAnchor(place: AnchorPlace, signal: AbortSignal): Promise<AnchorReading> {
  const { name } = place;
  let text: string | undefined;
  try {
    text = await place.read(signal);
  } catch (error) {
    signal.throwIfAborted();
    return { place: name, unreadable: error instanceof Error ? error.message : String(error) };
  }
  if (text === undefined) return { place: name, record: undefined };
  try {
    return { place: name, record: parseRecord(text) };
  } catch (error) {
    if (!(error instanceof JsonRefused)) throw error;
    return { place: name, unreadable: `its record is damaged: ${error.message}` };
  }
}

/**
 * Compares what the places know with cold; undefined where no anchor is given. Throws StoreError, and StateError where
 * cold cannot be read.
 */
export async function judgeAnchors(
  state: StateReader & { readonly cold: Bucket },
  readings: readonly AnchorReading[],
  committed: Committed | undefined,
  signal: AbortSignal,
): Promise<AnchorReport | undefined> {
  const { cold } = state;
  if (cold.anchors === undefined) return undefined;
  const lowest = lowestOf(readings) ?? MAX_GENERATION;
  const chain = committed === undefined ? undefined : await chainDown(state, committed, lowest, signal);
  return reportOn(cold.anchors, idOf(cold), readings, chain);
}

/** The lowest generation that a place knows: HEAD's chain has to be followed down to it. */
function lowestOf(readings: readonly AnchorReading[]): number | undefined {
  const numbers = readings.flatMap((reading) =>
    'record' in reading && reading.record !== undefined ? [reading.record.generation] : [],
  );
  return numbers.length === 0 ? undefined : Math.min(...numbers);
}

/** The first generation that a later comparison needs; 0 where a place does not say, Infinity where there is none. */
export function keptFrom(readings: readonly AnchorReading[]): number {
  if (readings.some((reading) => 'unreadable' in reading)) return 0;
  return lowestOf(readings) ?? Infinity;
}

function reportOn(
  { accepted }: Anchors,
  cold: string,
  readings: readonly AnchorReading[],
  chain: Chain | undefined,
): AnchorReport {
  const findings = readings.map((reading): AnchorFinding => {
    const { place } = reading;
    if ('unreadable' in reading)
      return { place, record: undefined, verdict: { kind: 'unreadable', message: reading.unreadable } };
    const { record } = reading;
    return { place, record, verdict: record === undefined ? { kind: 'none' } : compare(record, cold, chain) };
  });
  const against = findings.flatMap(({ record, verdict }) =>
    verdict.kind === 'refused' && record !== undefined ? [record] : [],
  );
  const token = against.length === 0 ? undefined : rollbackToken(cold, against, chain?.links[0]);
  return { findings, token, accepted: token !== undefined && accepted === token };
}

/** Why the report stops a command; undefined where it does not. */
export function refusalOf({ findings, token, accepted }: AnchorReport): AnchorRefused | undefined {
  if (token !== undefined && !accepted) return rolledBack(findings, token);
  const unreadable = findings.filter(({ verdict }) => verdict.kind === 'unreadable');
  if (unreadable.length === 0 || unreadable.length < findings.length) return undefined;
  return new AnchorRefused(
    `it was not compared with the anchor: ${unreadable.map(unreadableWords).join('; ')}`,
    'Nothing was changed. Make the anchor readable; to work without that protection for one run, leave out the input anchor.',
  );
}

/** Throws AnchorRefused; what does not stop the command is a warning. */
export function demandAnchors({ anchors }: Bucket, report: AnchorReport, committed: boolean): void {
  const refusal = refusalOf(report);
  if (refusal !== undefined) throw refusal;
  if (anchors === undefined) return;
  const { findings, accepted } = report;
  if (accepted) anchors.warn('The roll-back that accept-rollback names is accepted for this run.');
  for (const finding of findings) {
    const { verdict, place } = finding;
    if (verdict.kind === 'unreadable') anchors.warn(`${sentence(unreadableWords(finding))}.`);
    if (verdict.kind === 'ahead')
      anchors.notice(
        `The anchor ${place} is ${verdict.by} generation(s) behind HEAD, which was made from it: a run was cut off, or could not write it.`,
      );
    if (verdict.kind === 'none' && committed)
      anchors.warn(
        `The anchor ${place} has no record yet: what cold holds now is taken as it is, and the next commit is recorded.`,
      );
  }
}

/** Best effort: what is committed stays committed, and HEAD ahead of the anchor is fine. */
export async function recordAnchors(cold: Bucket, head: Head, signal: AbortSignal): Promise<void> {
  const { anchors } = cold;
  if (anchors === undefined) return;
  const text = encodeRecord(recordOf(idOf(cold), head));
  await Promise.all(
    anchors.places.map(async (place) => {
      try {
        await place.write(text, signal);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        anchors.warn(
          `Generation ${head.generation} was committed, but not recorded in the anchor ${place.name}: ${why}. Until a run records a newer one, a roll-back to the generation before it is not found out.`,
        );
      }
    }),
  );
}

function rolledBack(findings: readonly AnchorFinding[], token: string): AnchorRefused {
  const said = findings.flatMap(({ place, record, verdict }) =>
    verdict.kind === 'refused' && record !== undefined
      ? [
          `the anchor ${place} knows generation ${record.generation} of ${record.time}, and ${verdict.message}`,
        ]
      : [],
  );
  return new AnchorRefused(
    said.join('; '),
    `Nothing was changed. Somebody may have put older state into cold: check who has keys to it, and put back a newer HEAD and its generation from an older version of the bucket. If you rolled cold back yourself, or want a new manifest by rebuild, set accept-rollback: ${token} for one run.`,
  );
}

function unreadableWords({ place, verdict }: AnchorFinding): string {
  return `the anchor ${place} cannot be read (${verdict.kind === 'unreadable' ? verdict.message : ''})`;
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
