import type { Bucket } from '../../store/bucket.ts';
import { defined } from '../../core/defined.ts';
import type { Generation } from '../generation.ts';
import type { AgeNames } from '../layout.ts';

/** How this run names what it writes; undefined where objects are stored as they are. */
export function namesIn({ objectKeys }: Pick<Bucket, 'objectKeys'>): AgeNames | undefined {
  if (objectKeys?.recipients === undefined) return undefined;
  return namedBy(objectKeys.hide);
}

/** How the objects of a committed backup are named; undefined where they are stored as they are. */
export function namesOf(
  { encryption }: Pick<Generation, 'encryption'>,
  { hideKey }: Pick<Bucket, 'hideKey'>,
): AgeNames | undefined {
  if (encryption === undefined) return undefined;
  return encryption.names === 'clear' ? {} : namedBy(hideKey);
}

function namedBy(hide: AgeNames['hide']): AgeNames {
  return defined({ hide });
}
