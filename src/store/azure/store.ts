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
import { Copies, sourceHeaders } from './copy.ts';
import { BLOB_DIALECT } from './dialect.ts';
import { ListBlobs } from './listing.ts';
import { checkName } from './names.ts';
import { thawHeaders } from './thaw.ts';
import { BlobWire } from './wire.ts';
import type { BlobOptions } from './wire.ts';

/** One container of Azure Blob Storage, by REST. Sends nothing yet. */
export function blobStore(options: BlobOptions): Store {
  const wire = new BlobWire(options);
  const { origin, account, container } = options.address;
  const writes = writesOf(wire, options);
  const uploads = uploadsOf(wire, options);
  const partSize = new UploadPartSize();
  return withoutMissing({
    place: { api: 'blob', endpoint: origin, account, bucket: container },
    dialect: BLOB_DIALECT,
    ...readsOf(wire),
    ...writes,
    ...uploads,
    upload: (key, body, o, signal) =>
      uploadBytes({ ...writes, ...uploads }, key, body, o ?? {}, partSize, signal),
    clockOffset: () => wire.clockOffset,
    credentialsEnd: () => options.identity.ends(),
    close: () => wire.close(),
  });
}

type Reads = Pick<StoreCore, 'list' | 'checkBucket' | 'head' | 'get' | 'tags'>;

function readsOf(wire: BlobWire): Reads {
  const listing = new ListBlobs(wire);
  const codings = new AcceptedCodings();
  return {
    list: (request, signal) => listing.page(request, signal),
    checkBucket: async (signal) => {
      await listing.page({ maxKeys: 1 }, signal);
    },
    head: async (key, o, signal) => {
      const operation = 'GetBlobProperties';
      const { headers } = await wire.send(
        { operation, method: 'HEAD', key, headers: readHeaders(o) },
        signal,
      );
      return checkedHead(operation, headOf(headers));
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

type Writes = Pick<StoreCore, 'put' | 'copy' | 'grantRead' | 'delete' | 'thaw'>;

function writesOf(wire: BlobWire, options: BlobOptions): Writes {
  const { identity, clock, address } = options;
  const copies = new Copies(wire, clock);
  return {
    put: async (key, body, o, signal) => {
      const operation = 'PutBlob';
      checkName(operation, key);
      const headers = { 'x-ms-blob-type': 'BlockBlob', ...writeHeaders(o), ...md5Header(body) };
      const timeout = writeTimeout(body, wire.timeouts);
      const answer = await wire.send({ operation, method: 'PUT', key, headers, body, timeout }, signal);
      return { ...writtenOf(operation, answer.headers), ...provenBy(answer.headers, body) };
    },
    copy: async (source, key, o, signal) => {
      checkName('CopyBlobFromURL', key);
      return copies.copy(
        await sourceHeaders(source, ownGrant(wire, options, source), signal),
        source.md5,
        key,
        o,
        signal,
      );
    },
    grantRead: async (key, _versionId, signal) =>
      identity.grant({ ...address, key, url: blobUrl(address, key) }, wire.now, signal),
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
      const headers = thawHeaders(o);
      const request = {
        operation: 'SetBlobTier',
        method: 'PUT',
        key,
        query: { comp: 'tier' },
        headers,
      } as const;
      try {
        await wire.send(request, signal);
      } catch (error) {
        // It was asked for before, and is on its way.
        if (!isStoreError(error) || error.providerCode !== 'BlobBeingRehydrated') throw error;
      }
    },
  };
}

type Uploads = Required<
  Pick<StoreCore, 'createUpload' | 'uploadPart' | 'copyPart' | 'completeUpload' | 'abortUpload' | 'listParts'>
>;

function uploadsOf(wire: BlobWire, options: BlobOptions): Uploads {
  const blocks = new Blocks(wire);
  return {
    createUpload: async (key, o, signal) => {
      signal?.throwIfAborted();
      checkName('PutBlock', key);
      return blocks.create(key, o, options.clock.monotonic());
    },
    uploadPart: (upload, part, body, signal) => blocks.put(upload, part, body, signal),
    copyPart: async (upload, part, source, range, signal) => {
      const headers = await sourceHeaders(source, ownGrant(wire, options, source), signal);
      return blocks.copy(upload, part, headers, range, signal);
    },
    completeUpload: (upload, parts, conditions, signal) => blocks.complete(upload, parts, conditions, signal),
    // Blocks that are never committed are dropped after a week; nothing drops them earlier.
    abortUpload: () => Promise.resolve(),
    listParts: (upload, signal) => blocks.list(upload, signal),
  };
}

/** The right to read a source whose store gave none: it is this account's own. */
function ownGrant(
  wire: BlobWire,
  { identity, address }: BlobOptions,
  { place, key }: CopySource,
): () => ReadGrant | Promise<ReadGrant> {
  return () => {
    const source = { ...address, container: place.bucket };
    if (place.endpoint === address.origin && place.account === address.account)
      return identity.grant({ ...source, key, url: blobUrl(source, key) }, wire.now);
    const message = 'the source is in another account, and nothing gives the right to read it';
    throw new StoreError('denied', message, { operation: 'CopyBlobFromURL' });
  };
}
