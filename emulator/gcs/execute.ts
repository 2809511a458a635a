import { getBucket } from './buckets.ts';
import type { BucketCall, GoogleCall, GoogleReply, MethodName } from './call.ts';
import { deleteObject } from './delete.ts';
import { noSuchBucket, notImplemented } from './errors.ts';
import { listObjects } from './listing.ts';
import { changeObject } from './patch.ts';
import { downloadObject, getObject } from './read.ts';
import { copyObject, noPayer, rewriteObject } from './rewrite.ts';
import { insertObject } from './upload.ts';

/** Does what an authenticated and permitted call asks. */
export async function execute(call: GoogleCall): Promise<GoogleReply> {
  const { method } = call.target;
  const bucket = call.access.buckets.find((one) => one.name === call.target.bucket);
  if (!bucket) throw noSuchBucket();
  if (bucket.requesterPays && !call.target.query.has('userProject')) throw noPayer();
  const perform = BUCKET_METHODS[method];
  if (!perform) throw notImplemented(method);
  return perform({ ...call, bucket });
}

const BUCKET_METHODS: Readonly<
  Partial<Record<MethodName, (call: BucketCall) => GoogleReply | Promise<GoogleReply>>>
> = {
  'buckets.get': getBucket,
  'objects.list': listObjects,
  'objects.get': getObject,
  'objects.download': downloadObject,
  'objects.insert': insertObject,
  'objects.patch': changeObject,
  'objects.update': changeObject,
  'objects.delete': deleteObject,
  'objects.rewrite': rewriteObject,
  'objects.copy': copyObject,
};
