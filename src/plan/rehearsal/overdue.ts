import { formatDuration } from '../../core/format.ts';

/** Why a backup is not rehearsed enough, one line; undefined if it is. `rehearsed`: the newest that restored all of its sample. Times in ms. */
export function overdueRehearsal(
  rehearsed: { readonly time: string } | undefined,
  now: number,
  maxMs: number,
): string | undefined {
  const allowed = `max-rehearsal-age is ${formatDuration(maxMs)}`;
  if (rehearsed === undefined)
    return `${allowed}, and no rehearsal that restored all of its sample is known: run rehearse`;
  const age = now - Date.parse(rehearsed.time);
  if (age <= maxMs) return undefined;
  return `${allowed}, and the newest rehearsal that restored all of its sample is ${formatDuration(age)} old: run rehearse`;
}
