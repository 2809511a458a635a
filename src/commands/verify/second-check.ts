import { defined } from '../../core/defined.ts';
import { SegmentBuilder } from '../../manifest/builder.ts';
import type { Entry, Version } from '../../manifest/entry.ts';
import type { SegmentRef } from '../../manifest/segment.ts';
import type { Generation } from '../../manifest/generation.ts';
import type { State } from '../../manifest/state.ts';
import { compareKeys } from '../../core/keys.ts';
import { groupByKey, KeyCursor } from '../../store/listing/cursor.ts';
import type { Sorter } from '../../store/listing/sorter.ts';
import { checkVersion } from '../../transfer/check.ts';
import type { Fault } from '../../transfer/check.ts';
import { Flow } from '../../transfer/flow.ts';
import { Repair } from './repair.ts';
import type { Finding } from './read.ts';
import type { VerifyFacts } from './result.ts';

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
  facts: VerifyFacts,
  state: State,
  generation: Generation,
  findings: Sorter,
  settling: Settling,
): Promise<readonly SegmentRef[] | undefined> {
  const { signal } = facts.stop;
  const segments: SegmentRef[] = [];
  let changed = false;
  const ofKeys = new KeyCursor(groupByKey(findings.sorted(), (line) => JSON.parse(line) as Finding));
  for (const segment of generation.segments) {
    await ofKeys.seek(segment.first);
    const next = ofKeys.peek();
    if (next === undefined || compareKeys(next.key, segment.last) > 0) {
      segments.push(segment);
      continue;
    }
    const builder = new SegmentBuilder([segment], {
      reread: () => state.entries(segment, signal),
      store: (ref, file) => state.writeSegment(ref, file, signal),
    });
    for await (const batch of state.entries(segment, signal)) {
      for (const line of batch) {
        const read = ofKeys.seek(line.key);
        if (read !== undefined) await read;
        const here = ofKeys.at(line.key)?.items ?? [];
        const { entry } = here.length === 0 ? NOTHING_FOUND : line;
        const present = entry === undefined ? undefined : await settled(entry, here, facts, settling);
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

/** A line of which nothing was found need not be parsed. */
const NOTHING_FOUND: { readonly entry: Entry | undefined } = { entry: undefined };

async function settled(
  entry: Entry,
  findings: readonly Finding[],
  facts: VerifyFacts,
  { again, repair }: Settling,
): Promise<Entry> {
  let present = entry;
  for (const finding of findings) {
    const version = versionOf(present, finding);
    if (version === undefined) continue;
    if (finding.checksum !== undefined && repair !== undefined && isAsFound(version, finding)) {
      present = withChecksum(present, finding, finding.checksum);
      facts.counts.noted++;
    }
    const fault = finding.fault;
    if (fault === undefined) continue;
    const still = again ? await checkedAgain(entry.key, version, fault, facts) : fault;
    if (still === undefined) {
      facts.counts.sound++;
      facts.progress.repaired(entry.key);
      continue;
    }
    const mendable = version === present && Repair.helps(still);
    const mended = mendable ? await repair?.mend(present, still) : undefined;
    if (mended !== undefined && 'entry' in mended) {
      present = mended.entry;
      facts.counts.repaired++;
      facts.progress.repaired(entry.key);
    } else facts.found(entry.key, { ...still, message: `${still.message}${mended?.why ?? ''}` });
  }
  return present;
}

/** The fault as it is now; undefined where there is none any more. A fault of metadata is as it was. */
async function checkedAgain(
  key: string,
  version: Version,
  fault: Fault,
  { ctx, buckets, stop }: VerifyFacts,
): Promise<Fault | undefined> {
  if (fault.cause === 'metadata') return fault;
  const flow = new Flow({ clock: ctx.clock, random: ctx.random });
  const checked = await checkVersion(buckets.cold, key, version, flow, stop.signal);
  return checked.sound ? undefined : checked.fault;
}

/** The same content, wherever it lies now. */
function versionOf(entry: Entry, { since }: Finding): Version | undefined {
  if (entry.since === since && entry.expired === undefined) return entry;
  return entry.history?.find((version) => version.since === since);
}

function isAsFound({ cold }: Version, { path, etag }: Finding): boolean {
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
