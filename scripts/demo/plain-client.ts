import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { GetObjectCommandOutput } from '@aws-sdk/client-s3';

/** What is compared of an object besides its bytes. */
export type Headers = Pick<
  GetObjectCommandOutput,
  'ContentType' | 'CacheControl' | 'ContentDisposition' | 'Metadata' | 'TagCount'
>;

/** Any S3 client would do: the AWS SDK as it comes, with a READ key, knowing nothing of this program. */
export class PlainClient {
  readonly #client: S3Client;

  constructor(endpoint: string, credentials: { accessKeyId: string; secretAccessKey: string }) {
    this.#client = new S3Client({ endpoint, credentials, region: 'us-east-1', forcePathStyle: true });
  }

  /** Keys and sizes, in S3's order. */
  async list(bucket: string, prefix: string, signal: AbortSignal): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (let next: string | undefined, more = true; more;) {
      // XML cannot carry every key as it is, so keys come URL-encoded, a space as `+`.
      const page = await this.#client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: prefix,
          EncodingType: 'url',
          ContinuationToken: next,
        }),
        { abortSignal: signal },
      );
      for (const { Key = '', Size = 0 } of page.Contents ?? [])
        found.set(decodeURIComponent(Key.replaceAll('+', ' ')), Size);
      next = page.NextContinuationToken;
      more = page.IsTruncated === true;
    }
    return found;
  }

  /** The whole object, or bytes `first` to `last`, both inclusive. */
  async get(
    bucket: string,
    key: string,
    signal: AbortSignal,
    range?: { first: number; last: number },
  ): Promise<{ bytes: Uint8Array; headers: Headers }> {
    const answer = await this.#client.send(
      new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(range === undefined ? {} : { Range: `bytes=${range.first}-${range.last}` }),
      }),
      { abortSignal: signal },
    );
    const { ContentType, CacheControl, ContentDisposition, Metadata, TagCount } = answer;
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    return { bytes, headers: { ContentType, CacheControl, ContentDisposition, Metadata, TagCount } };
  }

  close(): void {
    this.#client.destroy();
  }
}
