/** What one bucket was used for, as the platform counts it. */
export interface BucketUse {
  readonly bucket: 'hot' | 'cold';
  /** Bytes, by everybody who used the bucket. */
  readonly uploaded: number;
  readonly downloaded: number;
  /** Mean of the rows, ms; null where none has one. */
  readonly latencyMs: number | null;
}

/** The platform's statistics of the buckets of a run. */
export interface Statistics {
  /** Of the minutes since the run began; empty where they are not counted yet. */
  readonly run: readonly BucketUse[];
  /** Of the days (UTC) that the run touched. */
  readonly days: readonly BucketUse[];
}

export interface CountedRow {
  readonly bucketId: string | undefined;
  readonly uploaded: number;
  readonly downloaded: number;
  readonly latency: number | undefined;
}

/** The rows of these buckets, summed; a bucket without any has no line. */
export function usesOf(
  rows: readonly CountedRow[],
  ids: Readonly<Record<BucketUse['bucket'], string | undefined>>,
): readonly BucketUse[] {
  return (['hot', 'cold'] as const).flatMap((bucket): BucketUse[] => {
    const id = ids[bucket];
    const its = id === undefined ? [] : rows.filter(({ bucketId }) => bucketId === id);
    if (its.length === 0) return [];
    const latencies = its.flatMap(({ latency }) => (latency === undefined ? [] : [latency]));
    return [
      {
        bucket,
        uploaded: sum(its.map(({ uploaded }) => uploaded)),
        downloaded: sum(its.map(({ downloaded }) => downloaded)),
        latencyMs: latencies.length === 0 ? null : sum(latencies) / latencies.length,
      },
    ];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
