import { formatCount, formatDuration } from '../../core/format.ts';
import type { StatusResult } from '../status.ts';
import type { Overview } from './fleet.ts';

/** What a table of several backups shows of each. */
export function statusOverview({ scopes, verified, time, anchor, lease }: StatusResult): Overview {
  const [newest] = scopes;
  const holes = scopes.reduce((sum, scope) => sum + scope.holes.count, 0);
  const since = verified.map((one) => Date.parse(one.verified));
  const faults = verified.reduce((sum, one) => sum + one.faults, 0);
  const read = since.length === 0 ? 'never' : age(Date.parse(time) - Math.min(...since));
  return [
    ['age', newest === undefined ? 'none yet' : age(newest.ageMs)],
    ['holes', newest === undefined ? '–' : formatCount(holes)],
    ['verified', faults === 0 ? read : `${read}, ${formatCount(faults)} bad`],
    ['anchor', anchor === null ? 'none' : anchor.state],
    ...(lease?.held === true ? ([['lease', 'held']] as const) : []),
  ];
}

function age(ms: number): string {
  return formatDuration(Math.max(0, ms));
}
