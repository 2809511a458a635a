import { formatDuration } from '../../core/format.ts';

/** Why a backup is not rehearsed enough, one line; undefined if it is. Times in ms. */
export function overdueRehearsal(
  rehearsed: { readonly time: string } | undefined,
  now: number,
  maxMs: number,
): string | undefined {
  const allowed = `max-rehearsal-age is ${formatDuration(maxMs)}`;
  if (rehearsed === undefined) return `${allowed}, and no rehearsal of a restore is known: run rehearse`;
  const age = now - Date.parse(rehearsed.time);
  if (age <= maxMs) return undefined;
  return `${allowed}, and the newest rehearsal of a restore is ${formatDuration(age)} old: run rehearse`;
}
