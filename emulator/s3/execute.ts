import {
  createBucket,
  deleteBucket,
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
import { checkDigest } from './object-lock.ts';
import { getObject, headObject } from './read.ts';
import { getObjectRetention, putObjectRetention } from './retention.ts';
import { restoreObject } from './thaw.ts';
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './tagging.ts';
import { listMultipartUploads, listParts } from './upload-listing.ts';
import { listObjectVersions } from './versions.ts';
import { putObject } from './write.ts';
import type { Bucket } from '../storage/bucket.ts';
import { withQuirks } from '../quirks/answers.ts';
import { storedKey } from '../quirks/keys.ts';
import { checkQuirks } from '../quirks/refusals.ts';

/** Does what an authenticated and permitted call asks. */
export async function execute(call: Call): Promise<Reply> {
  if (!WITH_BODY.has(call.operation)) expectNoBody(call);
  if (call.operation === 'ListBuckets') return listBuckets(call);
  if (call.operation === 'CreateBucket') return createBucket(call);
  const bucket = call.access.buckets.find((one) => one.name === call.target.bucket);
  if (!bucket) throw noSuchBucket(call.target.bucket);
  checkPayer(bucket, call.headers);
  const { key } = call.target;
  checkQuirks({ ...call, bucket });
  checkDigest({ ...call, bucket });
  const about = { ...call, bucket, target: { ...call.target, key: storedKey(bucket, key) } };
  return withQuirks(about, await BUCKET_OPERATIONS[performed(call.operation, bucket)](about));
}

/** The operation that a store with quirks takes another for. */
function performed(operation: BucketOperation, { quirks }: Bucket): BucketOperation {
  if (operation === 'GetBucketVersioning' && quirks.has('versioning-as-listing')) return 'ListObjects';
  if (operation === 'ListObjectsV2' && quirks.has('list-v2-as-v1')) return 'ListObjects';
  return operation;
}

type BucketOperation = Exclude<OperationName, 'ListBuckets' | 'CreateBucket'>;

const BUCKET_OPERATIONS: Readonly<Record<BucketOperation, (call: BucketCall) => Reply | Promise<Reply>>> = {
  DeleteBucket: deleteBucket,
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
  GetObjectRetention: getObjectRetention,
  PutObjectRetention: putObjectRetention,
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
  'CreateBucket',
  'PutObject',
  'UploadPart',
  'DeleteObjects',
  'PutObjectTagging',
  'PutObjectRetention',
  'RestoreObject',
  'PutBucketVersioning',
  'CompleteMultipartUpload',
]);
