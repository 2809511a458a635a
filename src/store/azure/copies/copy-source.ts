import type { Clock } from '../../../core/clock.ts';
import { defined } from '../../../core/defined.ts';
import type { CopySource, ObjectHead, ReadGrant, Tags } from '../../contract.ts';
import { StoreError } from '../../errors.ts';
import { Channel } from '../../wire/channel.ts';
import type { SentRequest } from '../../wire/channel.ts';
import type { Answer } from '../../wire/exchange.ts';
import { errorOf } from '../answers.ts';
import { headOf, parseTags } from '../attributes.ts';
import { isAzure } from '../identity/authority.ts';
import { SERVICE_VERSION } from '../version.ts';

/** Of `x-ms-copy-source` (https://learn.microsoft.com/rest/api/storageservices/copy-blob-from-url). */
const MAX_URL = 2048;

/** How a shared access signature for one blob begins, as `serviceSas` writes it. */
const ONE_BLOB = `?sv=${SERVICE_VERSION}&sr=b&`;

type Headers = Readonly<Record<string, string>>;

/**
 * The headers that name a source and pin it. `target` is the origin that they are sent to: a token of Entra, or a shared
 * access signature that the user gave, opens more than the one blob, so that nobody but Azure and the source's own endpoint
 * may see it. Throws `denied` where nothing else gives the right to read it.
 */
export async function sourceHeaders(
  source: CopySource,
  own: () => ReadGrant | Promise<ReadGrant>,
  target: string,
  signal: AbortSignal | undefined,
): Promise<Record<string, string>> {
  const { url, authorization } = await (source.grant === undefined ? own() : source.grant(signal));
  if ((authorization !== undefined || opensMore(url)) && !isAzure(target) && new URL(url).origin !== target) {
    const message = `the right to read the source covers more than this blob, so it is sent only to Azure and not to ${target}`;
    throw new StoreError('denied', message, { operation: 'CopyBlobFromURL' });
  }
  if (url.length > MAX_URL) {
    const message = `the URL of the source is longer than ${MAX_URL} characters`;
    throw new StoreError('refused', message, { operation: 'CopyBlobFromURL' });
  }
  return {
    'x-ms-copy-source': url,
    ...defined({ 'x-ms-copy-source-authorization': authorization }),
    // A URL of Google's names the generation, and its ETag is something else.
    ...(source.ifMatch === undefined || source.place.api === 'gcs'
      ? {}
      : { 'x-ms-source-if-match': `"${source.ifMatch}"` }),
  };
}

/** True for a URL whose signature is of more than one blob: `sr=b` is one, all others are containers and accounts. */
function opensMore(url: string): boolean {
  // One of ours (sas.ts), as nearly all are: a copy each, and not parsed.
  if (url.startsWith(ONE_BLOB, url.indexOf('?'))) return false;
  const { searchParams } = new URL(url);
  return searchParams.has('sig') && searchParams.get('sr') !== 'b';
}

export interface SourceOptions {
  readonly clock: Clock;
  readonly ca?: string;
}

const MAX_ANSWER_BYTES = 64 * 1024;

/** What is asked of a source itself, by the right to read it: seldom, and never its bytes. */
export class Sources {
  readonly #options: SourceOptions;
  readonly #channels = new Map<string, Channel>();

  constructor(options: SourceOptions) {
    this.#options = options;
  }

  /** Throws StoreError. */
  async head(source: Headers, signal: AbortSignal | undefined): Promise<ObjectHead> {
    const pin = source['x-ms-source-if-match'];
    const answer = await this.#send(
      'GetBlobProperties',
      'HEAD',
      source,
      '',
      defined({ 'if-match': pin }),
      signal,
    );
    return headOf(answer.headers);
  }

  /** Throws StoreError. */
  async tags(source: Headers, signal: AbortSignal | undefined): Promise<Tags> {
    return parseTags((await this.#send('GetBlobTags', 'GET', source, 'comp=tags', {}, signal)).text);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#channels.values()].map((channel) => channel.close()));
  }

  #send(
    operation: string,
    method: SentRequest['method'],
    source: Headers,
    query: string,
    headers: Headers,
    signal: AbortSignal | undefined,
  ): Promise<Answer> {
    const url = new URL(source['x-ms-copy-source'] ?? '');
    const channel = this.#channelTo(url.origin);
    const search = [url.search.slice(1), query].filter((one) => one !== '').join('&');
    return channel.send(
      {
        operation,
        most: MAX_ANSWER_BYTES,
        prepare: () => ({
          method,
          path: url.pathname + (search === '' ? '' : `?${search}`),
          headers: {
            ...headers,
            'x-ms-version': SERVICE_VERSION,
            ...defined({ authorization: source['x-ms-copy-source-authorization'] }),
          },
          body: null,
          headersTimeout: channel.timeouts.answer,
        }),
        refusal: (answer) => errorOf({ operation, key: url.pathname }, answer),
      },
      signal,
    );
  }

  #channelTo(origin: string): Channel {
    let channel = this.#channels.get(origin);
    if (channel === undefined) {
      channel = new Channel({ origin, connections: 4, ...this.#options });
      this.#channels.set(origin, channel);
    }
    return channel;
  }
}
