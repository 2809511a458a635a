import { expect, test } from '@jest/globals';
import { placeUrl } from '../../src/core/place.ts';

test.each([
  [{ bucket: 'b', prefix: '' }, 's3://b/'],
  [{ api: 's3' as const, bucket: 'b', prefix: 'x/' }, 's3://b/x/'],
  [{ api: 'gcs' as const, bucket: 'b', prefix: 'x/' }, 'gs://b/x/'],
  [{ api: 'blob' as const, account: 'a', bucket: 'c', prefix: '' }, 'az://a/c/'],
])('a place is shown by the URL of its provider: %j', (place, url) => {
  expect(placeUrl(place)).toBe(url);
});
