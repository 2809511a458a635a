import { createHash } from 'node:crypto';
import { startChecksum } from '../s3/checksums.ts';
import type { Headers } from '../s3/sigv4.ts';
import { wholeBlob, type Content } from '../storage/content.ts';
import type { BlobCall } from './call.ts';
import { BlobError, bodyTooLarge, crc64Mismatch, invalidHeader, invalidXml, md5Mismatch } from './errors.ts';

export interface Received {
  readonly content: Content;
  /** Hex. */
  readonly md5: string;
  /** Base64, as the service writes it; only where the client sent one or asked for one. */
  readonly crc64: string | undefined;
}

/** Stores the body of a Put Blob or Put Block and checks its digests. Nothing is kept where one does not match. */
export async function receiveContent(call: BlobCall, limit: number): Promise<Received> {
  const length = declaredLength(call.headers);
  const most = Math.min(limit, call.access.operationLimit);
  if (length > most) throw bodyTooLarge(most);
  const writer = call.store.blobs.write();
  try {
    const digests = await read(call, length, (chunk) => writer.write(chunk));
    return { ...digests, content: wholeBlob(await writer.finish()) };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

/** The body of a request in XML. */
export async function receiveXml(call: BlobCall): Promise<Buffer> {
  const length = declaredLength(call.headers);
  if (length > LONGEST_XML) throw invalidXml();
  const chunks: Buffer[] = [];
  await read(call, length, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks);
}

/** A digest of the given name in base64, or undefined; throws where it is not that. */
export function digestHeader(headers: Headers, name: string, bytes: number): Buffer | undefined {
  const text = headers.get(name);
  if (text === undefined) return undefined;
  const digest = Buffer.from(text, 'base64');
  if (digest.length === bytes && digest.toString('base64') === text.trim()) return digest;
  if (name.endsWith('md5')) {
    throw new BlobError(
      400,
      'InvalidMd5',
      'The MD5 value specified in the request is invalid. MD5 value must be 128 bits and base64 encoded.',
    );
  }
  throw invalidHeader(name, text);
}

/** CRC-64/NVME, its least significant byte first, as `x-ms-content-crc64` has it. */
export function startCrc64(): { update(chunk: Buffer): void; digest(): string } {
  const running = startChecksum('crc64nvme');
  return {
    update: (chunk) => running.update(chunk),
    digest: () => Buffer.from(running.digest(), 'base64').reverse().toString('base64'),
  };
}

const LONGEST_XML = 8 * 1024 * 1024;

function declaredLength(headers: Headers): number {
  const header = headers.get('content-length');
  if (header === undefined)
    throw new BlobError(411, 'MissingContentLengthHeader', 'Content-Length HTTP header is not specified.');
  if (!/^\d+$/.test(header)) throw invalidHeader('Content-Length', header);
  return Number(header);
}

async function read(
  call: BlobCall,
  length: number,
  take: (chunk: Buffer) => void | Promise<void>,
): Promise<{ md5: string; crc64: string | undefined }> {
  const { headers } = call;
  const wantedMd5 = digestHeader(headers, 'content-md5', 16);
  const wantedCrc = digestHeader(headers, 'x-ms-content-crc64', 8);
  if (wantedMd5 !== undefined && wantedCrc !== undefined)
    throw new BlobError(
      400,
      'InvalidInput',
      'Both x-ms-content-crc64 and Content-MD5 were specified: only one of them is allowed.',
    );
  const md5 = createHash('md5');
  const crc = wantedCrc === undefined ? undefined : startCrc64();
  let received = 0;
  for await (const chunk of call.body()) {
    received += chunk.length;
    if (received > length) throw incomplete();
    md5.update(chunk);
    crc?.update(chunk);
    await take(chunk);
  }
  if (received !== length) throw incomplete();
  const digest = md5.digest();
  if (wantedMd5 !== undefined && !wantedMd5.equals(digest)) throw md5Mismatch();
  const crc64 = crc?.digest();
  if (wantedCrc !== undefined && wantedCrc.toString('base64') !== crc64) throw crc64Mismatch();
  return { md5: digest.toString('hex'), crc64 };
}

function incomplete(): BlobError {
  return new BlobError(400, 'InvalidInput', 'The body has not the length that Content-Length says.');
}
