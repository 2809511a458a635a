import { defined } from '../../core/defined.ts';
import { conditionHeaders } from '../wire/condition-headers.ts';
import type {
  ByteRange,
  Conditions,
  CopyOptions,
  CopySource,
  DeleteFailure,
  DeleteOptions,
  GetOptions,
  ListPage,
  ListRequest,
  ObjectBody,
  ObjectHead,
  ObjectLock,
  ObjectVersion,
  Part,
  Payload,
  PendingUpload,
  Place,
  ReadOptions,
  RetainOptions,
  Store,
  StoredName,
  Tags,
  ThawOptions,
  UploadName,
  Versioning,
  WriteLock,
  WriteOptions,
  Written,
} from '../contract.ts';
import { isStoreError, StoreError } from '../errors.ts';
import {
  encryptionHeaders,
  headOf,
  lockHeaders,
  objectReads,
  payerHeaders,
  readHeaders,
  writeHeaders,
} from './attributes.ts';
import { deleteFailureOf, errorOf, isHtml } from './answers.ts';
import { S3_DIALECT } from './dialect.ts';
import { AcceptedCodings, checkedHead, getObject, hasSize } from '../wire/object-body.ts';
import { listedSize } from '../listing/listed-size.ts';
import { ListObjects } from './list-objects.ts';
import type { Sdk } from './sdk.ts';
import { isBeingThawed, thawRequest } from './thaw.ts';
import { uploadBytes, UploadPartSize } from './writes/upload.ts';
import { WriteRules } from './writes/write-rules.ts';
import type { WriteKind } from './writes/write-rules.ts';
import { TIMEOUTS } from '../wire/timeouts.ts';
import type { Timeouts } from '../wire/timeouts.ts';
import { Wire } from './wire.ts';
import type { WireAnswer, WireOptions, WireRequest } from './wire.ts';
import type { ContentCoding } from '../wire/object-body.ts';
import { parseDeleteFailures, parseError, parseTags, parseUploadId, parseVersioning } from './xml.ts';
import { retainRequest, retentionOf } from './retention.ts';
import { deleteManyRequest, deleteRequest } from './writes/requests.ts';
import { copyEtag, sourceHeaders, writtenOf } from './writes/written.ts';

/**
 * S3 in two parts: what runs once an object goes through the lean wire client, what runs seldom through
 * the AWS SDK, which is loaded on first use.
 */
export class S3Store implements Store {
  readonly place: Place;
  readonly dialect = S3_DIALECT;
  grantRead?: NonNullable<Store['grantRead']>;
  readonly #options: WireOptions;
  readonly #wire: Wire;
  readonly #listing: ListObjects;
  readonly #payer: Readonly<Record<string, string>>;
  readonly #encryption: Readonly<Record<string, string>>;
  readonly #timeouts: Timeouts;
  readonly #codings = new AcceptedCodings();
  readonly #rules = new WriteRules();
  readonly #partSize = new UploadPartSize();
  #sdk: Promise<Sdk> | undefined;
  /** An upload through the SDK was refused for what only the wire client can learn to send. */
  #refusesPlainUploads = false;

  constructor(options: WireOptions) {
    this.#options = options;
    this.#wire = new Wire(options);
    this.#payer = payerHeaders(options);
    this.#listing = new ListObjects(this.#wire, this.#payer, (key, signal) => this.head(key, {}, signal));
    this.#encryption = encryptionHeaders(options);
    this.#timeouts = options.timeouts ?? TIMEOUTS;
    const { origin, pathname } = new URL(options.endpoint);
    this.place = { api: 's3', endpoint: origin + pathname.replace(/\/+$/, ''), bucket: options.bucket };
  }

  list(request: ListRequest, signal?: AbortSignal): Promise<ListPage> {
    return this.#listing.page(request, signal);
  }

  async head(key: string, options?: ReadOptions, signal?: AbortSignal): Promise<ObjectHead> {
    const [first, second] = this.#codings.inOrder();
    let head = await this.#headAs(first, key, options, signal);
    if (!hasSize(head)) head = await this.#headAs(second, key, options, signal);
    if (hasSize(head)) return head;
    const size = await listedSize(this, key, head, options?.versionId, signal);
    return checkedHead('HeadObject', { ...head, ...defined({ size }) });
  }

  get(key: string, options?: GetOptions, signal?: AbortSignal): Promise<ObjectBody> {
    return getObject(objectReads(this.#wire, this.#payer, key, options), this.#codings, options, signal);
  }

  async put(key: string, body: Payload, options?: WriteOptions, signal?: AbortSignal): Promise<Written> {
    const request = {
      operation: 'PutObject',
      method: 'PUT' as const,
      key,
      headers: { ...writeHeaders(options), ...this.#encryption },
      body,
      timeout: this.#writeTimeout(body),
    };
    if (options?.lock !== undefined) this.#rules.demandDigests();
    const answer = await this.#write('object', request, signal);
    return writtenOf('PutObject', answer, answer.headers['etag']);
  }

  async copy(source: CopySource, key: string, options?: CopyOptions, signal?: AbortSignal): Promise<Written> {
    const request = {
      operation: 'CopyObject',
      method: 'PUT' as const,
      key,
      headers: {
        ...sourceHeaders(source),
        ...conditionHeaders(options),
        ...this.#payer,
        ...this.#encryption,
        ...(options?.storageClass === undefined ? {} : { 'x-amz-storage-class': options.storageClass }),
        ...lockHeaders(options?.lock),
      },
      timeout: this.#timeouts.longAnswer,
    };
    const answer = await this.#write('bodyless', request, signal);
    return writtenOf('CopyObject', answer, copyEtag('CopyObject', answer));
  }

  async delete(key: string, options?: DeleteOptions, signal?: AbortSignal): Promise<void> {
    await this.#wire.send(deleteRequest(key, options), signal);
  }

  async retain(key: string, lock: WriteLock, options?: RetainOptions, signal?: AbortSignal): Promise<void> {
    await this.#wire.send(retainRequest(key, lock, options, this.#payer), signal);
  }

  retention(key: string, options?: RetainOptions, signal?: AbortSignal): Promise<WriteLock | undefined> {
    return retentionOf(this.#wire, key, options, this.#payer, signal);
  }

  async deleteMany(objects: readonly StoredName[], signal?: AbortSignal): Promise<readonly DeleteFailure[]> {
    if (objects.length === 0) return [];
    const { text } = await this.#wire.send(deleteManyRequest(objects), signal);
    const refused = text.includes('<DeleteResult') ? undefined : parseError(text);
    if (refused !== undefined) throw errorOf('DeleteObjects', 500, refused);
    return parseDeleteFailures(text).map(deleteFailureOf);
  }

  /** 202, 200 where it can be read already and stays so for longer, and 409 while it is under way are all the same here. */
  async thaw(key: string, options: ThawOptions, signal?: AbortSignal): Promise<void> {
    try {
      await this.#wire.send(thawRequest(key, options, this.#payer), signal);
    } catch (error) {
      if (!isBeingThawed(error)) throw error;
    }
  }

  async uploadPart(upload: UploadName, part: number, body: Payload, signal?: AbortSignal): Promise<Part> {
    const request = {
      operation: 'UploadPart',
      method: 'PUT' as const,
      key: upload.key,
      query: { partNumber: part, uploadId: upload.uploadId },
      body,
      timeout: this.#writeTimeout(body),
    };
    const answer = await this.#write('part', request, signal);
    const { etag } = writtenOf('UploadPart', answer, answer.headers['etag']);
    return { number: part, etag, size: body.length };
  }

  async copyPart(
    upload: UploadName,
    part: number,
    source: CopySource,
    range: ByteRange,
    signal?: AbortSignal,
  ): Promise<Part> {
    const answer = await this.#wire.send(
      {
        operation: 'UploadPartCopy',
        method: 'PUT',
        key: upload.key,
        query: { partNumber: part, uploadId: upload.uploadId },
        headers: {
          ...sourceHeaders(source),
          ...this.#payer,
          'x-amz-copy-source-range': `bytes=${range.first}-${range.last}`,
        },
        timeout: this.#timeouts.longAnswer,
      },
      signal,
    );
    const { etag } = writtenOf('UploadPartCopy', answer, copyEtag('UploadPartCopy', answer));
    return { number: part, etag, size: range.last - range.first + 1 };
  }

  async upload(
    key: string,
    body: Uint8Array | AsyncIterable<Uint8Array>,
    options: WriteOptions = {},
    signal?: AbortSignal,
  ): Promise<Written> {
    const {
      ifMatch,
      tags,
      storageClass,
      lock,
      attributes: { contentType: _type, ...attributes } = {},
    } = options;
    const plain = [ifMatch, tags, storageClass, lock, ...Object.values(attributes)].every(
      (one) => one === undefined,
    );
    if (body instanceof Uint8Array && plain && !this.#refusesPlainUploads) {
      try {
        return await (await this.#lazy()).upload(key, body, options, signal);
      } catch (error) {
        if (!isStoreError(error) || !isAdaptable(error)) throw error;
        // A digest of each body, an ACL or smaller parts are what the wire client can learn to send.
        this.#refusesPlainUploads = true;
      }
    }
    return uploadBytes(this, key, body, options, this.#partSize, signal);
  }

  /** By the wire client: every object that is streamed may be asked about. */
  async tags(key: string, options?: ReadOptions, signal?: AbortSignal): Promise<Tags> {
    const { text } = await this.#wire.send(
      {
        operation: 'GetObjectTagging',
        method: 'GET',
        key,
        query: { tagging: '', versionId: options?.versionId },
        headers: this.#payer,
      },
      signal,
    );
    return parseTags(text);
  }
  /** By the wire client: so that attributes travel in the same bytes as with PutObject. */
  async createUpload(key: string, options?: WriteOptions, signal?: AbortSignal): Promise<string> {
    if (options?.lock !== undefined) this.#rules.demandDigests();
    const operation = 'CreateMultipartUpload';
    const request = {
      operation,
      method: 'POST' as const,
      key,
      query: { uploads: '' },
      headers: { ...writeHeaders(options), ...this.#encryption },
    };
    const { text } = await this.#write('bodyless', request, signal);
    const uploadId = parseUploadId(text);
    if (uploadId !== undefined) return uploadId;
    const refused = parseError(text);
    if (refused !== undefined) throw errorOf(operation, 500, refused);
    throw new StoreError('protocol', `${operation}: the answer has no UploadId`, { operation });
  }
  async completeUpload(
    upload: UploadName,
    parts: readonly Part[],
    conditions?: Conditions,
    signal?: AbortSignal,
  ): Promise<Written> {
    return (await this.#lazy()).completeUpload(upload, parts, conditions, signal);
  }
  async abortUpload(upload: UploadName, signal?: AbortSignal): Promise<void> {
    await (await this.#lazy()).abortUpload(upload, signal);
  }
  async listParts(upload: UploadName, signal?: AbortSignal): Promise<readonly Part[]> {
    return (await this.#lazy()).listParts(upload, signal);
  }
  async listUploads(prefix: string, signal?: AbortSignal): Promise<readonly PendingUpload[]> {
    return (await this.#lazy()).listUploads(prefix, signal);
  }
  async checkBucket(signal?: AbortSignal): Promise<void> {
    // A listing of one key and not HeadBucket: its error has a body, so a wrong key and a missing bucket differ.
    const { operation, text } = await this.#listing.check(signal);
    if (text.includes('<ListBucketResult')) return;
    const what = isHtml(text)
      ? 'a web page was the answer: a web console or a web server listens there'
      : 'the answer is no listing of a bucket';
    throw new StoreError('wrong-endpoint', `${operation}: ${what}`, { operation, status: 200 });
  }
  async versioning(signal?: AbortSignal): Promise<Versioning> {
    // By the lean client: every run asks it, and one that finds nothing to do then needs no SDK at all.
    const query = { versioning: '' };
    const { text } = await this.#wire.send(
      { operation: 'GetBucketVersioning', method: 'GET', query },
      signal,
    );
    return parseVersioning(text);
  }
  async objectLock(signal?: AbortSignal): Promise<ObjectLock> {
    return (await this.#lazy()).objectLock(signal);
  }
  async *listVersions(prefix: string, signal?: AbortSignal): AsyncIterable<ObjectVersion> {
    yield* (await this.#lazy()).listVersions(prefix, signal);
  }

  clockOffset(): number {
    return this.#wire.clockOffset;
  }

  async close(): Promise<void> {
    await this.#wire.close();
    if (this.#sdk !== undefined) (await this.#sdk).close();
  }

  /** Sends a write as the bucket wants it, and learns from a refusal what it wants. */
  async #write(
    kind: WriteKind,
    request: WireRequest & { readonly key: string },
    signal: AbortSignal | undefined,
  ): Promise<WireAnswer> {
    const plan = await this.#rules.plan(kind, request.key, request.body);
    const { body: _body, ...rest } = request;
    const planned = {
      ...rest,
      headers: { ...request.headers, ...plan.headers },
      ...defined({ body: plan.body }),
    };
    let answer: WireAnswer;
    try {
      answer = await this.#wire.send(planned, signal);
    } catch (error) {
      throw this.#rules.refused(error, plan);
    }
    this.#rules.succeeded(plan);
    return answer;
  }

  async #headAs(
    acceptEncoding: ContentCoding,
    key: string,
    options: ReadOptions | undefined,
    signal: AbortSignal | undefined,
  ): Promise<ObjectHead> {
    const request = {
      operation: 'HeadObject',
      method: 'HEAD' as const,
      key,
      query: { versionId: options?.versionId },
      headers: { ...readHeaders(options), ...this.#payer },
      acceptEncoding,
    };
    try {
      return headOf((await this.#wire.send(request, signal)).headers);
    } catch (error) {
      if (isStoreError(error, 'protocol') && error.status === 400) await this.#checkCredentials(signal);
      throw error;
    }
  }

  /**
   * An answer to HEAD has no body: a bare 400 is what S3 says there of a token that expired, and of much else. What has a
   * body tells. Throws `credentials`.
   */
  async #checkCredentials(signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.checkBucket(signal);
    } catch (error) {
      if (!isStoreError(error) || error.code === 'credentials') throw error;
    }
  }

  /** The usual, and more for many bytes over a slow line. */
  #writeTimeout(body: Payload): number {
    const { answer, slowestLine } = this.#timeouts;
    return answer + (body.length / slowestLine) * 1000;
  }

  #lazy(): Promise<Sdk> {
    this.#sdk ??= import('./sdk.ts').then(({ Sdk }) => new Sdk(this.#options));
    return this.#sdk;
  }
}

/** A refusal that another way of writing may get past: a demand for a digest or an ACL, or a limit on bodies. */
function isAdaptable({ code, status }: StoreError): boolean {
  return code === 'too-large' || code === 'denied' || status === 400 || status === 501;
}
