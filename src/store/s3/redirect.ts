/** Where a bucket's requests go, and the region that they are signed for. */
export interface Address {
  /** `https://host[:port]`. */
  readonly origin: string;
  readonly region: string;
}

/** What an answer says about another address. */
export interface Redirect {
  readonly status: number;
  readonly location: string | undefined;
  /** `x-amz-bucket-region`, or `<Region>` in the body. */
  readonly region: string | undefined;
}

/** AWS' own hosts of S3, with or without the bucket before them (AWS: "Amazon S3 endpoints and quotas"). */
const AWS_HOST =
  /^(?:(?<bucket>.+)\.)?(?<service>s3(?:-fips)?(?:\.dualstack)?)(?:[.-](?<region>[a-z0-9-]+))?\.amazonaws\.com(?<china>\.cn)?$/;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;

/**
 * Where AWS redirects a bucket to (301 of another region, 307 of a bucket made minutes ago): only from one of AWS' own
 * hosts to another, for the same bucket, by the same protocol. Undefined for every other redirect: an answer must
 * not choose who gets signed requests.
 */
export function followedTo(
  { origin, region: signedFor }: Address,
  bucket: string,
  { status, location, region }: Redirect,
): Address | undefined {
  const from = new URL(origin);
  const present = AWS_HOST.exec(from.hostname)?.groups;
  if (present === undefined || (present['bucket'] ?? bucket) !== bucket) return undefined;
  if (status !== 301 && status !== 307 && status !== 308 && status !== 400) return undefined;
  const to = location === undefined ? undefined : hostOf(location, from.protocol);
  const target = to === undefined ? undefined : AWS_HOST.exec(to)?.groups;
  if (to !== undefined && (target === undefined || (target['bucket'] ?? bucket) !== bucket)) return undefined;
  if (target !== undefined && target['china'] !== present['china']) return undefined;
  const named = region ?? target?.['region'] ?? signedFor;
  if (!REGION.test(named)) return undefined;
  const before = present['bucket'] === undefined ? '' : `${bucket}.`;
  const host = `${before}${present['service'] ?? 's3'}.${named}.amazonaws.com${present['china'] ?? ''}`;
  const next = `${from.protocol}//${host}${from.port === '' ? '' : `:${from.port}`}`;
  return next === origin && named === signedFor ? undefined : { origin: next, region: named };
}

function hostOf(location: string, protocol: string): string | undefined {
  if (!URL.canParse(location)) return '';
  const url = new URL(location);
  return url.protocol === protocol ? url.hostname : '';
}
