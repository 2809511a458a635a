import type { BucketCall, GoogleReply } from './call.ts';
import { remove, writeConditions } from './generations.ts';
import { checkName } from './names.ts';
import { numberOf } from './parameters.ts';

/** 404 where there is nothing, unlike on S3. */
export function deleteObject(call: BucketCall): GoogleReply {
  const { bucket, target } = call;
  checkName(target.name);
  remove(bucket, target.name, {
    generation: numberOf(target.query, 'generation'),
    conditions: writeConditions(bucket, target.query, 'delete'),
    now: call.clock(),
  });
  return { status: 204 };
}
