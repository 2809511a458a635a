import { defined } from '../core/defined.ts';
import type { PlaceOptions } from '../options/options.ts';
import type { PlaceReport } from '../report/result.ts';

/** A place as reports have it: `api` is absent for S3, as in reports of earlier versions. */
export function reportedPlace({ api, endpoint, account, bucket, prefix }: PlaceOptions): PlaceReport {
  return { endpoint, bucket, prefix, ...(api === 's3' ? {} : { api }), ...defined({ account }) };
}
