/** What one Repository moved to and from one bucket through one node in one minute. */
export interface TrafficRow {
  /** Start of the minute, ms. */
  readonly minute: number;
  readonly repoId: string;
  readonly bucketId: string;
  /** The node's id. */
  readonly host: string;
  uploaded: number;
  downloaded: number;
  sizeChange: number;
  /** Of all requests, ms, and how many there were. */
  latency: number;
  requests: number;
}

export interface TrafficTotals {
  uploaded: number;
  downloaded: number;
  sizeChange: number;
}

/** Counts what the platform charges for: bytes through Bridge Nodes. Native copies are not among them. */
export class Traffic {
  readonly #rows = new Map<string, TrafficRow>();
  readonly #clock: () => number;
  /** The month counted, ms since the epoch, its end excluded. */
  #monthStarts = Infinity;
  #monthEnds = -Infinity;
  #monthBytes = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  add(
    where: { repoId: string; bucketId: string; host: string },
    change: { uploaded?: number; downloaded?: number; sizeChange?: number; latency?: number },
  ): void {
    const now = this.#clock();
    const minute = Math.floor(now / 60_000) * 60_000;
    const name = `${minute}\n${where.repoId}\n${where.bucketId}\n${where.host}`;
    let row = this.#rows.get(name);
    if (!row) {
      row = { ...where, minute, uploaded: 0, downloaded: 0, sizeChange: 0, latency: 0, requests: 0 };
      this.#rows.set(name, row);
    }
    row.uploaded += change.uploaded ?? 0;
    row.downloaded += change.downloaded ?? 0;
    row.sizeChange += change.sizeChange ?? 0;
    if (change.latency !== undefined) {
      row.latency += change.latency;
      row.requests++;
    }
    this.#newMonth(now);
    this.#monthBytes += (change.uploaded ?? 0) + (change.downloaded ?? 0);
  }

  rows(): TrafficRow[] {
    return [...this.#rows.values()];
  }

  /** Bytes up and down since the first of this month, UTC: what the quota is about. */
  usedThisMonth(): number {
    this.#newMonth(this.#clock());
    return this.#monthBytes;
  }

  /** Totals by Repository and bucket. */
  totals(): Record<string, Record<string, TrafficTotals>> {
    const totals: Record<string, Record<string, TrafficTotals>> = {};
    for (const row of this.#rows.values()) {
      const buckets = (totals[row.repoId] ??= {});
      const total = (buckets[row.bucketId] ??= { uploaded: 0, downloaded: 0, sizeChange: 0 });
      total.uploaded += row.uploaded;
      total.downloaded += row.downloaded;
      total.sizeChange += row.sizeChange;
    }
    return totals;
  }

  #newMonth(now: number): void {
    if (now >= this.#monthStarts && now < this.#monthEnds) return;
    const date = new Date(now);
    this.#monthStarts = Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
    this.#monthEnds = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
    this.#monthBytes = 0;
  }
}
