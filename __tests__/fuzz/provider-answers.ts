import { errorOf as azureError } from '../../src/store/azure/answers.ts';
import {
  headOf as azureHead,
  parseTags,
  writtenOf as azureWritten,
} from '../../src/store/azure/attributes.ts';
import { parseHttpDate } from '../../src/store/azure/http-date.ts';
import { parsePage } from '../../src/store/azure/list-page.ts';
import { readRawPage as readRawBlobs } from '../../src/store/azure/raw-blobs.ts';
import { errorOf as gcsError, jsonOf } from '../../src/store/gcs/answers.ts';
import { readPage, readRawPage } from '../../src/store/gcs/raw-objects.ts';
import { headOf as gcsHead, mediaHeadOf, writtenOf as gcsWritten } from '../../src/store/gcs/resource.ts';
import { StoreError } from '../../src/store/errors.ts';
import { Answer } from '../../src/store/wire/exchange.ts';
import { each } from './each.ts';
import type { Target } from './targets.ts';

const throws = [StoreError];

const RESOURCE = {
  kind: 'storage#object',
  name: 'a/b',
  bucket: 'b',
  generation: '1764000000000000',
  metageneration: '1',
  contentType: 'text/plain',
  size: '3',
  md5Hash: 'rL0Y20zC+Fzt72VPzMSk2A==',
  crc32c: 'hBDPQw==',
  etag: 'CAE=',
  storageClass: 'STANDARD',
  timeCreated: '2026-11-23T10:15:00.000Z',
  updated: '2026-11-23T10:15:00.000Z',
  metadata: { k: 'v' },
};
const GCS_PAGE = JSON.stringify({
  kind: 'storage#objects',
  nextPageToken: 't',
  prefixes: ['e/'],
  items: [RESOURCE],
});
const AZURE_PAGE = `\ufeff<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="https://a.blob.core.windows.net/" ContainerName="c"><Blobs><Blob><Name>a/b</Name><Properties><Last-Modified>Mon, 23 Nov 2026 10:15:00 GMT</Last-Modified><Etag>0x8D</Etag><Content-Length>3</Content-Length><Content-Type>text/plain</Content-Type><Content-MD5>rL0Y20zC+Fzt72VPzMSk2A==</Content-MD5><BlobType>BlockBlob</BlobType><AccessTier>Hot</AccessTier></Properties></Blob><BlobPrefix><Name>e/</Name></BlobPrefix></Blobs><NextMarker>m</NextMarker></EnumerationResults>`;
const AZURE_ERROR =
  '<?xml version="1.0"?><Error><Code>BlobNotFound</Code><Message>m &amp; n</Message></Error>';
const GCS_ERROR = JSON.stringify({
  error: { code: 404, message: 'm', errors: [{ reason: 'notFound', message: 'm' }] },
});
const HEADERS = [
  'etag: "0x8D"\nlast-modified: Mon, 23 Nov 2026 10:15:00 GMT\ncontent-length: 3\ncontent-type: text/plain\nx-ms-meta-k: v',
  'etag: CAE=\nx-goog-generation: 1764000000000000\nx-goog-stored-content-length: 3\nx-goog-hash: crc32c=hBDPQw==,md5=rL0Y20zC+Fzt72VPzMSk2A==\nlast-modified: Mon, 23 Nov 2026 10:15:00 GMT\ncontent-range: bytes 0-2/3\nx-goog-meta-k: v',
];

/** All that is done with a page that is kept as text. */
function rawBlobs(text: string): unknown {
  const { raw, objects } = readRawBlobs(Buffer.from(text));
  return raw === undefined ? objects : [objects, raw.last, raw.slice(0, raw.endOf('a/b')).text];
}

/** One header a line, in lower case as undici gives them. */
function headersOf(text: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}

/** What Google Cloud Storage and Azure answer, and the headers of every HTTP answer. */
export function providerTargets(): readonly Target[] {
  const asked = { operation: 'o', key: 'k' };
  return [
    {
      name: 'gcs listing',
      samples: [GCS_PAGE],
      throws,
      read: (text) => each([() => readPage(Buffer.from(text)), () => readRawPage(Buffer.from(text))]),
    },
    {
      name: 'gcs resource',
      samples: [JSON.stringify(RESOURCE)],
      throws,
      read: (text) => {
        const json = jsonOf('o', new Answer(200, {}, Buffer.from(text)));
        each([() => gcsHead('o', json), () => gcsWritten('o', json)]);
      },
    },
    {
      name: 'gcs error',
      samples: [GCS_ERROR],
      throws: [],
      read: (text) =>
        [400, 403, 404, 412, 429, 500].map(
          (status) => gcsError(asked, new Answer(status, {}, Buffer.from(text))).message,
        ),
    },
    {
      name: 'azure listing',
      samples: [AZURE_PAGE],
      throws,
      read: (text) => each([() => parsePage(text), () => rawBlobs(text)]),
    },
    {
      name: 'azure tags',
      samples: ['<Tags><TagSet><Tag><Key>k</Key><Value>v</Value></Tag></TagSet></Tags>'],
      throws,
      read: parseTags,
    },
    {
      name: 'azure error',
      samples: [AZURE_ERROR],
      throws: [],
      read: (text) =>
        [400, 403, 404, 409, 412, 500].map(
          (status) =>
            azureError(asked, new Answer(status, { 'x-ms-error-code': text.slice(0, 40) }, Buffer.from(text)))
              .message,
        ),
    },
    { name: 'http date', samples: ['Mon, 23 Nov 2026 10:15:00 GMT'], throws, read: parseHttpDate },
    {
      name: 'http headers',
      samples: HEADERS,
      throws,
      read: (text) => {
        const headers = headersOf(text);
        each([() => azureHead(headers), () => azureWritten('o', headers), () => mediaHeadOf(headers)]);
      },
    },
  ];
}
