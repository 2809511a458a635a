import { randomUUID } from 'node:crypto';
import { authenticate, authorize } from './authenticate.ts';
import { containerOf, type BlobCall, type Reply } from './call.ts';
import { deleteBlob } from './delete.ts';
import { receiveXml } from './body.ts';
import { BlobError, containerNotFound, invalidHeader } from './errors.ts';
import { operationOf } from './operations.ts';
import { parseTarget } from './target.ts';
import { setBlobTier } from './tier.ts';
import { errorDocument } from './xml.ts';

const MOST = 256;

/**
 * Blob Batch: up to 256 deletes, or changes of tier, each with its own signature.
 * https://learn.microsoft.com/rest/api/storageservices/blob-batch
 */
export async function blobBatch(call: BlobCall): Promise<Reply> {
  const type = call.headers.get('content-type') ?? '';
  const boundary = /^multipart\/mixed;\s*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) throw invalidHeader('Content-Type', type);
  const body = (await receiveXml(call)).toString('latin1');
  const parts = body
    .split(`--${boundary}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'));
  if (parts.length === 0 || parts.length > MOST)
    throw new BlobError(400, 'InvalidInput', `A batch has 1 to ${MOST} requests.`);
  const answers: string[] = [];
  for (const part of parts) answers.push(await answered(call, part));
  const mark = `batchresponse_${randomUUID()}`;
  return {
    status: 202,
    headers: { 'content-type': `multipart/mixed; boundary=${mark}` },
    xml: `${answers.map((answer) => `--${mark}\r\n${answer}`).join('')}--${mark}--`,
  };
}

async function answered(call: BlobCall, part: string): Promise<string> {
  const [, id = '0'] = /^content-id:\s*(\S+)/im.exec(part) ?? [];
  const head = `Content-Type: application/http\r\nContent-ID: ${id}\r\n\r\n`;
  try {
    const { status, headers = {} } = await performed(call, part);
    const written = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    return `${head}HTTP/1.1 ${status} Accepted\r\n${written.join('')}x-ms-version: ${call.version}\r\n\r\n`;
  } catch (error) {
    if (!(error instanceof BlobError)) throw error;
    const about = { requestId: id, time: call.store.clock() };
    const document = errorDocument(error.code, error.message, error.details, about);
    return `${head}HTTP/1.1 ${error.status} ${error.code}\r\nx-ms-error-code: ${error.code}\r\nx-ms-version: ${call.version}\r\nContent-Type: application/xml\r\nContent-Length: ${Buffer.byteLength(document)}\r\n\r\n${document}\r\n`;
  }
}

async function performed(call: BlobCall, part: string): Promise<Reply> {
  const [, method = '', url = '', rest = ''] =
    /^(DELETE|PUT) (\S+) HTTP\/1\.1\r?\n([\s\S]*)$/m.exec(part) ?? [];
  const headers = new Map<string, string>();
  const rawHeaders: string[] = [];
  for (const line of rest.split(/\r?\n/)) {
    const [, name, value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    headers.set(name.toLowerCase(), value);
    rawHeaders.push(name, value);
  }
  const host = call.headers.get('host') ?? '';
  const target = parseTarget(url, host);
  const operation = operationOf(method, target, headers);
  if (operation !== 'DeleteBlob' && operation !== 'SetBlobTier')
    throw new BlobError(400, 'InvalidInput', 'A batch takes Delete Blob and Set Blob Tier only.');
  const principal = authenticate({ method, target, headers }, call.authenticator);
  authorize(principal, operation, { key: target.key, tags: false });
  const bucket = containerOf(principal.credential.access, target.account, target.container);
  if (!bucket) throw containerNotFound();
  const one = { ...call, operation, target, headers, rawHeaders, principal, bucket };
  return operation === 'DeleteBlob' ? deleteBlob(one) : setBlobTier(one);
}
