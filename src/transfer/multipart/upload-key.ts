import type { DerivedKey, ObjectSealer, SealedFile } from '../../core/encryption/object-keys.ts';
import type {
  StoredUploadRecord,
  UploadEncryption,
  UploadRecord,
} from '../../manifest/journals/upload-record.ts';
import type { CopySettings, Source, Target } from '../copy-settings.ts';

/** A new key for the parts of one upload: one that a later run can derive again, where a `resume-secret` is given. */
export async function newKey(
  sealer: ObjectSealer,
  content: Pick<Source, 'path' | 'etag' | 'size'>,
): Promise<{ readonly file: SealedFile; readonly encryption: UploadEncryption }> {
  const { file, derived } = await sealer.newUpload(content);
  const { fingerprints, headBytes } = sealer;
  return { file, encryption: { recipients: fingerprints, head: headBytes, ...derived, begun: [] } };
}

/** True where a later run can go on with the upload, if it has what this one has. */
export function isResumable({ encryption, source }: UploadRecord, sealer: ObjectSealer | undefined): boolean {
  if (encryption === undefined) return true;
  const derived = derivedKeyOf(encryption);
  return derived !== undefined && sealer?.canResume(derived, source) === true;
}

/** Undefined where no later run can have the key. */
function derivedKeyOf({ salt, check }: UploadEncryption): DerivedKey | undefined {
  return salt === undefined || check === undefined ? undefined : { salt, check };
}

/** True where an upload was begun for the recipients that it would be begun for now, or for none. */
export function isSealedAlike({ encryption }: UploadRecord, { sealer }: Target): boolean {
  if (encryption === undefined || sealer === undefined)
    return encryption === undefined && sealer === undefined;
  const { recipients, head } = encryption;
  return head === sealer.headBytes && recipients.join() === sealer.fingerprints.join();
}

/** The key of an upload that this run began, or that its secret gives again; undefined where no run can go on with it. */
export async function sealedFileOf(
  { encryption, source }: StoredUploadRecord,
  uploadId: string,
  { sealer }: Target,
  { uploads }: CopySettings,
): Promise<SealedFile | undefined> {
  const own = uploads?.files.get(uploadId);
  if (own !== undefined || encryption === undefined) return own;
  const derived = derivedKeyOf(encryption);
  return derived === undefined ? undefined : sealer?.resumed(derived, source);
}
