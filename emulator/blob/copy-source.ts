import type { Attributes, StoredObject } from '../storage/bucket.ts';
import type { Bucket } from '../storage/bucket.ts';
import { md5Of, slice, type Content } from '../storage/content.ts';
import { authorize, bearer, signedUrl, type Authenticator } from './authenticate.ts';
import { containerOf, type ContainerCall, type Principal } from './call.ts';
import { checkSource } from './conditions.ts';
import { BlobError, blobArchived, cannotVerifySource, invalidHeader } from './errors.ts';
import { S3Error } from '../s3/errors.ts';
import { fetchSource } from './fetch-source.ts';
import { findBlob } from './names.ts';
import { contentMd5, isArchived } from './properties.ts';
import { rangeOf } from './read.ts';
import type { KnownEndpoint } from './state.ts';
import { accountOfHost, parseTarget, type BlobTarget } from './target.ts';

/** What a copy reads, as far as it was found, allowed and as demanded. */
export interface OpenedSource {
  /** The range that was asked for, or all of it. */
  readonly content: Content;
  readonly attributes: Attributes;
  /** Base64: the property that a copy carries along. */
  readonly contentMd5: string | undefined;
  /** Hex, of `content`, where it is known without reading it. */
  readonly knownMd5: string | undefined;
  md5(): Promise<string>;
  /** Counts what the copy moves, and through whom. */
  counted(): void;
}

/** The service's ceiling for the source's URL. */
const LONGEST_URL = 2048;

/**
 * Finds and checks what `x-ms-copy-source` names. Within an account the asynchronous Copy Blob needs no more right than
 * the request's own; everything else needs a SAS or `x-ms-copy-source-authorization`
 * (https://github.com/Azure/azure-sdk-for-net/issues/32028). Throws CannotVerifyCopySource, SourceConditionNotMet.
 */
export async function openSource(
  call: ContainerCall,
  kind: 'sync' | 'async',
  range?: string,
): Promise<OpenedSource> {
  const url = call.headers.get('x-ms-copy-source') ?? '';
  const [, host, path = '/', query = ''] = /^https?:\/\/([^/?#]+)(\/[^?#]*)?(\?[^#]*)?$/i.exec(url) ?? [];
  if (host === undefined || url.length > LONGEST_URL) throw invalidHeader('x-ms-copy-source', url);
  const endpoint = endpointOf(call, host);
  if (!endpoint) return fetchSource(call, url, range);
  const target = parseTarget(`${path}${query}`, host);
  const { bucket, via } = sourceBucket(call, endpoint, target, kind);
  const object = sourceBlob(call, bucket, target);
  const kindOfPin = call.operation === 'PutBlockFromUrl' ? 'partcopy' : 'copy';
  if (!call.bucket.behaviour.ignoreSourcePins.includes(kindOfPin)) checkSource(object, call.headers);
  const rehydrates = kind === 'async' && call.headers.has('x-ms-access-tier');
  if (isArchived(object) && !rehydrates) throw blobArchived();
  const part = range === undefined ? undefined : rangeOf(range, object.content.size);
  const content = part ? slice(object.content, part.first, part.last) : object.content;
  const knownMd5 = part === undefined ? object.md5 : undefined;
  return {
    content,
    attributes: object.attributes,
    contentMd5: contentMd5(object),
    knownMd5,
    md5: async () => knownMd5 ?? (await md5Of(content)),
    counted() {
      call.copied(via, content.size);
      if (via === 'native') return;
      call.access.countDownload(bucket, content.size);
      call.access.countUpload(call.bucket, content.size);
    },
  };
}

/** The endpoint of this emulator that a host leads to. */
function endpointOf({ state }: ContainerCall, host: string): KnownEndpoint | undefined {
  const plain = host.toLowerCase().replace(/^localhost(?=:|$)/, '127.0.0.1');
  const account = accountOfHost(plain);
  if (account === undefined) return state.endpoints.find((one) => one.host() === plain);
  const port = /:\d+$/.exec(plain)?.[0];
  if (port !== undefined) return state.endpoints.find((one) => one.host().endsWith(port));
  // `<account>.blob.core.windows.net`: the provider's own endpoint.
  return state.endpoints.find((one) => !one.node && one.find(account) !== undefined);
}

/**
 * The container, and which way the bytes go: through a Bridge Node where it is attached too, else within the provider,
 * if the destination's credentials may read it.
 */
function sourceBucket(
  call: ContainerCall,
  endpoint: KnownEndpoint,
  target: BlobTarget,
  kind: 'sync' | 'async',
): { bucket: Bucket; via: 'native' | 'emulated' } {
  const attached = containerOf(call.access, target.account, target.container);
  if (endpoint.node && !attached) return { bucket: outside(call, target), via: 'native' };
  const credential = endpoint.find(target.account);
  if (!credential) throw missing();
  const own = target.account === call.target.account && !target.query.has('sig');
  const principal =
    own && kind === 'async' && call.principal.via !== 'sas'
      ? call.principal
      : sourcePrincipal(call, target, credential);
  authorizeSource(principal, target);
  const bucket = containerOf(credential.access, target.account, target.container);
  if (!bucket) throw cannotVerifySource(404, 'The specified container does not exist.', 'ContainerNotFound');
  return { bucket, via: endpoint.node && call.atNode ? 'emulated' : 'native' };
}

/** A container that is not attached: the provider copies it if the destination's credentials may read it. */
function outside(call: ContainerCall, target: BlobTarget): Bucket {
  try {
    return call.access.copySource(target.container, call.bucket).bucket;
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    throw cannotVerifySource(error.status, error.message, error.code);
  }
}

function sourcePrincipal(
  call: ContainerCall,
  target: BlobTarget,
  credential: Principal['credential'],
): Principal {
  const by: Authenticator = {
    find: () => credential,
    state: call.state,
    now: call.store.clock(),
    address: '127.0.0.1',
  };
  const authorization = call.headers.get('x-ms-copy-source-authorization');
  try {
    if (authorization !== undefined) return bearer(authorization, credential, by);
    if (target.query.has('sig')) return signedUrl(target, credential, by);
  } catch (error) {
    if (!(error instanceof BlobError)) throw error;
    throw cannotVerifySource(error.status, error.message, error.code);
  }
  throw cannotVerifySource(
    403,
    'This request is not authorized to perform this operation.',
    'NoAuthenticationInformation',
  );
}

function authorizeSource(principal: Principal, target: BlobTarget): void {
  try {
    authorize(principal, 'GetBlob', { key: target.key, tags: false });
  } catch (error) {
    if (!(error instanceof BlobError)) throw error;
    throw cannotVerifySource(error.status, error.message, error.code);
  }
}

function sourceBlob(call: ContainerCall, bucket: Bucket, target: BlobTarget): StoredObject {
  const { query } = target;
  const place = { bucket, state: call.state, store: call.store };
  const found = findBlob(place, target.key, query.get('snapshot'), query.get('versionid'));
  if (found) return found;
  throw missing();
}

function missing(): BlobError {
  return cannotVerifySource(404, 'The specified blob does not exist.', 'BlobNotFound');
}
