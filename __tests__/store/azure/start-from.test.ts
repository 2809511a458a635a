import { expect, test } from '@jest/globals';
import { ListBlobs } from '../../../src/store/azure/listing.ts';
import type { BlobRequest, BlobWire } from '../../../src/store/azure/wire.ts';

/** A container whose blobs change after so many requests. `page`: what a request with `startFrom` gets in place of a listing. */
function containerOf(
  names: string[],
  change: (request: number, names: string[]) => void,
  empty: (request: number) => 'no' | 'ended' | 'more' = () => 'no',
): { readonly listing: ListBlobs; readonly asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = [];
  const send = (request: BlobRequest): Promise<{ body: Buffer }> => {
    const startFrom = request.query?.['startFrom'] as string | undefined;
    const most = Number(request.query?.['maxresults']);
    asked.push(startFrom);
    const kind = startFrom === undefined ? 'no' : empty(asked.length);
    const found = kind === 'no' ? names.filter((name) => name >= (startFrom ?? '')).slice(0, most) : [];
    const blobs = found.map(
      (name) =>
        `<Blob><Name>${name}</Name><Properties><Last-Modified>Thu, 26 Nov 2026 17:20:56 GMT</Last-Modified><Etag>0x1</Etag><Content-Length>1</Content-Length></Properties></Blob>`,
    );
    const next = kind === 'more' ? '<NextMarker>m</NextMarker>' : '<NextMarker />';
    const xml = `<?xml version="1.0"?><EnumerationResults><Blobs>${blobs.join('')}</Blobs>${next}</EnumerationResults>`;
    change(asked.length, names);
    return Promise.resolve({ body: Buffer.from(xml) });
  };
  return { listing: new ListBlobs({ send } as unknown as BlobWire), asked };
}

const after = (listing: ListBlobs, key: string) =>
  listing.page({ after: key }, undefined).then(({ objects }) => objects.map(({ key: name }) => name));

test('startFrom is believed where the blob that it was tried with is deleted meanwhile', async () => {
  const { listing, asked } = containerOf(['a', 'b', 'c', 'd'], (request, names) => {
    if (request === 1) names.splice(1, 1);
  });
  expect(await after(listing, 'c')).toEqual(['d']);
  expect(asked).toEqual([undefined, 'b', 'c']);
});

test('startFrom is tried again where an empty page names another one, or the last blobs are deleted meanwhile', async () => {
  const names = ['a', 'b'];
  const deleted = containerOf(names, (request) => {
    if (request === 1) names.splice(1, 1, 'a2');
  });
  expect(await after(deleted.listing, 'a')).toEqual(['a2']);
  expect(deleted.asked.at(-1)).toBe('a');

  const more = containerOf(
    ['a', 'b', 'c'],
    () => undefined,
    (request) => (request === 2 ? 'more' : 'no'),
  );
  expect(await after(more.listing, 'b')).toEqual(['c']);
  expect(more.asked.at(-1)).toBe('b');
});

test('startFrom that lists nothing, though its blob is there, is not believed', async () => {
  const { listing, asked } = containerOf(
    ['a', 'b', 'c'],
    () => undefined,
    () => 'ended',
  );
  expect(await after(listing, 'b')).toEqual(['c']);
  expect(asked).toEqual([undefined, 'b', undefined, undefined]);
});
