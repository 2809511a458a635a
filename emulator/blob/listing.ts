import type { Query } from '../s3/target.ts';
import type { Bucket, StoredObject } from '../storage/bucket.ts';
import type { ContainerCall, Reply } from './call.ts';
import { invalidParameter, parameterOutOfRange } from './errors.ts';
import { itemsFrom, type Item, type Options, type Place } from './listing-order.ts';
import { contentMd5, copyHeaders, leaseHeaders, tierHeaders } from './properties.ts';
import { tagSet } from './tags.ts';
import { element, xmlDocument } from './xml.ts';

const MOST = 5000;

/** Since this version a listing may begin in the middle: `startFrom`. */
const START_FROM_SINCE = '2026-02-06';

/**
 * List Blobs, in the order of the names' UTF-16 units, as the service has it in a flat namespace
 * (https://github.com/blobfile/blobfile/issues/238).
 */
export function listBlobs(call: ContainerCall): Reply {
  const { bucket, target, version } = call;
  const { query } = target;
  const asked = optionsOf(query);
  const marker = query.get('marker') ?? '';
  const { pageSize, startFrom: treats, oddPages } = bucket.behaviour;
  const sent = query.get('startFrom') ?? query.get('startfrom') ?? '';
  const startFrom = version < START_FROM_SINCE || treats === 'ignored' ? '' : sent;
  const start = marker === '' ? { key: startFrom, index: 0, again: false } : fromMarker(marker);
  const most = pageSize === 0 ? asked.most : Math.min(asked.most, pageSize);
  const items: string[] = [];
  let next: string | undefined;
  // Also the real service may answer a page without entries and go on.
  const empty = oddPages === 'empty' && !start.again;
  for (const item of treats === 'empty' && sent !== '' ? [] : itemsFrom(call, asked, start)) {
    if (empty) {
      next = toMarker({ ...item, again: true });
      break;
    }
    if (items.length === most) {
      next = toMarker(item);
      break;
    }
    items.push(item.prefix === undefined ? blobElement(call, asked, item) : prefixElement(item.prefix));
  }
  const { prefix, delimiter } = asked;
  const body =
    element('Prefix', prefix === '' ? undefined : prefix) +
    element('Marker', marker === '' ? undefined : marker) +
    element('MaxResults', query.has('maxresults') ? asked.most : undefined) +
    element('Delimiter', delimiter === '' ? undefined : delimiter) +
    `<Blobs>${items.join('')}</Blobs>` +
    `<NextMarker>${next ?? ''}</NextMarker>`;
  return {
    status: 200,
    xml: xmlDocument('EnumerationResults', body, {
      ServiceEndpoint: call.serviceUrl,
      ContainerName: bucket.name,
    }),
  };
}

/** `maxresults` and its like: 1 to 5,000. */
export function maxResults(query: Query): number {
  const text = query.get('maxresults');
  if (text === undefined || text === '') return MOST;
  if (!/^-?\d{1,10}$/.test(text)) throw invalidParameter('maxresults', text);
  if (Number(text) < 1) throw parameterOutOfRange('maxresults', text);
  return Math.min(Number(text), MOST);
}

function optionsOf(query: Query): Options {
  const include = (query.get('include') ?? '')
    .toLowerCase()
    .split(',')
    .filter((one) => one !== '');
  const unknown = include.find((one) => !INCLUDES.has(one));
  if (unknown !== undefined) throw invalidParameter('include', unknown);
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    most: maxResults(query),
    include: new Set(include),
  };
}

const INCLUDES = new Set([
  'copy',
  'deleted',
  'deletedwithversions',
  'immutabilitypolicy',
  'legalhold',
  'metadata',
  'permissions',
  'snapshots',
  'tags',
  'uncommittedblobs',
  'versions',
]);

function prefixElement(prefix: string): string {
  return `<BlobPrefix>${nameElement(prefix)}</BlobPrefix>`;
}

/** Names that XML cannot hold are percent-encoded and say so. */
function nameElement(name: string): string {
  if (!/[\ufffe\uffff]/.test(name)) return element('Name', name);
  return `<Name Encoded="true">${encodeURIComponent(name)}</Name>`;
}

function blobElement(call: ContainerCall, { include }: Options, item: Item): string {
  const { bucket } = call;
  const { object } = item;
  const versions = include.has('versions') && bucket.versioning !== 'off';
  return [
    '<Blob>',
    nameElement(item.key),
    element('Snapshot', item.snapshot),
    element('VersionId', versions ? object?.versionId : undefined),
    element('IsCurrentVersion', versions && item.current === true ? true : undefined),
    `<Properties>${object ? propertyElements(call, include, object) : UNCOMMITTED}${resourceType(bucket, item)}</Properties>`,
    include.has('metadata') && object ? metadataElement(object) : '',
    include.has('tags') && object && object.attributes.tags.length > 0
      ? `<Tags>${tagSet(object.attributes.tags)}</Tags>`
      : '',
    '<OrMetadata />',
    '</Blob>',
  ].join('');
}

/** Only accounts with a hierarchical namespace tell it. */
function resourceType({ hierarchical }: Bucket, { folder }: Item): string {
  return hierarchical ? element('ResourceType', folder === true ? 'directory' : 'file') : '';
}

const UNCOMMITTED =
  '<Content-Length>0</Content-Length><BlobType>BlockBlob</BlobType><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState>';

function propertyElements(
  { bucket, state, store }: ContainerCall,
  include: ReadonlySet<string>,
  object: StoredObject,
): string {
  const { attributes, blob, content } = object;
  const { headers } = attributes;
  const now = store.clock();
  const lease = leaseHeaders(bucket, state, object.key, now);
  const tier = tierHeaders(object);
  const copy = include.has('copy') ? copyHeaders(blob, now) : {};
  const fields: readonly (readonly [string, string | number | boolean | undefined])[] = [
    ['Creation-Time', new Date(blob?.created ?? object.modified).toUTCString()],
    ['Last-Modified', new Date(object.modified).toUTCString()],
    ['Etag', object.etag],
    ['Content-Length', content.size],
    ['Content-Type', headers['content-type']],
    ['Content-Encoding', headers['content-encoding'] ?? ''],
    ['Content-Language', headers['content-language'] ?? ''],
    ['Content-CRC64', ''],
    ['Content-MD5', contentMd5(object) ?? ''],
    ['Cache-Control', headers['cache-control'] ?? ''],
    ['Content-Disposition', headers['content-disposition'] ?? ''],
    ['BlobType', 'BlockBlob'],
    ['AccessTier', tier['x-ms-access-tier']],
    ['AccessTierInferred', tier['x-ms-access-tier-inferred']],
    ['AccessTierChangeTime', tier['x-ms-access-tier-change-time']],
    ['ArchiveStatus', tier['x-ms-archive-status']],
    ['RehydratePriority', tier['x-ms-rehydrate-priority']],
    ['LeaseStatus', lease['x-ms-lease-status']],
    ['LeaseState', lease['x-ms-lease-state']],
    ['LeaseDuration', lease['x-ms-lease-duration']],
    ['CopyId', copy['x-ms-copy-id']],
    ['CopySource', copy['x-ms-copy-source']],
    ['CopyStatus', copy['x-ms-copy-status']],
    ['CopyProgress', copy['x-ms-copy-progress']],
    ['CopyCompletionTime', copy['x-ms-copy-completion-time']],
    ['ServerEncrypted', true],
    ['TagCount', attributes.tags.length === 0 ? undefined : attributes.tags.length],
  ];
  return fields.map(([name, value]) => element(name, value)).join('');
}

function metadataElement({ attributes }: StoredObject): string {
  const entries = Object.entries(attributes.metadata).map(([name, value]) => element(name, value));
  return `<Metadata>${entries.join('')}</Metadata>`;
}

/** Opaque to clients, as the service's are. */
function toMarker({ key, index, again = false }: Place & { again?: boolean }): string {
  return Buffer.from(JSON.stringify([index, key, again]), 'utf8').toString('base64');
}

function fromMarker(marker: string): Place & { again: boolean } {
  try {
    const [index, key, again] = JSON.parse(Buffer.from(marker, 'base64').toString('utf8')) as unknown[];
    if (typeof key === 'string' && typeof index === 'number') return { key, index, again: again === true };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw invalidParameter('marker', marker);
}
