import { Notifier } from '../../src/commands/reports/notifier.ts';
import { systemClock } from '../../src/core/clock.ts';
import { startEvent } from '../../src/report/notify/event.ts';
import { Platform } from '../../src/flashback/platform.ts';
import { addressOf } from '../../src/store/azure/address.ts';
import { Federation } from '../../src/store/azure/identity/federated.ts';
import { givenSas } from '../../src/store/azure/identity/sas.ts';
import { blobStore } from '../../src/store/azure/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { StoreError } from '../../src/store/errors.ts';
import { federatedToken } from '../../src/store/gcs/identity/external-account.ts';
import { GcsStore } from '../../src/store/gcs/store.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { TIMEOUTS } from '../../src/store/wire/timeouts.ts';
import { never } from '../attacks/prepare.ts';
import { ALL_SAMPLES } from './samples.ts';
import { answerOf, RawServer } from './raw-server.ts';
import type { Target } from './targets.ts';

const clock = systemClock;
const timeouts = { ...TIMEOUTS, connect: 500, answer: 500, longAnswer: 500, body: 500 };
const XML = { 'content-type': 'application/xml' };
const JSON_TYPE = { 'content-type': 'application/json' };
const WRITTEN = {
  etag: '"d41d8cd98f00b204e9800998ecf8427e"',
  'x-amz-version-id': 'v',
  'last-modified': 'Mon, 23 Nov 2026 10:15:00 GMT',
  date: 'Mon, 23 Nov 2026 10:15:00 GMT',
};

const openS3 = (endpoint: string): Store =>
  new S3Store({
    ...{ endpoint, bucket: 'b', region: 'us-east-1', pathStyle: true, clock, timeouts },
    credentials: fixedCredentials({ accessKeyId: 'id', secretAccessKey: 'secret' }),
  });
const openGcs = (endpoint: string): Store =>
  new GcsStore({ endpoint, bucket: 'b', prefix: '', tokens: undefined, clock, timeouts });
const openBlob = (endpoint: string): Store =>
  blobStore({ address: addressOf(endpoint, 'account', 'b'), identity: givenSas('sig=s'), clock, timeouts });

const LISTED_PART = { number: 1, etag: 'd41d8cd98f00b204e9800998ecf8427e', size: 5 };

async function drained(all: AsyncIterable<unknown>): Promise<void> {
  for await (const _one of all) never.throwIfAborted();
}

/** Every request that a store can send. */
const OPERATIONS: readonly ((store: Store, upload: string) => Promise<unknown>)[] = [
  (store) => store.list({ maxKeys: 10 }),
  async (store) => (await store.list({ raw: true })).objects,
  (store) => store.list({ delimiter: '/', prefix: 'a/' }),
  (store) => store.head('k'),
  async (store) => drained((await store.get('k')).stream),
  async (store) =>
    drained((await store.get('k', { atOnce: 1000, size: 3, range: { first: 0, last: 2 } })).stream),
  async (store) => drained((await store.get('k', { attributes: true })).stream),
  (store) => store.put('k', Buffer.from('x')),
  (store) => store.copy({ place: store.place, key: 'from' }, 'k'),
  (store) => store.delete('k'),
  (store) => store.deleteMany([{ key: 'k' }, { key: 'l', versionId: 'v' }]),
  (store) => store.tags('k'),
  (store) => store.thaw('k', { days: 1, tier: 'standard' }),
  (store) => store.createUpload('k'),
  (store, uploadId) => store.uploadPart({ key: 'k', uploadId }, 1, Buffer.from('x')),
  (store, uploadId) =>
    store.copyPart({ key: 'k', uploadId }, 1, { place: store.place, key: 'from' }, { first: 0, last: 4 }),
  (store, uploadId) => store.completeUpload({ key: 'k', uploadId }, [LISTED_PART]),
  (store, uploadId) => store.abortUpload({ key: 'k', uploadId }),
  (store, uploadId) => store.listParts({ key: 'k', uploadId }),
  (store) => store.listUploads(''),
  (store) => store.checkBucket(),
  (store) => store.versioning(),
  (store) => store.objectLock(),
  (store) => drained(store.listVersions('')),
];

/** Each input goes to three operations that it chooses by its length, so that all of them come to their turn. */
const AT_ONCE = 3;

function storeTarget(
  name: string,
  open: (endpoint: string) => Store,
  samples: readonly string[],
  upload: string,
): Target {
  const server = new RawServer();
  return {
    name,
    samples,
    slow: true,
    throws: [StoreError],
    read: async (text) => {
      const store = open(await server.answering(text));
      try {
        for (let i = 0; i < AT_ONCE; i++) {
          const operation = OPERATIONS[(text.length + i * 7) % OPERATIONS.length];
          await operation?.(store, upload).catch((error: unknown) => {
            if (!(error instanceof StoreError)) throw error;
          });
        }
        if (server.isEndless) throw new Error('it asks without end');
      } finally {
        await store.close();
      }
    },
  };
}

/** Whole clients, against a server whose every answer is the input: status line, headers and body. */
export function clientTargets(): readonly Target[] {
  const { s3, gcs, azure, token } = ALL_SAMPLES;
  const whole = (type: Readonly<Record<string, string>>, bodies: readonly string[]): string[] =>
    bodies.flatMap((body) => [answerOf(200, { ...WRITTEN, ...type }, body)]);
  const errors = (type: Readonly<Record<string, string>>, body: string): string[] =>
    [403, 404, 412, 503].map((status) => answerOf(status, { ...WRITTEN, ...type }, body));
  return [
    storeTarget('client of S3', openS3, [...whole(XML, s3.bodies), ...errors(XML, s3.error)], 'u'),
    storeTarget(
      'client of GCS',
      openGcs,
      [...whole(JSON_TYPE, gcs.bodies), ...errors(JSON_TYPE, gcs.error)],
      'u',
    ),
    storeTarget(
      'client of Azure',
      openBlob,
      [...whole(XML, azure.bodies), ...errors(XML, azure.error)],
      '0123456789abcdef',
    ),
    ...askTargets(token),
  ];
}

function askTargets(token: string): Target[] {
  const [platform, hook, google, entra] = [
    new RawServer(),
    new RawServer(),
    new RawServer(),
    new RawServer(),
  ];
  const answers = [answerOf(200, JSON_TYPE, token), answerOf(401, JSON_TYPE, '{"error":"invalid_grant"}')];
  return [
    {
      name: 'client of the platform',
      samples: [
        answerOf(200, JSON_TYPE, '{"success":true,"repos":[],"nodes":[],"data":[],"quotaUsage":[]}'),
        answerOf(403, JSON_TYPE, '{"success":false,"message":"m","error_code":"C"}'),
      ],
      slow: true,
      throws: [],
      read: async (text) => {
        const url = await platform.answering(text);
        const client = new Platform({ url, token: 'secret', ca: undefined, clock, timeLimit: 500 });
        return [
          await client.repositories(undefined, never),
          await client.nodes(never),
          await client.quota(never),
        ];
      },
    },
    {
      name: 'receiver of notices',
      samples: [
        answerOf(429, { 'retry-after': '5' }),
        answerOf(200, {}, 'ok'),
        answerOf(302, { location: '/' }),
      ],
      slow: true,
      throws: [],
      read: async (text) => {
        const url = await hook.answering(text);
        const notifier = new Notifier({
          ...{ options: { url, format: 'json', key: undefined }, ca: undefined, warn: () => undefined },
          // A thousand times as fast: it waits between its tries.
          clock: { ...clock, sleep: (ms, signal) => clock.sleep(ms / 1000, signal) },
          random: () => 0.5,
        });
        notifier.start(startEvent({ command: 'backup', noun: 'Backup', run: 'r', hot: 'h', cold: 'c' }, 0));
        await notifier.end(
          startEvent({ command: 'backup', noun: 'Backup', run: 'r', hot: 'h', cold: 'c' }, 0),
          false,
        );
      },
    },
    {
      name: 'issuer of tokens for GCS',
      samples: answers,
      slow: true,
      throws: [StoreError],
      read: async (text) => {
        const url = await google.answering(text);
        const source = { url: `${url}/subject`, file: undefined, headers: {}, field: 'access_token' };
        const account = {
          ...{ audience: 'a', subjectTokenType: 't', tokenUrl: `${url}/token`, source },
          impersonationUrl: undefined,
        };
        return federatedToken(account, 'scope', { ca: undefined, clock });
      },
    },
    {
      name: 'issuer of tokens for Azure',
      samples: answers,
      slow: true,
      throws: [StoreError],
      read: async (text) => {
        process.env['AZURE_AUTHORITY_HOST'] = await entra.answering(text);
        const identity = { clientId: 'c', tenantId: 't', assertion: () => Promise.resolve('jwt') };
        return new Federation(identity, undefined, clock).ask();
      },
    },
  ];
}
