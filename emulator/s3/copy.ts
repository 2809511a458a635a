import { storedKey } from '../quirks/keys.ts';
import type { Attributes, Bucket, StoredObject } from '../storage/bucket.ts';
import { holding, md5Of } from '../storage/content.ts';
import { attributesOf, encryptionOf, storageClassOf, tagsOfHeader, withoutEncryption } from './attributes.ts';
import { expectNoBody } from './body.ts';
import { S3_OPERATION_LIMIT, type BucketCall, type Reply } from './call.ts';
import { checkPayer, checkSource, checkWrite, writeConditions } from './conditions.ts';
import { S3Error, invalidArgument, invalidRequest, notImplemented, tooLarge } from './errors.ts';
import { lockOf } from './object-lock.ts';
import { objectToRead, versionHeader } from './stored-versions.ts';
import type { Headers } from './sigv4.ts';
import { parseCopySource } from './target.ts';
import { archivedAs, checkThawed } from './thaw.ts';
import { etagOf, writtenHeaders } from './write.ts';
import { element, xmlDocument } from './xml.ts';

export async function copyObject(call: BucketCall): Promise<Reply> {
  const { bucket, headers } = call;
  const { key } = call.target;
  if (bucket.behaviour.noServerCopy) throw notImplemented('CopyObject');
  expectNoBody(call);
  const conditions = writeConditions(headers, bucket.behaviour, 'copy');
  const source = openSource(call, 'copy');
  const { object } = source;
  const { size } = object.content;
  if (size > S3_OPERATION_LIMIT) {
    throw invalidRequest(
      `The specified copy source is larger than the maximum allowable size for a copy source: ${S3_OPERATION_LIMIT}`,
    );
  }
  if (size > call.access.operationLimit) throw tooLarge(size, call.access.operationLimit);
  const attributes = copiedAttributes(headers, object, bucket);
  if (source.bucket === bucket && object.key === key && !source.versionId && !changesSomething(headers)) {
    throw invalidRequest(
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
    );
  }
  const { content, checksum } = object;
  const copyAs = (md5: string): StoredObject => {
    checkWrite(bucket, key, conditions);
    source.countTraffic(size);
    return bucket.put(key, {
      attributes,
      content,
      md5,
      etag: etagOf(bucket, md5, attributes.headers),
      ...lockOf(call),
      // A checksum of checksums is about parts, which the copy has none of.
      ...(checksum?.type === 'FULL_OBJECT' && { checksum }),
    });
  };
  const stored =
    object.md5 === undefined
      ? await holding(call.store.blobs, content, async () => copyAs(await md5Of(content)))
      : copyAs(object.md5);
  const { etag, ...written } = writtenHeaders(bucket, stored);
  const result =
    element('LastModified', new Date(stored.modified).toISOString()) +
    element('ETag', etag) +
    (stored.checksum
      ? element(`Checksum${stored.checksum.algorithm.toUpperCase()}`, stored.checksum.value)
      : '');
  return {
    status: 200,
    headers: { ...written, ...sourceVersionHeader(source) },
    xml: xmlDocument('CopyObjectResult', result),
  };
}

export interface OpenedSource {
  readonly bucket: Bucket;
  readonly object: StoredObject;
  readonly versionId: string | undefined;
  /** Bytes that the node streams between its buckets; nothing for a native copy. */
  countTraffic(bytes: number): void;
}

/** Finds and checks what `x-amz-copy-source` names, pins included. */
export function openSource(call: BucketCall, kind: 'copy' | 'partcopy'): OpenedSource {
  const { headers, access } = call;
  const destination = call.bucket;
  const named = parseCopySource(
    headers.get('x-amz-copy-source') ?? '',
    destination.behaviour.plusIsSpaceInCopySource,
  );
  const { bucket, path } = access.copySource(named.bucket, destination);
  const object = sourceObject(bucket, storedKey(bucket, named.key), named.versionId);
  checkPayer(bucket, headers);
  if (!destination.behaviour.ignoreSourcePins.includes(kind)) checkSource(object, headers);
  checkThawed(archivedAs(bucket, object), call.store.clock());
  return {
    bucket,
    object,
    versionId: named.versionId,
    countTraffic(bytes) {
      access.copied?.(bytes);
      if (path === 'native') return;
      access.countDownload(bucket, bytes);
      access.countUpload(destination, bytes);
    },
  };
}

/** Which version was copied, where the source has versions. */
export function sourceVersionHeader(source: OpenedSource): Record<string, string> {
  const id = versionHeader(source.bucket, source.object.versionId)['x-amz-version-id'];
  return id === undefined ? {} : { 'x-amz-copy-source-version-id': id };
}

/** A delete marker as a source is a bad request, not 405. */
function sourceObject(bucket: Bucket, key: string, versionId: string | undefined): StoredObject {
  try {
    return objectToRead(bucket, key, versionId);
  } catch (error) {
    if (error instanceof S3Error && error.status === 405) {
      throw invalidRequest(
        'The source of a copy request may not specifically refer to a delete marker by version id.',
      );
    }
    throw error;
  }
}

function copiedAttributes(headers: Headers, source: StoredObject, bucket: Bucket): Attributes {
  const asked = attributesOf(headers);
  const replaced = directive(headers, 'x-amz-metadata-directive') === 'REPLACE';
  const kept = replaced ? asked : source.attributes;
  const tags =
    directive(headers, 'x-amz-tagging-directive') === 'REPLACE'
      ? tagsOfHeader(headers.get('x-amz-tagging'))
      : bucket.behaviour.dropTagsOnCopy
        ? []
        : source.attributes.tags;
  return {
    // Nor is the encryption.
    headers: { ...withoutEncryption(kept.headers), ...encryptionOf(asked.headers) },
    metadata: kept.metadata,
    tags,
    // Never inherited: S3 stores a copy in STANDARD unless told otherwise.
    storageClass: storageClassOf(headers) ?? 'STANDARD',
  };
}

function directive(headers: Headers, name: string): 'COPY' | 'REPLACE' {
  const value = headers.get(name) ?? 'COPY';
  if (value === 'COPY' || value === 'REPLACE') return value;
  throw invalidArgument('Unknown directive.', name, value);
}

function changesSomething(headers: Headers): boolean {
  return (
    headers.get('x-amz-metadata-directive') === 'REPLACE' ||
    ['x-amz-storage-class', 'x-amz-website-redirect-location', 'x-amz-server-side-encryption'].some((name) =>
      headers.has(name),
    )
  );
}
