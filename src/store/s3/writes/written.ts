import { defined } from '../../../core/defined.ts';
import type { CopySource, StoredName, Written } from '../../contract.ts';
import { StoreError } from '../../errors.ts';
import { errorOf } from '../answers.ts';
import { realVersion } from '../attributes.ts';
import { encodeKey, encodeQueryPart } from '../../wire/encode.ts';
import type { WireAnswer } from '../wire.ts';
import { parseCopyEtag, parseError } from '../xml.ts';
import { escapeXml, unquote } from '../../wire/xml-text.ts';

/** `+` must be sent as %2B, and so it is: every reserved byte is encoded. */
export function sourceHeaders(source: CopySource): Record<string, string> {
  const version = source.versionId === undefined ? '' : `?versionId=${encodeQueryPart(source.versionId)}`;
  return {
    'x-amz-copy-source': `/${source.place.bucket}/${encodeKey(source.key)}${version}`,
    ...(source.ifMatch === undefined ? {} : { 'x-amz-copy-source-if-match': `"${source.ifMatch}"` }),
  };
}

/** A copy can answer 200 and then an error in the body (arrow-rs#6508): the body decides. */
export function copyEtag(operation: string, answer: WireAnswer): string {
  const etag = parseCopyEtag(answer.text);
  if (etag !== undefined && etag !== '') return etag;
  const error = parseError(answer.text);
  if (error !== undefined) throw errorOf(operation, 500, error);
  throw new StoreError('transient', `${operation}: a success without an ETag`, {
    operation,
    status: answer.status,
  });
}

export function writtenOf(operation: string, answer: WireAnswer, etag: string | undefined): Written {
  if (etag === undefined || etag === '') {
    throw new StoreError('protocol', `${operation}: a success without an ETag`, {
      operation,
      status: answer.status,
    });
  }
  const versionId = realVersion(answer.headers['x-amz-version-id']);
  return { etag: unquote(etag), ...defined({ versionId }) };
}

/** The body of DeleteObjects. */
export function deleteBody(objects: readonly StoredName[]): Buffer {
  const rows = objects.map(
    ({ key, versionId }) =>
      `<Object><Key>${escapeXml(key)}</Key>${versionId === undefined ? '' : `<VersionId>${escapeXml(versionId)}</VersionId>`}</Object>`,
  );
  return Buffer.from(
    `<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>${rows.join('')}</Delete>`,
  );
}
