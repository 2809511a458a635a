import {
  isJsonObject,
  JsonRefused,
  parseJsonObject,
  RECORD_LIMITS,
  textOf,
} from '../../core/bounded-json.ts';
import type { JsonObject } from '../../core/bounded-json.ts';
import { defined } from '../../core/defined.ts';
import type { Attributes, WriteOptions } from '../contract.ts';
import { protocolError } from './answers.ts';

/**
 * What an upload becomes, kept beside its parts: GCS knows no uploads of parts that outlive a process without a secret, so
 * the parts are objects, and composed.
 */
export interface UploadRecord extends Pick<WriteOptions, 'attributes' | 'tags' | 'storageClass'> {
  readonly key: string;
}

/** Bytes of a record: attributes and tags take 8 KiB of it, escaped at the worst. */
export const MAX_RECORD_BYTES = RECORD_LIMITS.bytes;
const MAX_KEY = 1024;

export function encodeRecord({ key, attributes, tags, storageClass }: UploadRecord): Buffer {
  return Buffer.from(JSON.stringify({ v: 1, key, ...defined({ attributes, tags, storageClass }) }));
}

/** Throws StoreError `protocol` where it is none: anybody may have written it. */
export function parseRecord(bytes: Uint8Array): UploadRecord {
  try {
    const json = parseJsonObject(bytes, RECORD_LIMITS);
    if (json['v'] !== 1) throw new JsonRefused('it has another version');
    const { storageClass } = json;
    return {
      key: textOf(json, 'key', MAX_KEY),
      ...defined({
        attributes: attributesIn(json['attributes']),
        tags: textsIn(json['tags']),
        storageClass: typeof storageClass === 'string' ? storageClass : undefined,
      }),
    };
  } catch (error) {
    if (error instanceof JsonRefused)
      throw protocolError('objects.get', `the record of an upload cannot be read: ${error.message}`, error);
    throw error;
  }
}

function attributesIn(value: JsonObject[string]): Attributes | undefined {
  if (!isJsonObject(value)) return undefined;
  const metadata = textsIn(value['metadata']);
  return { ...textsIn(value), ...defined({ metadata }) };
}

/** The fields that are texts. */
function textsIn(value: JsonObject[string]): Record<string, string> | undefined {
  if (!isJsonObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
