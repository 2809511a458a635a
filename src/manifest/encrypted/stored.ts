import type { Attributes, Tags } from '../../store/contract.ts';
import { isBoundedText, MAX_TEXT } from '../bounds.ts';

/** How a stored object is encrypted, and for whom: fingerprints of the recipients, sorted. */
export interface StoredEncryption {
  readonly format: 'age';
  readonly recipients: readonly string[];
}

/** What travels with a content, where the stored object must not show it: its attributes, and its tags. */
export interface KeptAttributes extends Attributes {
  readonly tags?: Tags;
}

/** Characters of the attributes of one version, as JSON. Stores take a few KiB. */
export const MAX_KEPT_ATTRIBUTES = 64 * 1024;
/** More recipients than anybody has keys for. */
export const MAX_RECIPIENTS = 32;

export function isStoredEncryption(value: unknown): value is StoredEncryption {
  if (!isRecord(value) || value['format'] !== 'age') return false;
  const recipients: unknown = value['recipients'];
  return (
    Array.isArray(recipients) &&
    recipients.length > 0 &&
    recipients.length <= MAX_RECIPIENTS &&
    recipients.every((one) => isBoundedText(one, MAX_TEXT))
  );
}

/** Headers must not be made from what could not stand in one: the store's own checks refuse the rest. */
export function isKeptAttributes(value: unknown): value is KeptAttributes {
  if (!isRecord(value)) return false;
  let length = 0;
  const isText = (text: unknown): boolean => {
    if (typeof text !== 'string') return false;
    length += text.length;
    return length <= MAX_KEPT_ATTRIBUTES;
  };
  const isTexts = (texts: unknown): boolean =>
    isRecord(texts) && Object.entries(texts).every(([name, text]) => isText(name) && isText(text));
  return Object.entries(value).every(([name, one]) =>
    name === 'metadata' || name === 'tags' ? isTexts(one) : NAMES.has(name) && isText(one),
  );
}

const NAMES: ReadonlySet<string> = new Set<keyof Attributes>([
  'contentType',
  'contentEncoding',
  'contentDisposition',
  'contentLanguage',
  'cacheControl',
  'expires',
]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
