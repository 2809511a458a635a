import { createHash } from 'node:crypto';
import type { Options } from '../../options/options.ts';
import { endpointsOf } from '../../options/places.ts';
import { forLog } from '../../core/escape.ts';
import { placeName } from '../../report/words.ts';

/** What an issue is about: the backup in one cold, whatever command found something wrong with it. */
export interface Target {
  /** Tells its issue from those of other targets. */
  readonly id: string;
  /** `s3://shop-backup/daily/`: what the inputs say, one line. */
  readonly cold: string;
}

export function targetOf(options: Options): Target {
  const { bucket, prefix } = options.cold;
  // The same in whatever order several endpoints are given.
  const endpoints = [...endpointsOf(options.cold)].sort();
  const what = JSON.stringify([endpoints, bucket, prefix]);
  return {
    id: createHash('sha256').update(what).digest('hex').slice(0, 20),
    cold: forLog(placeName(options.cold), 120),
  };
}
