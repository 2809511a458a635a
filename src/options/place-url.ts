import { InputError } from '../core/input-error.ts';
import type { Api } from '../core/place.ts';
import { quoted } from '../core/quoted.ts';
import { FIXED } from '../store/fixed.ts';

/** A place as its URL names it. */
export interface ParsedPlace {
  readonly api: 's3';
  readonly bucket: string;
  /** Empty, or ends with `/`. */
  readonly prefix: string;
}

const EXPECTED = 'expected s3://bucket or s3://bucket/prefix';
/** What a prefix must leave of a key: one that leaves less is a mistake. */
const LEAST_KEY_BYTES = 24;

/**
 * `s3://bucket[/prefix]`. The prefix is a folder: it gets its trailing `/`; beyond that keys are just keys. URLs of other
 * providers are recognised, and refused by name. Throws InputError.
 */
export function parsePlaceUrl(input: string, text: string): ParsedPlace {
  const match = /^s3:\/\/([^/]*)(?:\/(.*))?$/su.exec(text);
  const bucket = match?.[1] ?? '';
  if (match === null || bucket === '') throw new InputError(input, refusal(text));
  if (bucket.includes('@')) {
    throw new InputError(
      input,
      `${quoted(text)} holds credentials; ${EXPECTED} and the keys in their own inputs`,
    );
  }
  if (/[?#]/.test(text)) {
    throw new InputError(input, `${quoted(text)} has a query or a fragment; ${EXPECTED}`);
  }
  if (!isBucketName(bucket)) {
    throw new InputError(
      input,
      `${quoted(text)} names no valid bucket; expected s3://bucket with 3 to 222 letters, digits, dots, dashes or underscores`,
    );
  }
  const rest = match[2] ?? '';
  const prefix = rest === '' || rest.endsWith('/') ? rest : `${rest}/`;
  const most = FIXED.s3.limits.keyBytes - LEAST_KEY_BYTES;
  if (Buffer.byteLength(prefix) > most) {
    throw new InputError(input, `${quoted(text)} has a prefix over ${most} bytes; ${EXPECTED}`);
  }
  return { api: 's3', bucket, prefix };
}

/** How other providers' places are written, for those who paste them. */
const OTHERS: readonly (readonly [url: RegExp, api: Exclude<Api, 's3'>])[] = [
  [/^gs:\/\//i, 'gcs'],
  [/^https:\/\/(storage|[^/]+\.storage)\.googleapis\.com(\/|$)/i, 'gcs'],
  [/^(az|abfss?|wasbs?):\/\//i, 'blob'],
  [/^https:\/\/[^/]+\.(blob|dfs)\.core\.[a-z.]+(\/|$)/i, 'blob'],
];

const PROVIDERS = { gcs: 'Google Cloud Storage', blob: 'Azure Blob Storage' } as const;

function refusal(text: string): string {
  const other = OTHERS.find(([url]) => url.test(text))?.[1];
  if (other !== undefined)
    return `${quoted(text)} is a place in ${PROVIDERS[other]}, which is not supported yet; ${EXPECTED}`;
  if (/^https?:\/\//i.test(text))
    return `${quoted(text)} is the URL of a web server; ${EXPECTED}, and the server in the input endpoint`;
  return `${quoted(text)} is not a bucket URL; ${EXPECTED}`;
}

function isBucketName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$/.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name)
  );
}
