import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

/** A presigned GET of an S3 endpoint, good for an hour. */
export async function presignedGet(
  endpoint: string,
  path: string,
  credentials: { accessKeyId: string; secretAccessKey: string },
): Promise<string> {
  const { host, hostname, port } = new URL(endpoint);
  const signer = new SignatureV4({
    credentials,
    region: 'us-east-1',
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
  });
  const { query = {} } = await signer.presign(
    {
      method: 'GET',
      protocol: 'http:',
      hostname,
      port: Number(port),
      path,
      headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      query: {},
    },
    { expiresIn: 3600, unsignableHeaders: new Set(['content-type']) },
  );
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${endpoint}${path}?${pairs.join('&')}`;
}
