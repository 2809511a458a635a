import { StoreError } from '../errors.ts';
import type { ThawOptions } from '../contract.ts';
import { contentMd5 } from './wire.ts';
import type { WireRequest } from './wire.ts';

/** RestoreObject: https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html */
export function thawRequest(
  key: string,
  { days, tier, versionId }: ThawOptions,
  payer: Readonly<Record<string, string>>,
): WireRequest {
  const name = `${tier.slice(0, 1).toUpperCase()}${tier.slice(1)}`;
  const body = Buffer.from(
    `<RestoreRequest xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Days>${days}</Days><GlacierJobParameters><Tier>${name}</Tier></GlacierJobParameters></RestoreRequest>`,
  );
  return {
    operation: 'RestoreObject',
    method: 'POST',
    key,
    query: { restore: '', versionId },
    body,
    headers: { 'content-md5': contentMd5(body), 'content-type': 'application/xml', ...payer },
  };
}

/** 409: it was asked for before, and is on its way. */
export function isBeingThawed(error: unknown): boolean {
  return error instanceof StoreError && error.providerCode === 'RestoreAlreadyInProgress';
}
