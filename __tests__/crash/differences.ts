import type { Entry, Version } from '../../src/manifest/entry.ts';

/** An entry without what two runs of the same work may differ in: times, version ids, history names. */
function essence(entry: Entry, comparesTags: boolean): { now: string; history: string[] } {
  const of = ({ size, etag, cold }: Version): string =>
    JSON.stringify({
      size,
      etag,
      path: cold.path.replace(/@\d{8}T\d{9}Z-/, '@<since>-'),
      cold: comparesTags ? cold.etag : '',
      evidence: cold.evidence,
      via: comparesTags ? cold.via : '',
      versioned: cold.versionId !== undefined,
    });
  const { modified, gone } = entry;
  return {
    now: JSON.stringify({ content: of(entry), modified, gone: gone?.confirmed ?? null }),
    history: (entry.history ?? []).map(of),
  };
}

/**
 * How a manifest differs from the one of an uninterrupted run. Of `disturbed` keys, which changed in hot
 * while runs were being cut off, more history and a newer absence are right: the contents were backed up. `comparesTags`
 * is false where cold's tags are serial: there neither tags nor paths are compared, since an overwrite that was recovered
 * by its hash is recorded as streamed (recover-intents.ts).
 */
export function differences(
  entries: readonly Entry[],
  reference: readonly Entry[],
  disturbed: ReadonlySet<string>,
  comparesTags = true,
): { faults: string[]; extraHistory: number } {
  const faults: string[] = [];
  let extraHistory = 0;
  const expected = new Map(reference.map((entry) => [entry.key, entry]));
  for (const entry of entries) {
    const other = expected.get(entry.key);
    expected.delete(entry.key);
    if (other === undefined) {
      if (!disturbed.has(entry.key) || entry.gone === undefined)
        faults.push(`${entry.key}: not in the manifest of an uninterrupted run`);
      else extraHistory += 1 + (entry.history?.length ?? 0);
      continue;
    }
    const [a, b] = [essence(entry, comparesTags), essence(other, comparesTags)];
    const extra = a.history.length - b.history.length;
    if (disturbed.has(entry.key)) {
      extraHistory += Math.max(0, extra);
      if (entry.etag !== other.etag && entry.gone === undefined) faults.push(`${entry.key}: another content`);
      if (!isWithin(b.history.map(contentOf), a.history.map(contentOf)))
        faults.push(`${entry.key}: history lacks what an uninterrupted run has`);
    } else if (a.now !== b.now || a.history.join() !== b.history.join()) {
      faults.push(
        `${entry.key}: ${a.now} ${a.history.join()} where uninterrupted it is ${b.now} ${b.history.join()}`,
      );
    }
  }
  for (const key of expected.keys()) faults.push(`${key}: missing; an uninterrupted run has it`);
  return { faults, extraHistory };
}

function contentOf(version: string): string {
  return (JSON.parse(version) as { etag: string }).etag;
}

/** True where `part` is what is left of `whole` when some of it is taken away. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const item of whole) if (item === part[at]) at++;
  return at === part.length;
}
