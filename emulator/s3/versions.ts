import type { Bucket, Version } from '../storage/bucket.ts';
import { byteString, fromByteString } from '../storage/ordered-keys.ts';
import { OWNER } from './buckets.ts';
import type { BucketCall, Reply } from './call.ts';
import { invalidArgument } from './errors.ts';
import {
  afterPrefix,
  commonPrefix,
  listedFields,
  listingText,
  pageSize,
  type ListingText,
} from './listing.ts';
import { element, xmlDocument } from './xml.ts';

/** All versions and delete markers: keys in order, of each the newest first. */
export function listObjectVersions(call: BucketCall): Reply {
  const { bucket } = call;
  const { query } = call.target;
  const prefix = byteString(query.get('prefix') ?? '');
  const delimiter = byteString(query.get('delimiter') ?? '');
  const keyMarker = query.get('key-marker') ?? '';
  const versionMarker = query.get('version-id-marker') ?? '';
  if (versionMarker !== '' && keyMarker === '') {
    throw invalidArgument(
      'A version-id marker cannot be specified without a key marker.',
      'version-id-marker',
      versionMarker,
    );
  }
  const maxKeys = pageSize(query, 'max-keys');
  const text = listingText(bucket, query);
  const after = byteString(keyMarker);
  const entries: string[] = [];
  const prefixes: string[] = [];
  let last: { key: string; versionId: string | undefined } | undefined;
  let truncated = false;
  const full = (): boolean => entries.length + prefixes.length >= maxKeys;

  const rolledUp = after.startsWith(prefix) ? commonPrefix(after, prefix, delimiter) : undefined;
  let next = rolledUp !== undefined && rolledUp === after ? afterPrefix(after) : after;
  if (next < prefix) next = prefix;
  while (maxKeys > 0 && !truncated) {
    const found = bucket.keyAtOrAfter(next);
    if (!found?.bytes.startsWith(prefix)) break;
    const { key, bytes } = found;
    const common = commonPrefix(bytes, prefix, delimiter);
    if (common !== undefined) {
      if (full()) {
        truncated = true;
      } else {
        const name = fromByteString(common);
        prefixes.push(`<CommonPrefixes>${element('Prefix', text.of(name))}</CommonPrefixes>`);
        last = { key: name, versionId: undefined };
        next = afterPrefix(common);
      }
      continue;
    }
    for (const version of rest(bucket.versions(key), bytes === after && keyMarker !== '', versionMarker)) {
      if (full()) {
        truncated = true;
        break;
      }
      entries.push(entryOf(bucket, version, text));
      last = { key, versionId: version.versionId };
    }
    next = `${bytes}\u0000`;
  }

  const body =
    element('Name', bucket.name) +
    element('Prefix', text.of(query.get('prefix') ?? '')) +
    element('KeyMarker', text.of(keyMarker)) +
    element('VersionIdMarker', versionMarker) +
    (truncated && last
      ? element('NextKeyMarker', text.of(last.key)) + element('NextVersionIdMarker', last.versionId)
      : '') +
    element('MaxKeys', maxKeys) +
    element('Delimiter', query.get('delimiter') && text.of(query.get('delimiter') ?? '')) +
    text.encodingType +
    element('IsTruncated', truncated) +
    entries.join('') +
    prefixes.join('');
  return { status: 200, xml: xmlDocument('ListVersionsResult', body) };
}

/** Of the key that the markers name: what comes after that version, or nothing without one. */
function rest(versions: readonly Version[], marked: boolean, versionMarker: string): readonly Version[] {
  if (!marked) return versions;
  if (versionMarker === '') return [];
  const index = versions.findIndex((version) => version.versionId === versionMarker);
  return index < 0 ? [] : versions.slice(index + 1);
}

function entryOf(bucket: Bucket, version: Version, text: ListingText): string {
  const name =
    element('Key', text.of(version.key)) +
    element('VersionId', version.versionId) +
    element('IsLatest', bucket.current(version.key) === version);
  if (version.kind === 'object') return `<Version>${name}${listedFields(bucket, version)}${OWNER}</Version>`;
  const modified = element('LastModified', new Date(version.modified).toISOString());
  return `<DeleteMarker>${name}${modified}${OWNER}</DeleteMarker>`;
}
