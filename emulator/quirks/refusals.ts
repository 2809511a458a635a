import type { BucketCall } from '../s3/call.ts';
import { CHECKSUMS } from '../s3/checksums.ts';
import { S3Error, accessDenied, badSignature, invalidArgument, notImplemented } from '../s3/errors.ts';
import type { OperationName } from '../s3/operations.ts';
import { tagsOfHeader } from '../s3/attributes.ts';
import { CONTROL, isFolder, objectAbove, storedKey } from './keys.ts';
import { checkPlace } from './redirects.ts';

/** Throws the error with which a store with the bucket's quirks refuses the request. */
export function checkQuirks(call: BucketCall): void {
  checkPlace(call);
  checkBodySize(call);
  checkSignature(call);
  checkOperation(call);
  if (call.target.key !== '') checkKey(call);
  if (!WRITES.has(call.operation)) return;
  checkTags(call);
  checkHeaders(call);
}

/** What a web console answers where S3 was expected. */
export function consolePage(method: string): S3Error {
  const page = {
    type: 'text/html; charset=utf-8',
    text: '<!doctype html><html><head><title>Console</title></head><body><div id="root"></div></body></html>\n',
  };
  const readable = method === 'GET' || method === 'HEAD';
  return new S3Error(readable ? 200 : 405, readable ? 'Console' : 'MethodNotAllowed', 'Console', { page });
}

/** Operations that store an object's attributes. */
const WRITES: ReadonlySet<OperationName> = new Set<OperationName>([
  'PutObject',
  'CopyObject',
  'CreateMultipartUpload',
]);

function checkBodySize({ bucket, headers }: BucketCall): void {
  const limit = bucket.quirks.number('body-limit');
  if (limit === undefined || Number(headers.get('content-length') ?? 0) <= limit) return;
  const title = '413 Request Entity Too Large';
  throw new S3Error(413, 'RequestEntityTooLarge', title, {
    headers: { server: 'nginx' },
    page: {
      type: 'text/html',
      text: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
    },
  });
}

function checkSignature({ bucket: { quirks }, headers, target }: BucketCall): void {
  if (quirks.has('signature-fails-double-slash') && target.path.includes('//')) throw badSignature();
  if (!quirks.has('signature-fails-non-ascii-metadata')) return;
  for (const [name, value] of headers) {
    // eslint-disable-next-line no-control-regex
    if (name.startsWith('x-amz-meta-') && /[^\x00-\x7f]/.test(value)) throw badSignature();
  }
}

function checkOperation({ bucket: { quirks }, operation }: BucketCall): void {
  if (operation === 'ListObjectsV2') {
    if (quirks.has('list-v2-501')) throw notImplemented('ListObjectsV2');
    if (quirks.has('list-v2-400')) throw invalidArgument('Unsupported argument', 'list-type', '2');
  }
  if (operation === 'GetBucketVersioning' || operation === 'PutBucketVersioning') {
    if (quirks.has('versioning-501')) throw notImplemented('versioning');
    if (quirks.has('versioning-404'))
      throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.');
  }
  const isTagging = operation.endsWith('ObjectTagging');
  if (isTagging && quirks.has('object-tagging-501')) throw notImplemented(operation);
  if (operation === 'PutObjectTagging' && quirks.has('put-object-tagging-403')) throw accessDenied();
}

function checkKey({ bucket, operation, target, headers }: BucketCall): void {
  const { quirks } = bucket;
  const { key } = target;
  if (quirks.has('keys-control-refused') && key.search(CONTROL) >= 0)
    throw invalidArgument('Object name contains unsupported characters.', 'Key', key);
  if (quirks.has('keys-paths-refused') && /(^|\/)(\.{0,2})\//.test(`${key.replace(/\/$/, '')}/`))
    throw invalidArgument('Object name contains unsupported characters.', 'Key', key);
  const longest = quirks.number('keys-long-500');
  if (longest !== undefined && key.split('/').some((one) => Buffer.byteLength(one, 'utf8') > longest))
    throw new S3Error(500, 'InternalError', 'We encountered an internal error. Please try again.');
  const creates = WRITES.has(operation) || operation === 'CompleteMultipartUpload';
  if (!creates) return;
  const stored = storedKey(bucket, key);
  const ifAbsent = headers.get('if-none-match')?.trim() === '*';
  if (quirks.has('keys-folder-412') && ifAbsent && isFolder(bucket, stored)) {
    throw new S3Error(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
      {
        details: { Condition: 'If-None-Match' },
      },
    );
  }
  if (!quirks.has('keys-folder-or-object')) return;
  if (isFolder(bucket, stored))
    throw new S3Error(409, 'ExistingObjectIsDirectory', 'Existing Object is a directory.');
  if (objectAbove(bucket, stored) !== undefined)
    throw new S3Error(409, 'ObjectParentIsFile', 'Object parent already exists as a file.');
}

function checkTags({ bucket: { quirks }, headers }: BucketCall): void {
  const tags = headers.get('x-amz-tagging');
  const directive = headers.get('x-amz-tagging-directive');
  if (quirks.has('tagging-501') && (tags ?? directive) !== undefined) {
    throw notImplemented(tags === undefined ? 'x-amz-tagging-directive' : 'x-amz-tagging');
  }
  if (tags === undefined) return;
  if (quirks.has('tagging-400')) {
    const message = "Unsupported header 'x-amz-tagging' received for this API call.";
    throw invalidArgument(message, 'x-amz-tagging', tags);
  }
  if (quirks.has('tagging-403')) throw accessDenied();
  if (quirks.has('tag-characters-refused')) checkTagCharacters(tagsOfHeader(tags).flat());
}

/** Letters, digits, spaces and a few signs: what AWS documents. */
export function checkTagCharacters(texts: readonly string[]): void {
  if (texts.every((text) => /^[\p{L}\p{N}\p{Z}+\-=._:/@]*$/u.test(text))) return;
  throw new S3Error(400, 'InvalidTag', 'The TagValue you have provided is invalid');
}

const CACHE_HEADERS = ['cache-control', 'content-disposition', 'content-language', 'expires'];
const OWNED = 'bucket-owner-full-control';

function checkHeaders({ bucket: { quirks }, headers }: BucketCall): void {
  const storageClass = headers.get('x-amz-storage-class');
  if (storageClass !== undefined) {
    if (quirks.has('storage-class-501')) throw notImplemented('x-amz-storage-class');
    if (quirks.has('storage-class-400') && storageClass !== 'STANDARD')
      throw new S3Error(400, 'InvalidStorageClass', 'The storage class you specified is not valid');
  }
  const acl = headers.get('x-amz-acl');
  if (quirks.has('acl-demanded') && acl !== OWNED) throw accessDenied();
  if (quirks.has('acl-refused') && acl !== undefined && acl !== OWNED) {
    throw new S3Error(400, 'AccessControlListNotSupported', 'The bucket does not allow ACLs');
  }
  const cache = CACHE_HEADERS.find((name) => headers.has(name));
  if (cache !== undefined && quirks.has('cache-headers-501')) throw notImplemented(cache);
}

const CHECKSUM_HEADERS = [
  ...CHECKSUMS.map((name) => `x-amz-checksum-${name}`),
  'x-amz-checksum-algorithm',
  'x-amz-sdk-checksum-algorithm',
  'x-amz-trailer',
];

/** Stores that do not know the newer checksum headers refuse them. */
export function checkChecksumHeaders({ bucket: { quirks }, headers }: BucketCall): void {
  const sent = CHECKSUM_HEADERS.find((name) => headers.has(name));
  if (sent === undefined) return;
  if (quirks.has('checksum-headers-501')) throw notImplemented(sent);
  if (quirks.has('checksum-headers-400')) {
    throw invalidArgument(
      `Unsupported header '${sent}' received for this API call.`,
      sent,
      headers.get(sent) ?? '',
    );
  }
}
