import type { DeleteOptions, StoredName } from '../../contract.ts';
import { contentMd5 } from '../wire.ts';
import type { WireRequest } from '../wire.ts';
import { deleteBody } from './written.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
export function deleteRequest(key: string, options: DeleteOptions = {}): WireRequest {
  const { versionId, ifMatch, bypass } = options;
  return {
    operation: 'DeleteObject',
    method: 'DELETE',
    key,
    query: { versionId },
    headers: {
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      ...(bypass === true ? { 'x-amz-bypass-governance-retention': 'true' } : {}),
    },
  };
}

export function deleteManyRequest(objects: readonly StoredName[]): WireRequest {
  const body = deleteBody(objects);
  return {
    operation: 'DeleteObjects',
    method: 'POST',
    query: { delete: '' },
    headers: { 'content-md5': contentMd5(body), 'content-type': 'application/xml' },
    body,
  };
}
