import { createHash } from 'node:crypto';
import type { Checksum } from '../storage/bucket.ts';
import { wholeBlob, type Content } from '../storage/content.ts';
import { decodeAwsChunked } from './aws-chunked.ts';
import { S3_OPERATION_LIMIT, type Call } from './call.ts';
import {
  CHECKSUMS,
  checksumName,
  startChecksum,
  type ChecksumName,
  type RunningChecksum,
} from './checksums.ts';
import { S3Error, invalidArgument, invalidRequest, malformedXml, tooLarge } from './errors.ts';
import { EMPTY_SHA256, type Headers } from './sigv4.ts';

export interface ReceivedBody {
  readonly content: Content;
  readonly md5: string;
  readonly checksum?: Checksum;
}

/**
 * Stores the body of a PutObject or UploadPart, checking it against every digest that came with it.
 * Nothing is kept where one does not match.
 */
export async function receiveContent(call: Call): Promise<ReceivedBody> {
  const limit = Math.min(call.access.operationLimit, S3_OPERATION_LIMIT);
  const length = declaredLength(call);
  if (length > limit) throw tooLarge(length, limit);
  const writer = call.store.blobs.write();
  try {
    const digests = await readBody(call, length, (chunk) => writer.write(chunk));
    return { ...digests, content: wholeBlob(await writer.finish()) };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

/** The body of a request in XML. */
export async function receiveXml(call: Call): Promise<Buffer> {
  const length = declaredLength(call);
  if (length > LONGEST_XML) throw malformedXml();
  const chunks: Buffer[] = [];
  await readBody(call, length, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks);
}

/** Refuses the signed hash of a body that a request without one has. */
export function expectNoBody(call: Call): void {
  const { payload } = call.signed;
  if (SHA256.test(payload) && payload !== EMPTY_SHA256) throw hashMismatch();
}

const SHA256 = /^[0-9a-f]{64}$/;
const LONGEST_XML = 8 * 1024 * 1024;

/** What `x-amz-content-sha256` says of the body besides its hash. */
const STREAMING: Readonly<Record<string, { signed: boolean; trailer: boolean }>> = {
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD': { signed: true, trailer: false },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER': { signed: true, trailer: true },
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER': { signed: false, trailer: true },
};

/** Bytes of the decoded body. S3 wants to know beforehand. */
function declaredLength(call: Call): number {
  const streaming = STREAMING[call.signed.payload] !== undefined;
  const header = call.headers.get(streaming ? 'x-amz-decoded-content-length' : 'content-length');
  if (header === undefined) {
    throw new S3Error(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.');
  }
  if (!/^\d+$/.test(header)) throw invalidArgument('Invalid content length', 'Content-Length', header);
  return Number(header);
}

async function readBody(
  call: Call,
  length: number,
  take: (chunk: Buffer) => void | Promise<void>,
): Promise<{ md5: string; checksum?: Checksum }> {
  const { headers, signed } = call;
  const streaming = STREAMING[signed.payload];
  if (!streaming && !SHA256.test(signed.payload) && signed.payload !== 'UNSIGNED-PAYLOAD') {
    throw invalidArgument(
      'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-…, or a valid sha256 value.',
      'x-amz-content-sha256',
      signed.payload,
    );
  }
  const wantedMd5 = contentMd5(headers.get('content-md5'));
  const wanted = wantedChecksum(call);
  const trailers = new Map<string, string>();
  const chunks = streaming
    ? decodeAwsChunked(call.body(), {
        signer: streaming.signed ? signed.chunks : undefined,
        hasTrailer: streaming.trailer,
        trailers,
      })
    : call.body();
  const md5 = createHash('md5');
  const sha256 = SHA256.test(signed.payload) ? createHash('sha256') : undefined;
  let received = 0;
  for await (const chunk of chunks) {
    received += chunk.length;
    if (received > length) throw incomplete();
    md5.update(chunk);
    sha256?.update(chunk);
    wanted?.running.update(chunk);
    await take(chunk);
  }
  if (received !== length) throw incomplete();
  if (sha256 && sha256.digest('hex') !== signed.payload) throw hashMismatch();
  const digest = md5.digest('hex');
  if (wantedMd5 !== undefined && wantedMd5 !== digest) {
    throw badDigest('The Content-MD5 you specified did not match what we received.');
  }
  if (!wanted) return { md5: digest };
  const value = wanted.running.digest();
  const claimed = wanted.value ?? trailers.get(`x-amz-checksum-${wanted.name}`);
  if (claimed === undefined) {
    throw new S3Error(
      400,
      'MalformedTrailerError',
      'The request contained trailing data that was not well-formed.',
    );
  }
  if (claimed !== value) {
    throw badDigest(`The ${wanted.name.toUpperCase()} you specified did not match the calculated checksum.`);
  }
  return { md5: digest, checksum: { algorithm: wanted.name, value, type: 'FULL_OBJECT' } };
}

/** The one checksum that a request carries: in a header, or announced for the trailer. */
function wantedChecksum(
  call: Call,
): { name: ChecksumName; value: string | undefined; running: RunningChecksum } | undefined {
  const { headers } = call;
  const given = CHECKSUMS.filter((name) => headers.has(`x-amz-checksum-${name}`));
  if (given.length > 1)
    throw invalidRequest(
      'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
    );
  const [name] = given;
  if (name !== undefined) {
    const value = headers.get(`x-amz-checksum-${name}`) ?? '';
    const running = startChecksum(name);
    // As long as any checksum of that name, in base64.
    if (value.length !== startChecksum(name).digest().length || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) {
      throw invalidRequest(`Value for x-amz-checksum-${name} header is invalid.`);
    }
    return { name, value, running };
  }
  const announced = headers.get('x-amz-trailer')?.trim().toLowerCase();
  if (announced === undefined) return undefined;
  const trailing = checksumName(announced.replace(/^x-amz-checksum-/, ''));
  if (trailing === undefined)
    throw invalidRequest('The value specified in the x-amz-trailer header is not supported');
  return { name: trailing, value: undefined, running: startChecksum(trailing) };
}

/** The algorithm of the checksum that a request has in a header, or announces for the trailer. */
export function checksumOf(headers: Headers): ChecksumName | undefined {
  const named = CHECKSUMS.find((name) => headers.has(`x-amz-checksum-${name}`));
  const announced = headers.get('x-amz-trailer')?.trim().toLowerCase();
  return named ?? checksumName(announced?.replace(/^x-amz-checksum-/, '') ?? '');
}

/** Content-MD5 as hex. */
function contentMd5(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const bytes = Buffer.from(header, 'base64');
  if (bytes.length !== 16 || bytes.toString('base64') !== header.trim()) {
    throw new S3Error(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.');
  }
  return bytes.toString('hex');
}

function hashMismatch(): S3Error {
  return new S3Error(
    400,
    'XAmzContentSHA256Mismatch',
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
  );
}

function incomplete(): S3Error {
  return new S3Error(
    400,
    'IncompleteBody',
    'You did not provide the number of bytes specified by the Content-Length HTTP header',
  );
}

function badDigest(message: string): S3Error {
  return new S3Error(400, 'BadDigest', message);
}
