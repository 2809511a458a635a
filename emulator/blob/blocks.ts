import { concat, holding, readContent, slice, type Content } from '../storage/content.ts';
import type { BlobFacts } from '../storage/blob-facts.ts';
import type { StoredObject } from '../storage/bucket.ts';
import { orDrop } from '../s3/write.ts';
import { digestHeader, receiveContent, receiveXml, startCrc64 } from './body.ts';
import type { ContainerCall, Reply } from './call.ts';
import { checkLease, checkOverwrite, pendingCopy } from './conditions.ts';
import { openSource } from './copy-source.ts';
import {
  BlobError,
  blobNotFound,
  bodyTooLarge,
  crc64Mismatch,
  invalidHeader,
  invalidParameter,
  invalidXml,
  md5Mismatch,
} from './errors.ts';
import { currentBlob } from './names.ts';
import { attributesOf, md5Property } from './properties.ts';
import { storeBlob, toBase64, writtenHeaders } from './write.ts';
import { element, parseXml, xmlDocument } from './xml.ts';

const BLOCK_LIMIT = 4000 * 1024 ** 2;
const MOST_BLOCKS = 50_000;
const MOST_UNCOMMITTED = 100_000;

/** The service always answers with a checksum; it is slow here, and larger blocks get one only if they bring one. */
const CRC_LIMIT = 1024 ** 2;

export async function putBlock(call: ContainerCall): Promise<Reply> {
  const { bucket, headers, state, store, target } = call;
  const id = checkedId(call);
  checkBlockWrite(call);
  if (headers.get('content-length') === '0') throw invalidHeader('Content-Length', '0');
  const { content, md5, crc64 } = await receiveContent(call, BLOCK_LIMIT);
  call.access.countUpload(bucket, content.size);
  orDrop(store.blobs, content, () => {
    checkedId(call);
    checkBlockWrite(call);
    state.putBlock(bucket, target.key, id, content);
  });
  const digest: Record<string, string> =
    crc64 === undefined ? { 'content-md5': toBase64(md5) } : { 'x-ms-content-crc64': crc64 };
  return { status: 201, headers: { ...digest, 'x-ms-request-server-encrypted': 'true' } };
}

export async function putBlockFromUrl(call: ContainerCall): Promise<Reply> {
  const { bucket, headers, state, store, target } = call;
  const id = checkedId(call);
  checkBlockWrite(call);
  if ((headers.get('content-length') ?? '0') !== '0')
    throw invalidHeader('Content-Length', headers.get('content-length') ?? '');
  const wantedMd5 = digestHeader(headers, 'x-ms-source-content-md5', 16);
  const wantedCrc = digestHeader(headers, 'x-ms-source-content-crc64', 8);
  const source = await openSource(call, 'sync', headers.get('x-ms-source-range'));
  const { content } = source;
  const most = Math.min(BLOCK_LIMIT, call.access.operationLimit);
  if (content.size > most) throw bodyTooLarge(most);
  return holding(store.blobs, content, async () => {
    const md5 = wantedMd5 && (await source.md5());
    if (wantedMd5 !== undefined && wantedMd5.toString('hex') !== md5) throw md5Mismatch();
    const crc64 = wantedCrc === undefined && content.size > CRC_LIMIT ? undefined : await crc64Of(content);
    if (wantedCrc !== undefined && wantedCrc.toString('base64') !== crc64) throw crc64Mismatch();
    checkedId(call);
    checkBlockWrite(call);
    state.putBlock(bucket, target.key, id, content);
    source.counted();
    return {
      status: 201,
      headers: {
        ...(md5 !== undefined && { 'content-md5': toBase64(md5) }),
        ...(md5 === undefined && crc64 !== undefined && { 'x-ms-content-crc64': crc64 }),
        'x-ms-request-server-encrypted': 'true',
      },
    };
  });
}

/** Makes the blob of the blocks that are named; all other uncommitted ones go. */
export async function putBlockList(call: ContainerCall): Promise<Reply> {
  const { bucket, headers, state, target } = call;
  const named = namedBlocks(await receiveXml(call));
  if (named.length > MOST_BLOCKS)
    throw new BlobError(400, 'BlockListTooLong', 'The block list may not contain more than 50,000 blocks.');
  const { headers: kept, ...attributes } = attributesOf(headers, call.rawHeaders);
  checkOverwrite(call);
  const uncommitted = state.blocks(bucket, target.key);
  const committed = committedBlocks(currentBlob(call, target.key));
  const chosen = named.map(({ from, id }) => {
    const fresh = from === 'Committed' ? undefined : uncommitted.get(id)?.content;
    const found = fresh ?? (from === 'Uncommitted' ? undefined : committed.get(id));
    if (!found) throw new BlobError(400, 'InvalidBlockList', 'The specified block list is invalid.');
    return { id, content: found };
  });
  const contentMd5 = md5Property(headers);
  const stored = storeBlob(call, {
    attributes: { ...attributes, headers: withoutBodys(call, kept) },
    content: concat(chosen.map((block) => block.content)),
    contentMd5,
    blocks: chosen.map(({ id, content }) => ({ id, size: content.size })),
  });
  return { status: 201, headers: writtenHeaders(call, stored) };
}

export function getBlockList(call: ContainerCall): Reply {
  const { bucket, state, target } = call;
  const type = (target.query.get('blocklisttype') ?? 'committed').toLowerCase();
  if (!['committed', 'uncommitted', 'all'].includes(type)) throw invalidParameter('blocklisttype', type);
  const object = currentBlob(call, target.key);
  const uncommitted = state.blocks(bucket, target.key);
  if (!object && uncommitted.size === 0) throw blobNotFound();
  checkLease(call, target.key, 'read');
  const list = (name: string, blocks: readonly { id: string; size: number }[]): string =>
    `<${name}>${blocks.map(({ id, size }) => `<Block>${element('Name', id)}${element('Size', size)}</Block>`).join('')}</${name}>`;
  const body =
    (type === 'uncommitted' ? '' : list('CommittedBlocks', object?.blob?.blocks ?? [])) +
    (type === 'committed'
      ? ''
      : list(
          'UncommittedBlocks',
          [...uncommitted].map(([id, { content }]) => ({ id, size: content.size })),
        ));
  return {
    status: 200,
    headers: {
      'x-ms-blob-content-length': String(object?.content.size ?? 0),
      ...(object && {
        etag: `"${object.etag}"`,
        'last-modified': new Date(object.modified).toUTCString(),
      }),
    },
    xml: xmlDocument('BlockList', body),
  };
}

/** Content-Type of a Put Block List is that of its XML, not of the blob. */
function withoutBodys({ headers }: ContainerCall, kept: Record<string, string>): Record<string, string> {
  const own = Object.entries(kept).filter(([name]) => headers.has(`x-ms-blob-${name}`));
  return { 'content-type': 'application/octet-stream', ...Object.fromEntries(own) };
}

/** The block id, base64 of at most 64 bytes, as long as those that are there. */
function checkedId(call: ContainerCall): string {
  const { bucket, state, target } = call;
  const id = target.query.get('blockid') ?? '';
  const bytes = Buffer.from(id, 'base64');
  if (id === '' || bytes.length > 64 || bytes.toString('base64') !== id)
    throw invalidParameter('blockid', id);
  const blocks = state.blocks(bucket, target.key);
  const [other] = blocks.keys();
  if (other !== undefined && other.length !== id.length)
    throw new BlobError(400, 'InvalidBlobOrBlock', 'The specified blob or block content is invalid.');
  if (blocks.size >= MOST_UNCOMMITTED && !blocks.has(id))
    throw new BlobError(
      409,
      'BlockCountExceedsLimit',
      'The uncommitted block count cannot exceed the maximum limit.',
    );
  return id;
}

/** A block has no conditions; but a lease and a pending copy count. */
function checkBlockWrite(call: ContainerCall): void {
  checkLease(call);
  if (currentBlob(call, call.target.key)?.blob?.copy?.status === 'pending') throw pendingCopy();
}

function namedBlocks(body: Buffer): { from: string; id: string }[] {
  const root = parseXml(body);
  if (root.name !== 'BlockList') throw invalidXml();
  return root.children.map(({ name, text }) => {
    if (name !== 'Committed' && name !== 'Uncommitted' && name !== 'Latest') throw invalidXml();
    return { from: name, id: text.trim() };
  });
}

/** The blocks that a blob was made of, with their bytes. */
function committedBlocks(object: StoredObject | undefined): Map<string, Content> {
  const found = new Map<string, Content>();
  let at = 0;
  for (const { id, size } of object?.blob?.blocks ?? ([] as NonNullable<BlobFacts['blocks']>)) {
    if (object) found.set(id, slice(object.content, at, at + size - 1));
    at += size;
  }
  return found;
}

async function crc64Of(content: Content): Promise<string> {
  const crc = startCrc64();
  for await (const chunk of readContent(content)) crc.update(chunk);
  return crc.digest();
}
