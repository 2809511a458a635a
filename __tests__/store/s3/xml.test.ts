import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeXml, parseError, parseListPage } from '../../../src/store/s3/xml.ts';

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

  test('gives back any key that was escaped', () => {
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

  test('refuses an entry without a size, and a page cut off in the middle', () => {
    expect(() => parseListPage(page('<Contents><Key>a</Key><ETag>x</ETag></Contents>'))).toThrow(
      /without a key, size/,
    );
    expect(() => parseListPage(page('<Contents><Key>a</Key>'))).toThrow(/ends inside/);
    expect(() => parseListPage('<html>maintenance</html>')).toThrow(/not a ListBucketResult/);
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
