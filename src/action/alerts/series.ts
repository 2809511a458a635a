import { createHash } from 'node:crypto';
import type { Options } from '../../options/options.ts';
import type { Ending } from '../../report/ending.ts';

/**
 * One series of failures within a target's issue, which is closed when none is left: the command's name, which is then
 * at most 20 letters a to z, or `verify:found` for faults that a verification found; followed by `#` and a hash if the
 * run covered only some of the keys.
 */
export type Series = string;

/** The series that a failed command adds to. */
export function seriesOf(options: Options, { faultsFound }: Pick<Ending, 'faultsFound'>): Series {
  return `${options.command}${faultsFound === true ? FAULTS_FOUND : ''}${scopeOf(options)}`;
}

/** The series that a successful command ends: only those whose cause it has checked. */
export function endedBy(options: Options, { partial }: Pick<Ending, 'partial'>): readonly Series[] {
  const { command } = options;
  const scope = scopeOf(options);
  const own = `${command}${scope}`;
  switch (command) {
    case 'backup':
      // There is a manifest and a new restore point now: these failures are resolved.
      return [own, 'rebuild', 'status'];
    case 'verify':
      // A sample does not read again what another one found to be faulty.
      return partial === true ? [own] : [own, `${command}${FAULTS_FOUND}${scope}`];
    default:
      // Others resolve only their own: for example, a rebuilt manifest has no restore point yet.
      return [own];
  }
}

/** The command of a series. */
export function commandOf(series: Series): string {
  return /^[a-z]+/.exec(series)?.[0] ?? '';
}

export function isSeries(value: unknown): value is Series {
  return typeof value === 'string' && /^[a-z]{1,20}(:found)?(#[0-9a-f]{8})?$/.test(value);
}

const FAULTS_FOUND = ':found';

function scopeOf(options: Options): string {
  const prefixes = 'prefixes' in options ? options.prefixes : [];
  const exclude = 'exclude' in options ? options.exclude : [];
  if (prefixes.length === 0 && exclude.length === 0) return '';
  const hash = createHash('sha256')
    .update(JSON.stringify([prefixes, exclude]))
    .digest('hex');
  return `#${hash.slice(0, 8)}`;
}
