import type { ByteRange, Conditions, Part, Payload, UploadName, WriteOptions, Written } from '../contract.ts';
import { StoreError } from '../errors.ts';
import { unique } from '../unique.ts';
import { blocks as elements, element } from '../wire/xml-text.ts';
import { conditionHeaders } from '../wire/condition-headers.ts';
import { writeHeaders, writtenOf } from './attributes.ts';
import { md5Header, writeTimeout } from './bodies.ts';
import { blockId, MARK_LENGTH, newUploadId, parseUploadId, partOf } from './upload-id.ts';
import type { BlobWire } from './wire.ts';

/** Blobs that are made of blocks. */
export class Blocks {
  readonly #wire: BlobWire;

  constructor(wire: BlobWire) {
    this.#wire = wire;
  }

  /** Sends nothing: blocks need no upload. */
  create(key: string, options: WriteOptions | undefined): string {
    return newUploadId(unique(key).slice(0, MARK_LENGTH), options ?? {});
  }

  async put(upload: UploadName, part: number, body: Payload, signal?: AbortSignal): Promise<Part> {
    const id = blockId(parseUploadId(upload.uploadId).mark, part);
    await this.#wire.send(
      {
        operation: 'PutBlock',
        method: 'PUT',
        key: upload.key,
        query: { comp: 'block', blockid: id },
        headers: md5Header(body),
        body,
        timeout: writeTimeout(body, this.#wire.timeouts),
      },
      signal,
    );
    return { number: part, etag: id, size: body.length };
  }

  async copy(
    upload: UploadName,
    part: number,
    source: Readonly<Record<string, string>>,
    { first, last }: ByteRange,
    signal?: AbortSignal,
  ): Promise<Part> {
    const id = blockId(parseUploadId(upload.uploadId).mark, part);
    await this.#wire.send(
      {
        operation: 'PutBlockFromURL',
        method: 'PUT',
        key: upload.key,
        query: { comp: 'block', blockid: id },
        headers: { ...source, 'x-ms-source-range': `bytes=${first}-${last}` },
        timeout: this.#wire.timeouts.longAnswer,
      },
      signal,
    );
    return { number: part, etag: id, size: last - first + 1 };
  }

  /**
   * `Latest` and not `Uncommitted`: sent again after a lost answer, it names blocks that are committed by then. They are
   * the same ones, since their ids are this upload's alone.
   */
  async complete(
    { key, uploadId }: UploadName,
    parts: readonly Part[],
    conditions: Conditions | undefined,
    signal?: AbortSignal,
  ): Promise<Written> {
    const { mark, options } = parseUploadId(uploadId);
    const ids = parts.map(({ number }) => `<Latest>${blockId(mark, number)}</Latest>`);
    const body = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.join('')}</BlockList>`);
    const operation = 'PutBlockList';
    const { headers } = await this.#wire.send(
      {
        operation,
        method: 'PUT',
        key,
        query: { comp: 'blocklist' },
        headers: {
          ...writeHeaders(options),
          ...conditionHeaders(conditions),
          ...md5Header(body),
          'content-type': 'application/xml',
        },
        body,
        timeout: this.#wire.timeouts.longAnswer,
      },
      signal,
    );
    return writtenOf(operation, headers);
  }

  /** Throws `not-found` where no block of the upload is left: they last a week, and another commit drops them. */
  async list({ key, uploadId }: UploadName, signal?: AbortSignal): Promise<readonly Part[]> {
    const { mark } = parseUploadId(uploadId);
    const operation = 'GetBlockList';
    const query = { comp: 'blocklist', blocklisttype: 'uncommitted' };
    const { text } = await this.#wire.send({ operation, method: 'GET', key, query }, signal);
    if (!text.trimEnd().endsWith('</BlockList>'))
      throw new StoreError('transient', `${operation}: the answer is cut off, or no BlockList`, {
        operation,
      });
    const parts: Part[] = [];
    for (const block of elements(text, 'Block')) {
      const id = element(block, 'Name') ?? '';
      const number = partOf(mark, id);
      const size = Number(element(block, 'Size') ?? NaN);
      if (number !== undefined && Number.isSafeInteger(size)) parts.push({ number, etag: id, size });
    }
    if (parts.length > 0) return parts.sort((a, b) => a.number - b.number);
    throw new StoreError('not-found', `${operation}: the blob has no block of the upload`, { operation });
  }
}
