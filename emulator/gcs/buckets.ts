import type { BucketCall, GoogleReply } from './call.ts';
import { selected } from './fields.ts';
import { bucketResource } from './resources.ts';

export function getBucket(call: BucketCall): GoogleReply {
  const resource = bucketResource(call.bucket, call.origin);
  return { status: 200, json: selected(resource, call.target.query.get('fields')) };
}
