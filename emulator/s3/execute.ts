import {
  getBucketLocation,
  getBucketVersioning,
  getObjectLockConfiguration,
  headBucket,
  listBuckets,
  putBucketVersioning,
} from './buckets.ts';
import { expectNoBody } from './body.ts';
import type { BucketCall, Call, Reply } from './call.ts';
import { checkPayer } from './conditions.ts';
import { copyObject } from './copy.ts';
import { deleteObject, deleteObjects } from './delete.ts';
import { noSuchBucket } from './errors.ts';
import { listObjects, listObjectsV2 } from './listing.ts';
import {
  abortMultipartUpload,
  completeMultipartUpload,
  createMultipartUpload,
  uploadPart,
  uploadPartCopy,
} from './multipart.ts';
import type { OperationName } from './operations.ts';
import { getObject, headObject } from './read.ts';
import { restoreObject } from './thaw.ts';
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './tagging.ts';
import { listMultipartUploads, listParts } from './upload-listing.ts';
import { listObjectVersions } from './versions.ts';
import { putObject } from './write.ts';

/** Does what an authenticated and permitted call asks. */
export async function execute(call: Call): Promise<Reply> {
  if (!WITH_BODY.has(call.operation)) expectNoBody(call);
  if (call.operation === 'ListBuckets') return listBuckets(call);
  const bucket = call.access.buckets.find((one) => one.name === call.target.bucket);
  if (!bucket) throw noSuchBucket(call.target.bucket);
  checkPayer(bucket, call.headers);
  return BUCKET_OPERATIONS[call.operation]({ ...call, bucket });
}

const BUCKET_OPERATIONS: Readonly<
  Record<Exclude<OperationName, 'ListBuckets'>, (call: BucketCall) => Reply | Promise<Reply>>
> = {
  HeadBucket: headBucket,
  GetBucketLocation: getBucketLocation,
  GetBucketVersioning: getBucketVersioning,
  GetObjectLockConfiguration: getObjectLockConfiguration,
  PutBucketVersioning: putBucketVersioning,
  ListObjects: listObjects,
  ListObjectsV2: listObjectsV2,
  ListObjectVersions: listObjectVersions,
  GetObject: getObject,
  HeadObject: headObject,
  PutObject: putObject,
  CopyObject: copyObject,
  DeleteObject: deleteObject,
  DeleteObjects: deleteObjects,
  GetObjectTagging: getObjectTagging,
  PutObjectTagging: putObjectTagging,
  DeleteObjectTagging: deleteObjectTagging,
  RestoreObject: restoreObject,
  CreateMultipartUpload: createMultipartUpload,
  UploadPart: uploadPart,
  UploadPartCopy: uploadPartCopy,
  CompleteMultipartUpload: completeMultipartUpload,
  AbortMultipartUpload: abortMultipartUpload,
  ListParts: listParts,
  ListMultipartUploads: listMultipartUploads,
};

const WITH_BODY: ReadonlySet<OperationName> = new Set<OperationName>([
  'PutObject',
  'UploadPart',
  'DeleteObjects',
  'PutObjectTagging',
  'RestoreObject',
  'PutBucketVersioning',
  'CompleteMultipartUpload',
]);
