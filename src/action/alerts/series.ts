import { createHash } from 'node:crypto';
import type { Options } from '../../options/options.ts';
import type { Ending } from './text.ts';

/**
 * One line of failures within a target's issue, which is closed when none is left: `backup`, `verify`, `verify:found`
 * for what verifications found, with `#` and a hash where a run is about a part of the keys.
 */
export type Series = string;

/** What a command that failed adds to. */
export function seriesOf(options: Options, { found }: Pick<Ending, 'found'>): Series {
  return `${options.command}${found === true ? FOUND : ''}${scopeOf(options)}`;
}

/** What a command that went well ends, each for a reason: a success must not hide what it has not looked at. */
export function endedBy(options: Options, { partial }: Pick<Ending, 'partial'>): readonly Series[] {
  const { command } = options;
  const scope = scopeOf(options);
  const own = `${command}${scope}`;
  switch (command) {
    case 'backup':
      // There is a manifest and a restore point now, which was all that these had missed.
      return [own, 'rebuild', 'status'];
    case 'verify':
      // A sample has not read again what another one found; what kept it from running is over.
      return partial === true ? [own] : [own, `${command}${FOUND}${scope}`];
    default:
      // A verified backup may be an old one, and a rebuilt manifest has no restore point yet.
      return [own];
  }
}

/** The command of a series, for people. */
export function commandOf(series: Series): string {
  return /^[a-z]+/.exec(series)?.[0] ?? '';
}

export function isSeries(value: unknown): value is Series {
  return typeof value === 'string' && /^[a-z]{1,20}(:found)?(#[0-9a-f]{8})?$/.test(value);
}

const FOUND = ':found';

function scopeOf(options: Options): string {
  const prefixes = 'prefixes' in options ? options.prefixes : [];
  const exclude = 'exclude' in options ? options.exclude : [];
  if (prefixes.length === 0 && exclude.length === 0) return '';
  const hash = createHash('sha256')
    .update(JSON.stringify([prefixes, exclude]))
    .digest('hex');
  return `#${hash.slice(0, 8)}`;
}
