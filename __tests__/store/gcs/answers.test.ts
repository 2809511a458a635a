import { expect, test } from '@jest/globals';
import { errorOf } from '../../../src/store/gcs/answers.ts';
import { Answer } from '../../../src/store/wire/exchange.ts';

function said(status: number, reason: string, message: string): Answer {
  const body = { error: { code: status, message, errors: [{ domain: 'global', reason, message }] } };
  return new Answer(status, {}, Buffer.from(JSON.stringify(body)));
}

test.each([
  [404, 'notFound', 'No such object: b/k', 'not-found'],
  [404, 'notFound', 'The specified bucket does not exist.', 'no-bucket'],
  [412, 'conditionNotMet', 'At least one of the pre-conditions you specified did not hold.', 'precondition'],
  [401, 'authError', 'Invalid Credentials', 'credentials'],
  [401, 'required', 'Anonymous caller does not have storage.objects.get access', 'credentials'],
  [403, 'forbidden', 'x does not have storage.objects.get access', 'denied'],
  [403, 'retentionPolicyNotMet', "Object 'b/k' is subject to bucket's retention policy", 'locked'],
  [403, 'objectUnderActiveHold', "Object 'b/k' is under active Event-Based hold", 'locked'],
  [403, 'rateLimitExceeded', 'The total number of changes exceeds the rate limit', 'throttled'],
  [400, 'required', 'Bucket is a requester pays bucket but no user project provided.', 'denied'],
  [413, 'uploadTooLarge', 'too large', 'too-large'],
  [429, 'rateLimitExceeded', 'The object b/k exceeded the rate limit', 'throttled'],
  [503, 'unknown', 'We encountered an internal error.', 'throttled'],
  [500, 'backendError', 'Backend Error', 'transient'],
  [502, 'constructor', 'Bad Gateway', 'transient'],
  [501, 'notImplemented', 'no', 'unsupported'],
  [400, 'invalid', "Disallowed unicode characters present in object name 'x'", 'bad-key'],
  [400, 'invalid', 'Invalid argument', 'protocol'],
] as const)('%i %s (%s) is %s', (status, reason, message, code) => {
  expect(errorOf({ operation: 'objects.get', key: 'k' }, said(status, reason, message))).toMatchObject({
    code,
    status,
  });
});

test('a body whose hash is another is garbled', () => {
  const message = 'Provided MD5 hash "a" doesn\'t match calculated MD5 hash "b".';
  const error = errorOf({ operation: 'objects.insert', key: 'k' }, said(400, 'invalid', message));
  expect([error.code, error.garbled]).toEqual(['transient', true]);
});

test('what has no body, plain text, or a page is judged by its status', () => {
  const of = (status: number, text: string, key?: string): string =>
    errorOf({ operation: 'objects.list', key }, new Answer(status, {}, Buffer.from(text))).code;
  expect(of(404, 'Not Found', 'k')).toBe('not-found');
  expect(of(404, '')).toBe('no-bucket');
  expect(of(404, '<!doctype html><title>x')).toBe('wrong-endpoint');
  expect(of(403, '<html>blocked', 'k')).toBe('denied');
  expect(of(503, '<html>busy')).toBe('throttled');
});

test('keeps the wait that was asked for, and never more than a line of a hostile message', () => {
  const { status, body } = said(429, 'rateLimitExceeded', 'x'.repeat(10_000));
  const error = errorOf(
    { operation: 'objects.get', key: 'k' },
    new Answer(status, { 'retry-after': '7' }, body),
  );
  expect(error.retryAfter).toBe(7000);
  expect(error.message.length).toBeLessThan(600);
});
