/** An answer that Google Cloud Storage gives instead of doing what was asked. */
export class GoogleError extends Error {
  readonly status: number;
  /** Google's `reason`: `notFound`, `conditionNotMet`, … */
  readonly reason: string;
  readonly domain: string;
  readonly location: { readonly locationType: string; readonly location: string } | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    reason: string,
    message: string,
    more: {
      domain?: string;
      location?: { locationType: string; location: string };
      headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.name = 'GoogleError';
    this.status = status;
    this.reason = reason;
    this.domain = more.domain ?? 'global';
    this.location = more.location;
    this.headers = more.headers ?? {};
  }

  /** The body, as Google's JSON API writes it. */
  json(): object {
    const { status: code, message, domain, reason } = this;
    return { error: { code, message, errors: [{ message, domain, reason, ...this.location }] } };
  }
}

export const noSuchBucket = (): GoogleError =>
  new GoogleError(404, 'notFound', 'The specified bucket does not exist.');

export const noSuchObject = (bucket: string, name: string): GoogleError =>
  new GoogleError(404, 'notFound', `No such object: ${bucket}/${name}`);

export const conditionNotMet = (): GoogleError =>
  new GoogleError(412, 'conditionNotMet', 'At least one of the pre-conditions you specified did not hold.', {
    location: { locationType: 'header', location: 'If-Match' },
  });

export const notModified = (): GoogleError => new GoogleError(304, 'notModified', 'Not Modified');

export const invalid = (message: string): GoogleError => new GoogleError(400, 'invalid', message);

export const required = (message: string): GoogleError => new GoogleError(400, 'required', message);

export const invalidParameter = (name: string, value: string): GoogleError =>
  new GoogleError(400, 'invalidParameter', `Invalid value for parameter ${name}: ${value}`, {
    location: { locationType: 'parameter', location: name },
  });

export const forbidden = (who: string, permission: string): GoogleError =>
  new GoogleError(
    403,
    'forbidden',
    `${who} does not have ${permission} access to the Google Cloud Storage object. Permission '${permission}' denied on resource (or it may not exist).`,
  );

export const unauthorised = (): GoogleError =>
  new GoogleError(401, 'authError', 'Invalid Credentials', {
    location: { locationType: 'header', location: 'Authorization' },
    headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' },
  });

export const anonymous = (permission: string): GoogleError =>
  new GoogleError(
    401,
    'required',
    `Anonymous caller does not have ${permission} access to the Google Cloud Storage object. Permission '${permission}' denied on resource (or it may not exist).`,
    {
      location: { locationType: 'header', location: 'Authorization' },
      headers: { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' },
    },
  );

export const rateLimited = (bucket: string, name: string): GoogleError =>
  new GoogleError(
    429,
    'rateLimitExceeded',
    `The object ${bucket}/${name} exceeded the rate limit for object mutation operations (create, update, and delete). Please reduce your request rate. See https://cloud.google.com/storage/docs/gcs429.`,
    { domain: 'usageLimits' },
  );

export const tooLarge = (size: number, limit: number): GoogleError =>
  new GoogleError(
    413,
    'uploadTooLarge',
    `The operation carries ${size} bytes, and one operation carries at most ${limit}.`,
  );

export const notImplemented = (what: string): GoogleError =>
  new GoogleError(501, 'notImplemented', `The emulator does not have ${what}.`);

/** What is neither a path nor a method of the API. */
export const noSuchMethod = (): GoogleError => new GoogleError(404, 'notFound', 'Not Found');
