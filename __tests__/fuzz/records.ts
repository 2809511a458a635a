import { readAnchorLine, withAnchorLine } from '../../src/action/anchor/line.ts';
import { JsonRefused, parseJsonObjectText, RECORD_LIMITS } from '../../src/core/bounded-json.ts';
import { encodeRecord, parseRecord } from '../../src/manifest/anchor/record.ts';
import { HEAD } from '../../src/manifest/layout.ts';
import { refuseNested, stateBelow } from '../../src/run/nested.ts';
import { newUploadId, parseUploadId, partOf } from '../../src/store/azure/upload-id.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { sealed, unsealed } from '../../src/store/envelope.ts';
import { StoreError } from '../../src/store/errors.ts';
import { externalAccountOf } from '../../src/store/gcs/identity/external-account.ts';
import { jsonIn, tokenIn } from '../../src/store/gcs/identity/issuer.ts';
import {
  encodeRecord as encodeUpload,
  parseRecord as parseUpload,
} from '../../src/store/gcs/upload-record.ts';
import { KeyReader } from '../../src/store/s3/key-reader.ts';
import { readRaw } from '../../src/store/s3/raw-objects.ts';
import { readListing } from '../../src/store/s3/xml.ts';
import { InputError } from '../../src/core/input-error.ts';
import { never } from '../attacks/prepare.ts';
import { each } from './each.ts';
import { planted } from './planted.ts';
import { ALL_SAMPLES } from './samples.ts';
import type { Target } from './targets.ts';

const ANCHOR = encodeRecord({
  ...{ format: 1, cold: '0123456789abcdef0123', generation: 42, sha256: 'a'.repeat(64), epoch: 7 },
  time: '2026-11-23T10:15:00.000Z',
});
const ENCLOSED = sealed({
  tags: { k: 'v' },
  expires: 'e',
  attributes: { contentType: 't' },
  metadata: { m: 'n' },
});
const OPTIONS = { attributes: { contentType: 't', metadata: { m: 'n' } }, tags: { k: 'v' } };
const ISSUER = {
  type: 'external_account',
  audience: 'a',
  subject_token_type: 't',
  token_url: 'https://sts/x',
};

/** Records outside the manifest: anchors, what the stores' clients keep beside an object, and credentials' files. */
export function recordTargets(): readonly Target[] {
  const body = 'An issue.';
  return [
    { name: 'anchor', samples: [ANCHOR], throws: [JsonRefused], read: parseRecord },
    {
      name: 'anchor in an issue',
      samples: [withAnchorLine(`first\n${body}`, 't', ANCHOR)],
      throws: [JsonRefused],
      read: (text) => {
        const record = readAnchorLine(text, 't');
        return record === undefined ? undefined : parseRecord(record);
      },
    },
    {
      name: 'record of an upload to GCS',
      samples: [encodeUpload({ key: 'k', ...OPTIONS, storageClass: 'NEARLINE' }).toString('latin1')],
      throws: [StoreError],
      read: (text) => parseUpload(Buffer.from(text, 'latin1')),
    },
    {
      name: 'id of an upload to Azure',
      samples: [newUploadId('0123456789abcdef', OPTIONS), '0123456789abcdef'],
      throws: [StoreError],
      read: (text) => [partOf('0123456789abcdef', text), parseUploadId(text)],
    },
    { name: 'envelope', samples: [ENCLOSED ?? ''], throws: [], read: unsealed },
    {
      name: 'credentials and tokens for GCS',
      samples: [
        ALL_SAMPLES.token,
        JSON.stringify({
          ...ISSUER,
          credential_source: { url: 'https://x', headers: { a: 'b' }, format: { type: 'json' } },
        }),
      ],
      throws: [JsonRefused],
      read: (text) => {
        each([() => jsonIn(Buffer.from(text)), () => tokenIn(Buffer.from(text), 0)]);
        return externalAccountOf(parseJsonObjectText(text, RECORD_LIMITS));
      },
    },
    {
      name: 'state of another backup',
      samples: [JSON.stringify({ format: 1, generation: 1, sha256: 'a', owner: 'o', epoch: 1 })],
      throws: [InputError, StoreError],
      read: async (text) => {
        const outer = await planted(HEAD, text);
        const inner = await planted(`x/${HEAD}`, text);
        await stateBelow(inner, never);
        return refuseNested(new Bucket(outer.store, 'hot/'), new Bucket(outer.store, 'a/cold/'), never);
      },
    },
    keyReaderTarget(),
  ];
}

/** Pages whose keys are spelled in doubt; the store answers HEAD by the key that it is asked for. */
function keyReaderTarget(): Target {
  const contents = (key: string): string =>
    `<Contents><Key>${key}</Key><LastModified>2026-11-23T10:15:00.000Z</LastModified><ETag>"e"</ETag><Size>1</Size></Contents>`;
  const page = (...keys: string[]): string =>
    `<ListBucketResult><EncodingType>url</EncodingType><IsTruncated>false</IsTruncated>${keys.map(contents).join('')}</ListBucketResult>`;
  return {
    name: 'spelling of keys',
    samples: [
      page('a%2Fb+c', 'd%C3%A9', 'e%2B1'),
      page('50%25+1', 'x+y', '100%'),
      page('p/%252F', 'p/a%20b'),
    ],
    throws: [StoreError],
    read: async (text) => {
      const head = (key: string): Promise<{ size: number; etag: string }> =>
        key.length % 3 === 0
          ? Promise.reject(
              new StoreError(key.length % 2 === 0 ? 'not-found' : 'denied', 'no', { operation: 'o' }),
            )
          : Promise.resolve({ size: 1, etag: key.length % 5 === 0 ? 'f' : 'e' });
      const reader = new KeyReader(head);
      const bytes = Buffer.from(text);
      for (const prefix of ['', 'p/']) {
        const reading = await reader.readingOf(bytes, prefix, never);
        readListing(text, reading);
        const raw = readRaw(bytes, () => reading, reading.spelling);
        if (reading.settled) [raw.objects.length, raw.raw?.last, raw.raw?.endOf('m')].join();
      }
    },
  };
}
