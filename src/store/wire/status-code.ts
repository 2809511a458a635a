import type { StoreErrorCode } from '../errors.ts';

/** What a status means where the answer says no more. What an API means by 404, 409 and the like otherwise it asks first. */
export function codeOfStatus(status: number): StoreErrorCode {
  switch (status) {
    case 401:
      return 'credentials';
    case 403:
      return 'denied';
    case 404:
      return 'not-found';
    case 405:
    case 501:
      return 'unsupported';
    case 408:
      return 'transient';
    case 412:
      return 'precondition';
    case 413:
      return 'too-large';
    case 429:
    case 503:
      return 'throttled';
    default:
      return status >= 500 ? 'transient' : 'protocol';
  }
}
