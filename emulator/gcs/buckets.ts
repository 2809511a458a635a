import { METHODS, type BucketCall, type GoogleCall, type GoogleReply } from './call.ts';
import { GoogleError, invalid, required } from './errors.ts';
import { selected } from './fields.ts';
import { generationsOf } from './generations.ts';
import { jsonBody } from './metadata.ts';
import { bucketResource } from './resources.ts';

/** https://cloud.google.com/storage/docs/buckets#naming */
const NAME = /^[a-z0-9](?:[a-z0-9_.-]{1,220}[a-z0-9])$/;

export function listBuckets(call: GoogleCall): GoogleReply {
  const prefix = call.target.query.get('prefix') ?? '';
  const items = call.access.buckets
    .filter((bucket) => bucket.name.startsWith(prefix))
    .map((bucket) => bucketResource(bucket, call.origin));
  const body = { kind: 'storage#buckets', ...(items.length > 0 && { items }) };
  return { status: 200, json: selected(body, call.target.query.get('fields')) };
}

export async function insertBucket(call: GoogleCall): Promise<GoogleReply> {
  const { name, location, storageClass } = await jsonBody(call);
  if (typeof name !== 'string' || name === '') throw required('Required');
  if (!NAME.test(name)) throw invalid(`Invalid bucket name: '${name}'`);
  call.access.createBucket({
    name,
    ...(typeof location === 'string' && { location }),
    ...(typeof storageClass === 'string' && { storageClass }),
  });
  const bucket = call.access.buckets.find((one) => one.name === name);
  if (!bucket) throw new GoogleError(500, 'backendError', 'The bucket was not created.');
  return { status: 200, json: bucketResource(bucket, call.origin) };
}

export function getBucket(call: BucketCall): GoogleReply {
  const resource = bucketResource(call.bucket, call.origin);
  return { status: 200, json: selected(resource, call.target.query.get('fields')) };
}

/** Versioning, and nothing else of a bucket, can be changed by clients. */
export async function patchBucket(call: BucketCall): Promise<GoogleReply> {
  const { versioning, ...others } = await jsonBody(call);
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new GoogleError(501, 'notImplemented', `The emulator does not change ${other}.`);
  if (typeof versioning === 'object' && versioning !== null && 'enabled' in versioning) {
    const { bucket } = call;
    if (versioning.enabled === true) bucket.versioning = 'enabled';
    else if (bucket.versioning === 'enabled') bucket.versioning = 'suspended';
    call.versioningChanged(bucket);
  }
  return getBucket(call);
}

export function deleteBucket(call: BucketCall): GoogleReply {
  const { bucket } = call;
  for (const { key } of bucket.keysFrom('')) {
    if (generationsOf(bucket, key).length > 0) {
      throw new GoogleError(409, 'conflict', 'The bucket you tried to delete is not empty.');
    }
  }
  call.access.deleteBucket(bucket);
  return { status: 204 };
}

/** Which of the permissions that are asked about the caller has. */
export function testPermissions(call: BucketCall): GoogleReply {
  const asked = call.target.query.pairs.flatMap(([name, value]) => (name === 'permissions' ? [value] : []));
  const methods = Object.values(METHODS);
  const permissions = asked.filter((permission) =>
    methods.some((method) => method.permission === permission && call.may(method.right)),
  );
  const body = { kind: 'storage#testIamPermissionsResponse', ...(permissions.length > 0 && { permissions }) };
  return { status: 200, json: body };
}
