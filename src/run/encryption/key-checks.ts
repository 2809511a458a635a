import type { ObjectOpener, ObjectSealer } from '../../core/encryption/object-keys.ts';
import {
  eachOf,
  JsonRefused,
  parseJsonObjectText,
  RECORD_LIMITS,
  textOf,
  timeOf,
} from '../../core/bounded-json.ts';
import { InputError } from '../../core/input-error.ts';
import { MAX_TEXT } from '../../manifest/bounds.ts';
import { StateError } from '../../manifest/errors.ts';
import { PROBE_CACHE } from '../../manifest/layout.ts';
import type { Committed, State } from '../../manifest/state.ts';
import { sealedBytesOf } from '../../transfer/encryption/seal.ts';

/** When somebody last showed an identity of this recipient. */
export interface KeyCheck {
  /** Fingerprint. */
  readonly recipient: string;
  readonly time: string;
}

/** Beside what a probe found, in its file. The oldest go first. */
const MAX_CHECKS = 100;
const CHALLENGE = Buffer.from('flashback-backup: this identity opens what is encrypted to this recipient');

/** The recipients of which an identity opens a challenge that was encrypted to them, and to nobody else before. */
export async function checkedRecipients(sealer: ObjectSealer, opener: ObjectOpener): Promise<string[]> {
  const file = await sealer.newFile();
  const challenge = sealedBytesOf(file, CHALLENGE);
  const checked: string[] = [];
  for (const identity of opener.alone()) {
    const [recipient] = await identity.fingerprints();
    if (recipient === undefined || !sealer.fingerprints.includes(recipient)) continue;
    const head = await identity.open(challenge);
    if (head.kind !== 'opened') continue;
    const content = head.file.decrypt(challenge.subarray(head.file.headBytes), 0, true);
    if (content !== undefined && CHALLENGE.equals(content)) checked.push(recipient);
  }
  return checked;
}

/** What probes noted so far. A file that does not parse holds none: then the keys are checked again. */
export async function readKeyChecks(state: State, signal: AbortSignal): Promise<readonly KeyCheck[]> {
  try {
    const text = (await state.read(PROBE_CACHE, signal))?.text;
    if (text === undefined) return [];
    const json = parseJsonObjectText(text, RECORD_LIMITS);
    if (json['keyChecks'] === undefined) return [];
    const checks: KeyCheck[] = [];
    eachOf(
      json,
      'keyChecks',
      (check) =>
        checks.push({ recipient: textOf(check, 'recipient', MAX_TEXT), time: timeOf(check, 'time') }),
      MAX_CHECKS,
    );
    return checks;
  } catch (error) {
    if (!(error instanceof StateError) && !(error instanceof JsonRefused)) throw error;
    return [];
  }
}

/** The checks after these recipients were checked at `time`. */
export function withChecks(
  before: readonly KeyCheck[],
  recipients: readonly string[],
  time: string,
): readonly KeyCheck[] {
  const others = before.filter(({ recipient }) => !recipients.includes(recipient));
  return [...others, ...recipients.map((recipient) => ({ recipient, time }))].slice(-MAX_CHECKS);
}

/**
 * A key that nobody has would be found missing when it is needed. So a backup encrypts to a recipient only once somebody
 * showed its identity; those of the committed backup were checked before. Throws InputError.
 */
export async function demandChecked(
  sealer: ObjectSealer | undefined,
  committed: Committed | undefined,
  state: State,
  signal: AbortSignal,
): Promise<void> {
  if (sealer === undefined) return;
  const known = new Set(committed?.generation.encryption?.recipients);
  const added = sealer.fingerprints.filter((recipient) => !known.has(recipient));
  if (added.length === 0) return;
  const checked = new Set((await readKeyChecks(state, signal)).map(({ recipient }) => recipient));
  const unchecked = added.filter((recipient) => !checked.has(recipient));
  if (unchecked.length === 0) return;
  throw new InputError(
    'encrypt-to',
    `nobody has shown the identity of ${unchecked.join(' and ')} yet, and without it the backup could not be opened; expected a run of probe with identity-file first, where that identity is`,
  );
}
