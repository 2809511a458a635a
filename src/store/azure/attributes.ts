import { defined } from '../../core/defined.ts';
import type { Attributes, ObjectHead, ReadOptions, Tags, WriteOptions, Written } from '../contract.ts';
import { ENVELOPE, sealed, unsealed } from '../envelope.ts';
import { StoreError } from '../errors.ts';
import { conditionHeaders } from '../wire/condition-headers.ts';
import { encodeQueryPart } from '../wire/encode.ts';
import { blocks, element, unquote } from '../wire/xml-text.ts';

type Headers = Readonly<Record<string, string>>;

/** The headers of an answer that hold attributes; requests write `x-ms-blob-` before them. */
const STANDARD = [
  ['contentType', 'content-type'],
  ['contentEncoding', 'content-encoding'],
  ['contentDisposition', 'content-disposition'],
  ['contentLanguage', 'content-language'],
  ['cacheControl', 'cache-control'],
] as const satisfies readonly (readonly [keyof Attributes, string])[];

const META = 'x-ms-meta-';

/** Metadata names are C# identifiers. */
const META_NAME = /^[a-z_][a-z0-9_]*$/;
/** ASCII without blanks around it. */
const HEADER_TEXT = /^([\u0021-\u007e]([\u0020-\u007e]*[\u0021-\u007e])?)?$/;

/** By their `Server` header: they count the tags of a blob that has any, and say nothing of others. */
const COUNT_TAGS = /^(Windows-Azure-Blob|Azurite-Blob)\//;

/** The access tier that is not worth a word. */
const USUAL_TIER = 'Hot';

/** Reads what Get Blob and Get Blob Properties say. `size` comes from the range's total where there is one. */
export function headOf(headers: Headers): ObjectHead {
  const total = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
  const modified = Date.parse(headers['last-modified'] ?? '');
  const tagCount = headers['x-ms-tag-count'];
  return {
    size: Number(total ?? headers['content-length'] ?? NaN),
    etag: unquote(headers['etag'] ?? ''),
    modified: Number.isNaN(modified) ? undefined : modified,
    attributes: attributesOf(headers),
    ...defined({ storageClass: tierOf(headers['x-ms-access-tier']) }),
    ...(headers['x-ms-archive-status'] === undefined ? {} : { thaw: 'going-on' as const }),
    ...(tagCount === undefined ? {} : { tagCount: Number(tagCount) }),
    ...(tagCount === undefined && COUNT_TAGS.test(headers['server'] ?? '')
      ? { untagged: true as const }
      : {}),
  };
}

/** Undefined for the usual one. */
export function tierOf(tier: string | undefined): string | undefined {
  return tier === USUAL_TIER || tier === '' ? undefined : tier;
}

function attributesOf(headers: Headers): Attributes {
  const found: Record<string, string> = {};
  for (const [name, header] of STANDARD) {
    const value = headers[header];
    if (value !== undefined && value !== '') found[name] = value;
  }
  let metadata: Record<string, string> | undefined;
  for (const name in headers)
    if (name.startsWith(META)) (metadata ??= {})[name.slice(META.length)] = headers[name] ?? '';
  if (metadata === undefined) return found;
  const { expires, attributes, metadata: hidden } = unsealed(metadata[ENVELOPE]);
  if (expires === undefined && attributes === undefined && hidden === undefined)
    return { ...found, metadata };
  const { [ENVELOPE]: _envelope, ...own } = metadata;
  const all = { ...own, ...hidden };
  return {
    ...found,
    ...attributes,
    ...defined({ expires, metadata: Object.keys(all).length === 0 ? undefined : all }),
  };
}

export function readHeaders(options: ReadOptions | undefined): Record<string, string> {
  return options?.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` };
}

/** For Put Blob and Put Block List. */
export function writeHeaders(options: WriteOptions | undefined): Record<string, string> {
  const headers = conditionHeaders(options);
  const { attributes, tags, storageClass } = options ?? {};
  if (attributes !== undefined) {
    addAttributes(headers, attributes);
  }
  if (tags !== undefined && Object.keys(tags).length > 0) headers['x-ms-tags'] = encodeTags(tags);
  if (storageClass !== undefined) headers['x-ms-access-tier'] = storageClass;
  return headers;
}

/** What the service does not take goes into the envelope: Expires, names that are no identifiers, values beyond ASCII. */
function addAttributes(
  headers: Record<string, string>,
  { expires, metadata, ...standard }: Attributes,
): void {
  const outside: Record<string, string> = {};
  for (const [name, header] of STANDARD) {
    const value = standard[name];
    if (value === undefined) continue;
    if (HEADER_TEXT.test(value)) headers[`x-ms-blob-${header}`] = value;
    else outside[name] = value;
  }
  const hidden: Record<string, string> = {};
  for (const name in metadata) {
    const value = metadata[name] ?? '';
    if (META_NAME.test(name) && name !== ENVELOPE && HEADER_TEXT.test(value)) headers[META + name] = value;
    else hidden[name] = value;
  }
  const envelope = sealed({ ...defined({ expires }), attributes: outside, metadata: hidden });
  if (envelope !== undefined) headers[META + ENVELOPE] = envelope;
}

function encodeTags(tags: Tags): string {
  return Object.entries(tags)
    .map(([name, value]) => `${encodeQueryPart(name)}=${encodeQueryPart(value)}`)
    .join('&');
}

/** What the answer to a write says. Throws `protocol` where it has no ETag. */
export function writtenOf(operation: string, headers: Headers): Written {
  const etag = unquote(headers['etag'] ?? '');
  if (etag !== '') return { etag };
  throw new StoreError('protocol', `${operation}: a success without an ETag`, { operation });
}

/** Of Get Blob Tags. Throws `protocol` where it is none, `transient` where it is cut off. */
export function parseTags(xml: string): Tags {
  const operation = 'GetBlobTags';
  if (!/<Tags[\s/>]/.test(xml)) throw new StoreError('protocol', 'the answer is no Tags', { operation });
  // In linear time: an expression that ends in white space takes squares of it.
  const text = xml.trimEnd();
  const empty = text.endsWith('/>') && text.startsWith('<Tags', text.lastIndexOf('<'));
  if (!text.endsWith('</Tags>') && !empty)
    throw new StoreError('transient', 'the answer is cut off', { operation });
  return Object.fromEntries(
    [...blocks(xml, 'Tag')].map((tag) => [element(tag, 'Key') ?? '', element(tag, 'Value') ?? '']),
  );
}
