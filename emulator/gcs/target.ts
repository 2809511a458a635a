import { Query, parseQuery, percentDecode, utf8 } from '../s3/target.ts';
import { S3Error } from '../s3/errors.ts';
import type { GoogleTarget, MethodName } from './call.ts';
import { invalid, noSuchMethod, notImplemented } from './errors.ts';

/**
 * Takes a request's method and target apart. A bucket's or object's name is one segment of the path, with its slashes
 * encoded; nothing is normalised.
 */
export function parseTarget(httpMethod: string, url: string): GoogleTarget {
  try {
    return parsed(httpMethod, url);
  } catch (error) {
    // The decoders are shared with the S3 endpoint.
    if (error instanceof S3Error) throw invalid("Couldn't parse the specified URI.");
    throw error;
  }
}

function parsed(httpMethod: string, url: string): GoogleTarget {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = new Query(mark < 0 ? [] : parseQuery(url.slice(mark + 1)));
  // A front end answers HEAD as GET without the body.
  const verb = httpMethod === 'HEAD' ? 'GET' : httpMethod;
  const media = query.get('alt') === 'media';
  const [service, ...segments] = split(path);
  if (service === 'upload') {
    if (segments.length !== 2 || segments[1] !== 'o') throw noSuchMethod();
    const name = query.get('name') ?? '';
    return { method: uploadMethod(verb, query), path, bucket: segments[0] ?? '', name, query };
  }
  const [bucket = '', collection, name = '', action, b, toBucket = '', o, toName = ''] = segments;
  const shape = [segments.length, collection ?? '', action ?? ''].join(' ');
  if (service === 'download' && shape !== '3 o ') throw noSuchMethod();
  const method = ROUTES[`${verb} ${shape}`];
  if (method === undefined) throw noSuchMethod();
  const target = { path, bucket, query };
  if (method === 'objects.get') {
    return { ...target, method: media || service === 'download' ? 'objects.download' : method, name };
  }
  if (method === 'objects.rewrite' || method === 'objects.copy') {
    if (b !== 'b' || o !== 'o') throw noSuchMethod();
    return { ...target, method, name, destination: { bucket: toBucket, name: toName } };
  }
  // `iam/testPermissions` has a word of the API where an object's name stands.
  if (method === 'buckets.testIamPermissions' && name !== 'testPermissions') throw noSuchMethod();
  return { ...target, method, name: collection === 'o' ? name : '' };
}

/** By verb, number of segments after `/b`, the one after the bucket, and the one after the object. */
const ROUTES: Readonly<Record<string, MethodName>> = {
  'GET 0  ': 'buckets.list',
  'POST 0  ': 'buckets.insert',
  'GET 1  ': 'buckets.get',
  'PATCH 1  ': 'buckets.patch',
  'DELETE 1  ': 'buckets.delete',
  'GET 3 iam ': 'buckets.testIamPermissions',
  'GET 2 o ': 'objects.list',
  'GET 3 o ': 'objects.get',
  'PATCH 3 o ': 'objects.patch',
  'PUT 3 o ': 'objects.update',
  'DELETE 3 o ': 'objects.delete',
  'POST 4 o compose': 'objects.compose',
  'POST 8 o rewriteTo': 'objects.rewrite',
  'POST 8 o copyTo': 'objects.copy',
};

/** `storage`, `upload` or `download`, and what comes after `/b`, decoded. */
function split(path: string): string[] {
  const match = /^\/(upload\/|download\/)?storage\/v1\/b(?:\/(.*))?$/s.exec(path);
  if (!match) throw noSuchMethod();
  const [, service = 'storage', rest] = match;
  const segments = rest === undefined || rest === '' ? [] : rest.split('/');
  return [service.replace('/', ''), ...segments.map((segment) => utf8(percentDecode(segment)))];
}

function uploadMethod(verb: string, query: Query): MethodName {
  if (query.has('upload_id')) {
    if (verb === 'PUT' || verb === 'POST' || verb === 'DELETE') return 'objects.upload';
    throw noSuchMethod();
  }
  if (verb !== 'POST' && verb !== 'PUT') throw noSuchMethod();
  switch (query.get('uploadType')) {
    case 'media':
    case 'multipart':
      return 'objects.insert';
    case 'resumable':
      return 'objects.startUpload';
    case undefined:
      throw notImplemented('uploads without uploadType');
    default:
      throw invalid('Invalid upload type.');
  }
}
