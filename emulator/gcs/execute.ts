import {
  deleteBucket,
  getBucket,
  insertBucket,
  listBuckets,
  patchBucket,
  testPermissions,
} from './buckets.ts';
import type { BucketCall, GoogleCall, GoogleReply, MethodName } from './call.ts';
import { composeObject } from './compose.ts';
import { deleteObject } from './delete.ts';
import { noSuchBucket } from './errors.ts';
import { listObjects } from './listing.ts';
import { changeObject } from './patch.ts';
import { downloadObject, getObject } from './read.ts';
import { continueUpload, startUpload } from './resumable.ts';
import { copyObject, noPayer, rewriteObject } from './rewrite.ts';
import { insertObject } from './upload.ts';

/** Does what an authenticated and permitted call asks. */
export async function execute(call: GoogleCall): Promise<GoogleReply> {
  const { method } = call.target;
  if (method === 'buckets.list') return listBuckets(call);
  if (method === 'buckets.insert') return insertBucket(call);
  const bucket = call.access.buckets.find((one) => one.name === call.target.bucket);
  if (!bucket) throw noSuchBucket();
  if (bucket.requesterPays && !call.target.query.has('userProject')) throw noPayer();
  return BUCKET_METHODS[method]({ ...call, bucket });
}

type BucketMethod = Exclude<MethodName, 'buckets.list' | 'buckets.insert'>;

const BUCKET_METHODS: Readonly<
  Record<BucketMethod, (call: BucketCall) => GoogleReply | Promise<GoogleReply>>
> = {
  'buckets.get': getBucket,
  'buckets.patch': patchBucket,
  'buckets.delete': deleteBucket,
  'buckets.testIamPermissions': testPermissions,
  'objects.list': listObjects,
  'objects.get': getObject,
  'objects.download': downloadObject,
  'objects.insert': insertObject,
  'objects.startUpload': startUpload,
  'objects.upload': continueUpload,
  'objects.patch': changeObject,
  'objects.update': changeObject,
  'objects.delete': deleteObject,
  'objects.rewrite': rewriteObject,
  'objects.copy': copyObject,
  'objects.compose': composeObject,
};
