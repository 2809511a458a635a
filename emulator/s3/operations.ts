import type { Right } from '../config.ts';
import { notImplemented } from './errors.ts';
import type { Headers } from './sigv4.ts';
import type { Target } from './target.ts';

/** What the emulator can do, and the right that each needs. */
export const OPERATIONS = {
  ListBuckets: 'READ',
  CreateBucket: 'ADMIN',
  DeleteBucket: 'ADMIN',
  HeadBucket: 'READ',
  GetBucketLocation: 'READ',
  GetBucketVersioning: 'READ',
  GetObjectLockConfiguration: 'READ',
  PutBucketVersioning: 'ADMIN',
  ListObjects: 'READ',
  ListObjectsV2: 'READ',
  ListObjectVersions: 'READ',
  GetObject: 'READ',
  HeadObject: 'READ',
  PutObject: 'WRITE',
  CopyObject: 'WRITE',
  DeleteObject: 'WRITE',
  DeleteObjects: 'WRITE',
  GetObjectTagging: 'READ',
  PutObjectTagging: 'WRITE',
  DeleteObjectTagging: 'WRITE',
  GetObjectRetention: 'READ',
  PutObjectRetention: 'WRITE',
  RestoreObject: 'WRITE',
  CreateMultipartUpload: 'WRITE',
  UploadPart: 'WRITE',
  UploadPartCopy: 'WRITE',
  CompleteMultipartUpload: 'WRITE',
  AbortMultipartUpload: 'WRITE',
  ListParts: 'READ',
  ListMultipartUploads: 'READ',
} as const satisfies Readonly<Record<string, Right>>;

export type OperationName = keyof typeof OPERATIONS;

/** The operation that a request asks for; NotImplemented for all that S3 has besides. */
export function operationOf(method: string, target: Target, headers: Headers): OperationName {
  const { query } = target;
  const subresource = query.pairs.map(([name]) => name).find((name) => SUBRESOURCES.has(name)) ?? '';
  const level = target.bucket === '' ? 'service' : target.key === '' ? 'bucket' : 'object';
  if (subresource === 'partNumber' && !query.has('uploadId')) throw notImplemented('partNumber');
  const asked = `${method} ${level} ${subresource === 'partNumber' ? 'uploadId' : subresource}`.trim();
  const operation = ROUTES[asked];
  if (operation === undefined) throw notImplemented(asked);
  if (operation === 'ListObjects' && query.get('list-type') === '2') return 'ListObjectsV2';
  const copies = headers.has('x-amz-copy-source');
  if (operation === 'PutObject' && copies) return 'CopyObject';
  if (operation === 'UploadPart' && copies) return 'UploadPartCopy';
  return operation;
}

const ROUTES: Readonly<Record<string, OperationName>> = {
  'GET service': 'ListBuckets',
  'PUT bucket': 'CreateBucket',
  'DELETE bucket': 'DeleteBucket',
  'HEAD bucket': 'HeadBucket',
  'GET bucket': 'ListObjects',
  'GET bucket location': 'GetBucketLocation',
  'GET bucket versioning': 'GetBucketVersioning',
  'GET bucket object-lock': 'GetObjectLockConfiguration',
  'PUT bucket versioning': 'PutBucketVersioning',
  'GET bucket versions': 'ListObjectVersions',
  'GET bucket uploads': 'ListMultipartUploads',
  'POST bucket delete': 'DeleteObjects',
  'GET object': 'GetObject',
  'HEAD object': 'HeadObject',
  'PUT object': 'PutObject',
  'DELETE object': 'DeleteObject',
  'GET object tagging': 'GetObjectTagging',
  'PUT object tagging': 'PutObjectTagging',
  'DELETE object tagging': 'DeleteObjectTagging',
  'GET object retention': 'GetObjectRetention',
  'PUT object retention': 'PutObjectRetention',
  'POST object restore': 'RestoreObject',
  'POST object uploads': 'CreateMultipartUpload',
  'PUT object uploadId': 'UploadPart',
  'POST object uploadId': 'CompleteMultipartUpload',
  'DELETE object uploadId': 'AbortMultipartUpload',
  'GET object uploadId': 'ListParts',
};

/** Query parameters that make another operation of a request; S3 ignores those it does not know. */
const SUBRESOURCES = new Set([
  'accelerate',
  'acl',
  'analytics',
  'attributes',
  'cors',
  'delete',
  'encryption',
  'intelligent-tiering',
  'inventory',
  'legal-hold',
  'lifecycle',
  'location',
  'logging',
  'metadataTable',
  'metrics',
  'notification',
  'object-lock',
  'ownershipControls',
  'partNumber',
  'policy',
  'policyStatus',
  'publicAccessBlock',
  'renameObject',
  'replication',
  'requestPayment',
  'restore',
  'retention',
  'select',
  'session',
  'tagging',
  'torrent',
  'uploadId',
  'uploads',
  'versioning',
  'versions',
  'website',
]);
