import { createHash } from 'node:crypto';
import type { Options } from '../../options/options.ts';
import { endpointsOf } from '../../options/places.ts';
import { forLog } from '../../report/escape.ts';
import { placeName } from '../../report/words.ts';

/** What an alert is about: one command on one cold and one scope. Another target's success must not close it. */
export interface Target {
  /** Tells its issue from those of other targets. */
  readonly id: string;
  readonly command: string;
  /** `s3://shop-backup/daily/`: what the inputs say, one line. */
  readonly cold: string;
}

export function targetOf(options: Options): Target {
  const { bucket, prefix } = options.cold;
  // The same in whatever order several endpoints are given.
  const endpoints = [...endpointsOf(options.cold)].sort();
  const scope = 'prefixes' in options ? options.prefixes : [];
  const exclude = 'exclude' in options ? options.exclude : [];
  const what = JSON.stringify([options.command, endpoints, bucket, prefix, scope, exclude]);
  return {
    id: createHash('sha256').update(what).digest('hex').slice(0, 20),
    command: options.command,
    cold: forLog(placeName(options.cold), 120),
  };
}
