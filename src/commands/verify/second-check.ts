import { defined } from '../../core/defined.ts';
import { SegmentBuilder } from '../../manifest/builder.ts';
import type { Entry, Version } from '../../manifest/entry.ts';
import type { SegmentRef } from '../../manifest/segment.ts';
import type { Generation } from '../../manifest/generation.ts';
import type { State } from '../../manifest/state.ts';
import { compareKeys } from '../../core/keys.ts';
import { groupByKey, KeyCursor } from '../../store/listing/cursor.ts';
import type { Sorter } from '../../store/listing/sorter.ts';
import type { Fault } from '../../transfer/check.ts';
import { Flow } from '../../transfer/flow.ts';
import { Repair } from './repair.ts';
import { checkOne } from './read.ts';
import type { Finding } from './read.ts';
import type { VerifyRun } from './verify-run.ts';

/** What is done with the findings: `again` where the manifest may have changed since, and cold with it. */
export interface Settling {
  readonly again: boolean;
  /** Undefined where nothing may be written: then faults are only counted. */
  readonly repair: Repair | undefined;
}

/**
 * Takes the findings to the manifest as it is now: a version that it no longer names cannot be faulty, one that a
 * run moved meanwhile is read again. Faults that stay are counted; checksums and repaired objects go into the
 * segments, which come back where any changed.
 */
export async function settleFindings(
  run: VerifyRun,
  state: State,
  generation: Generation,
  findings: Sorter,
  settling: Settling,
): Promise<readonly SegmentRef[] | undefined> {
  const { signal } = run.control;
  const segments: SegmentRef[] = [];
  const known = new Set(generation.lacking);
  let changed = false;
  const byKey = new KeyCursor(groupByKey(findings.sorted(), (line) => JSON.parse(line) as Finding));
  for (const segment of generation.segments) {
    await byKey.seek(segment.first);
    const next = byKey.peek();
    if (next === undefined || compareKeys(next.key, segment.last) > 0) {
      segments.push(segment);
      continue;
    }
    const builder = new SegmentBuilder([segment], {
      reread: () => state.entries(segment, signal),
      ...state.segmentPlaces(signal),
    });
    for await (const batch of state.entries(segment, signal)) {
      for (const line of batch) {
        const read = byKey.seek(line.key);
        if (read !== undefined) await read;
        const ofKey = byKey.at(line.key)?.items ?? [];
        const { entry } = ofKey.length === 0 ? NO_ENTRY : line;
        const present =
          entry === undefined ? undefined : await settled(entry, ofKey, run, { ...settling, known });
        if (present === undefined || present === entry) builder.carry();
        else {
          builder.put(present);
          changed = true;
        }
      }
    }
    if (settling.repair === undefined) await builder.abandon();
    segments.push(...(settling.repair === undefined ? [segment] : await builder.finish()));
  }
  return changed && settling.repair !== undefined ? segments : undefined;
}

/** A line without findings need not be parsed. */
const NO_ENTRY: { readonly entry: Entry | undefined } = { entry: undefined };

async function settled(
  entry: Entry,
  findings: readonly Finding[],
  run: VerifyRun,
  { again, repair, known }: Settling & { readonly known: ReadonlySet<string> },
): Promise<Entry> {
  let present = entry;
  for (const finding of findings) {
    const version = versionOf(present, finding);
    if (version === undefined) continue;
    if (finding.checksum !== undefined && repair !== undefined && isUnchanged(version, finding)) {
      present = withChecksum(present, finding, finding.checksum);
      run.counts.noted++;
    }
    const fault = finding.fault;
    if (fault === undefined) continue;
    const remaining = again ? await checkedAgain(entry.key, version, fault, run) : fault;
    if (remaining === undefined) {
      run.counts.sound++;
      run.progress.repaired(entry.key);
      continue;
    }
    const { lacks } = remaining;
    if (lacks?.every((attribute) => known.has(attribute)) === true) {
      // Copied again, it would lack them again: cold said so when it was stored.
      for (const attribute of lacks) run.lacking.set(attribute, (run.lacking.get(attribute) ?? 0) + 1);
      run.counts.sound++;
      run.progress.repaired(entry.key);
      continue;
    }
    const repairable = version === present && Repair.helps(remaining);
    const repaired = repairable ? await repair?.copyAgain(present, remaining) : undefined;
    present = repaired?.entry ?? present;
    if (repaired?.entry !== undefined && repaired.why === undefined) {
      run.counts.repaired++;
      run.progress.repaired(entry.key);
    } else run.countFault(entry.key, { ...remaining, message: `${remaining.message}${repaired?.why ?? ''}` });
  }
  return present;
}

/** The fault as it is now; undefined where there is none any more. Faults of metadata and of the mirror are as they were. */
async function checkedAgain(
  key: string,
  version: Version,
  fault: Fault,
  run: VerifyRun,
): Promise<Fault | undefined> {
  if (fault.cause === 'metadata' || fault.cause === 'mirror') return fault;
  const { clock, random } = run.ctx;
  const checked = await checkOne(run, key, version, new Flow({ clock, random }));
  return checked.sound ? undefined : checked.fault;
}

/** The version with the same content, wherever it is stored now. */
function versionOf(entry: Entry, { since }: Finding): Version | undefined {
  if (entry.since === since && entry.expired === undefined) return entry;
  return entry.history?.find((version) => version.since === since);
}

function isUnchanged({ cold }: Version, { path, etag }: Finding): boolean {
  return cold.path === path && cold.etag === etag && cold.checksum === undefined;
}

function withChecksum(entry: Entry, { since, path, etag }: Finding, checksum: string): Entry {
  const noted = <V extends Version>(version: V): V =>
    version.since === since && version.cold.path === path && version.cold.etag === etag
      ? { ...version, cold: { ...version.cold, checksum } }
      : version;
  const history = entry.history?.map(noted);
  return { ...noted(entry), ...defined({ history }) };
}
