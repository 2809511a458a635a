import { createHash, createHmac } from 'node:crypto';
import { request } from 'node:http';

export interface RawRequest {
  readonly method?: string;
  /** Goes on the wire as it is. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
  readonly key?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly time?: number;
  readonly region?: string;
  readonly service?: string;
  /** Headers that are sent but not signed. */
  readonly unsigned?: Readonly<Record<string, string>>;
  readonly payload?: string;
  /** Sends the body in chunks of its own, without a Content-Length. */
  readonly unknownLength?: boolean;
  /** Instead of signing. */
  readonly anonymous?: boolean;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request as no SDK would send it: the path is not touched, the signature made by hand. */
export function send(endpoint: string | undefined, raw: RawRequest): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(endpoint ?? '');
  const signed = raw.anonymous ? { headers: raw.headers ?? {} } : sign(host, raw);
  const options = { hostname, port, path: raw.path, method: raw.method ?? 'GET', agent: false };
  const headers: Record<string, string> = { host, ...signed.headers, ...raw.unsigned };
  if (raw.body !== undefined && !raw.unknownLength)
    headers['content-length'] = String(Buffer.byteLength(raw.body));
  return new Promise((resolve, reject) => {
    const sent = request({ ...options, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    sent.on('error', reject);
    if (raw.unknownLength && raw.body !== undefined) sent.write(raw.body);
    sent.end(raw.unknownLength ? undefined : raw.body);
  });
}

/** The headers of a signed request, and what its chunks are signed with. */
export function sign(
  host: string,
  raw: RawRequest,
): { headers: Record<string, string>; key: Buffer; time: string; scope: string; signature: string } {
  const { accessKeyId, secretAccessKey } = raw.key ?? {
    accessKeyId: 'WRITEKEY',
    secretAccessKey: 'write-secret',
  };
  const time = new Date(raw.time ?? Date.now()).toISOString().replace(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const payload = raw.payload ?? sha256(raw.body ?? '');
  const headers: Record<string, string> = {
    ...raw.headers,
    host,
    'x-amz-date': time,
    'x-amz-content-sha256': payload,
  };
  const names = Object.keys(headers)
    .map((name) => name.toLowerCase())
    .sort();
  const [path = '', query = ''] = raw.path.split('?');
  const sorted = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
    .sort()
    .join('&');
  const lines = names.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join('');
  const canonical = [raw.method ?? 'GET', path, sorted, lines, names.join(';'), payload].join('\n');
  const scope = `${day}/${raw.region ?? 'us-east-1'}/${raw.service ?? 's3'}/aws4_request`;
  const key = scope
    .split('/')
    .reduce<Buffer>((key, part) => hmac(key, part), Buffer.from(`AWS4${secretAccessKey}`));
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  return { headers: { ...headers, authorization }, key, time, scope, signature };
}

/** Percent-encodes every byte but unreserved ones and, in paths, the slash. */
export function encode(text: string, keepSlash = true): string {
  return Array.from(Buffer.from(text, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte);
    const kept = /[A-Za-z0-9\-._~]/.test(character) || (keepSlash && character === '/');
    return kept ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

export function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
