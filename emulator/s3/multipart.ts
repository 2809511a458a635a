import { createHash, randomBytes } from 'node:crypto';
import type { Bucket, Checksum } from '../storage/bucket.ts';
import { concat, holding, md5Of, slice } from '../storage/content.ts';
import type { CompletionAnswer, Upload, UploadedPart } from '../storage/uploads.ts';
import { attributesOf } from './attributes.ts';
import { checksumOf, expectNoBody, receiveContent, receiveXml } from './body.ts';
import { S3_OPERATION_LIMIT, type BucketCall, type Reply } from './call.ts';
import { checksumName, compositeChecksum, type ChecksumName } from './checksums.ts';
import { checkWrite, writeConditions } from './conditions.ts';
import { openSource, sourceVersionHeader } from './copy.ts';
import {
  S3Error,
  invalidArgument,
  invalidRequest,
  malformedXml,
  noSuchUpload,
  notImplemented,
  tooLarge,
} from './errors.ts';
import { lockOf } from './object-lock.ts';
import { versionHeader } from './stored-versions.ts';
import type { Headers } from './sigv4.ts';
import { checksumHeader, etagOf, orDrop, underKms } from './write.ts';
import { childText, element, parseXml, xmlDocument, type XmlNode } from './xml.ts';

export const MAX_PARTS = 10_000;

/** S3's least part size, the last one apart: 5 MiB. */
export const MIN_PART_BYTES = 5 * 1024 * 1024;

export function createMultipartUpload(call: BucketCall): Reply {
  const { bucket, headers } = call;
  const { key } = call.target;
  const asked = headers.get('x-amz-checksum-algorithm');
  const algorithm = asked === undefined ? undefined : checksumName(asked);
  if (asked !== undefined && algorithm === undefined) {
    throw invalidRequest('Checksum algorithm provided is unsupported.');
  }
  const upload = call.store.uploads.create({
    bucketId: bucket.id,
    key,
    attributes: attributesOf(headers),
    ...lockOf(call),
    ...(algorithm && { checksumAlgorithm: algorithm, checksumType: checksumType(headers, algorithm) }),
  });
  const body = element('Bucket', bucket.name) + element('Key', key) + element('UploadId', upload.id);
  return {
    status: 200,
    headers: asked === undefined ? {} : { 'x-amz-checksum-algorithm': asked.toUpperCase() },
    xml: xmlDocument('InitiateMultipartUploadResult', body),
  };
}

export async function uploadPart(call: BucketCall): Promise<Reply> {
  const { bucket, store } = call;
  const number = partNumber(call);
  const upload = openUpload(call);
  checkAlgorithm(bucket, upload, checksumOf(call.headers));
  const { content, md5, checksum } = await receiveContent(call);
  call.access.countUpload(bucket, content.size);
  const part = newPart(call, upload, { number, content, md5, ...(checksum && { checksum }) });
  orDrop(store.blobs, content, () => keepPart(call, upload, part));
  return { status: 200, headers: { etag: `"${part.etag}"`, ...checksumHeader(checksum) } };
}

export async function uploadPartCopy(call: BucketCall): Promise<Reply> {
  const { bucket, headers } = call;
  if (bucket.behaviour.noPartCopy) throw notImplemented('UploadPartCopy');
  expectNoBody(call);
  const number = partNumber(call);
  const upload = openUpload(call);
  const source = openSource(call, 'partcopy');
  const { content: whole } = source.object;
  const range = copyRange(headers.get('x-amz-copy-source-range'), whole.size);
  const size = range ? range.last - range.first + 1 : whole.size;
  const limit = Math.min(call.access.operationLimit, S3_OPERATION_LIMIT);
  if (size > limit) throw tooLarge(size, limit);
  const content = range ? slice(whole, range.first, range.last) : whole;
  const known = size === whole.size ? source.object.md5 : undefined;
  const part = await holding(call.store.blobs, content, async () => {
    const made = newPart(call, upload, { number, content, md5: known ?? (await md5Of(content)) });
    keepPart(call, upload, made);
    return made;
  });
  source.countTraffic(size);
  const body =
    element('LastModified', new Date(part.modified).toISOString()) + element('ETag', `"${part.etag}"`);
  return { status: 200, headers: sourceVersionHeader(source), xml: xmlDocument('CopyPartResult', body) };
}

export async function completeMultipartUpload(call: BucketCall): Promise<Reply> {
  const { bucket, store } = call;
  const { key, query } = call.target;
  const id = query.get('uploadId') ?? '';
  const conditions = writeConditions(call.headers, bucket.behaviour, 'complete');
  const root = parseXml(await receiveXml(call));
  const asked = root.children.filter((child) => child.name === 'Part').map(askedPart);
  if (root.name !== 'CompleteMultipartUpload' || asked.length === 0) throw malformedXml();
  const fingerprint = JSON.stringify(asked.map(({ number, etag }) => [number, etag]));
  const before = store.uploads.completion(bucket.id, key, id, fingerprint);
  if (before) return completed(call, before);
  const upload = store.uploads.find(bucket.id, key, id);
  if (!upload) throw noSuchUpload(id);
  checkNamedChecksums(upload, asked);
  const parts = chosenParts(upload, asked);
  checkWrite(bucket, key, conditions);
  const checksum = objectChecksum(upload, parts);
  const stored = bucket.put(key, {
    attributes: upload.attributes,
    content: concat(parts.map((part) => part.content)),
    etag: multipartEtag(bucket, parts, upload),
    ...(upload.retention && { retention: upload.retention }),
    ...(checksum && { checksum }),
  });
  const versionId = versionHeader(bucket, stored.versionId)['x-amz-version-id'];
  const answer: CompletionAnswer = { etag: stored.etag, versionId, checksum };
  store.uploads.rememberCompletion(upload, fingerprint, answer);
  store.uploads.close(upload);
  return completed(call, answer);
}

export function abortMultipartUpload(call: BucketCall): Reply {
  call.store.uploads.close(openUpload(call));
  return { status: 204 };
}

/** The upload that a request names; it must be of this very key. */
export function openUpload(call: BucketCall): Upload {
  const id = call.target.query.get('uploadId') ?? '';
  const upload = call.store.uploads.find(call.bucket.id, call.target.key, id);
  if (!upload) throw noSuchUpload(id);
  return upload;
}

interface AskedPart {
  readonly number: number;
  readonly etag: string;
  readonly checksums: readonly { name: string; value: string }[];
}

function partNumber(call: BucketCall): number {
  const text = call.target.query.get('partNumber') ?? '';
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= MAX_PARTS) return number;
  throw invalidArgument(
    `Part number must be an integer between 1 and ${MAX_PARTS}, inclusive`,
    'partNumber',
    text,
  );
}

function newPart(
  call: BucketCall,
  upload: Upload,
  part: Pick<UploadedPart, 'number' | 'content' | 'md5' | 'checksum'>,
): UploadedPart {
  const modified = Math.floor(call.store.clock() / 1000) * 1000;
  return { ...part, etag: etagOf(call.bucket, part.md5, upload.attributes.headers), modified };
}

function keepPart(call: BucketCall, upload: Upload, part: UploadedPart): void {
  if (!call.store.uploads.addPart(upload, part)) throw noSuchUpload(upload.id);
}

/** `bytes=first-last`: the one form that UploadPartCopy takes, and it must lie within the source. */
function copyRange(header: string | undefined, size: number): { first: number; last: number } | undefined {
  if (header === undefined) return undefined;
  const match = /^bytes=(\d+)-(\d+)$/.exec(header);
  const first = Number(match?.[1] ?? NaN);
  const last = Number(match?.[2] ?? NaN);
  if (!(first <= last)) {
    throw invalidArgument(
      'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy',
      'x-amz-copy-source-range',
      header,
    );
  }
  if (last >= size) {
    throw invalidArgument(
      `Range specified is not valid for source object of size: ${size}`,
      'x-amz-copy-source-range',
      header,
    );
  }
  return { first, last };
}

/** COMPOSITE unless FULL_OBJECT is asked for; of CRC64NVME there is but the latter, of SHA only the former. */
function checksumType(headers: Headers, algorithm: ChecksumName): 'FULL_OBJECT' | 'COMPOSITE' {
  const only =
    algorithm === 'crc64nvme' ? 'FULL_OBJECT' : algorithm.startsWith('sha') ? 'COMPOSITE' : undefined;
  const asked = headers.get('x-amz-checksum-type')?.toUpperCase() ?? only ?? 'COMPOSITE';
  if ((asked !== 'FULL_OBJECT' && asked !== 'COMPOSITE') || (only !== undefined && asked !== only)) {
    throw invalidRequest(
      `The ${asked} checksum type cannot be used with the ${algorithm} checksum algorithm.`,
    );
  }
  return asked;
}

/**
 * A part has a checksum of the algorithm that its upload was created with. Of CRC64NVME it may have none: S3
 * calculates it. Where no algorithm was named, any goes since the end of 2024; before, none did (a quirk).
 */
function checkAlgorithm(
  { quirks }: Bucket,
  { checksumAlgorithm }: Upload,
  sent: ChecksumName | undefined,
): void {
  if (sent === checksumAlgorithm || (sent === undefined && checksumAlgorithm === 'crc64nvme')) return;
  if (checksumAlgorithm === undefined && !quirks.has('part-checksum-undeclared-400')) return;
  throw invalidRequest(
    `Checksum Type mismatch occurred, expected checksum Type: ${checksumAlgorithm ?? 'null'}, actual checksum Type: ${sent ?? 'null'}`,
  );
}

/** The parts of an upload with composite checksums are named with theirs. */
function checkNamedChecksums(upload: Upload, asked: readonly AskedPart[]): void {
  const { checksumAlgorithm: name, checksumType: type } = upload;
  if (name === undefined || type !== 'COMPOSITE') return;
  const bare = asked.find((part) => !part.checksums.some((one) => one.name === name));
  if (!bare || upload.parts.get(bare.number)?.checksum === undefined) return;
  throw invalidRequest(
    `The upload was created using a ${name} checksum. The complete request must include the checksum for each part. It was missing for part ${bare.number} in the request.`,
  );
}

function askedPart(part: XmlNode): AskedPart {
  const number = childText(part, 'PartNumber')?.trim();
  const etag = childText(part, 'ETag')?.trim();
  if (number === undefined || etag === undefined || !/^\d+$/.test(number)) throw malformedXml();
  const checksums = part.children
    .filter((child) => child.name.startsWith('Checksum'))
    .map((child) => ({ name: child.name.slice('Checksum'.length).toLowerCase(), value: child.text.trim() }));
  return { number: Number(number), etag: etag.replace(/^"(.*)"$/, '$1'), checksums };
}

function chosenParts(upload: Upload, asked: readonly AskedPart[]): UploadedPart[] {
  const ascending = asked.every((part, index) => part.number > (asked[index - 1]?.number ?? 0));
  if (!ascending) {
    throw new S3Error(
      400,
      'InvalidPartOrder',
      'The list of parts was not in ascending order. The parts list must be specified in order by part number.',
      { details: { UploadId: upload.id } },
    );
  }
  const parts = asked.map((one) => {
    const part = upload.parts.get(one.number);
    const { checksum } = part ?? {};
    const disproved = one.checksums.some(
      ({ name, value }) => checksum?.algorithm === name && checksum.value !== value,
    );
    if (part?.etag === one.etag && !disproved) return part;
    throw new S3Error(
      400,
      'InvalidPart',
      "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
      { details: { UploadId: upload.id, PartNumber: String(one.number), ETag: one.etag } },
    );
  });
  const small = parts.slice(0, -1).find((part) => part.content.size < MIN_PART_BYTES);
  if (small) {
    throw new S3Error(
      400,
      'EntityTooSmall',
      'Your proposed upload is smaller than the minimum allowed size',
      {
        details: {
          ProposedSize: String(small.content.size),
          MinSizeAllowed: String(MIN_PART_BYTES),
          PartNumber: String(small.number),
          ETag: small.etag,
        },
      },
    );
  }
  return parts;
}

/** MD5 of the parts' MD5s and their number, as S3 makes it. */
function multipartEtag(bucket: Bucket, parts: readonly UploadedPart[], { attributes }: Upload): string {
  if (bucket.behaviour.randomMultipartEtags || underKms(bucket, attributes.headers))
    return `${randomBytes(16).toString('hex')}-${parts.length}`;
  const hash = createHash('md5');
  for (const part of parts) hash.update(part.md5, 'hex');
  return `${hash.digest('hex')}-${parts.length}`;
}

/** A checksum of the parts' checksums, where the upload asked for one and every part has it. */
function objectChecksum(upload: Upload, parts: readonly UploadedPart[]): Checksum | undefined {
  const name = checksumName(upload.checksumAlgorithm ?? '');
  if (name === undefined || upload.checksumType !== 'COMPOSITE') return undefined;
  const values = parts.flatMap(({ checksum }) => (checksum?.algorithm === name ? [checksum.value] : []));
  if (values.length < parts.length) return undefined;
  return { algorithm: name, value: compositeChecksum(name, values), type: 'COMPOSITE' };
}

/** A quirk: the ETag that Complete says is not the one that the object has. */
function announcedEtag({ quirks }: Bucket, etag: string): string {
  if (!quirks.has('complete-etag-differs')) return etag;
  return `${createHash('md5').update(etag).digest('hex')}${/-\d+$/.exec(etag)?.[0] ?? ''}`;
}

function completed(call: BucketCall, answer: CompletionAnswer): Reply {
  const { bucket, target, headers } = call;
  const { checksum } = answer;
  const body =
    element('Location', `http://${headers.get('host') ?? ''}/${bucket.name}/${target.key}`) +
    element('Bucket', bucket.name) +
    element('Key', target.key) +
    element('ETag', `"${announcedEtag(bucket, answer.etag)}"`) +
    (checksum
      ? element(`Checksum${checksum.algorithm.toUpperCase()}`, checksum.value) +
        element('ChecksumType', checksum.type)
      : '');
  return {
    status: 200,
    headers: answer.versionId === undefined ? {} : { 'x-amz-version-id': answer.versionId },
    xml: xmlDocument('CompleteMultipartUploadResult', body),
  };
}
