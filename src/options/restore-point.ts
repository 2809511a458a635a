import type { At } from '../core/domain.ts';
import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';
import type { InputName } from './inputs.ts';

/**
 * Which restore point the input `at` means. A time given to the day, the minute or the second includes all of it: runs
 * start within a second, and reports print times to the second. A time of day needs a zone: without one it differs by
 * machine. Throws InputError.
 */
export function parseAt(text: string, input: InputName = 'at'): At {
  if (text === 'latest') return { kind: 'latest' };
  if (/^\d{4}-\d\d/.test(text)) {
    const time = parseMoment(text);
    if (time !== undefined) return time;
  } else if (/^[\w.-]{1,200}$/.test(text)) return { kind: 'run', run: text };
  const zone = ZONELESS.test(text) ? ': a time of day needs its zone' : '';
  throw new InputError(
    input,
    `${quoted(text)} is neither a time nor a run; expected latest, the id of a run, or a time such as 2026-11-03T02:00:00Z or 2026-11-03 02:00:00 UTC${zone}`,
  );
}

/** `2026-11-03`, `2026-11-03T02:00Z`, `2026-11-03T02:00:00.123+01:00`, and as reports print it `2026-11-03 02:00:00 UTC`. */
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(\.\d{1,3})?)?(Z| ?UTC|[+-]\d\d:\d\d))?$/;

/** A date and a time of day that would be a moment if a zone followed. */
const ZONELESS = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/;

function parseMoment(text: string): At | undefined {
  const match = MOMENT.exec(text);
  if (match === null) return undefined;
  const [, day = '', minute, second, fraction, zone] = match;
  const offset = zone?.endsWith('UTC') === true ? 'Z' : zone;
  const first = Date.parse(minute === undefined ? day : `${day}T${minute}${second ?? ''}${offset ?? ''}`);
  // Date.parse takes the 31st of February for the 3rd of March.
  if (Number.isNaN(first) || !new Date(Date.parse(day)).toISOString().startsWith(day)) return undefined;
  const time = new Date(first).toISOString();
  if (fraction !== undefined) return { kind: 'time', time };
  const unit = minute === undefined ? DAY_MS : second === undefined ? MINUTE_MS : SECOND_MS;
  return { kind: 'time', time, until: new Date(first + unit - 1).toISOString() };
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
