import { orDrop } from '../s3/write.ts';
import type { StoredObject } from '../storage/bucket.ts';
import { checkHashes, receiveMedia, type ReceivedMedia } from './body.ts';
import type { BucketCall, GoogleReply } from './call.ts';
import { required } from './errors.ts';
import { selected } from './fields.ts';
import { checkWrite, write, writeConditions } from './generations.ts';
import { holdsOf, newAttributes, parseJson, sentMetadata, type SentMetadata } from './metadata.ts';
import { checkName } from './names.ts';
import { readRelated } from './related.ts';
import { objectResource } from './resources.ts';

/** `uploadType=media` and `uploadType=multipart`: one request, one object. */
export async function insertObject(call: BucketCall): Promise<GoogleReply> {
  const { query } = call.target;
  if (query.get('uploadType') === 'media') {
    const type = call.headers.get('content-type');
    return insert(call, sentMetadata({}), type ?? 'application/octet-stream', call.body());
  }
  const { metadata, mediaType, media } = await readRelated(call.headers.get('content-type'), call.body());
  return insert(call, sentMetadata(parseJson(metadata)), mediaType, media);
}

async function insert(
  call: BucketCall,
  sent: SentMetadata,
  mediaType: string | undefined,
  media: AsyncIterable<Buffer>,
): Promise<GoogleReply> {
  const { bucket, access } = call;
  const name = nameOf(call, sent);
  const conditions = writeConditions(bucket, call.target.query, 'put');
  // Checked before the bytes are taken, and again in the moment they become the object.
  checkWrite(bucket.currentObject(name), conditions);
  const encoding = call.target.query.get('contentEncoding');
  const attributes = newAttributes(bucket, sent, mediaType);
  const received = await receiveMedia({ blobs: call.blobs, operationLimit: access.operationLimit }, media);
  access.countUpload(bucket, received.content.size);
  const stored = orDrop(call.blobs, received.content, () => {
    checkHashes(sent, received);
    return write(
      bucket,
      name,
      {
        ...objectOfMedia(received),
        attributes:
          encoding === undefined
            ? attributes
            : { ...attributes, headers: { ...attributes.headers, 'content-encoding': encoding } },
        ...holdsOf(sent),
      },
      { conditions, now: call.clock() },
    );
  });
  return written(call, stored);
}

export function objectOfMedia({ content, md5, crc32c }: ReceivedMedia): ReceivedMedia & { etag: string } {
  return { content, md5, crc32c, etag: md5 };
}

/** The name in the query, or that in the metadata. */
export function nameOf(call: BucketCall, sent: SentMetadata): string {
  const name = call.target.name === '' ? (sent.name ?? '') : call.target.name;
  if (name === '') throw required('Required');
  checkName(name);
  call.named(name);
  return name;
}

/** The answer to a write: the new object's resource. */
export async function written(call: BucketCall, stored: StoredObject): Promise<GoogleReply> {
  const resource = await objectResource(call.bucket, stored, call.origin);
  return { status: 200, json: selected(resource, call.target.query.get('fields')) };
}
