import type { RetainOptions, WriteLock } from '../contract.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { element } from '../wire/xml-text.ts';
import { lockDate } from './attributes.ts';
import { contentMd5 } from './wire.ts';
import type { Wire, WireRequest } from './wire.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * PutObjectRetention, which demands Content-MD5; without `x-amz-bypass-governance-retention` it can only lengthen a lock:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html. Throws StoreError where the end is no date.
 */
export function retainRequest(
  key: string,
  { mode, until }: WriteLock,
  options: RetainOptions | undefined,
  payer: Headers,
): WireRequest {
  const operation = 'PutObjectRetention';
  const body = Buffer.from(
    `<Retention xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Mode>${mode.toUpperCase()}</Mode><RetainUntilDate>${lockDate(until, operation)}</RetainUntilDate></Retention>`,
  );
  return {
    operation,
    method: 'PUT',
    key,
    query: { retention: '', versionId: options?.versionId },
    headers: { 'content-md5': contentMd5(body), 'content-type': 'application/xml', ...payer },
    body,
  };
}

/** GetObjectRetention. HEAD says it too on AWS and MinIO, and versitygw does not say it of an old version (1.8.0). */
export async function retentionOf(
  wire: Wire,
  key: string,
  options: RetainOptions | undefined,
  payer: Headers,
  signal: AbortSignal | undefined,
): Promise<WriteLock | undefined> {
  const operation = 'GetObjectRetention';
  const query = { retention: '', versionId: options?.versionId };
  let text: string;
  try {
    ({ text } = await wire.send({ operation, method: 'GET', key, query, headers: payer }, signal));
  } catch (error) {
    if (isStoreError(error) && error.providerCode === 'NoSuchObjectLockConfiguration') return undefined;
    throw error;
  }
  const mode = element(text, 'Mode')?.toLowerCase();
  const until = Date.parse(element(text, 'RetainUntilDate') ?? '');
  if ((mode === 'governance' || mode === 'compliance') && until > 0) return { mode, until };
  if (text.includes('<Retention')) return undefined;
  throw new StoreError('protocol', `${operation}: the answer is no retention`, { operation });
}
