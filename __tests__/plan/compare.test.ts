import { expect, test } from '@jest/globals';
import type { Entry } from '../../src/manifest/entry.ts';
import { compare } from '../../src/plan/compare.ts';
import type { ListedObject } from '../../src/store/contract.ts';

const listed: ListedObject = { key: 'k', size: 3, etag: 'e1', modified: Date.parse('2026-01-01T00:00:00Z') };
const live: Entry = {
  key: 'k',
  size: 3,
  etag: 'e1',
  modified: '2026-01-01T00:00:00.000Z',
  since: '2026-01-02T00:00:00.000Z',
  cold: { path: 'k', etag: 'e1', stored: '2026-01-02T00:00:00.000Z', via: 'native', evidence: 'md5' },
};
const missing: Entry = { ...live, gone: { since: '2026-01-03T00:00:00.000Z', confirmed: false } };
const MD5 = 'a'.repeat(32);
/** Of a store whose tags are generations. */
const vouched: Entry = { ...live, etag: '1', md5: MD5 };
const gone: Entry = { ...live, gone: { since: '2026-01-03T00:00:00.000Z', confirmed: true } };

test.each([
  ['nothing known', undefined, listed, 'copy', 'new'],
  ['confirmed gone and there again', gone, listed, 'copy', 'new'],
  ['another ETag', live, { ...listed, etag: 'e2' }, 'copy', 'changed'],
  ['another size', live, { ...listed, size: 4 }, 'copy', 'changed'],
  ['another content after one absence', missing, { ...listed, etag: 'e2' }, 'copy', 'changed'],
  ['another date', live, { ...listed, modified: listed.modified + 1000 }, 'copy', 'touched'],
  ['another pin of proven content', vouched, { ...listed, etag: '2', md5: MD5 }, 'copy', 'touched'],
  ['another pin, another MD5', vouched, { ...listed, etag: '2', md5: 'b'.repeat(32) }, 'copy', 'changed'],
  ['another pin that nothing vouches for', vouched, { ...listed, etag: '2' }, 'copy', 'changed'],
  ['the same', live, listed, 'keep', 'unchanged'],
  ['the same after one absence', missing, listed, 'keep', 'returned'],
  ['absent', live, undefined, 'keep', 'missing'],
  ['absent twice', missing, undefined, 'keep', 'gone'],
  ['absent for good', gone, undefined, 'keep', 'carried'],
])('%s', (_name, entry, object, act, reason) => {
  expect(compare(entry, object)).toEqual({ act, reason });
});
