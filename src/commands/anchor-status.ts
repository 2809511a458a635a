import type { AnchorFinding, AnchorReport } from '../manifest/anchor/check.ts';
import type { Notice } from '../report/result.ts';
import type { AnchorStatus, GenerationNumbers } from '../report/sections/anchor.ts';
import type { Bucket } from '../store/bucket.ts';

/** What was warned of, for a result: a log line is no annotation. */
export function anchorNotices({ anchors }: Bucket): Notice[] {
  return (anchors?.warnings ?? []).map((message) => ({ level: 'warning', title: 'Anchor', message }));
}

/** The same for a result that has notices only where there are some. */
export function someNotices(cold: Bucket): { readonly notices?: readonly Notice[] } {
  const notices = anchorNotices(cold);
  return notices.length === 0 ? {} : { notices };
}

/** The newest numbers that are looked through for gaps: as many generations as garbage collection always keeps. */
const NEWEST = 10;
const MAX_NUMBERS = 20;

export function anchorStatus(report: AnchorReport, now: number): AnchorStatus {
  const states = report.findings.map(({ verdict }) => verdict.kind);
  const order = ['refused', 'agrees', 'ahead', 'none'] as const;
  return {
    state: order.find((state) => states.includes(state)) ?? 'unreadable',
    places: report.findings.map((finding) => placeStatus(finding, now)),
    token: report.token ?? null,
  };
}

function placeStatus({ place, record, verdict }: AnchorFinding, now: number): AnchorStatus['places'][number] {
  return {
    place,
    state: verdict.kind,
    generation: record?.generation ?? null,
    sha256: record?.sha256 ?? null,
    time: record?.time ?? null,
    ageMs: record === undefined ? null : now - Date.parse(record.time),
    message: 'message' in verdict ? verdict.message : null,
  };
}

/** Files of generations that HEAD does not lead to. */
export function numbersStatus(files: readonly number[], head: number): GenerationNumbers {
  const above = files.filter((number) => number > head);
  const lowest = Math.max(files[0] ?? head, head - NEWEST + 1);
  const present = new Set(files);
  const missing: number[] = [];
  for (let number = lowest; number < head; number++) if (!present.has(number)) missing.push(number);
  return { above: above.slice(0, MAX_NUMBERS), missing };
}
