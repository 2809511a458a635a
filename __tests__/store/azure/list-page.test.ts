import { describe, expect, test } from '@jest/globals';
import { pageText, parsePage } from '../../../src/store/azure/list-page.ts';

const page = (blobs: string, marker = ''): string =>
  `\ufeff<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="https://a.blob.core.windows.net/" ContainerName="c"><Prefix>p</Prefix><Blobs>${blobs}</Blobs><NextMarker>${marker}</NextMarker></EnumerationResults>`;
const blob = (name: string, more = '', size = '5'): string =>
  `<Blob><Name>${name}</Name><Properties><Creation-Time>Thu, 26 Nov 2026 17:20:55 GMT</Creation-Time><Last-Modified>Thu, 26 Nov 2026 17:20:56 GMT</Last-Modified><Etag>0x8DE</Etag><Content-Length>${size}</Content-Length><Content-Type>text/plain</Content-Type><Content-Encoding /><Content-MD5>XUFAKrxLKna5cZ2REBfFkg==</Content-MD5><BlobType>BlockBlob</BlobType>${more}</Properties><OrMetadata /></Blob>`;

describe('a page of List Blobs', () => {
  test('is read with its tiers, prefixes and marker; an MD5 that anybody may have set is not', () => {
    const text = page(
      `${blob('a &amp; &#x1F600;')}<BlobPrefix><Name>b/</Name></BlobPrefix>${blob('c', '<AccessTier>Archive</AccessTier>')}${blob('d', '<AccessTier>Hot</AccessTier>')}`,
      'next!',
    );
    const modified = Date.UTC(2026, 10, 26, 17, 20, 56);
    expect(parsePage(text)).toEqual({
      objects: [
        { key: 'a & \u{1f600}', size: 5, etag: '0x8DE', modified },
        { key: 'c', size: 5, etag: '0x8DE', modified, storageClass: 'Archive' },
        { key: 'd', size: 5, etag: '0x8DE', modified },
      ],
      prefixes: ['b/'],
      next: 'next!',
    });
  });

  test('may be empty, and may go on all the same', () => {
    expect(parsePage(page(''))).toEqual({ objects: [], prefixes: [], next: undefined });
    expect(parsePage(page('', 'm')).next).toBe('m');
    expect(parsePage(page('').replace('<NextMarker></NextMarker>', '<NextMarker />')).next).toBeUndefined();
  });

  test('has names that XML cannot hold, percent-encoded', () => {
    const encoded = blob('').replace('<Name></Name>', '<Name Encoded="true">a%EF%BF%BFb%25</Name>');
    expect(parsePage(page(encoded)).objects[0]?.key).toBe('a\uffffb%');
    const broken = blob('').replace('<Name></Name>', '<Name Encoded="true">%ff</Name>');
    expect(() => parsePage(page(broken))).toThrow(expect.objectContaining({ code: 'protocol' }));
  });

  test('is decoded as UTF-8, with or without its byte order mark', () => {
    for (const name of ['a', 'ü', '\u{1f600}'])
      for (const text of [page(blob(name)), page(blob(name)).slice(1)])
        expect(parsePage(pageText(Buffer.from(text))).objects[0]?.key).toBe(name);
  });

  test('leaves the folders of a hierarchical namespace out', () => {
    const folder = blob('folder', '<ResourceType>directory</ResourceType>', '0');
    expect(parsePage(page(folder + blob('folder/a'))).objects.map(({ key }) => key)).toEqual(['folder/a']);
  });

  test('that is cut off, or is none, is no end of a listing', () => {
    const whole = page(blob('a') + blob('b'));
    for (const at of [whole.length - 1, whole.indexOf('</Blob>') + 3, whole.indexOf('<NextMarker>')])
      expect(() => parsePage(whole.slice(0, at))).toThrow(expect.objectContaining({ code: 'transient' }));
    expect(() => parsePage('<html></html>')).toThrow(expect.objectContaining({ code: 'protocol' }));
    for (const wrong of ['', '-1', '1.5', 'x', '1e99'])
      expect(() => parsePage(page(blob('a', '', wrong)))).toThrow(
        expect.objectContaining({ code: 'protocol' }),
      );
    const noDate = blob('a').replace(/<Last-Modified>.*<\/Last-Modified>/, '');
    expect(() => parsePage(page(noDate))).toThrow(expect.objectContaining({ code: 'protocol' }));
  });

  test('is read in linear time, whatever is in it', () => {
    const hostile = page('<Blob>'.repeat(200_000) + '</Blob>');
    expect(() => parsePage(hostile)).toThrow();
    expect(() => parsePage(page('<Blob></Blob>'.repeat(100_000)))).toThrow();
    // Quadratic, it would not end.
  });
});
