import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { metricsOf } from '../../src/report/metrics/of-run.ts';
import { backupMetrics } from '../../src/report/metrics/of-results.ts';
import { flooded, HOSTILE } from './results.ts';
import { quietRun } from './scenes.ts';
import { seriesOf } from './strict-exposition.ts';

const PYTHON = process.env['PROMETHEUS'];
const NOW = Date.UTC(2026, 10, 3, 2, 4, 5);
const well = { outcome: 'complete', exitCode: 0, durationMs: 245_000 } as const;

/** Names, labels and values as PyPI's prometheus-client reads them; it throws where the text breaks a rule. */
const READ = `
import json, sys
from prometheus_client.parser import text_string_to_metric_families
families = list(text_string_to_metric_families(sys.stdin.buffer.read().decode('utf-8')))
print(json.dumps([[f.type, f.documentation, s.name, s.labels, s.value] for f in families for s in f.samples]))
`;

type Sample = readonly [
  type: string,
  help: string,
  name: string,
  labels: Record<string, string>,
  value: number,
];

function read(text: string): Sample[] {
  const { status, stdout, stderr } = spawnSync(PYTHON ?? '', ['-c', READ], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Sample[];
}

// Named where it is skipped: scripts/servers.sh install prometheus.
(PYTHON === undefined ? describe.skip : describe)("Prometheus' own reader", () => {
  test('reads the metrics of a backup, each with its help, its type and its labels', () => {
    const text = metricsOf({ command: 'backup', cold: 's3://cold/' }, well, backupMetrics(quietRun), NOW);
    const samples = read(text);
    expect(samples).toHaveLength(seriesOf(text).size);
    expect(new Set(samples.map(([type]) => type))).toEqual(new Set(['gauge']));
    expect(samples.every(([, help]) => help.endsWith('.'))).toBe(true);
    const [, , , labels, value] = samples.find(([, , name]) => name === 'flashback_backup_hot_bytes')!;
    expect([labels, value]).toEqual([{ command: 'backup', cold: 's3://cold/' }, quietRun.bytes.scanned]);
  });

  test('reads hostile labels back as they are shown elsewhere', () => {
    for (const text of HOSTILE) {
      const out = metricsOf({ command: 'backup', cold: text }, well, backupMetrics(flooded(text, 40)), NOW);
      expect(read(out)).toHaveLength(seriesOf(out).size);
    }
    const cold = 'a"b\\c\nd';
    const [, , , labels] = read(metricsOf({ command: 'backup', cold }, well, [], NOW))[0]!;
    expect(labels['cold']).toBe('a"b\\c\\nd');
  });
});
