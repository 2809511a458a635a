const SIZES = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];

/** 12_345_678 → `12.3 MB`: powers of ten, as in bills and in the platform's limits. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  // 999_950 would be rounded to 1000.0 kB.
  while (value >= (unit === 0 ? 1000 : 999.95) && unit < SIZES.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${SIZES[unit] ?? ''}`;
}

/** 1234567 → `1,234,567`, independent of the machine's locale. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1 object`, `2,000 objects`. */
export function formatMany(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** ms → `850 ms`, `12.3 s`, `4m 05s`, `5h 30m`, `2d 03h`: the two largest units. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.max(0, Math.round(ms))} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes}m ${two(seconds % 60)}s`;
  if (hours < 24) return `${hours}h ${two(minutes % 60)}m`;
  return `${Math.floor(hours / 24)}d ${two(hours % 24)}h`;
}

/** Bytes in ms → `12.3 MB/s`; empty if no time has passed. */
export function formatRate(bytes: number, ms: number): string {
  return ms <= 0 ? '' : `${formatBytes(Math.round((bytes * 1000) / ms))}/s`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
