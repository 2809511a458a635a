import { createHash } from 'node:crypto';
import type { Options } from '../../options/options.ts';
import { endpointsOf } from '../../options/places.ts';
import { forLog } from '../../core/escape.ts';
import { placeName } from '../../report/words.ts';

/** What an issue is about: the backup in one cold, for all commands. */
export interface Target {
  /** Identifies its issue. */
  readonly id: string;
  /** `s3://shop-backup/daily/`, one line. */
  readonly cold: string;
}

export function targetOf(options: Options): Target {
  const { api, account, bucket, prefix } = options.cold;
  // Independent of the order of endpoints.
  const endpoints = [...endpointsOf(options.cold)].sort();
  const what = JSON.stringify([endpoints, bucket, prefix, ...(api === 's3' ? [] : [api, account])]);
  return {
    id: createHash('sha256').update(what).digest('hex').slice(0, 20),
    cold: forLog(placeName(options.cold), 120),
  };
}
