import type { Behaviour } from '../config.ts';
import { abortCopyBlob, copyBlob, copyBlobFromUrl, putBlobFromUrl } from './copy.ts';
import { blobBatch } from './batch.ts';
import { getBlockList, putBlock, putBlockFromUrl, putBlockList } from './blocks.ts';
import { containerOf, type BlobCall, type ContainerCall, type Reply } from './call.ts';
import {
  createContainer,
  deleteContainer,
  getAccountInformation,
  getBlobServiceProperties,
  getContainerProperties,
  getUserDelegationKey,
  listContainers,
} from './containers.ts';
import { deleteBlob } from './delete.ts';
import { containerNotFound, notImplemented } from './errors.ts';
import { leaseBlob } from './lease.ts';
import { listBlobs } from './listing.ts';
import type { BlobOperation } from './operations.ts';
import { getBlob, getBlobMetadata, getBlobProperties } from './read.ts';
import { getBlobTags, setBlobTags } from './tags.ts';
import {
  deleteImmutabilityPolicy,
  setBlobTier,
  setImmutabilityPolicy,
  setLegalHold,
  snapshotBlob,
} from './tier.ts';
import { putBlob, setBlobMetadata, setBlobProperties } from './write.ts';

/** Does what an authenticated and permitted call asks. */
export async function execute(call: BlobCall): Promise<Reply> {
  const { account, container } = call.target;
  const ofAccount = ACCOUNT_OPERATIONS[call.operation];
  if (ofAccount) return ofAccount(call);
  const bucket = containerOf(call.access, account, container);
  if (!bucket) throw containerNotFound();
  const operation = CONTAINER_OPERATIONS[call.operation];
  if (!operation || isMissing(call.operation, bucket.behaviour)) throw notImplemented(call.operation);
  return operation({ ...call, bucket });
}

/** What a container with quirks lacks. */
function isMissing(operation: BlobOperation, { noServerCopy, noPartCopy, noSyncCopy }: Behaviour): boolean {
  if (operation === 'PutBlockFromUrl') return noPartCopy;
  if (operation === 'CopyBlobFromUrl' || operation === 'PutBlobFromUrl') return noServerCopy || noSyncCopy;
  return operation === 'CopyBlob' && noServerCopy;
}

type Table<C> = Readonly<Partial<Record<BlobOperation, (call: C) => Reply | Promise<Reply>>>>;

const ACCOUNT_OPERATIONS: Table<BlobCall> = {
  BlobBatch: blobBatch,
  ListContainers: listContainers,
  CreateContainer: createContainer,
  GetAccountInformation: getAccountInformation,
  GetBlobServiceProperties: getBlobServiceProperties,
  GetUserDelegationKey: getUserDelegationKey,
};

const CONTAINER_OPERATIONS: Table<ContainerCall> = {
  DeleteContainer: deleteContainer,
  GetContainerProperties: getContainerProperties,
  ListBlobs: listBlobs,
  GetBlob: getBlob,
  GetBlobProperties: getBlobProperties,
  GetBlobMetadata: getBlobMetadata,
  GetBlobTags: getBlobTags,
  GetBlockList: getBlockList,
  PutBlob: putBlob,
  PutBlobFromUrl: putBlobFromUrl,
  PutBlock: putBlock,
  PutBlockFromUrl: putBlockFromUrl,
  PutBlockList: putBlockList,
  CopyBlob: copyBlob,
  CopyBlobFromUrl: copyBlobFromUrl,
  AbortCopyBlob: abortCopyBlob,
  SetBlobMetadata: setBlobMetadata,
  SetBlobProperties: setBlobProperties,
  SetBlobTags: setBlobTags,
  SetBlobTier: setBlobTier,
  LeaseBlob: leaseBlob,
  SnapshotBlob: snapshotBlob,
  DeleteBlob: deleteBlob,
  SetImmutabilityPolicy: setImmutabilityPolicy,
  DeleteImmutabilityPolicy: deleteImmutabilityPolicy,
  SetLegalHold: setLegalHold,
};
