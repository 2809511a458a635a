/** What a provider charges, in USD. Missing fields charge nothing. */
export interface ProviderPrices {
  /** Of the provider, and where these prices hold. */
  readonly name: string;
  /** Ends of the host names of its endpoints. */
  readonly hosts: readonly string[];
  /** The day on which `source` said so, YYYY-MM-DD. */
  readonly read: string;
  readonly source: string;
  /** Bytes of what the provider calls a gigabyte. */
  readonly gigabyte: number;
  /** By storage class as the API spells it. The first is the one that a bucket has by itself. */
  readonly classes: Readonly<Record<string, ClassPrices>>;
  /** A thousand listed pages. */
  readonly list: number;
  /** A GB to the Internet: what streamed objects cost where the runner is elsewhere. */
  readonly egress: number;
  /** A GB copied to another region of the same provider. */
  readonly betweenRegions: number;
}

export interface ClassPrices {
  /** A GB for a month. */
  readonly storage: number;
  /** A thousand PUT, COPY, POST and parts. */
  readonly write: number;
  /** A thousand GET and HEAD. */
  readonly read: number;
  /** Days that are charged in any case. */
  readonly minDays?: number;
  /** Smaller objects are charged as if they had so many bytes. */
  readonly minBytes?: number;
}

/** Requests by Store operation. */
export type Requests = Readonly<Record<string, number>>;

export type RequestKind = 'write' | 'read' | 'list' | 'free';

/**
 * How operations are charged: alike at AWS, Google, Microsoft and Cloudflare. Deletes and aborted uploads cost nothing.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/aws-usage-report-understand.html
 * https://cloud.google.com/storage/pricing#operations-by-class
 * https://learn.microsoft.com/azure/storage/blobs/map-rest-apis-transaction-categories
 */
export function kindOf(operation: string): RequestKind {
  if (/^(delete|deleteMany|abortUpload)$/.test(operation)) return 'free';
  if (/^(list|peek|listVersions|listUploads|listParts)$/.test(operation)) return 'list';
  if (/^(put|copy|createUpload|uploadPart|copyPart|completeUpload|retain)$/.test(operation)) return 'write';
  return 'read';
}

/** The prices of the provider behind an endpoint; undefined where the table does not know it. */
export function pricesOf(
  endpoint: string,
  tables: readonly (readonly ProviderPrices[])[],
): ProviderPrices | undefined {
  const { hostname } = new URL(endpoint);
  for (const table of tables) {
    const found = table.find(({ hosts }) =>
      hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The prices of a storage class; of the provider's first one where the class is not given or not known. */
export function classPricesOf({ classes }: ProviderPrices, storageClass: string | undefined): ClassPrices {
  const named = storageClass === undefined ? undefined : classes[storageClass];
  return named ?? Object.values(classes)[0] ?? NOTHING;
}

const NOTHING: ClassPrices = { storage: 0, write: 0, read: 0 };

/** What requests cost, USD; those that write are charged by the class that they write to. */
export function requestsPrice(
  requests: Requests,
  { list }: ProviderPrices,
  { write, read }: ClassPrices,
): number {
  const each = { write, read, list, free: 0 } satisfies Record<RequestKind, number>;
  let sum = 0;
  for (const [operation, count] of Object.entries(requests)) sum += (count / 1000) * each[kindOf(operation)];
  return sum;
}

/** USD a month for so many bytes. */
export function storagePrice(bytes: number, { gigabyte }: ProviderPrices, { storage }: ClassPrices): number {
  return (bytes / gigabyte) * storage;
}
