import { randomBytes } from 'node:crypto';
import { S3Error } from '../s3/errors.ts';
import type { Bucket } from '../storage/bucket.ts';
import { delegationKeyId } from './authenticate.ts';
import { receiveXml } from './body.ts';
import { containerOf, type BlobCall, type ContainerCall, type Reply } from './call.ts';
import { BlobError, authenticationFailed, invalidXml } from './errors.ts';
import { maxResults } from './listing.ts';
import { childText, element, parseXml, xmlDocument } from './xml.ts';

export function listContainers(call: BlobCall): Reply {
  const { query, account } = call.target;
  const prefix = query.get('prefix') ?? '';
  const marker = query.get('marker') ?? '';
  const most = maxResults(query);
  const all = call.access.buckets
    .filter((bucket) => bucket.account === undefined || bucket.account === account)
    .filter(({ name }) => name.startsWith(prefix) && name >= marker)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const page = all
    .slice(0, most)
    .map(
      (bucket) =>
        `<Container>${element('Name', bucket.name)}<Properties>${element('Last-Modified', new Date(bucket.created).toUTCString())}${element('Etag', `"${etagOf(bucket)}"`)}<LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState></Properties></Container>`,
    );
  const body =
    element('Prefix', prefix === '' ? undefined : prefix) +
    element('MaxResults', query.has('maxresults') ? most : undefined) +
    `<Containers>${page.join('')}</Containers>` +
    `<NextMarker>${all[most]?.name ?? ''}</NextMarker>`;
  return { status: 200, xml: xmlDocument('EnumerationResults', body, { ServiceEndpoint: call.serviceUrl }) };
}

/**
 * 3 to 63 lower-case letters, digits and single hyphens.
 * https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata
 */
export function createContainer(call: BlobCall): Reply {
  const { account, container } = call.target;
  if (!/^[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]$/.test(container))
    throw new BlobError(
      400,
      'InvalidResourceName',
      'The specified resource name contains invalid characters.',
    );
  if (containerOf(call.access, account, container)) throw containerExists();
  try {
    call.access.createBucket({
      name: container,
      ...(!call.atNode && { account, id: `${account}/${container}` }),
    });
  } catch (error) {
    throw error instanceof S3Error && error.status === 409 ? containerExists() : error;
  }
  const bucket = containerOf(call.access, account, container);
  return { status: 201, ...(bucket && { headers: containerHeaders(bucket) }) };
}

/** With all its blobs, as the service does. */
export function deleteContainer(call: ContainerCall): Reply {
  const { bucket, access, state } = call;
  for (const key of [...bucket.keysFromUtf16('')]) {
    for (const version of bucket.versions(key)) bucket.remove(key, version.versionId);
    state.removeSnapshots(bucket, key, () => true);
  }
  for (const key of state.uncommitted(bucket)) state.dropBlocks(bucket, key);
  access.deleteBucket(bucket);
  return { status: 202 };
}

export function getContainerProperties({ bucket }: ContainerCall): Reply {
  return {
    status: 200,
    headers: {
      ...containerHeaders(bucket),
      'x-ms-lease-status': 'unlocked',
      'x-ms-lease-state': 'available',
      'x-ms-has-immutability-policy': String(bucket.defaultRetention !== undefined),
      'x-ms-has-legal-hold': 'false',
      'x-ms-immutable-storage-with-versioning-enabled': String(bucket.objectLock),
      'x-ms-default-encryption-scope': '$account-encryption-key',
      'x-ms-deny-encryption-scope-override': 'false',
    },
  };
}

export function getAccountInformation({ access, target }: BlobCall): Reply {
  const hierarchical = access.buckets.some(
    (bucket) => bucket.hierarchical && (bucket.account === undefined || bucket.account === target.account),
  );
  return {
    status: 200,
    headers: {
      'x-ms-sku-name': 'Standard_LRS',
      'x-ms-account-kind': 'StorageV2',
      'x-ms-is-hns-enabled': String(hierarchical),
    },
  };
}

export function getBlobServiceProperties(): Reply {
  const none =
    '<Version>1.0</Version><Enabled>false</Enabled><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy>';
  const body =
    '<Logging><Version>1.0</Version><Delete>false</Delete><Read>false</Read><Write>false</Write><RetentionPolicy><Enabled>false</Enabled></RetentionPolicy></Logging>' +
    `<HourMetrics>${none}</HourMetrics><MinuteMetrics>${none}</MinuteMetrics><Cors />` +
    '<DeleteRetentionPolicy><Enabled>false</Enabled></DeleteRetentionPolicy><StaticWebsite><Enabled>false</Enabled></StaticWebsite>';
  return { status: 200, xml: xmlDocument('StorageServiceProperties', body) };
}

/**
 * A key that signs SAS for up to 7 days, for whoever has a token.
 * https://learn.microsoft.com/rest/api/storageservices/get-user-delegation-key
 */
export async function getUserDelegationKey(call: BlobCall): Promise<Reply> {
  const { token } = call.principal;
  if (token === undefined) throw authenticationFailed('A bearer token is required.');
  const root = parseXml(await receiveXml(call));
  const start = childText(root, 'Start') ?? new Date(call.store.clock()).toISOString();
  const expiry = childText(root, 'Expiry') ?? '';
  const until = Date.parse(expiry);
  const now = call.store.clock();
  if (root.name !== 'KeyInfo' || Number.isNaN(until) || Number.isNaN(Date.parse(start))) throw invalidXml();
  if (until <= now || until > now + 7 * 86_400_000)
    throw new BlobError(
      400,
      'InvalidXmlNodeValue',
      'The value for one of the XML nodes is not in the correct format.',
      {
        details: { XmlNodeName: 'Expiry', XmlNodeValue: expiry },
      },
    );
  const value = randomBytes(32).toString('base64');
  const [signedStart, signedExpiry] = [seconds(start), seconds(expiry)];
  const fields = [token.objectId, token.tenantId, signedStart, signedExpiry, 'b', call.version];
  const known = call.state.delegationKeys.get(delegationKeyId(fields));
  call.state.delegationKeys.set(delegationKeyId(fields), known ?? { value, until });
  const [oid, tid] = fields;
  const body =
    element('SignedOid', oid) +
    element('SignedTid', tid) +
    element('SignedStart', signedStart) +
    element('SignedExpiry', signedExpiry) +
    element('SignedService', 'b') +
    element('SignedVersion', call.version) +
    element('Value', known?.value ?? value);
  return { status: 200, xml: xmlDocument('UserDelegationKey', body) };
}

/** As the service writes times of keys. */
function seconds(time: string): string {
  return `${new Date(Date.parse(time)).toISOString().slice(0, 19)}Z`;
}

function containerHeaders(bucket: Bucket): Record<string, string> {
  return {
    etag: `"${etagOf(bucket)}"`,
    'last-modified': new Date(bucket.created).toUTCString(),
  };
}

function etagOf({ created }: Bucket): string {
  return `0x${(BigInt(created) * 10_000n + 621_355_968_000_000_000n).toString(16).toUpperCase()}`;
}

function containerExists(): BlobError {
  return new BlobError(409, 'ContainerAlreadyExists', 'The specified container already exists.');
}
