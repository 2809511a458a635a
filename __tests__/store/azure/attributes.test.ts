import { describe, expect, test } from '@jest/globals';
import { headOf, writeHeaders } from '../../../src/store/azure/attributes.ts';
import { addressOf, blobUrl } from '../../../src/store/azure/address.ts';
import { nameFault } from '../../../src/store/azure/names.ts';
import type { Attributes } from '../../../src/store/contract.ts';

/** The headers that a service answers with, of those that it was sent. */
function answered(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name.replace(/^x-ms-blob-/, ''),
    value.trim(),
  ]);
  return { ...Object.fromEntries(entries), etag: '"0x1"', 'content-length': '0' } as Record<string, string>;
}

describe('the attributes of a blob', () => {
  const cases: Attributes[] = [
    { contentType: 'a/b', contentEncoding: 'gzip', cacheControl: 'no-cache', contentLanguage: 'de' },
    { contentDisposition: 'attachment; filename="Zürich.txt"', expires: 'Wed, 21 Oct 2037 07:28:00 GMT' },
    { metadata: { plain: '1', 'with-dash': '2', '1digit': '3', ort: 'Zürich', blank: ' x ', empty: '' } },
    { metadata: { flashback_backup_envelope: '{"v":1,"expires":"forged"}' } },
    { contentType: 'a/b', metadata: { constructor: '1', __proto_: '2' } },
  ];
  test.each(cases)('come back as they were: %j', (attributes) => {
    const headers = writeHeaders({ attributes });
    for (const [name, value] of Object.entries(headers)) {
      expect(name).toMatch(/^x-ms-(blob-[a-z-]+|meta-[a-z_][a-z0-9_]*)$/);
      expect(value).toMatch(/^[\x20-\x7e]*$/);
    }
    expect(headOf(answered(headers)).attributes).toEqual(attributes);
  });

  test('an envelope that is none stays what it is', () => {
    const metadata = { flashback_backup_envelope: 'hello' };
    expect(headOf({ ...answered({}), 'x-ms-meta-flashback_backup_envelope': 'hello' }).attributes).toEqual({
      metadata,
    });
  });

  test('the MD5 of an answer is no proof: anybody may have set it', () => {
    const head = headOf({ ...answered({}), 'content-md5': 'XUFAKrxLKna5cZ2REBfFkg==' });
    expect(head.md5).toBeUndefined();
  });
});

describe('where requests go', () => {
  test.each([
    ['https://account.blob.core.windows.net', 'https://account.blob.core.windows.net/c/a%20b/%C3%BC'],
    [
      'https://blob-us-east-1-aws.flashback.tech',
      'https://account.blob-us-east-1-aws.flashback.tech/c/a%20b/%C3%BC',
    ],
    ['http://127.0.0.1:10000', 'http://127.0.0.1:10000/account/c/a%20b/%C3%BC'],
    ['http://127.0.0.1:10000/account', 'http://127.0.0.1:10000/account/c/a%20b/%C3%BC'],
    ['http://localhost:10000/', 'http://localhost:10000/account/c/a%20b/%C3%BC'],
    ['https://[::1]:10000', 'https://[::1]:10000/account/c/a%20b/%C3%BC'],
  ])('%s', (endpoint, url) => {
    expect(blobUrl(addressOf(endpoint, 'account', 'c'), 'a b/ü')).toBe(url);
  });
});

test('names that a blob cannot have are known before they are sent', () => {
  for (const name of ['a', 'a/b', '/a', 'a//b', 'a/', '.a', 'a.b', '\ufffd', '\u{10000}'])
    expect(nameFault(name)).toBeUndefined();
  for (const name of [
    'a\\b',
    'a.',
    'a./b',
    '.',
    '..',
    'a/..',
    'a\nb',
    '\u0001',
    '\u007f',
    '\u0085',
    '\ufffe',
    '\uffff',
    'a/'.repeat(255),
  ])
    expect(nameFault(name)).toBeDefined();
});
