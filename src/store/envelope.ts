import { isJsonObject, JsonRefused, parseJsonObjectText } from '../core/bounded-json.ts';
import type { JsonObject } from '../core/bounded-json.ts';
import { defined } from '../core/defined.ts';
import type { Attributes, Tags } from './contract.ts';

/**
 * What travels with an object and its store has no place for, in one entry of user metadata: tags and Expires in GCS, and in
 * Azure names that it does not take. So it comes back on a restore, and native copies carry it along.
 */
export interface Enclosed {
  readonly tags?: Tags;
  readonly expires?: string;
  /** Other attributes, whose values the store does not take. */
  readonly attributes?: Enclosable;
  /** User metadata whose names the store does not take, or that has the name of the envelope itself. */
  readonly metadata?: Readonly<Record<string, string>>;
}

type Enclosable = Omit<Attributes, 'metadata' | 'expires'>;

/** The name of the entry: one that every store takes, Azure's C# identifiers too. */
export const ENVELOPE = 'flashback_backup_envelope';

const LIMITS = { bytes: 64 * 1024, depth: 3, text: 16 * 1024, values: 4096 };

/** The value of the entry, ASCII alone; undefined where there is nothing to enclose. */
export function sealed({ tags, expires, attributes, metadata }: Enclosed): string | undefined {
  const enclosed = defined({
    tags: filled(tags),
    expires,
    attributes: filled(attributes),
    metadata: filled(metadata),
  });
  if (Object.keys(enclosed).length === 0) return undefined;
  return JSON.stringify({ v: 1, ...enclosed }).replace(/[\u007f-\uffff]/g, escaped);
}

/** What an entry encloses. Anybody may have written it: what is not well-formed encloses nothing. */
export function unsealed(value: string | undefined): Enclosed {
  if (value === undefined) return {};
  let json: JsonObject;
  try {
    json = parseJsonObjectText(value, LIMITS);
  } catch (error) {
    if (error instanceof JsonRefused) return {};
    throw error;
  }
  if (json['v'] !== 1) return {};
  const { expires } = json;
  return defined({
    tags: textsOf(json, 'tags'),
    expires: typeof expires === 'string' ? expires : undefined,
    attributes: attributesOf(json),
    metadata: textsOf(json, 'metadata'),
  });
}

function filled<T extends object>(texts: T | undefined): T | undefined {
  return texts === undefined || Object.keys(texts).length === 0 ? undefined : texts;
}

const ENCLOSABLE = [
  'contentType',
  'contentEncoding',
  'contentDisposition',
  'contentLanguage',
  'cacheControl',
] as const satisfies readonly (keyof Enclosable)[];

function attributesOf(json: JsonObject): Enclosable | undefined {
  const texts = textsOf(json, 'attributes') ?? {};
  const known = ENCLOSABLE.filter((name) => Object.hasOwn(texts, name));
  return known.length === 0 ? undefined : Object.fromEntries(known.map((name) => [name, texts[name]]));
}

function textsOf(json: JsonObject, field: string): Record<string, string> | undefined {
  const object = json[field];
  if (!isJsonObject(object)) return undefined;
  const texts = Object.entries(object).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return texts.length === 0 ? undefined : Object.fromEntries(texts);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
