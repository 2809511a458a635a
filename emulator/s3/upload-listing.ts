import { byteString } from '../storage/ordered-keys.ts';
import type { Upload } from '../storage/uploads.ts';
import { OWNER } from './buckets.ts';
import type { BucketCall, Reply } from './call.ts';
import { commonPrefix, listingText, pageSize } from './listing.ts';
import { openUpload } from './multipart.ts';
import { element, xmlDocument } from './xml.ts';

export function listParts(call: BucketCall): Reply {
  const upload = openUpload(call);
  const { query } = call.target;
  const maxParts = pageSize(query, 'max-parts');
  const marker = Number(query.get('part-number-marker') ?? 0) || 0;
  const rest = [...upload.parts.values()]
    .filter((part) => part.number > marker)
    .sort((a, b) => a.number - b.number);
  const page = rest.slice(0, maxParts);
  const truncated = rest.length > page.length;
  const body =
    element('Bucket', call.bucket.name) +
    element('Key', upload.key) +
    element('UploadId', upload.id) +
    OWNER.replaceAll('Owner', 'Initiator') +
    OWNER +
    element('StorageClass', upload.attributes.storageClass) +
    element('PartNumberMarker', marker) +
    element('NextPartNumberMarker', page.at(-1)?.number ?? 0) +
    element('MaxParts', maxParts) +
    element('IsTruncated', truncated) +
    page
      .map(
        (part) =>
          `<Part>${element('PartNumber', part.number)}` +
          element('LastModified', new Date(part.modified).toISOString()) +
          element('ETag', `"${part.etag}"`) +
          element('Size', part.content.size) +
          (part.checksum
            ? element(`Checksum${part.checksum.algorithm.toUpperCase()}`, part.checksum.value)
            : '') +
          '</Part>',
      )
      .join('');
  return { status: 200, xml: xmlDocument('ListPartsResult', body) };
}

/** Uploads in progress by key, of each key the oldest first. */
export function listMultipartUploads(call: BucketCall): Reply {
  const { bucket } = call;
  const { query } = call.target;
  const maxUploads = pageSize(query, 'max-uploads');
  const prefix = byteString(query.get('prefix') ?? '');
  const delimiter = byteString(query.get('delimiter') ?? '');
  const keyMarker = query.get('key-marker') ?? '';
  const idMarker = query.get('upload-id-marker') ?? '';
  const text = listingText(bucket, query);
  const sorted = call.store.uploads
    .of(bucket.id)
    .filter((upload) => byteString(upload.key).startsWith(prefix))
    .sort(
      (a, b) => order(byteString(a.key), byteString(b.key)) || a.initiated - b.initiated || order(a.id, b.id),
    );
  const rest = sorted.slice(startOf(sorted, keyMarker, idMarker));
  const uploads: Upload[] = [];
  const prefixes = new Set<string>();
  let last: { key: string; id: string } | undefined;
  let truncated = false;
  for (const upload of rest) {
    const common = commonPrefix(byteString(upload.key), prefix, delimiter);
    const name = common === undefined ? undefined : Buffer.from(common, 'latin1').toString('utf8');
    if (name !== undefined && (prefixes.has(name) || name === keyMarker)) continue;
    if (uploads.length + prefixes.size >= maxUploads) {
      truncated = maxUploads > 0;
      break;
    }
    if (name === undefined) uploads.push(upload);
    else prefixes.add(name);
    last = { key: name ?? upload.key, id: name === undefined ? upload.id : '' };
  }
  const body =
    element('Bucket', bucket.name) +
    element('KeyMarker', text.of(keyMarker)) +
    element('UploadIdMarker', idMarker) +
    (truncated && last
      ? element('NextKeyMarker', text.of(last.key)) + element('NextUploadIdMarker', last.id)
      : '') +
    element('Prefix', text.of(query.get('prefix') ?? '')) +
    element('Delimiter', query.get('delimiter') && text.of(query.get('delimiter') ?? '')) +
    element('MaxUploads', maxUploads) +
    text.encodingType +
    element('IsTruncated', truncated) +
    uploads
      .map(
        (upload) =>
          `<Upload>${element('Key', text.of(upload.key))}${element('UploadId', upload.id)}` +
          OWNER.replaceAll('Owner', 'Initiator') +
          OWNER +
          element('StorageClass', upload.attributes.storageClass) +
          element('Initiated', new Date(upload.initiated).toISOString()) +
          '</Upload>',
      )
      .join('') +
    [...prefixes]
      .map((name) => `<CommonPrefixes>${element('Prefix', text.of(name))}</CommonPrefixes>`)
      .join('');
  return { status: 200, xml: xmlDocument('ListMultipartUploadsResult', body) };
}

/** Index of the first upload after the markers: without an id, after all of that key. */
function startOf(sorted: readonly Upload[], keyMarker: string, idMarker: string): number {
  if (keyMarker === '') return 0;
  const marked = sorted.findIndex((upload) => upload.key === keyMarker && upload.id === idMarker);
  if (marked >= 0) return marked + 1;
  const marker = byteString(keyMarker);
  const after = sorted.findIndex((upload) => byteString(upload.key) > marker);
  return after < 0 ? sorted.length : after;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
