import type { StateCipher } from '../../../src/core/encryption/state-cipher.ts';
import { stateCipher } from '../../../src/encryption/state-cipher.ts';
import type { PlaceOptions } from '../../../src/options/options.ts';
import type { Store } from '../../../src/store/contract.ts';
import { identityOf } from '../../encryption/keys.ts';
import { SignedWorld } from '../signing/world.ts';

export const STATE = '.flashback-backup/';

/** Keys as the options carry them: encrypts to the first, opens with all. */
export function cipherOf(...names: readonly string[]): StateCipher {
  return stateCipher(names.map(identityOf));
}

/** A world whose state is encrypted, and signed where `keys` are set. */
export class EncryptedWorld extends SignedWorld {
  cipher: StateCipher | undefined = cipherOf('state');
  override keys: SignedWorld['keys'] = undefined;

  protected override placeOf(place: PlaceOptions): PlaceOptions {
    const signed = super.placeOf(place);
    return place.bucket !== 'cold' || this.cipher === undefined
      ? signed
      : { ...signed, stateCipher: this.cipher };
  }
}

/** Everything that lies in a bucket, by its key. */
export async function contentsOf(store: Store, prefix = ''): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (let continuation: string | undefined; ;) {
    const page = await store.list({ prefix, ...(continuation === undefined ? {} : { continuation }) });
    for (const { key } of page.objects) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of (await store.get(key)).stream) chunks.push(chunk);
      contents.set(key, Buffer.concat(chunks));
    }
    if (page.next === undefined) return contents;
    continuation = page.next;
  }
}

export async function put(store: Store, key: string, text: string | Buffer): Promise<void> {
  await store.put(key, Buffer.from(text));
}
