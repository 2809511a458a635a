import { createHash } from 'node:crypto';
import type { RecordKind, RecordPlace, RecordRun } from '../../core/signing/state-keys.ts';
import { SIGNATURE_BYTES } from './ed25519.ts';
import { fromBase64, WireError, wireString } from './wire.ts';

/**
 * The inline signature of small state. Its last line, or its last member, is
 * `"signature":{"run":…,"epoch":…,"signer":"SHA256:…","ed25519":"<base64>"}`; what is signed is every byte before it was
 * put in, together with what it is and where it belongs (docs/decisions/0022).
 */

/** How a kind of state is framed: lines of JSON, or one JSON object. */
const FRAMES = {
  journal: 'lines',
  restore: 'lines',
  lease: 'object',
  upload: 'object',
  hold: 'object',
  probe: 'object',
  verified: 'object',
  'split-plan': 'object',
  'split-part': 'object',
  rehearsal: 'object',
} as const satisfies Record<RecordKind, 'lines' | 'object'>;

export interface RecordSignature extends RecordRun {
  /** Fingerprint of the key. */
  readonly signer: string;
  readonly signature: Buffer;
}

/** A record taken apart: `body` is what was signed, and nothing else may be parsed. */
export interface SignedRecord {
  readonly body: Buffer;
  /** Undefined for a record without one. */
  readonly signature: RecordSignature | undefined;
}

/** A NUL ends it, so that no other message of this key, SSHSIG's included, can begin alike. */
const CONTEXT = Buffer.from('flashback-backup-record-v1\0', 'latin1');
/** A run's id is part of a name in cold: printable ASCII that JSON does not escape. */
const RUN_ID = /^[\x21\x23-\x5b\x5d-\x7e]{1,256}$/;
const FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{43}$/;
/** The longest signature object that `encode` can make has 500 bytes. */
const MAX_SIGNATURE_TEXT = 1024;
const MEMBER = '"signature":';
const BRACE = 0x7d;
const LINE_FEED = 0x0a;

/** The bytes to sign. Every field has its length before it, so no two records share them. */
export function recordMessage(
  kind: RecordKind,
  place: RecordPlace,
  { run, epoch }: RecordRun,
  body: Uint8Array,
): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigUInt64BE(BigInt(epoch));
  const digest = createHash('sha256').update(body).digest();
  const fields = [kind, place.bucket, place.prefix, place.path, run, number, digest];
  return Buffer.concat([CONTEXT, ...fields.map(wireString)]);
}

/** Throws RangeError where the body cannot be framed as its kind demands, or the run cannot be named. */
export function frameRecord(kind: RecordKind, body: Buffer, signature: RecordSignature): Buffer {
  const text = encode(signature);
  if (FRAMES[kind] === 'lines') return Buffer.concat([body, Buffer.from(`{${MEMBER}${text}}\n`)]);
  const end = closingBrace(body);
  return Buffer.concat([body.subarray(0, end), Buffer.from(`,${MEMBER}${text}`), body.subarray(end)]);
}

/** Throws RangeError where a record of ours has not the shape that its frame relies on. */
export function checkRecord(kind: RecordKind, body: Buffer, { run, epoch }: RecordRun): void {
  if (!RUN_ID.test(run)) throw new RangeError('a run id is 1 to 256 printable characters without " and \\');
  if (!Number.isSafeInteger(epoch) || epoch < 0) throw new RangeError('an epoch is a whole number from 0');
  const framed =
    FRAMES[kind] === 'lines' ? body.at(-1) === LINE_FEED : closingBrace(body) > 0 && !isEmptyObject(body);
  if (!framed) throw new RangeError(`a ${kind} record must be ${FRAMES[kind]} of JSON that are not empty`);
}

/**
 * Takes the signature out, without parsing anything else: the body is hostile until it is verified. Throws WireError
 * where there is one that is not written as `frameRecord` writes it.
 */
export function unframeRecord(kind: RecordKind, bytes: Uint8Array): SignedRecord {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return FRAMES[kind] === 'lines' ? unframeLines(all) : unframeObject(all);
}

function unframeLines(all: Buffer): SignedRecord {
  // One line feed ends the last line; the one before it ends the line before.
  const start = all.length < 2 ? 0 : all.lastIndexOf(LINE_FEED, all.length - 2) + 1;
  const opening = `{${MEMBER}`;
  if (!startsAt(all, opening, start)) return { body: all, signature: undefined };
  const rest = textOf(all, start + opening.length);
  if (!rest.endsWith('}\n')) throw new WireError('its signature is cut off');
  return { body: all.subarray(0, start), signature: decode(rest.slice(0, -2)) };
}

function unframeObject(all: Buffer): SignedRecord {
  const opening = `,${MEMBER}`;
  // Inside a JSON string the quote would be escaped, so this is a member, and the last one of that name.
  const at = all.subarray(-MAX_SIGNATURE_TEXT).lastIndexOf(`${opening}{`);
  if (at < 0) return { body: all, signature: undefined };
  const start = Math.max(0, all.length - MAX_SIGNATURE_TEXT) + at;
  const rest = textOf(all, start + opening.length);
  const closing = /\}\n?$/.exec(rest)?.[0];
  if (closing === undefined) throw new WireError('its signature is cut off');
  const signature = decode(rest.slice(0, -closing.length));
  return { body: Buffer.concat([all.subarray(0, start), Buffer.from(closing)]), signature };
}

function encode({ run, epoch, signer, signature }: RecordSignature): string {
  return JSON.stringify({ run, epoch, signer, ed25519: signature.toString('base64') });
}

/** Only the very text that `encode` writes: one signature, one spelling. */
function decode(text: string): RecordSignature {
  const [, run = '', digits = '', signer = '', base64 = ''] =
    /^\{"run":"([^"]*)","epoch":(\d{1,16}),"signer":"([^"]*)","ed25519":"([^"]*)"\}$/.exec(text) ?? [];
  const epoch = Number(digits);
  if (!RUN_ID.test(run) || !Number.isSafeInteger(epoch) || !FINGERPRINT.test(signer))
    throw new WireError('its signature is not in the form of this program');
  const found = { run, epoch, signer, signature: fromBase64(base64) };
  if (found.signature.length !== SIGNATURE_BYTES || encode(found) !== text)
    throw new WireError('its signature is not in the form of this program');
  return found;
}

function textOf(all: Buffer, from: number): string {
  if (all.length - from > MAX_SIGNATURE_TEXT) throw new WireError('its signature is too long');
  return all.subarray(from).toString('latin1');
}

function startsAt(all: Buffer, text: string, at: number): boolean {
  return all.subarray(at, at + text.length).toString('latin1') === text;
}

/** Where the brace stands that ends the object, before at most one line feed; -1 where none does. */
function closingBrace(body: Buffer): number {
  const end = body.at(-1) === LINE_FEED ? body.length - 2 : body.length - 1;
  return body[end] === BRACE ? end : -1;
}

function isEmptyObject(body: Buffer): boolean {
  return body.length < 1024 && /^\s*\{\s*\}\s*$/.test(body.toString('latin1'));
}
