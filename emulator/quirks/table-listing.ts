import type { QuirkRow } from './quirk-row.ts';

const ENTRIES = { kind: 'keys', default: '*', meaning: 'which entries' } as const;

/** Listings: ListObjects, ListObjectsV2 and, where keys are written, ListObjectVersions. */
export const LISTING_QUIRKS = {
  'list-plus-raw': {
    does: 'The listing says EncodingType url and leaves `+` as it is; a space is `%20`.',
    seen: ['Apache Ozone before a fix (ozone#2834)', 'floci (floci#1736)'],
  },
  'list-plus-and-space-alike': {
    does: 'The listing says EncodingType url and leaves `+` as it is; a space is `+` too, so `a b` and `a+b` look alike.',
    seen: ['Apache Ozone before a fix (ozone#2834)'],
  },
  'list-not-encoded': {
    does: 'The listing says EncodingType url and encodes nothing.',
    seen: ['floci (floci#1736)'],
  },
  'list-encoding-ignored': {
    does: 'encoding-type is ignored: raw keys and no EncodingType element.',
    seen: ['versitygw (versitygw#813)'],
    behaviour: { ignoreEncodingType: true },
  },
  'list-control-as-fffd': {
    does: 'Control characters of keys are listed as U+FFFD; the object keeps its real key.',
    seen: ['versitygw'],
  },
  'list-duplicates-in-page': {
    does: 'Each entry appears twice on its page.',
    seen: ['reported; no store named'],
  },
  'list-duplicates-across-pages': {
    does: 'A page starts with the last entry of the page before it (V2).',
    seen: ['reported; no store named'],
  },
  'list-no-token': {
    does: 'A truncated page of ListObjectsV2 has no NextContinuationToken.',
    seen: ['mc#3067', 'mc#3093'],
  },
  'list-v2-501': {
    does: 'ListObjectsV2 answers 501 NotImplemented; ListObjects works.',
    seen: ['old stores; none named'],
  },
  'list-v2-400': {
    does: 'ListObjectsV2 answers 400 InvalidArgument; ListObjects works.',
    seen: ['old stores; none named'],
  },
  'list-v2-as-v1': {
    does: 'list-type=2 and continuation-token are ignored: the answer is a ListObjects one, without KeyCount and token.',
    seen: ['old stores; none named'],
  },
  'list-no-etag': {
    does: 'Entries have no ETag.',
    seen: ['rusty-s3#163'],
    value: ENTRIES,
  },
  'list-empty-etag': {
    does: 'Entries have an empty ETag.',
    seen: ['rusty-s3#163'],
    value: ENTRIES,
  },
  'list-no-date': {
    does: 'Entries have no LastModified.',
    seen: ['s3cmd#755'],
    value: ENTRIES,
  },
  'list-no-size': {
    does: 'Entries have no Size.',
    seen: ['reported; no store named'],
    value: ENTRIES,
  },
  'list-unsorted': {
    does: 'The listing has a stable order that is not that of the keys.',
    seen: ['Storj with its own encryption (litestream#535)'],
    behaviour: { unsortedListing: true },
  },
  'list-empty-pages': {
    does: 'An empty page with a token comes before each page (V2).',
    seen: ['reported; no store named'],
    behaviour: { oddPages: 'empty' },
  },
  'list-repeated-pages': {
    does: 'Each page comes twice, under a token of its own (V2).',
    seen: ['reported; no store named'],
    behaviour: { oddPages: 'repeated' },
  },
  'list-repeated-token': {
    does: 'From the second page on, NextContinuationToken is the token that was sent (V2).',
    seen: ['reported; no store named'],
    behaviour: { oddPages: 'looping' },
  },
} as const satisfies Readonly<Record<string, QuirkRow>>;
