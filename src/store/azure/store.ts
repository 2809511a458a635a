import { withoutMissing } from '../abilities.ts';
import type { StoreCore } from '../abilities.ts';
import type { CopySource, GetOptions, ReadGrant, Store } from '../contract.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { uploadBytes, UploadPartSize } from '../s3/writes/upload.ts';
import { AcceptedCodings, checkedHead, getObject } from '../wire/object-body.ts';
import type { ObjectReads } from '../wire/object-body.ts';
import { blobUrl } from './address.ts';
import { headOf, parseTags, readHeaders, writeHeaders, writtenOf } from './attributes.ts';
import { Blocks } from './blocks.ts';
import { md5Header, provenBy, writeTimeout } from './bodies.ts';
import { Copies } from './copies/copy.ts';
import { sourceHeaders, Sources } from './copies/copy-source.ts';
import { BLOB_DIALECT } from './dialect.ts';
import { ListBlobs } from './listing.ts';
import { checkName } from './names.ts';
import { pull } from './copies/pull.ts';
import { isBeingThawed, thawHeaders } from './thaw.ts';
import { BlobWire } from './wire.ts';
import type { BlobOptions } from './wire.ts';

/** One container of Azure Blob Storage, by REST. Sends nothing yet. */
export function blobStore(options: BlobOptions): Store {
  const wire = new BlobWire(options);
  const { origin, account, container } = options.address;
  const sources = new Sources(options);
  const grants = new Grants(wire, options);
  const put = putOf(wire);
  const uploads = uploadsOf(wire, grants, options);
  const partSize = new UploadPartSize();
  return withoutMissing({
    place: { api: 'blob', endpoint: origin, account, bucket: container },
    dialect: BLOB_DIALECT,
    ...readsOf(wire),
    put,
    upload: (key, body, o, signal) => uploadBytes({ put, ...uploads }, key, body, o ?? {}, partSize, signal),
    copy: copyOf(wire, grants, sources, put, options),
    grantRead: (key, _versionId, signal) => grants.of(container, key, signal),
    ...changesOf(wire),
    ...uploads,
    clockOffset: () => wire.clockOffset,
    credentialsEnd: () => options.identity.ends(),
    close: async () => {
      await Promise.all([wire.close(), sources.close()]);
    },
  });
}

type Reads = Pick<StoreCore, 'list' | 'listingTraits' | 'checkBucket' | 'head' | 'get' | 'tags'>;

function readsOf(wire: BlobWire): Reads {
  const listing = new ListBlobs(wire);
  const codings = new AcceptedCodings();
  return {
    list: (request, signal) => listing.page(request, signal),
    listingTraits: (signal) => listing.traits(signal),
    checkBucket: async (signal) => {
      await listing.page({ maxKeys: 1 }, signal);
    },
    head: async (key, o, signal) => {
      const operation = 'GetBlobProperties';
      const headers = readHeaders(o);
      const answer = await wire.send({ operation, method: 'HEAD', key, headers }, signal);
      return checkedHead(operation, headOf(answer.headers));
    },
    get: (key, o, signal) => getObject(blobReads(wire, key, o), codings, o, signal),
    tags: async (key, _options, signal) => {
      const query = { comp: 'tags' };
      const answer = await wire.send({ operation: 'GetBlobTags', method: 'GET', key, query }, signal);
      return parseTags(answer.text);
    },
  };
}

function blobReads(wire: BlobWire, key: string, options: GetOptions | undefined): ObjectReads {
  const range = options?.range;
  const headers = {
    ...readHeaders(options),
    ...(range === undefined ? {} : { 'x-ms-range': `bytes=${range.first}-${range.last}` }),
  };
  const request = { operation: 'GetBlob', method: 'GET', key } as const;
  const accepting = (coding: string): Record<string, string> => ({ ...headers, 'accept-encoding': coding });
  return {
    headOf,
    send: (coding, most, signal) => wire.send({ ...request, headers: accepting(coding), most }, signal),
    open: (coding, signal) => wire.open({ ...request, headers: accepting(coding) }, signal),
  };
}

function putOf(wire: BlobWire): Store['put'] {
  const operation = 'PutBlob';
  return async (key, body, o, signal) => {
    checkName(operation, key);
    const headers = { 'x-ms-blob-type': 'BlockBlob', ...writeHeaders(o), ...md5Header(body) };
    const timeout = writeTimeout(body, wire.timeouts);
    const answer = await wire.send({ operation, method: 'PUT', key, headers, body, timeout }, signal);
    return { ...writtenOf(operation, answer.headers), ...provenBy(answer.headers, body) };
  };
}

function copyOf(
  wire: BlobWire,
  grants: Grants,
  sources: Sources,
  put: Store['put'],
  { clock, address }: BlobOptions,
): Store['copy'] {
  const blocks = new Blocks(wire);
  const copies = new Copies(wire, clock, sources, (key, o, signal) => put(key, new Uint8Array(), o, signal));
  return async (source, key, o, signal) => {
    checkName('CopyBlobFromURL', key);
    const from = await sourceHeaders(source, () => grants.ofOwn(source, signal), address.origin, signal);
    if (source.place.api !== 'blob')
      return pull(blocks, put, { source, from, key, options: o ?? {} }, signal);
    return copies.copy(from, source.md5, key, o, signal);
  };
}

type Changes = Pick<StoreCore, 'delete' | 'thaw'>;

function changesOf(wire: BlobWire): Changes {
  return {
    delete: async (key, o, signal) => {
      const operation = 'DeleteBlob';
      try {
        await wire.send({ operation, method: 'DELETE', key, headers: readHeaders(o) }, signal);
      } catch (error) {
        // What is not there is deleted; a condition on it does not hold.
        if (!isStoreError(error, 'not-found') || o?.ifMatch !== undefined) throw error;
      }
    },
    thaw: async (key, o, signal) => {
      const [operation, query, headers] = ['SetBlobTier', { comp: 'tier' }, thawHeaders(o)];
      try {
        await wire.send({ operation, method: 'PUT', key, query, headers }, signal);
      } catch (error) {
        if (!isBeingThawed(error)) throw error;
      }
    },
  };
}

type Uploads = Required<
  Pick<StoreCore, 'createUpload' | 'uploadPart' | 'copyPart' | 'completeUpload' | 'listParts'>
>;

function uploadsOf(wire: BlobWire, grants: Grants, { address }: BlobOptions): Uploads {
  const blocks = new Blocks(wire);
  return {
    createUpload: async (key, o, signal) => {
      signal?.throwIfAborted();
      checkName('PutBlock', key);
      return blocks.create(key, o);
    },
    uploadPart: (upload, part, body, signal) => blocks.put(upload, part, body, signal),
    copyPart: async (upload, part, source, range, signal) => {
      const from = await sourceHeaders(source, () => grants.ofOwn(source, signal), address.origin, signal);
      return blocks.copy(upload, part, from, range, signal);
    },
    completeUpload: (upload, parts, conditions, signal) => blocks.complete(upload, parts, conditions, signal),
    listParts: (upload, signal) => blocks.list(upload, signal),
  };
}

/** Rights to read blobs of this account. */
class Grants {
  readonly #wire: BlobWire;
  readonly #options: BlobOptions;

  constructor(wire: BlobWire, options: BlobOptions) {
    this.#wire = wire;
    this.#options = options;
  }

  async of(container: string, key: string, signal: AbortSignal | undefined): Promise<ReadGrant> {
    const { identity, address } = this.#options;
    const url = blobUrl({ ...address, container }, key);
    return identity.grant({ account: address.account, container, key, url }, this.#wire.now, (body) =>
      this.#delegationKey(body, signal),
    );
  }

  /** For a source whose store gave none. Throws `denied` where it is not in this account. */
  async ofOwn({ place, key }: CopySource, signal: AbortSignal | undefined): Promise<ReadGrant> {
    const { origin, account } = this.#options.address;
    if (place.endpoint === origin && place.account === account) return this.of(place.bucket, key, signal);
    const message = 'the source is in another account, and nothing gives the right to read it';
    throw new StoreError('denied', message, { operation: 'CopyBlobFromURL' });
  }

  async #delegationKey(text: string, signal: AbortSignal | undefined): Promise<string> {
    const [operation, body] = ['GetUserDelegationKey', Buffer.from(text)];
    const query = { restype: 'service', comp: 'userdelegationkey' };
    const answer = await this.#wire.send({ operation, method: 'POST', account: true, query, body }, signal);
    return answer.text;
  }
}
