import type { TrafficRow } from './traffic.ts';
import type { World } from './world.ts';

/** Query values of the platform's filters; several come in a comma list. */
export type Filters = URLSearchParams;

export function wanted(filters: Filters, name: string, value: string): boolean {
  const list = filters.get(name);
  return list === null || list === '' || list.split(',').includes(value);
}

/** Rows of `/stats/daily` and `/stats/minute`. Daily byte counts are strings, as the platform sends them. */
export function statRows(world: World, filters: Filters, period: 'minute' | 'day'): object[] {
  const length = period === 'day' ? 86_400_000 : 60_000;
  const from = dateOf(filters, 'startDate', -Infinity);
  const to = dateOf(filters, 'endDate', Infinity);
  const grouped = new Map<string, TrafficRow>();
  for (const row of selected(world, filters)) {
    const start = Math.floor(row.minute / length) * length;
    // The period that startDate or endDate falls into counts whole.
    if (start + length <= from || start > to) continue;
    const name = `${start}\n${row.repoId}\n${row.bucketId}\n${row.host}`;
    const sum = grouped.get(name);
    if (sum) add(sum, row);
    else grouped.set(name, { ...row, minute: start });
  }
  const count = (bytes: number): number | string => (period === 'day' ? String(bytes) : bytes);
  return [...grouped.values()]
    .sort((a, b) => a.minute - b.minute)
    .map((row) => ({
      timestamp: new Date(row.minute).toISOString(),
      repoId: row.repoId,
      bucketId: row.bucketId,
      upl_bytes: count(row.uploaded),
      dwl_bytes: count(row.downloaded),
      size_change: count(row.sizeChange),
      latency_ms: latency(row),
      host: row.host,
    }));
}

/** Totals of `/bucket/stats` and `/repo/stats`: one row for each of the ids, all counts as strings. */
export function totals(world: World, filters: Filters, by: 'bucketId' | 'repoId'): object[] {
  const ids =
    by === 'bucketId' ? world.buckets.map((one) => one.id) : world.repositories.map((one) => one.config.id);
  return ids
    .filter((id) => wanted(filters, by, id))
    .map((id) => {
      const rows = world.traffic.rows().filter((row) => row[by] === id);
      const sum = (field: 'uploaded' | 'downloaded' | 'sizeChange'): string =>
        String(rows.reduce((total, row) => total + row[field], 0));
      return {
        [by]: id,
        totalUploadBytes: sum('uploaded'),
        totalDownloadBytes: sum('downloaded'),
        totalSizeChange: sum('sizeChange'),
      };
    });
}

/** Mean latency in ms of one bucket through one node, or that node's own where nothing was asked yet. */
export function measuredLatency(world: World, host: string, bucketId: string, otherwise: number): number {
  const sum = world.traffic
    .rows()
    .filter((row) => row.host === host && row.bucketId === bucketId)
    .reduce((a, b) => ({ latency: a.latency + b.latency, requests: a.requests + b.requests }), {
      latency: 0,
      requests: 0,
    });
  return sum.requests === 0 ? otherwise : latency(sum);
}

/** A date filter as ISO 8601; throws RangeError where it is none. */
function dateOf(filters: Filters, name: string, otherwise: number): number {
  const text = filters.get(name);
  if (text === null || text === '') return otherwise;
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new RangeError(`${name} is not an ISO 8601 date`);
  return at;
}

function selected(world: World, filters: Filters): TrafficRow[] {
  return world.traffic
    .rows()
    .filter(
      (row) =>
        wanted(filters, 'repoId', row.repoId) &&
        wanted(filters, 'bucketId', row.bucketId) &&
        wanted(filters, 'hosts', row.host),
    );
}

function add(sum: TrafficRow, row: TrafficRow): void {
  sum.uploaded += row.uploaded;
  sum.downloaded += row.downloaded;
  sum.sizeChange += row.sizeChange;
  sum.latency += row.latency;
  sum.requests += row.requests;
}

function latency(row: { latency: number; requests: number }): number {
  return row.requests === 0 ? 0 : Math.round((row.latency / row.requests) * 100) / 100;
}
