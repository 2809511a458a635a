/**
 * Parsers of the platform's answers. The API evolves, so every field may be missing, have another type, or have its older
 * name (`unitId` for `bucketId`, `units` for `buckets`). What is not understood is undefined or left out, never an error.
 */

/** A Repository and the buckets attached to it. */
export interface Repository {
  readonly id: string;
  readonly name: string | undefined;
  /** The API of its Bridge Nodes: `S3`, `GCS` or `BLOB`. */
  readonly storageType: string | undefined;
  readonly mode: 'NORMAL' | 'MIRROR' | undefined;
  readonly buckets: readonly AttachedBucket[];
}

export interface AttachedBucket {
  readonly id: string | undefined;
  /** All its names: its folder in the Repository, the platform's name, the provider's. */
  readonly names: readonly string[];
  readonly storageType: string | undefined;
  readonly endpoint: string | undefined;
  readonly region: string | undefined;
}

/** Bytes of one bucket through one node in one minute or day. */
export interface TrafficRow {
  /** ms since the epoch. */
  readonly time: number | undefined;
  readonly bucketId: string | undefined;
  readonly uploaded: number;
  readonly downloaded: number;
  /** ms. */
  readonly latency: number | undefined;
}

export interface QuotaUsage {
  readonly code: string | undefined;
  /** `STORAGE`, `TRAFFIC` and others. */
  readonly type: string | undefined;
  readonly period: string | undefined;
  readonly current: number | undefined;
  /** Undefined: no limit, or unknown. */
  readonly max: number | undefined;
  /** 0 to 100 and more. */
  readonly percentage: number | undefined;
}

export interface PlatformNode {
  readonly url: string | undefined;
  readonly region: string | undefined;
  readonly status: 'ONLINE' | 'DISCONNECTED' | 'OFFLINE' | undefined;
  /** ms. */
  readonly latency: number | undefined;
}

export function repositoriesOf(answer: unknown): readonly Repository[] {
  return rows(answer, 'repos', 'repositories', 'data').flatMap((row) => {
    const id = text(row, 'id', 'repoId');
    if (id === undefined) return [];
    const mode = text(row, 'mode');
    return [
      {
        id,
        name: text(row, 'name'),
        storageType: text(row, 'storageType')?.toUpperCase(),
        mode: mode === 'NORMAL' || mode === 'MIRROR' ? mode : undefined,
        buckets: rows(row, 'buckets', 'units').map(attachedBucket),
      },
    ];
  });
}

export function trafficOf(answer: unknown): readonly TrafficRow[] {
  return rows(answer, 'data').map((row) => {
    const time = Date.parse(text(row, 'timestamp') ?? '');
    return {
      time: Number.isNaN(time) ? undefined : time,
      bucketId: text(row, 'bucketId', 'unitId'),
      uploaded: count(row, 'upl_bytes', 'totalUploadBytes') ?? 0,
      downloaded: count(row, 'dwl_bytes', 'totalDownloadBytes') ?? 0,
      latency: count(row, 'latency_ms', 'latencyMs'),
    };
  });
}

export function quotaOf(answer: unknown): readonly QuotaUsage[] {
  return rows(answer, 'quotaUsage', 'data').map((row) => {
    const capability = record(row['capability']);
    const usage = record(row['usage']);
    return {
      code: text(capability, 'code'),
      type: text(capability, 'type')?.toUpperCase(),
      period: text(capability, 'periodType')?.toUpperCase(),
      current: count(usage, 'current'),
      max: count(usage, 'max'),
      percentage: count(usage, 'percentage'),
    };
  });
}

export function nodesOf(answer: unknown): readonly PlatformNode[] {
  return rows(answer, 'data', 'nodes').map((row) => ({
    url: text(row, 'url', 'endpoint'),
    region: text(row, 'region'),
    status: nodeStatus(text(row, 'status', 'nodeStatus')),
    latency: count(row, 'latencyMs', 'latency_ms'),
  }));
}

type Row = Readonly<Record<string, unknown>>;

/** Bounds on hostile answers, above what any account has. */
const MAX_ROWS = 20_000;
const MAX_TEXT_LENGTH = 1_024;

function attachedBucket(row: Row): AttachedBucket {
  const bucket = record(row['bucket'] ?? row['unit']);
  const names = [text(row, 'folder'), text(bucket, 'bucket'), text(bucket, 'name')];
  return {
    id: text(row, 'bucketId', 'unitId') ?? text(bucket, 'id'),
    names: [...new Set(names.filter((name) => name !== undefined))],
    storageType: text(bucket, 'storageType')?.toUpperCase(),
    endpoint: text(bucket, 'endpoint'),
    region: text(bucket, 'region'),
  };
}

function nodeStatus(status: string | undefined): PlatformNode['status'] {
  return (['ONLINE', 'DISCONNECTED', 'OFFLINE'] as const).find((one) => one === status?.toUpperCase());
}

/** The objects of the first of these fields that is a list. */
function rows(value: unknown, ...names: readonly string[]): readonly Row[] {
  const list = names.map((name) => record(value)[name]).find((one) => Array.isArray(one)) as
    unknown[] | undefined;
  return (list ?? []).slice(0, MAX_ROWS).filter(isRecord);
}

function record(value: unknown): Row {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(row: Row, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = row[name];
    if (typeof value === 'string' && value !== '' && value.length <= MAX_TEXT_LENGTH) return value;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  }
  return undefined;
}

/** A non-negative number, also as a string. */
function count(row: Row, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = row[name];
    const number =
      typeof value === 'string' && /^\d{1,20}(\.\d{1,10})?$/.test(value.trim()) ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number) && number >= 0) return number;
  }
  return undefined;
}
