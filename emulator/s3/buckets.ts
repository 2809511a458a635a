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
  if (!call.bucket.objectLock) {
    throw new S3Error(
      404,
      'ObjectLockConfigurationNotFoundError',
      'Object Lock configuration does not exist for this bucket',
    );
  }
  return {
    status: 200,
    xml: xmlDocument('ObjectLockConfiguration', element('ObjectLockEnabled', 'Enabled')),
  };
}

export async function putBucketVersioning(call: BucketCall): Promise<Reply> {
  const root = parseXml(await receiveXml(call));
  const status = childText(root, 'Status');
  if (root.name !== 'VersioningConfiguration' || (status !== 'Enabled' && status !== 'Suspended')) {
    throw malformedXml();
  }
  call.bucket.versioning = status === 'Enabled' ? 'enabled' : 'suspended';
  call.store.versioningChanged(call.bucket);
  return { status: 200 };
}

/** Everything belongs to one owner here. */
export const OWNER =
  '<Owner><ID>flashback-emulator</ID><DisplayName>flashback-emulator</DisplayName></Owner>';
