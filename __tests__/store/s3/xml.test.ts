import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseError, parseListPage, parseTags, parseVersioning } from '../../../src/store/s3/xml.ts';
import { escapeXml } from '../../../src/store/wire/xml-text.ts';

function page(contents: string, more = ''): string {
  return `<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>b</Name>${more}${contents}</ListBucketResult>`;
}

function object(key: string): string {
  return `<Contents><Key>${key}</Key><LastModified>2026-11-23T10:00:00.000Z</LastModified><ETag>&quot;abc&quot;</ETag><Size>3</Size><StorageClass>STANDARD</StorageClass></Contents>`;
}

describe('a listing', () => {
  test('decodes keys only where the answer says that they are encoded', () => {
    const raw = parseListPage(page(object('a+b%20c')));
    expect(raw.objects[0]?.key).toBe('a+b%20c');
    const encoded = parseListPage(page(object('a+b%2Bc%20/%0A'), '<EncodingType>url</EncodingType>'));
    expect(encoded.objects[0]?.key).toBe('a b+c /\n');
  });

  test('returns any key that was escaped', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((key) => key.isWellFormed()),
        (key) => {
          expect(parseListPage(page(object(escapeXml(key)))).objects[0]?.key).toBe(key);
        },
      ),
    );
  });

  test('is not fooled by a key that looks like markup', () => {
    const hostile = '</Key></Contents><IsTruncated>true</IsTruncated>';
    const found = parseListPage(page(object(escapeXml(hostile)), '<IsTruncated>false</IsTruncated>'));
    expect(found.objects.map(({ key }) => key)).toEqual([hostile]);
    expect(found.next).toBeUndefined();
  });

  test('refuses a truncated page that names no next one: it must never look like the end', () => {
    expect(() => parseListPage(page(object('a'), '<IsTruncated>true</IsTruncated>'))).toThrow(
      /names no next page/,
    );
  });

  test('reads the elements in any order, and skips those that it does not know with all that is in them', () => {
    const odd =
      '<Contents>\n <Owner><ID>1</ID><Key>not this</Key><Size>9</Size></Owner><Size>3</Size><Empty/>' +
      '<ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ETag>"abc"</ETag><RestoreStatus x="y"><IsRestoreInProgress>' +
      'false</IsRestoreInProgress></RestoreStatus><StorageClass>GLACIER</StorageClass><Key>a&gt;b</Key>' +
      '<LastModified>2026-11-23T10:00:00Z</LastModified>\n</Contents>';
    const modified = Date.parse('2026-11-23T10:00:00Z');
    expect(parseListPage(page(odd)).objects).toEqual([
      { key: 'a>b', size: 3, etag: 'abc', modified, storageClass: 'GLACIER' },
    ]);
  });

  test('refuses an entry without a size, and a page cut off in the middle', () => {
    expect(() => parseListPage(page('<Contents><Key>a</Key><ETag>x</ETag></Contents>'))).toThrow(
      /without a key, size/,
    );
    expect(() => parseListPage(page('<Contents><Key>a</Key>'))).toThrow(/ends inside/);
    expect(() => parseListPage(page(object('a').replace('<Size>3</Size>', '<Size></Size>')))).toThrow(
      /without a key, size/,
    );
    for (let length = 0; length < object('a').length; length++) {
      const cut = page(object('a').slice(0, length));
      if (cut.includes('<Contents>')) expect(() => parseListPage(cut)).toThrow(/ends inside/);
    }
    expect(() => parseListPage('<html>maintenance</html>')).toThrow(/not a ListBucketResult/);
  });

  test.each([
    ['after an entry', '<IsTruncated>false</IsTruncated>'],
    ['and says nothing of more', ''],
  ])('that is cut off %s is to be asked again: it must never look like the end', (_name, more) => {
    const whole = page(object('a') + object('b'), more);
    expect(parseListPage(`${whole}\n`).objects).toHaveLength(2);
    const cut = whole.slice(0, -'</ListBucketResult>'.length);
    expect(() => parseListPage(cut)).toThrow(expect.objectContaining({ code: 'transient' }));
  });

  test('refuses a key that no request could name', () => {
    expect(() => parseListPage(page(object('a\ud800')))).toThrow(/not UTF-8/);
  });
});

test('an error keeps its code, message and request id', () => {
  expect(
    parseError('<Error><Code>NoSuchKey</Code><Message>a &lt;b&gt;</Message><RequestId>r</RequestId></Error>'),
  ).toMatchObject({
    code: 'NoSuchKey',
    message: 'a <b>',
    requestId: 'r',
  });
  expect(parseError('<CopyObjectResult><ETag>x</ETag></CopyObjectResult>')).toBeUndefined();
});

test('versioning is off where the answer has no status, and nothing else counts as an answer', () => {
  const answer = (status: string): string => `<VersioningConfiguration>${status}</VersioningConfiguration>`;
  expect(parseVersioning(answer(''))).toBe('off');
  expect(parseVersioning('<VersioningConfiguration xmlns="x"/>')).toBe('off');
  expect(parseVersioning('<GetBucketVersioningResponse xmlns="x"/>')).toBe('off');
  expect(parseVersioning(answer('<Status>Enabled</Status>'))).toBe('enabled');
  expect(parseVersioning(answer('<Status>Suspended</Status>'))).toBe('suspended');
  expect(() => parseVersioning('<VersioningConfiguration><Status>Ena')).toThrow(/cut off/);
  expect(() => parseVersioning('<html/>')).toThrow(/not a VersioningConfiguration/);
});

test('tags are read as they are, and a document that is cut off is no object without tags', () => {
  const tag = (key: string, value: string): string => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`;
  const answer = (tags: string): string => `<Tagging xmlns="x"><TagSet>${tags}</TagSet></Tagging>\n`;
  expect(parseTags(answer(tag('a&amp;b', '1') + tag('empty', '')))).toEqual({ 'a&b': '1', empty: '' });
  expect(parseTags(answer(''))).toEqual({});
  expect(parseTags('<Tagging xmlns="x"/>')).toEqual({});
  expect(Object.entries(parseTags(answer(tag('__proto__', 'x'))))).toEqual([['__proto__', 'x']]);
  expect(() => parseTags(`<Tagging><TagSet>${tag('a', '1')}`)).toThrow(/cut off/);
  expect(() => parseTags('<html/>')).toThrow(/not a Tagging/);
});

test('a root element that is begun over and over costs one look at each', () => {
  for (const root of ['Tagging', 'VersioningConfiguration']) {
    const answer = `<${root} `.repeat(200_000);
    expect(() => (root === 'Tagging' ? parseTags(answer) : parseVersioning(answer))).toThrow(/cut off/);
  }
});
