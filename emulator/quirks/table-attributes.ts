import type { QuirkRow } from './quirk-row.ts';

/** Attributes that a store refuses, and headers that it demands. */
export const ATTRIBUTE_QUIRKS = {
  'tagging-501': {
    does: 'x-amz-tagging (or its directive) on a Put, Copy or CreateMultipartUpload answers 501 NotImplemented.',
    seen: ['Cloudflare R2 (yopass#3657, tus-node-server#560)'],
  },
  'tagging-400': {
    does: 'x-amz-tagging on a Put, Copy or CreateMultipartUpload answers 400 InvalidArgument.',
    seen: ['Backblaze B2 (s3proxy#34)'],
  },
  'tagging-403': {
    does: 'x-amz-tagging on a Put, Copy or CreateMultipartUpload answers 403 AccessDenied.',
    seen: ['AWS without s3:PutObjectTagging'],
  },
  'object-tagging-501': {
    does: 'GetObjectTagging, PutObjectTagging and DeleteObjectTagging answer 501.',
    seen: ['Cloudflare R2 (yopass#3657)', 'Backblaze B2'],
  },
  'put-object-tagging-403': {
    does: 'PutObjectTagging answers 403 AccessDenied.',
    seen: ['AWS without s3:PutObjectTagging'],
  },
  'tag-characters-refused': {
    does: 'Tags with characters other than letters, digits, space and `+ - = . _ : / @` answer 400 InvalidTag.',
    seen: ['AWS by its documentation', 'others, reported'],
  },
  'copy-drops-tags': {
    does: 'CopyObject loses the tags.',
    seen: ['stores without tags'],
    behaviour: { dropTagsOnCopy: true },
  },
  'storage-class-400': {
    does: 'Any x-amz-storage-class but STANDARD answers 400 InvalidStorageClass.',
    seen: ['MinIO', 'stores with one class'],
  },
  'storage-class-501': {
    does: 'Any x-amz-storage-class answers 501 NotImplemented.',
    seen: ['Cloudflare R2 in 2023 (gobackup#182)'],
  },
  'acl-demanded': {
    does: 'A write without x-amz-acl: bucket-owner-full-control answers 403 AccessDenied.',
    seen: ['AWS bucket policies'],
  },
  'acl-refused': {
    does: 'A write with x-amz-acl answers 400 AccessControlListNotSupported.',
    seen: ['AWS buckets with ACLs disabled'],
  },
  'cache-headers-501': {
    does: 'Cache-Control, Content-Disposition, Content-Language and Expires on a write answer 501 NotImplemented.',
    seen: ['reported; no store named'],
  },
  'checksum-demanded': {
    does: 'PutObject and UploadPart without Content-MD5 or x-amz-checksum-* answer 400, as with a default retention.',
    seen: ['AWS with Object Lock (docker-volume-backup#727)', 'Storj (storj/edge#403)'],
  },
  'content-md5-only': {
    does: 'Where a checksum is demanded, only Content-MD5 is accepted.',
    seen: ['AWS before 2022 (kopia#711)', 'storj/edge#403'],
  },
  'part-checksum-undeclared-400': {
    does: 'UploadPart with x-amz-checksum-* answers 400 where CreateMultipartUpload named no x-amz-checksum-algorithm.',
    seen: ['AWS before 2025 (opendal#4533, arrow-rs#6793)'],
  },
  'checksum-headers-400': {
    does: 'x-amz-checksum-*, x-amz-sdk-checksum-algorithm and x-amz-trailer answer 400 InvalidArgument.',
    seen: ['stores before the SDKs of 2025 (aws-sdk-js-v3#6810)', 'Backblaze B2 in early 2025'],
  },
  'checksum-headers-501': {
    does: 'x-amz-checksum-*, x-amz-sdk-checksum-algorithm and x-amz-trailer answer 501 NotImplemented.',
    seen: ['Cloudflare R2 in early 2025 (aws-sdk-js-v3#6810)'],
  },
} as const satisfies Readonly<Record<string, QuirkRow>>;
