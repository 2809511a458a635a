import { InputError } from '../../core/input-error.ts';
import type { PlaceOptions } from '../../core/place.ts';
import { parsePrivateKey } from '../../manifest/signing/openssh-key.ts';
import { StateSigner, TrustedSigners } from '../../manifest/signing/signer.ts';
import { parseTrustedKeys } from '../../manifest/signing/trusted-line.ts';
import { parseFlag } from '../quantities.ts';
import type { ReadText } from '../read-text.ts';

/**
 * The keys that cold's state is signed with and believed by; nothing where none is given. `signs` is true for a command
 * that cannot do its work without writing state. Throws InputError, which never shows anything of a private key.
 */
export function parseSigning(text: ReadText, signs: boolean): Pick<PlaceOptions, 'stateKeys'> {
  const [privateText, publicText] = [text('signing-key'), text('trusted-signers')];
  const acceptUnsigned = parseFlag('accept-unsigned', text('accept-unsigned'));
  if (privateText === '' && publicText === '') {
    if (!acceptUnsigned) return {};
    throw new InputError(
      'accept-unsigned',
      'is true, but no keys are given, so unsigned state is accepted anyway; expected signing-key or trusted-signers too',
    );
  }
  if (privateText === '' && signs)
    throw new InputError(
      'signing-key',
      'is not given, but trusted-signers is, and this command writes state, which must be signed; expected the private key of one of the trusted signers',
    );
  const signer =
    privateText === '' ? undefined : new StateSigner(parsePrivateKey(privateText, 'signing-key'));
  const others = publicText === '' ? [] : parseTrustedKeys(publicText, 'trusted-signers');
  const own = signer === undefined ? [] : [signer.publicKey];
  return { stateKeys: { signer, trusted: new TrustedSigners([...own, ...others]), acceptUnsigned } };
}
