import type { ObjectKeys } from '../../core/encryption/object-keys.ts';
import { defined } from '../../core/defined.ts';
import { InputError } from '../../core/input-error.ts';
import { placeUrl } from '../../core/place.ts';
import type { PlaceOptions } from '../../core/place.ts';
import type { EncryptedObjects, Generation } from '../../manifest/generation.ts';

type Cold = PlaceOptions | undefined;

/**
 * A backup is encrypted from its first run on, or never: a path would else belong to two keys (docs/decisions/0028), and
 * what was stored before would lie open beside what is not. Throws InputError that names the input.
 */
export function checkEncryption({ encryption }: Pick<Generation, 'encryption'>, cold: Cold): void {
  if (cold === undefined) return;
  const wanted = cold.objectKeys?.recipients;
  if (encryption === undefined && wanted !== undefined)
    throw new InputError(
      'encrypt-to',
      `is given, and ${placeUrl(cold)} holds a backup whose objects are not encrypted; expected a cold that is empty: another bucket or prefix`,
    );
  if (encryption !== undefined && wanted === undefined)
    throw new InputError(
      'encrypt-to',
      `is not given, and the objects of ${placeUrl(cold)} are encrypted, to ${encryption.recipients.join(' and ')}; expected at least two recipients`,
    );
  const names = namesOf(cold.objectKeys);
  if (encryption !== undefined && encryption.names !== names)
    throw new InputError(
      'names',
      `is ${names}, and the names in ${placeUrl(cold)} are ${encryption.names}; expected ${encryption.names}: they cannot be changed later`,
    );
  checkHiddenNames(defined({ encryption }), cold);
}

/**
 * Names are hidden by one key for good: by another one, no object would be found under its name, and what was stored before
 * could never be deleted. Throws InputError.
 */
export function checkHiddenNames({ encryption }: Pick<Generation, 'encryption'>, cold: PlaceOptions): void {
  const known = encryption?.nameCheck;
  const hide = cold.stateCipher?.hide ?? cold.objectKeys?.hide;
  if (known === undefined || hide === undefined || hide(NO_KEY) === known) return;
  throw new InputError(
    'state-key',
    `its last line gives objects other names than those in ${placeUrl(cold)} have; expected the identity that this backup began with on the last line, and newer ones above it`,
  );
}

/** No object has it. */
const NO_KEY = '';

/**
 * All jobs of a split run encrypt to the same recipients: the manifest has one list of them, and only those of the plan were
 * checked. Throws InputError.
 */
export function checkPlanned({ encryption }: Pick<Generation, 'encryption'>, cold: PlaceOptions): void {
  const given = cold.objectKeys?.recipients?.fingerprints ?? [];
  const planned = encryption?.recipients ?? [];
  if (given.toSorted().join() === planned.toSorted().join()) return;
  throw new InputError(
    'encrypt-to',
    `names ${given.join(' and ')}, and this split run was planned for ${planned.join(' and ')}; expected the same lines as in its plan`,
  );
}

/**
 * The key of state is a secret of CI, which must open no content: it is no recipient of objects, and neither are those before
 * it. Throws InputError.
 */
export async function refuseStateKey(cold: Cold): Promise<void> {
  const recipients = cold?.objectKeys?.recipients?.fingerprints;
  if (recipients === undefined) return;
  const ofState = (await cold?.stateCipher?.fingerprints()) ?? [];
  const shared = recipients.filter((recipient) => ofState.includes(recipient));
  if (shared.length === 0) return;
  throw new InputError(
    'encrypt-to',
    `names ${shared.join(' and ')}, which is a public key of state-key: that secret of CI would open every content; expected recipients of their own, from age-keygen`,
  );
}

/** What a generation says of how this run encrypts; nothing where it does not. */
export function encryptionOf({ objectKeys }: PlaceOptions): Pick<Generation, 'encryption'> {
  const recipients = objectKeys?.recipients?.fingerprints;
  if (recipients === undefined) return {};
  const nameCheck = objectKeys?.hide?.(NO_KEY);
  return { encryption: { format: 'age', names: namesOf(objectKeys), ...defined({ nameCheck }), recipients } };
}

function namesOf(keys: ObjectKeys | undefined): EncryptedObjects['names'] {
  return keys?.hide === undefined ? 'clear' : 'hidden';
}
