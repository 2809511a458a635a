import type { At } from '../core/domain.ts';
import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';

/** Which restore point the input `at` means. A time needs a zone: without one it differs by machine. Throws InputError. */
export function parseAt(text: string): At {
  if (text === 'latest') return { kind: 'latest' };
  if (/^\d{4}-\d\d/.test(text)) {
    const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
      ? Date.parse(text)
      : NaN;
    // Date.parse takes the 31st of February for the 3rd of March.
    const day = Date.parse(text.slice(0, 10));
    if (!Number.isNaN(time) && new Date(day).toISOString().startsWith(text.slice(0, 10)))
      return { kind: 'time', time: new Date(time).toISOString() };
  } else if (/^[\w.-]{1,200}$/.test(text)) return { kind: 'run', run: text };
  throw new InputError(
    'at',
    `${quoted(text)} is neither a time nor a run; expected latest, the id of a run, or a time such as 2026-11-03T02:00:00Z`,
  );
}
