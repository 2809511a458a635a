import type { QuirkRow } from './quirk-row.ts';

/** Answers about objects: reads, writes, copies, conditions and versions. */
export const ANSWER_QUIRKS = {
  'signature-fails-non-ascii-metadata': {
    does: 'A write with non-ASCII user metadata answers 403 SignatureDoesNotMatch, with good keys.',
    seen: ['minio-py#764', 'MinIO and proxies that recode headers'],
  },
  'signature-fails-double-slash': {
    does: 'A proxy merges `//` of the path before the signature is checked: 403 SignatureDoesNotMatch.',
    seen: ['slash-merging proxies such as nginx (aws-sdk-java-v2#2624)'],
  },
  'no-last-modified': {
    does: 'GET and HEAD answer without Last-Modified.',
    seen: ['s3cmd#755'],
  },
  'gzip-decoded': {
    does: 'Objects with Content-Encoding gzip are sent decoded, without Content-Encoding, Content-Length and ranges, unless Accept-Encoding names gzip.',
    seen: ['Google Cloud Storage (rclone#2658)', 'Cloudflare R2 (rclone#8137)', 'CDNs'],
  },
  'gzip-decoded-always': {
    does: 'Same as gzip-decoded, but regardless of Accept-Encoding.',
    seen: ['proxies that decode'],
  },
  'gzip-no-length': {
    does: 'Objects with Content-Encoding gzip are sent as stored, but without Content-Length.',
    seen: ['Cloudflare R2', 'StorageGRID (rclone#6533)', 'CDNs'],
  },
  'missing-meta': {
    does: 'One entry of the user metadata is not sent; x-amz-missing-meta is 1.',
    seen: ['lakeFS (lakeFS#9727)', 'AWS, for names that are no header'],
  },
  'metadata-rfc2047': {
    does: 'GET and HEAD send non-ASCII user metadata as RFC 2047 encoded words.',
    seen: ['AWS'],
  },
  'body-limit': {
    does: 'A proxy answers 413 with an HTML page to a body over its limit.',
    seen: ['nginx, Cloudflare (pterodactyl#2905)'],
    value: { kind: 'bytes', default: '1048576', meaning: 'the largest body' },
  },
  'head-ignores-version': {
    does: 'HEAD ignores versionId and answers for the current object.',
    seen: ['reported; no store named'],
  },
  'get-ignores-version': {
    does: 'GET ignores versionId and answers with the current object.',
    seen: ['reported; no store named'],
  },
  'false-version-ids': {
    does: 'Put and Copy return an x-amz-version-id although versioning is off; reads of that version answer 404.',
    seen: ['Cloudflare R2, reported'],
  },
  'complete-etag-differs': {
    does: "CompleteMultipartUpload's ETag is not the one that HEAD, GET and listings have.",
    seen: ['one of six servers that were tried'],
  },
  'versioning-501': {
    does: 'GetBucketVersioning and PutBucketVersioning answer 501 NotImplemented.',
    seen: ['reported; no store named'],
  },
  'versioning-404': {
    does: 'GetBucketVersioning and PutBucketVersioning answer 404 NoSuchKey.',
    seen: ['reported; no store named'],
  },
  'versioning-as-listing': {
    does: 'GetBucketVersioning is answered by a listing of the bucket.',
    seen: ['reported; no store named'],
  },
  archived: {
    does: 'GET and copies of these keys answer 403 InvalidObjectState, as after a lifecycle rule archived them; HEAD and listings say GLACIER.',
    seen: ['lifecycle rules (restic#4583)'],
    value: { kind: 'keys', default: '*', meaning: 'which keys' },
  },
  'copy-ignores-pins': {
    does: 'CopyObject ignores x-amz-copy-source-if-match and its like.',
    seen: ['moto 5.2.1'],
    behaviour: { ignoreSourcePins: ['copy'] },
  },
  'part-copy-ignores-pins': {
    does: 'UploadPartCopy ignores x-amz-copy-source-if-match and its like.',
    seen: ['moto 5.2.1'],
    behaviour: { ignoreSourcePins: ['partcopy'] },
  },
  'get-ignores-if-match': {
    does: 'GET and HEAD ignore If-Match.',
    seen: ['reported; no store named'],
    behaviour: { ignoreGetPins: true },
  },
  'put-ignores-conditions': {
    does: 'PutObject ignores If-Match and If-None-Match.',
    seen: ['reported; no store named'],
    behaviour: { ignoreConditions: ['put'] },
  },
  'copy-ignores-conditions': {
    does: 'CopyObject ignores If-Match and If-None-Match.',
    seen: ['reported; no store named'],
    behaviour: { ignoreConditions: ['copy'] },
  },
  'complete-ignores-conditions': {
    does: 'CompleteMultipartUpload ignores If-Match and If-None-Match.',
    seen: ['reported; no store named'],
    behaviour: { ignoreConditions: ['complete'] },
  },
  'delete-ignores-conditions': {
    does: 'DeleteObject and DeleteObjects ignore If-Match and ETag.',
    seen: ['reported; no store named'],
    behaviour: { ignoreConditions: ['delete'] },
  },
  'no-copy': {
    does: 'CopyObject answers 501.',
    seen: ['stores without server-side copies'],
    behaviour: { noServerCopy: true },
  },
  'no-part-copy': {
    does: 'UploadPartCopy answers 501.',
    seen: ['Storj by default (rclone#8139)', 'Google Cloud Storage'],
    behaviour: { noPartCopy: true },
  },
  'random-multipart-etags': {
    does: 'A multipart ETag is random, not derived from the parts.',
    seen: ['Cloudflare R2'],
    behaviour: { randomMultipartEtags: true },
  },
  'kms-etags': {
    does: 'ETags look like an MD5 but are not.',
    seen: ['AWS with SSE-KMS'],
    behaviour: { kmsEtags: true },
  },
  'copy-source-plus-is-space': {
    does: 'A bare `+` in x-amz-copy-source is a space.',
    seen: ['s3sync#152', 'aws-sdk-js-v3#5475'],
    behaviour: { plusIsSpaceInCopySource: true },
  },
} as const satisfies Readonly<Record<string, QuirkRow>>;
