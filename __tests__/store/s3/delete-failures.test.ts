import { expect, test } from '@jest/globals';
import { deleteFailureOf, errorOf } from '../../../src/store/s3/answers.ts';

test.each([
  ['AccessDenied', 'no', 'denied'],
  ['AccessDenied', 'Access Denied because object protected by object lock.', 'locked'],
  ['InvalidRequest', 'Object is WORM protected and cannot be overwritten', 'locked'],
  ['NoSuchKey', '', 'not-found'],
  ['NoSuchVersion', '', 'not-found'],
  ['SlowDown', '', 'throttled'],
  ['ServiceUnavailable', '', 'throttled'],
  ['InternalError', '', 'transient'],
  ['SomethingNew', '', 'protocol'],
])('one object that failed with %s (%s) is %s', (code, message, expected) => {
  expect(deleteFailureOf({ key: 'k', code, message })).toEqual({
    key: 'k',
    code: expected,
    providerCode: code,
    message,
  });
});

test.each([
  ['DeleteObject', 'AccessDenied', 403, 'locked'],
  ['DeleteObjects', 'ObjectLocked', 409, 'locked'],
  ['DeleteObject', 'NoSuchKey', 404, 'not-found'],
  ['PutObject', 'AccessDenied', 403, 'denied'],
])('a whole %s that is refused as %s (%d) by a legal hold is %s', (operation, code, status, expected) => {
  const body = { code, message: 'a legal hold keeps it', requestId: undefined, region: undefined };
  expect(errorOf(operation, status, body).code).toBe(expected);
});
