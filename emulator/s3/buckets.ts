import { receiveXml } from './body.ts';
import type { BucketCall, Call, Reply } from './call.ts';
import { S3Error, malformedXml } from './errors.ts';
import { childText, element, parseXml, xmlDocument } from './xml.ts';

/** The buckets that the credentials reach: the attached ones of their Repository. */
export function listBuckets(call: Call): Reply {
  const buckets = call.access.buckets
    .map((bucket) => ({ name: bucket.name, created: bucket.created }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, created }) =>
        `<Bucket>${element('Name', name)}${element('CreationDate', new Date(created).toISOString())}</Bucket>`,
    );
  return {
    status: 200,
    xml: xmlDocument('ListAllMyBucketsResult', `${OWNER}<Buckets>${buckets.join('')}</Buckets>`),
  };
}

const NAME = /^(?!xn--|sthree-|amzn-s3-demo-)(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const NAME_ENDS = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3'];

/** AWS' rules of names. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export function isBucketName(name: string): boolean {
  const isAddress = /^\d{1,3}(\.\d{1,3}){3}$/.test(name);
  return NAME.test(name) && !isAddress && !NAME_ENDS.some((end) => name.endsWith(end));
}

/** 409 also where the bucket is one's own, as in all regions of AWS but us-east-1. */
export async function createBucket(call: Call): Promise<Reply> {
  const { target, access, headers, store } = call;
  const name = target.bucket;
  // Without a body, clients may leave its length out.
  const body = headers.has('content-length') ? await receiveXml(call) : Buffer.alloc(0);
  const root = body.length === 0 ? undefined : parseXml(body);
  if (root && root.name !== 'CreateBucketConfiguration') throw malformedXml();
  if (!isBucketName(name)) {
    throw new S3Error(400, 'InvalidBucketName', 'The specified bucket is not valid.', {
      details: { BucketName: name },
    });
  }
  if (access.buckets.some((bucket) => bucket.name === name)) {
    throw new S3Error(
      409,
      'BucketAlreadyOwnedByYou',
      'Your previous request to create the named bucket succeeded and you already own it.',
      { details: { BucketName: name } },
    );
  }
  const asked = root && childText(root, 'LocationConstraint')?.trim();
  if (asked !== undefined && (asked === 'us-east-1' || !/^[A-Za-z0-9-]{0,32}$/.test(asked))) {
    throw new S3Error(400, 'InvalidLocationConstraint', 'The specified location-constraint is not valid', {
      details: { LocationConstraint: asked },
    });
  }
  const region = asked === undefined || asked === '' ? 'us-east-1' : asked === 'EU' ? 'eu-west-1' : asked;
  const objectLock = headers.get('x-amz-bucket-object-lock-enabled')?.toLowerCase() === 'true';
  access.createBucket({ name, region, ...(objectLock && { objectLock }) });
  const created = access.buckets.find((bucket) => bucket.name === name);
  if (created?.objectLock) store.versioningChanged(created);
  return { status: 200, headers: { location: `/${name}` } };
}

/** Versions and delete markers keep a bucket from being deleted too; unfinished uploads do not. */
export function deleteBucket(call: BucketCall): Reply {
  if (!call.bucket.isEmpty) {
    throw new S3Error(409, 'BucketNotEmpty', 'The bucket you tried to delete is not empty', {
      details: { BucketName: call.bucket.name },
    });
  }
  call.access.deleteBucket(call.bucket);
  return { status: 204 };
}

export function headBucket(call: BucketCall): Reply {
  return { status: 200, headers: { 'x-amz-bucket-region': call.bucket.region } };
}

/** us-east-1 is said by saying nothing. */
export function getBucketLocation(call: BucketCall): Reply {
  const { region } = call.bucket;
  return { status: 200, xml: xmlDocument('LocationConstraint', region === 'us-east-1' ? '' : region) };
}

/** A bucket that never had versioning says nothing. */
export function getBucketVersioning(call: BucketCall): Reply {
  const { versioning } = call.bucket;
  const status = versioning === 'off' ? undefined : versioning === 'enabled' ? 'Enabled' : 'Suspended';
  return { status: 200, xml: xmlDocument('VersioningConfiguration', element('Status', status)) };
}

export function getObjectLockConfiguration(call: BucketCall): Reply {
  const { objectLock, defaultRetention } = call.bucket;
  if (!objectLock) {
    throw new S3Error(
      404,
      'ObjectLockConfigurationNotFoundError',
      'Object Lock configuration does not exist for this bucket',
    );
  }
  return {
    status: 200,
    xml: xmlDocument(
      'ObjectLockConfiguration',
      element('ObjectLockEnabled', 'Enabled') +
        (defaultRetention
          ? `<Rule><DefaultRetention>${element('Mode', defaultRetention.mode)}${element('Days', defaultRetention.days)}</DefaultRetention></Rule>`
          : ''),
    ),
  };
}

export async function putBucketVersioning(call: BucketCall): Promise<Reply> {
  const root = parseXml(await receiveXml(call));
  const status = childText(root, 'Status');
  if (root.name !== 'VersioningConfiguration' || (status !== 'Enabled' && status !== 'Suspended')) {
    throw malformedXml();
  }
  if (status === 'Suspended' && call.bucket.objectLock) {
    throw new S3Error(
      409,
      'InvalidBucketState',
      'An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.',
    );
  }
  call.bucket.versioning = status === 'Enabled' ? 'enabled' : 'suspended';
  call.store.versioningChanged(call.bucket);
  return { status: 200 };
}

/** Everything belongs to one owner here. */
export const OWNER =
  '<Owner><ID>flashback-emulator</ID><DisplayName>flashback-emulator</DisplayName></Owner>';
