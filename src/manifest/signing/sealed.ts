import type { RecordKind, RecordRun, Refusal } from '../../core/signing/state-keys.ts';
import type { Bucket } from '../../store/bucket.ts';
import {
  isUploadRecord,
  journalOf,
  PROBE_CACHE,
  rehearsalOf,
  RUNS,
  splitRecordOf,
  VERIFIED,
} from '../layout.ts';
import { StateError } from '../errors.ts';
import { SignatureRefused } from './refusal.ts';
import { withoutSignature } from './signer.ts';

interface Writer extends RecordRun {
  readonly kind: RecordKind;
}

/** What is sealed at a path, and for which run and epoch as the path says it; undefined for what carries no signature. */
function writerAt(path: string): Writer | undefined {
  const journal = journalOf(path);
  if (journal !== undefined) return { kind: 'journal', ...journal };
  if (isUploadRecord(path))
    return { kind: 'upload', run: path.slice(RUNS.length).split('/')[0] ?? '', epoch: 0 };
  if (path === PROBE_CACHE) return { kind: 'probe', run: 'probe', epoch: 0 };
  const ofSplit = splitRecordOf(path);
  if (ofSplit !== undefined)
    return { kind: `split-${ofSplit.kind}`, run: ofSplit.split, epoch: ofSplit.epoch };
  const rehearsal = rehearsalOf(path);
  if (rehearsal !== undefined) return { kind: 'rehearsal', run: rehearsal, epoch: 0 };
  if (path === VERIFIED) return { kind: 'verified', run: 'verify', epoch: 0 };
  return undefined;
}

/** The bytes to store at a path: with a signature where the record has one and cold is signed. */
export function sealed(cold: Bucket, path: string, bytes: Uint8Array): Uint8Array {
  const writer = writerAt(path);
  const signer = cold.stateKeys?.signer;
  if (writer === undefined || signer === undefined) return bytes;
  return sealAs(cold, path, writer, bytes);
}

/** The same for a record whose path does not say whose it is. */
export function sealAs(
  cold: Bucket,
  path: string,
  { kind, run, epoch }: Writer,
  bytes: Uint8Array,
): Uint8Array {
  const signer = cold.stateKeys?.signer;
  return signer === undefined
    ? bytes
    : signer.sealRecord(
        kind,
        { bucket: cold.place.bucket, prefix: cold.prefix, path },
        { run, epoch },
        bytes,
      );
}

/** What a stored record says, and why it is not believed where it is not. */
export interface OpenedRecord {
  /** Without the signature. */
  readonly bytes: Uint8Array;
  readonly refusal?: Refusal;
}

export function openAt(cold: Bucket, path: string, bytes: Uint8Array): OpenedRecord {
  const writer = writerAt(path);
  return writer === undefined ? { bytes } : openAs(cold, path, writer.kind, bytes, writer);
}

export function openAs(
  cold: Bucket,
  path: string,
  kind: RecordKind,
  bytes: Uint8Array,
  expected: Partial<RecordRun>,
): OpenedRecord {
  const keys = cold.stateKeys;
  if (keys === undefined) return { bytes: withoutSignature(kind, bytes) };
  const { bucket } = cold.place;
  const { run, epoch } = expected;
  const place = { bucket, prefix: cold.prefix, path };
  const opened = keys.trusted.openRecord(kind, place, bytes, {
    ...(run === undefined ? {} : { run }),
    ...(epoch === undefined ? {} : { epoch }),
  });
  if (opened.trusted) return { bytes: opened.bytes };
  return { bytes: withoutSignature(kind, bytes), refusal: opened };
}

/** The record's bytes. Throws SignatureRefused; an unsigned one passes where the user adopts such state. */
export function believed(cold: Bucket, path: string, bytes: Uint8Array): Uint8Array {
  const opened = openAt(cold, path, bytes);
  const { refusal } = opened;
  if (refusal === undefined || (refusal.reason === 'unsigned' && cold.stateKeys?.acceptUnsigned === true))
    return opened.bytes;
  throw new SignatureRefused(path, refusal);
}

/**
 * What it means that a record does not open. Where records are signed, one that nobody can read is signed by nobody, and is
 * treated as that. Rethrow it.
 */
export function notBelieved(cold: Bucket, path: string, error: unknown): unknown {
  if (!(error instanceof StateError) || cold.stateKeys === undefined || writerAt(path) === undefined)
    return error;
  const message = `${error.message.replace(`${error.object}: `, '')}, so no trusted key signed it`;
  return new SignatureRefused(path, { trusted: false, reason: 'malformed', message });
}
