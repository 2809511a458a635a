import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareKeys } from '../../../src/core/keys.ts';
import { parsePage } from '../../../src/store/azure/list-page.ts';
import { readRawPage } from '../../../src/store/azure/raw-blobs.ts';
import { pageAfter } from '../../../src/store/listing/page-after.ts';
import { escapeXml } from '../../../src/store/wire/xml-text.ts';

const page = (blobs: string, marker = ''): string =>
  `\ufeff<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="https://a.blob.core.windows.net/" ContainerName="c"><Prefix>p</Prefix><Blobs>${blobs}</Blobs><NextMarker>${marker}</NextMarker></EnumerationResults>`;
const blob = (name: string, more = ''): string =>
  `<Blob><Name>${name}</Name><Properties><Last-Modified>Thu, 26 Nov 2026 17:20:56 GMT</Last-Modified><Etag>0x8DE</Etag><Content-Length>5</Content-Length>${more}</Properties><OrMetadata /></Blob>`;

/** Names of ASCII that look like the XML around them, escaped as Azure does it. */
const name = fc
  .array(fc.constantFrom('a', 'b', '/', '<Blob>', '</Blob>', '&', '&amp;', '<Name>', ' ', '~'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));
const escaped = (key: string): string =>
  key.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12 }).map((keys) => keys.sort(compareKeys));

describe('a page that is kept as text', () => {
  test('holds the same blobs, prefixes and marker as one that is read at once', () => {
    fc.assert(
      fc.property(names, (keys) => {
        const text = page(keys.map((key) => blob(escaped(key))).join(''), 'next!');
        const raw = readRawPage(Buffer.from(text));
        expect(raw.raw?.inBothOrders).toBe(true);
        expect(raw.raw?.last).toBe(keys.at(-1));
        expect({ objects: raw.objects, prefixes: raw.prefixes, next: raw.next }).toEqual(parsePage(text));
      }),
    );
  });

  test('is cut behind any key as a plain filter cuts it', () => {
    fc.assert(
      fc.property(names, name, (keys, key) => {
        const { raw, ...rest } = readRawPage(
          Buffer.from(page(keys.map((each) => blob(escaped(each))).join(''))),
        );
        const end = raw?.endOf(key) ?? NaN;
        const before = keys.filter((each) => compareKeys(each, key) <= 0);
        const after = keys.slice(before.length);
        const found = pageAfter({ ...rest, ...(raw === undefined ? {} : { raw }) }, key);
        expect(found?.objects.map((object) => object.key) ?? []).toEqual(after);
        expect(found?.raw?.last).toBe(after.at(-1));
        if (end > 0)
          expect(
            raw
              ?.slice(0, end)
              .objects()
              .map((object) => object.key),
          ).toEqual(before);
        else expect(before).toEqual([]);
      }),
    );
  });

  test('has names only in which the orders of UTF-8 and UTF-16 do not differ: any other page is read at once', () => {
    const encoded = blob('').replace('<Name></Name>', '<Name Encoded="true">a%EF%BF%BFb</Name>');
    for (const other of [blob('\u{1f600}'), blob('\uffee'), blob('&#x1F600;'), blob('ü'), encoded]) {
      const text = page(blob('a') + other);
      const read = readRawPage(Buffer.from(text));
      expect(read.raw).toBeUndefined();
      expect(read).toEqual(parsePage(text));
    }
    expect(readRawPage(Buffer.from(page(''))).raw).toBeUndefined();
  });

  test('may hold quotes in its names', () => {
    expect(readRawPage(Buffer.from(page(blob('a"b')))).raw?.last).toBe('a"b');
    expect(escapeXml('"')).toBe('&#34;'); // a server that writes them like this is read at once
  });

  test('that is cut off, or is none, is no end of a listing', () => {
    const whole = page(blob('a') + blob('b'));
    for (const at of [whole.length - 1, whole.indexOf('</Blob>') + 3, whole.indexOf('<NextMarker>')])
      expect(() => readRawPage(Buffer.from(whole.slice(0, at)))).toThrow(
        expect.objectContaining({ code: 'transient' }),
      );
    expect(() => readRawPage(Buffer.from('<Blob></Blob>'))).toThrow(
      expect.objectContaining({ code: 'protocol' }),
    );
  });

  test('is refused when it is read, where a blob lacks what every blob has', () => {
    const { raw } = readRawPage(Buffer.from(page('<Blob></Blob>' + blob('b'))));
    expect(() => raw?.objects()).toThrow(expect.objectContaining({ code: 'protocol' }));
    expect(() => raw?.endOf('a')).toThrow(expect.objectContaining({ code: 'protocol' }));
  });

  test('is read and cut in linear time, whatever is in it', () => {
    const { raw } = readRawPage(Buffer.from(page('<Blob>'.repeat(200_000) + '</Blob>')));
    expect(() => raw?.objects()).toThrow();
    expect(() => raw?.last).toThrow();
    expect(() => readRawPage(Buffer.from(page('<Blob></Blob>'.repeat(100_000)))).objects).toThrow();
    // Quadratic, it would not end.
  });
});
