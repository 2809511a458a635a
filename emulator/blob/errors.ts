/** An answer that the Blob service gives instead of doing what was asked. */
export class BlobError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Further elements of the error's XML. */
  readonly details: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Readonly<Record<string, string>>; details?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.name = 'BlobError';
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.details = more.details ?? {};
  }
}

/** A signature, a time or a token that does not hold; the detail is for whoever debugs a client. */
export const authenticationFailed = (detail: string): BlobError =>
  new BlobError(
    403,
    'AuthenticationFailed',
    'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.',
    { details: { AuthenticationErrorDetail: detail } },
  );

export const permissionMismatch = (): BlobError =>
  new BlobError(
    403,
    'AuthorizationPermissionMismatch',
    'This request is not authorized to perform this operation using this permission.',
  );

export const containerNotFound = (): BlobError =>
  new BlobError(404, 'ContainerNotFound', 'The specified container does not exist.');

export const blobNotFound = (): BlobError =>
  new BlobError(404, 'BlobNotFound', 'The specified blob does not exist.');

export const conditionNotMet = (): BlobError =>
  new BlobError(
    412,
    'ConditionNotMet',
    'The condition specified using HTTP conditional header(s) is not met.',
  );

export const sourceConditionNotMet = (): BlobError =>
  new BlobError(
    412,
    'SourceConditionNotMet',
    'The source condition specified using HTTP conditional header(s) is not met.',
  );

export const blobAlreadyExists = (): BlobError =>
  new BlobError(409, 'BlobAlreadyExists', 'The specified blob already exists.');

export const blobArchived = (): BlobError =>
  new BlobError(409, 'BlobArchived', 'This operation is not permitted on an archived blob.');

export const invalidHeader = (name: string, value: string): BlobError =>
  new BlobError(
    400,
    'InvalidHeaderValue',
    'The value for one of the HTTP headers is not in the correct format.',
    { details: { HeaderName: name, HeaderValue: value } },
  );

export const missingHeader = (name: string): BlobError =>
  new BlobError(
    400,
    'MissingRequiredHeader',
    'An HTTP header that is mandatory for this request is not specified.',
    { details: { HeaderName: name } },
  );

export const invalidParameter = (name: string, value: string): BlobError =>
  new BlobError(
    400,
    'InvalidQueryParameterValue',
    'Value for one of the query parameters specified in the request URI is invalid.',
    { details: { QueryParameterName: name, QueryParameterValue: value } },
  );

export const parameterOutOfRange = (name: string, value: string): BlobError =>
  new BlobError(
    400,
    'OutOfRangeQueryParameterValue',
    'One of the query parameters specified in the request URI is outside the permissible range.',
    { details: { QueryParameterName: name, QueryParameterValue: value } },
  );

export const invalidXml = (): BlobError =>
  new BlobError(400, 'InvalidXmlDocument', 'XML specified is not syntactically valid.');

export const md5Mismatch = (): BlobError =>
  new BlobError(
    400,
    'Md5Mismatch',
    'The MD5 value specified in the request did not match with the MD5 value calculated by the server.',
  );

export const crc64Mismatch = (): BlobError =>
  new BlobError(
    400,
    'Crc64Mismatch',
    'The CRC64 value specified in the request did not match with the CRC64 value calculated by the server.',
  );

export const bodyTooLarge = (limit: number): BlobError =>
  new BlobError(
    413,
    'RequestBodyTooLarge',
    'The request body is too large and exceeds the maximum permissible limit.',
    { details: { MaxLimit: String(limit) } },
  );

export const notImplemented = (what: string): BlobError =>
  new BlobError(501, 'NotImplemented', `The emulator does not implement ${what}.`);

/** What went wrong with the source of a copy: the service passes the source's own status on. */
export const cannotVerifySource = (status: number, message: string, code = ''): BlobError =>
  new BlobError(status, 'CannotVerifyCopySource', message, {
    headers: {
      'x-ms-copy-source-status-code': String(status),
      ...(code !== '' && { 'x-ms-copy-source-error-code': code }),
    },
    details: {
      CopySourceStatusCode: String(status),
      ...(code !== '' && { CopySourceErrorCode: code, CopySourceErrorMessage: message }),
    },
  });
