import { formatBytes, formatCount, formatMany } from '../../core/format.ts';
import type { Outputs } from '../outputs.ts';
import type { FleetMember, FleetResult, Overview } from './fleet.ts';

/** Outputs that are columns, where a command sets them. */
const FIGURES: readonly (readonly [output: keyof Outputs, column: string])[] = [
  ['scanned', 'scanned'],
  ['copied', 'copied'],
  ['damaged', 'damaged'],
  ['repaired', 'repaired'],
  ['failed', 'failed'],
  ['pruned', 'pruned'],
  ['bytes-copied', 'bytes'],
];

/** Counted under another name as well. */
const TWICE: Readonly<Partial<Record<FleetResult['command'], readonly (keyof Outputs)[]>>> = {
  verify: ['copied', 'failed'],
};

/** Head and rows of the table, one row a backup. Cells are not escaped; names are safe, and so are figures. */
export function fleetTable({ command, backups }: FleetResult): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const cells = backups.map((member) => new Map(overviewOf(member, TWICE[command] ?? [])));
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return {
    head: ['backup', 'outcome', ...columns],
    rows: backups.map(({ name, outcome }, i) => [
      name,
      outcome,
      ...columns.map((column) => cells[i]?.get(column) ?? '–'),
    ]),
  };
}

function overviewOf({ overview, outputs }: FleetMember, without: readonly (keyof Outputs)[]): Overview {
  if (overview.length > 0) return overview;
  return FIGURES.filter(([output]) => !without.includes(output)).flatMap(([output, column]): Overview => {
    const text = outputs[output] ?? '';
    if (text === '') return [];
    return [[column, output === 'bytes-copied' ? formatBytes(Number(text)) : formatCount(Number(text))]];
  });
}

/** `3 backups: 1 failed, 2 complete`. */
export function fleetTitle({ backups }: FleetResult): string {
  const counts = new Map<string, number>();
  for (const { outcome } of backups) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const [only] = counts.keys();
  if (counts.size === 1 && only !== undefined)
    return `${formatMany(backups.length, 'backup')}: ${backups.length > 1 ? 'all ' : ''}${only}`;
  const words = [...counts].map(([outcome, count]) => `${formatCount(count)} ${outcome}`);
  return `${formatMany(backups.length, 'backup')}: ${words.join(', ')}`;
}
