import { InputError } from '../../core/input-error.ts';
import { API_NAMES } from '../../core/place.ts';
import type { LockOptions, PlaceOptions } from '../../core/place.ts';
import { overlongRule } from '../../plan/lock-ends.ts';
import { shownPrefix } from '../../plan/retention-policy.ts';
import type { PruneSettings } from '../options.ts';
import { parseDuration, parseFlag } from '../quantities.ts';
import { quoted } from '../../core/quoted.ts';
import type { ReadText } from '../read-text.ts';

const HOUR_MS = 3600_000;

/** Whether this run may delete in cold, and how it locks what it writes there. Throws InputError. */
export function parseImmutable(
  text: ReadText,
  { api }: Pick<PlaceOptions, 'api'>,
): Pick<PlaceOptions, 'immutable' | 'lock'> {
  const immutable = parseFlag('immutable', text('immutable'));
  if (immutable && api === 'blob')
    throw new InputError(
      'immutable',
      'needs a cold whose versions are the history, and versions of Azure Blob are not used yet; expected a cold in S3 or GCS, or immutable left out',
    );
  const lock = parseLock(text, api);
  return { ...(immutable ? { immutable } : {}), ...(lock === undefined ? {} : { lock }) };
}

/** A backup that may not delete cannot prune: `retention` in it says only how long `lock` holds old versions. Throws InputError. */
export function refusePruning(
  text: ReadText,
  pruning: PruneSettings,
  { lock }: Pick<PlaceOptions, 'lock'>,
): PruneSettings {
  if (text('retention') === '' || lock !== undefined) return { ...pruning, mode: 'off' };
  throw new InputError(
    'retention',
    'is given with immutable: true and without lock, and such a backup deletes nothing; expected it in a job of its own, with command: prune and a key that may delete (examples/prune.yml)',
  );
}

/**
 * `lock` holds superseded versions for as long as `retention` can keep them, and a lock of mode compliance cannot be lifted:
 * a typing error must not hold, and bill, them for a millennium. Throws InputError.
 */
export function refuseOverlong({ policy }: PruneSettings, { lock }: Pick<PlaceOptions, 'lock'>): void {
  if (lock === undefined) return;
  for (const line of policy) {
    const overlong = overlongRule(line);
    if (overlong === undefined) continue;
    const { rule, most } = overlong;
    const written = line.rules.split(' ').find((word) => word.startsWith(`${rule}=`)) ?? rule;
    throw new InputError(
      'retention',
      `${shownPrefix(line.prefix)} ${written} lets lock hold versions for longer than 10 years, and nobody can lift a lock of mode compliance; expected ${rule}=${most} at most, max-age=10y or less beside it, or lock left out`,
    );
  }
}

function parseLock(text: ReadText, api: PlaceOptions['api']): LockOptions | undefined {
  const [mode, period] = [text('lock'), text('lock-for')];
  const renew = parseFlag('lock-renew', text('lock-renew'));
  if (mode === '') {
    if (period !== '') throw new InputError('lock-for', 'is given without lock; expected both or neither');
    if (renew)
      throw new InputError('lock-renew', 'is given without lock; expected lock and lock-for with it');
    return undefined;
  }
  if (mode !== 'governance' && mode !== 'compliance')
    throw new InputError('lock', `${quoted(mode)} is not known; expected governance or compliance`);
  if (api !== 's3')
    throw new InputError(
      'lock',
      `needs S3 Object Lock, and cold speaks ${API_NAMES[api]}; expected a cold in S3 whose bucket has Object Lock, or lock left out (a retention policy of the bucket itself would refuse the overwrites that each run needs)`,
    );
  if (period === '') throw new InputError('lock-for', 'is not given; expected how long to lock, such as 30d');
  const length = parseDuration('lock-for', period, { least: HOUR_MS });
  return { mode, period: length, ...(renew ? { renew } : {}) };
}
