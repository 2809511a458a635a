import { defined } from '../../core/defined.ts';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  ListPartsCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { nodeAgents } from '../wire/connections.ts';
import { isStoreError, StoreError } from '../errors.ts';
import type {
  Conditions,
  ObjectLock,
  ObjectVersion,
  Part,
  PendingUpload,
  UploadName,
  Versioning,
  WriteOptions,
  Written,
} from '../contract.ts';
import { errorOf } from './answers.ts';
import { connectionError } from '../wire/trouble.ts';
import { realVersion } from './attributes.ts';
import { readingsOf, SPELLINGS } from './spelling.ts';
import { TIMEOUTS } from '../wire/timeouts.ts';
import type { WireOptions } from './wire.ts';
import { unquote } from '../wire/xml-text.ts';

/** What is asked seldom, through the AWS SDK. Sends each request once; errors are StoreErrors. */
export class Sdk {
  readonly #client: S3Client;
  readonly #bucket: string;
  readonly #encryption: WireOptions['encryption'];

  constructor(options: WireOptions) {
    this.#bucket = options.bucket;
    this.#encryption = options.encryption;
    const { connect, longAnswer } = options.timeouts ?? TIMEOUTS;
    this.#client = new S3Client({
      endpoint: options.endpoint,
      region: options.region,
      forcePathStyle: options.pathStyle,
      maxAttempts: 1,
      followRegionRedirects: true,
      credentials: async () => {
        const { expires: _ours, ...credentials } = await options.credentials.get();
        // The SDK keeps what does not end soon; our source knows better when to ask again.
        return { ...credentials, expiration: new Date(0) };
      },
      // CRC32 by default breaks other stores (aws-sdk-js-v3#6810).
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: {
        connectionTimeout: connect,
        requestTimeout: longAnswer,
        throwOnRequestTimeout: true, // else the SDK only warns, and waits for ever
        ...nodeAgents(options.endpoint, { ca: options.ca, connections: 64 }),
      },
    });
  }

  /** Bytes in memory, in parts where they are many; no condition but `ifAbsent`, no attribute but the content type. */
  async upload(
    key: string,
    body: Uint8Array,
    { ifAbsent, attributes }: WriteOptions,
    signal?: AbortSignal,
  ): Promise<Written> {
    const encryption = this.#encryption;
    const upload = new Upload({
      client: this.#client,
      params: {
        Bucket: this.#bucket,
        Key: key,
        Body: body,
        ContentType: attributes?.contentType,
        ...(encryption === undefined
          ? {}
          : {
              ServerSideEncryption: encryption.algorithm,
              SSEKMSKeyId: encryption.algorithm === 'aws:kms' ? encryption.keyId : undefined,
            }),
        ...(ifAbsent === true ? { IfNoneMatch: '*' } : {}),
      },
    });
    const stop = (): void => void upload.abort();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const done = await this.#ask('PutObject', upload.done(), signal);
      return { etag: unquote(required('PutObject', 'ETag', done.ETag)) };
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async completeUpload(
    upload: UploadName,
    parts: readonly Part[],
    conditions?: Conditions,
    signal?: AbortSignal,
  ): Promise<Written> {
    const command = new CompleteMultipartUploadCommand({
      Bucket: this.#bucket,
      Key: upload.key,
      UploadId: upload.uploadId,
      MultipartUpload: {
        Parts: parts.map(({ number, etag }) => ({ PartNumber: number, ETag: `"${etag}"` })),
      },
      ...(conditions?.ifMatch === undefined ? {} : { IfMatch: `"${conditions.ifMatch}"` }),
      ...(conditions?.ifAbsent === true ? { IfNoneMatch: '*' } : {}),
    });
    const done = await this.#ask(
      'CompleteMultipartUpload',
      this.#client.send(command, abortable(signal)),
      signal,
    );
    const versionId = realVersion(done.VersionId);
    return {
      etag: unquote(required('CompleteMultipartUpload', 'ETag', done.ETag)),
      ...defined({ versionId }),
    };
  }

  async abortUpload(upload: UploadName, signal?: AbortSignal): Promise<void> {
    const command = new AbortMultipartUploadCommand({
      Bucket: this.#bucket,
      Key: upload.key,
      UploadId: upload.uploadId,
    });
    await this.#ask('AbortMultipartUpload', this.#client.send(command, abortable(signal)), signal);
  }

  async listParts(upload: UploadName, signal?: AbortSignal): Promise<readonly Part[]> {
    const parts: Part[] = [];
    for (let marker: string | undefined; ;) {
      const command: ListPartsCommand = new ListPartsCommand({
        Bucket: this.#bucket,
        Key: upload.key,
        UploadId: upload.uploadId,
        ...defined({ PartNumberMarker: marker }),
      });
      const page = await this.#ask('ListParts', this.#client.send(command, abortable(signal)), signal);
      for (const { PartNumber = 0, ETag = '', Size = 0 } of page.Parts ?? []) {
        parts.push({ number: PartNumber, etag: unquote(ETag), size: Size });
      }
      if (page.IsTruncated !== true || page.NextPartNumberMarker === marker) return parts;
      marker = required('ListParts', 'NextPartNumberMarker', page.NextPartNumberMarker);
    }
  }

  async listUploads(prefix: string, signal?: AbortSignal): Promise<readonly PendingUpload[]> {
    const uploads: PendingUpload[] = [];
    for (let marker: { key: string; id: string } | undefined; ;) {
      const command: ListMultipartUploadsCommand = new ListMultipartUploadsCommand({
        Bucket: this.#bucket,
        Prefix: prefix,
        EncodingType: 'url',
        ...(marker === undefined ? {} : { KeyMarker: marker.key, UploadIdMarker: marker.id }),
      });
      const page = await this.#ask(
        'ListMultipartUploads',
        this.#client.send(command, abortable(signal)),
        signal,
      );
      const decode = decoderOf(page, prefix);
      for (const { Key, UploadId, Initiated } of page.Uploads ?? []) {
        if (Key !== undefined && UploadId !== undefined) {
          uploads.push({ key: decode(Key), uploadId: UploadId, initiated: Initiated?.getTime() ?? 0 });
        }
      }
      const next = { key: decode(page.NextKeyMarker ?? ''), id: page.NextUploadIdMarker ?? '' };
      if (page.IsTruncated !== true || (next.key === marker?.key && next.id === marker.id)) return uploads;
      marker = next;
    }
  }

  async versioning(signal?: AbortSignal): Promise<Versioning> {
    const command = new GetBucketVersioningCommand({ Bucket: this.#bucket });
    const { Status } = await this.#ask(
      'GetBucketVersioning',
      this.#client.send(command, abortable(signal)),
      signal,
    );
    return Status === 'Enabled' ? 'enabled' : Status === 'Suspended' ? 'suspended' : 'off';
  }

  async objectLock(signal?: AbortSignal): Promise<ObjectLock> {
    const operation = 'GetObjectLockConfiguration';
    const command = new GetObjectLockConfigurationCommand({ Bucket: this.#bucket });
    let found;
    try {
      found = await this.#ask(operation, this.#client.send(command, abortable(signal)), signal);
    } catch (error) {
      if (isStoreError(error) && error.providerCode === 'ObjectLockConfigurationNotFoundError')
        return { enabled: false };
      throw error;
    }
    const { ObjectLockEnabled, Rule } = found.ObjectLockConfiguration ?? {};
    const { Mode, Days, Years } = Rule?.DefaultRetention ?? {};
    const length = {
      ...defined({ days: Days, years: Years }),
    };
    return {
      enabled: ObjectLockEnabled === 'Enabled',
      ...(Mode === undefined ? {} : { retention: { mode: Mode, ...length } }),
    };
  }

  async *listVersions(prefix: string, signal?: AbortSignal): AsyncGenerator<ObjectVersion> {
    for (let marker: { key: string; id: string | undefined } | undefined; ;) {
      const command: ListObjectVersionsCommand = new ListObjectVersionsCommand({
        Bucket: this.#bucket,
        Prefix: prefix,
        EncodingType: 'url',
        ...(marker === undefined ? {} : { KeyMarker: marker.key }),
        ...(marker?.id === undefined ? {} : { VersionIdMarker: marker.id }),
      });
      const page = await this.#ask(
        'ListObjectVersions',
        this.#client.send(command, abortable(signal)),
        signal,
      );
      const decode = decoderOf(page, prefix);
      const rows = [
        ...(page.Versions ?? []).map((row) => ({ ...row, deleteMarker: false })),
        ...(page.DeleteMarkers ?? []).map((row) => ({ ...row, deleteMarker: true, Size: 0, ETag: '' })),
      ];
      for (const row of rows) {
        yield {
          key: decode(row.Key ?? ''),
          versionId: row.VersionId ?? 'null',
          latest: row.IsLatest === true,
          deleteMarker: row.deleteMarker,
          size: row.Size ?? 0,
          etag: unquote(row.ETag ?? ''),
          modified: row.LastModified?.getTime() ?? 0,
        };
      }
      if (page.IsTruncated !== true) return;
      const next = { key: decode(page.NextKeyMarker ?? ''), id: page.NextVersionIdMarker };
      if (next.key === marker?.key && next.id === marker.id) {
        throw new StoreError('protocol', 'ListObjectVersions: the same page again and again', {
          operation: 'ListObjectVersions',
        });
      }
      marker = next;
    }
  }

  close(): void {
    this.#client.destroy();
  }

  async #ask<T>(operation: string, answer: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof S3ServiceException && !signal?.aborted) {
        const status = error.$metadata.httpStatusCode ?? 0;
        throw errorOf(operation, status, {
          code: error.name,
          message: error.message,
          requestId: error.$metadata.requestId,
          region: undefined,
        });
      }
      throw connectionError(operation, error, signal);
    }
  }
}

function abortable(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal === undefined ? {} : { abortSignal: signal };
}

/**
 * Names are decoded only where the answer says so: some servers ignore the request (versitygw#813). Of the ways in which
 * they may be spelled, the likeliest that makes a name below the prefix that was asked for.
 */
function decoderOf(
  page: { readonly EncodingType?: string | undefined },
  prefix: string,
): (text: string) => string {
  if (page.EncodingType !== 'url') return String;
  return (text) => readingsOf(text, SPELLINGS, prefix)[0] ?? text;
}

function required(operation: string, name: string, value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  throw new StoreError('protocol', `${operation}: the answer has no ${name}`, { operation });
}
