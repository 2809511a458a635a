import { createHash } from 'node:crypto';
import { request, type IncomingMessage } from 'node:http';
import { wholeBlob } from '../storage/content.ts';
import type { ContainerCall } from './call.ts';
import type { OpenedSource } from './copy-source.ts';
import { cannotVerifySource, sourceConditionNotMet } from './errors.ts';

/**
 * Reads the source of a copy over HTTP, as the service pulls from any URL: a presigned one of S3, a signed one of Google
 * Cloud Storage. Loopback only: the emulator reaches nothing else.
 */
export async function fetchSource(
  call: ContainerCall,
  url: string,
  range: string | undefined,
): Promise<OpenedSource> {
  if (!/^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])[:/]/i.test(url))
    throw cannotVerifySource(
      400,
      'The source of the copy cannot be reached: the emulator copies from loopback only.',
    );
  const { headers } = call;
  const pin = headers.get('x-ms-source-if-match');
  const authorization = headers.get('x-ms-copy-source-authorization');
  const response = await get(url, {
    ...(range !== undefined && { range }),
    ...(pin !== undefined && { 'if-match': pin }),
    ...(authorization !== undefined && { authorization }),
  });
  const { statusCode = 500 } = response;
  if (statusCode >= 300) {
    response.resume();
    if (statusCode === 412) throw sourceConditionNotMet();
    throw cannotVerifySource(statusCode, `The source of the copy answered ${statusCode}.`);
  }
  if (pin !== undefined && plain(response.headers.etag) !== plain(pin)) {
    response.destroy();
    throw sourceConditionNotMet();
  }
  const writer = call.store.blobs.write();
  const hash = createHash('md5');
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      hash.update(chunk);
      await writer.write(chunk);
    }
  } catch (error) {
    await writer.discard();
    throw cannotVerifySource(500, `The source of the copy broke off: ${String(error)}`);
  }
  const content = wholeBlob(await writer.finish());
  const digest = hash.digest('hex');
  return {
    content,
    attributes: {
      headers: kept(response),
      metadata: {},
      tags: [],
      storageClass: 'STANDARD',
    },
    contentMd5: response.headers['content-md5'] as string | undefined,
    knownMd5: digest,
    md5: () => Promise.resolve(digest),
    counted: () => call.copied('native', content.size),
  };
}

function get(url: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Not as a URL object, which would take dots out of the path.
    const [, host = '', port, path = '/'] =
      /^http:\/\/(\[[^\]]+\]|[^/:?]+)(?::(\d+))?([/?].*)?$/i.exec(url) ?? [];
    const sent = request({
      host: host.replace(/^\[(.*)\]$/, '$1'),
      port: port ?? 80,
      path,
      headers: { ...headers, host: port === undefined ? host : `${host}:${port}` },
      agent: false,
    });
    sent.on('response', resolve);
    sent.on('error', (error) =>
      reject(cannotVerifySource(400, `The source of the copy cannot be reached: ${error.message}`)),
    );
    sent.end();
  });
}

function kept({ headers }: IncomingMessage): Record<string, string> {
  const found: Record<string, string> = { 'content-type': 'application/octet-stream' };
  for (const name of [
    'cache-control',
    'content-disposition',
    'content-encoding',
    'content-language',
    'content-type',
  ]) {
    const value = headers[name];
    if (typeof value === 'string') found[name] = value;
  }
  return found;
}

function plain(etag: string | undefined): string {
  return (etag ?? '').trim().replace(/^"(.*)"$/, '$1');
}
