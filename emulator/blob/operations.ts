import type { Right } from '../config.ts';
import type { Headers } from '../s3/sigv4.ts';
import { notImplemented } from './errors.ts';
import type { BlobTarget } from './target.ts';

/** What a key must have, and the SAS letters of which one is enough; `''`: no service SAS is. */
interface Demand {
  readonly right: Right;
  readonly sas: string;
}

/**
 * What the emulator can do, by Microsoft's names. `c` lets a bearer create but not replace: that is decided where the
 * blob is written.
 */
export const OPERATIONS = {
  ListContainers: { right: 'READ', sas: '' },
  GetBlobServiceProperties: { right: 'READ', sas: '' },
  GetAccountInformation: { right: 'READ', sas: 'rl' },
  GetUserDelegationKey: { right: 'READ', sas: '' },
  CreateContainer: { right: 'ADMIN', sas: '' },
  DeleteContainer: { right: 'ADMIN', sas: '' },
  GetContainerProperties: { right: 'READ', sas: '' },
  ListBlobs: { right: 'READ', sas: 'l' },
  BlobBatch: { right: 'WRITE', sas: 'dxwl' },
  GetBlob: { right: 'READ', sas: 'r' },
  GetBlobProperties: { right: 'READ', sas: 'r' },
  GetBlobMetadata: { right: 'READ', sas: 'r' },
  GetBlobTags: { right: 'READ', sas: 't' },
  GetBlockList: { right: 'READ', sas: 'r' },
  PutBlob: { right: 'WRITE', sas: 'cw' },
  PutBlobFromUrl: { right: 'WRITE', sas: 'cw' },
  PutBlock: { right: 'WRITE', sas: 'cw' },
  PutBlockFromUrl: { right: 'WRITE', sas: 'cw' },
  PutBlockList: { right: 'WRITE', sas: 'cw' },
  CopyBlob: { right: 'WRITE', sas: 'cw' },
  CopyBlobFromUrl: { right: 'WRITE', sas: 'cw' },
  AbortCopyBlob: { right: 'WRITE', sas: 'cw' },
  SetBlobMetadata: { right: 'WRITE', sas: 'w' },
  SetBlobProperties: { right: 'WRITE', sas: 'w' },
  SetBlobTags: { right: 'WRITE', sas: 't' },
  SetBlobTier: { right: 'WRITE', sas: 'w' },
  LeaseBlob: { right: 'WRITE', sas: 'wd' },
  SnapshotBlob: { right: 'WRITE', sas: 'cw' },
  DeleteBlob: { right: 'WRITE', sas: 'dx' },
  SetImmutabilityPolicy: { right: 'WRITE', sas: 'i' },
  DeleteImmutabilityPolicy: { right: 'WRITE', sas: 'i' },
  SetLegalHold: { right: 'WRITE', sas: 'i' },
} as const satisfies Readonly<Record<string, Demand>>;

export type BlobOperation = keyof typeof OPERATIONS;

/** The operation that a request asks for; NotImplemented for all that the service has besides. */
export function operationOf(method: string, target: BlobTarget, headers: Headers): BlobOperation {
  const { query } = target;
  const comp = query.get('comp')?.toLowerCase() ?? '';
  const level =
    target.key !== ''
      ? 'blob'
      : target.container !== '' && query.get('restype') !== 'account'
        ? 'container'
        : 'service';
  const asked = `${method} ${level} ${comp}`.trim();
  if (query.get('restype') === 'account' && comp === 'properties') return 'GetAccountInformation';
  const operation = ROUTES[asked];
  if (operation === undefined) throw notImplemented(asked);
  const copies = headers.has('x-ms-copy-source');
  if (operation === 'PutBlock' && copies) return 'PutBlockFromUrl';
  if (operation !== 'PutBlob' || !copies) return operation;
  if (headers.has('x-ms-blob-type')) return 'PutBlobFromUrl';
  return headers.get('x-ms-requires-sync')?.toLowerCase() === 'true' ? 'CopyBlobFromUrl' : 'CopyBlob';
}

const ROUTES: Readonly<Record<string, BlobOperation>> = {
  'GET service list': 'ListContainers',
  'GET service properties': 'GetBlobServiceProperties',
  'POST service userdelegationkey': 'GetUserDelegationKey',
  'POST service batch': 'BlobBatch',
  'POST container batch': 'BlobBatch',
  'PUT container': 'CreateContainer',
  'DELETE container': 'DeleteContainer',
  'GET container': 'GetContainerProperties',
  'HEAD container': 'GetContainerProperties',
  'GET container metadata': 'GetContainerProperties',
  'HEAD container metadata': 'GetContainerProperties',
  'GET container list': 'ListBlobs',
  'GET blob': 'GetBlob',
  'HEAD blob': 'GetBlobProperties',
  'GET blob metadata': 'GetBlobMetadata',
  'HEAD blob metadata': 'GetBlobMetadata',
  'GET blob tags': 'GetBlobTags',
  'GET blob blocklist': 'GetBlockList',
  'PUT blob': 'PutBlob',
  'PUT blob block': 'PutBlock',
  'PUT blob blocklist': 'PutBlockList',
  'PUT blob copy': 'AbortCopyBlob',
  'PUT blob metadata': 'SetBlobMetadata',
  'PUT blob properties': 'SetBlobProperties',
  'PUT blob tags': 'SetBlobTags',
  'PUT blob tier': 'SetBlobTier',
  'PUT blob lease': 'LeaseBlob',
  'PUT blob snapshot': 'SnapshotBlob',
  'DELETE blob': 'DeleteBlob',
  'PUT blob immutabilitypolicies': 'SetImmutabilityPolicy',
  'DELETE blob immutabilitypolicies': 'DeleteImmutabilityPolicy',
  'PUT blob legalhold': 'SetLegalHold',
};
