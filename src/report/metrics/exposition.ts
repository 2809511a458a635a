import { forLog } from '../../core/escape.ts';
import { HELP } from './names.ts';
import type { MetricName } from './names.ts';

/** One value. All are gauges: each file says how things were after the last run, and replaces the one before. */
export interface Sample {
  readonly name: MetricName;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

const PREFIX = 'flashback_backup_';
const MAX_LABEL = 200;
/** A file for the textfile collector is read at every scrape. */
const MAX_SAMPLES = 1_000;

/**
 * The text format of Prometheus (https://prometheus.io/docs/instrumenting/exposition_formats/), with `common` labels on
 * each sample. Samples of one name stand together; of two with the same labels the first counts, since the second would
 * make the whole file invalid. Ends in a newline.
 */
export function exposition(samples: readonly Sample[], common: Readonly<Record<string, string>>): string {
  const byName = new Map<MetricName, Map<string, number>>();
  for (const { name, labels, value } of samples.slice(0, MAX_SAMPLES)) {
    if (!Number.isFinite(value)) continue;
    const series = byName.get(name) ?? new Map<string, number>();
    byName.set(name, series);
    const shown = labelsOf({ ...common, ...labels });
    if (!series.has(shown)) series.set(shown, value);
  }
  return [...byName]
    .map(([name, series]) => {
      const full = PREFIX + name;
      const lines = [...series].map(([labels, value]) => `${full}${labels} ${value}`);
      return `# HELP ${full} ${HELP[name]}\n# TYPE ${full} gauge\n${lines.join('\n')}\n`;
    })
    .join('');
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** Line breaks and what else cannot be seen are visible escapes by then. */
function escaped(value: string): string {
  return forLog(value, MAX_LABEL).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
