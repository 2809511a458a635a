import { describe, expect, test } from '@jest/globals';
import { errorOf, masked } from '../../../src/store/azure/answers.ts';
import { Answer } from '../../../src/store/wire/exchange.ts';

const answer = (status: number, code?: string, message = '', headers: Record<string, string> = {}): Answer =>
  new Answer(
    status,
    { ...(code === undefined ? {} : { 'x-ms-error-code': code }), ...headers },
    Buffer.from(
      `<?xml version="1.0"?><Error><Code>${code ?? ''}</Code><Message>${message}</Message></Error>`,
    ),
  );
const codeOf = (given: Answer): string => errorOf({ operation: 'PutBlob', key: 'a' }, given).code;

describe('what an answer of Azure means', () => {
  test.each([
    [409, 'BlobAlreadyExists', 'precondition'],
    [412, 'ConditionNotMet', 'precondition'],
    [412, 'SourceConditionNotMet', 'precondition'],
    [412, 'LeaseIdMissing', 'denied'],
    [409, 'SnapshotsPresent', 'locked'],
    [409, 'BlobImmutableDueToPolicy', 'locked'],
    [409, 'BlobArchived', 'archived'],
    [503, 'ServerBusy', 'throttled'],
    [500, 'OperationTimedOut', 'transient'],
    [500, 'InternalError', 'transient'],
    [404, 'ContainerNotFound', 'no-bucket'],
    [404, 'BlobNotFound', 'not-found'],
    [400, 'InvalidBlockList', 'not-found'],
    [403, 'AuthenticationFailed', 'credentials'],
    [401, 'InvalidAuthenticationInfo', 'credentials'],
    [403, 'AuthorizationPermissionMismatch', 'denied'],
    [400, 'Md5Mismatch', 'transient'],
    [413, 'RequestBodyTooLarge', 'too-large'],
    [400, 'InvalidMetadata', 'protocol'],
    [400, 'constructor', 'protocol'],
    [501, 'Whatever', 'unsupported'],
    [429, 'Whatever', 'throttled'],
  ])('%i %s is %s', (status, code, expected) => {
    expect(codeOf(answer(status, code))).toBe(expected);
  });

  test('a signature that is too old is worth another try: the time was learned from the answer', () => {
    const late = answer(403, 'AuthenticationFailed', 'Request date header too old: &apos;Thu&apos;');
    expect(codeOf(late)).toBe('transient');
  });

  test('a source that cannot be verified is what the source answered', () => {
    const code = 'CannotVerifyCopySource';
    expect(codeOf(answer(404, code))).toBe('not-found');
    expect(codeOf(answer(403, code))).toBe('denied');
    expect(codeOf(answer(401, code))).toBe('denied');
    expect(codeOf(answer(400, code))).toBe('refused');
    expect(codeOf(answer(409, code, 'The source is larger than a synchronous copy may be'))).toBe(
      'too-large',
    );
    const told = { 'x-ms-copy-source-status-code': '503', 'x-ms-copy-source-error-code': 'ServerBusy' };
    expect(codeOf(answer(409, code, '', told))).toBe('throttled');
    const expired = { 'x-ms-copy-source-error-code': 'AuthenticationFailed' };
    expect(codeOf(answer(403, code, '', expired))).toBe('denied');
  });

  test('without a body, HEAD says it by a header, or by its status alone', () => {
    const bare = (status: number, headers = {}): Answer => new Answer(status, headers, Buffer.alloc(0));
    expect(codeOf(bare(404, { 'x-ms-error-code': 'ContainerNotFound' }))).toBe('no-bucket');
    expect(codeOf(bare(404))).toBe('not-found');
    expect(errorOf({ operation: 'ListBlobs' }, bare(404)).code).toBe('no-bucket');
    expect(codeOf(bare(412))).toBe('precondition');
  });

  test('a web page or a redirect is no Blob endpoint', () => {
    const html = new Answer(200, {}, Buffer.from('<!doctype html><p>Hello'));
    expect(errorOf({ operation: 'ListBlobs' }, html).code).toBe('wrong-endpoint');
    expect(codeOf(new Answer(307, { location: 'https://evil.example/' }, Buffer.alloc(0)))).toBe(
      'wrong-endpoint',
    );
  });

  test('says what was wrong in one line, without secrets', () => {
    const said =
      'Signature did not match for https://a/b?se=1&amp;sig=SECRET%3D&amp;sp=r, Bearer eyJSECRET\nRequestId:1';
    const { message, requestId, retryAfter } = errorOf(
      { operation: 'PutBlob', key: 'a' },
      answer(403, 'AuthenticationFailed', said, { 'x-ms-request-id': 'id', 'retry-after': '7' }),
    );
    expect(message).toBe('PutBlob: Signature did not match for https://a/b?se=1&sig=***&sp=r, Bearer ***');
    expect({ requestId, retryAfter }).toEqual({ requestId: 'id', retryAfter: 7000 });
    expect(masked('SharedKey account:c2VjcmV0')).toBe('SharedKey ***');
  });
});
