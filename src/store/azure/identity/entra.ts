import type { ReadGrant } from '../../contract.ts';
import type { TokenSource } from '../../tokens.ts';
import type { GrantedBlob, Identity, UnsignedRequest } from './identity.ts';

/** An identity of Entra: requests carry its token. */
export class EntraIdentity implements Identity {
  readonly #tokens: TokenSource;

  constructor(tokens: TokenSource) {
    this.#tokens = tokens;
  }

  authorize({ headers }: UnsignedRequest): string | Promise<string> {
    const signed = (token: string): string => {
      headers['authorization'] = `Bearer ${token}`;
      return '';
    };
    const token = this.#tokens.present();
    return token === undefined ? this.#tokens.get().then(signed) : signed(token);
  }

  async grant({ url }: GrantedBlob): Promise<ReadGrant> {
    return { url, authorization: `Bearer ${await this.#tokens.get()}` };
  }

  ends(): number | undefined {
    return this.#tokens.ends();
  }

  renew(): Promise<boolean> {
    return this.#tokens.renew();
  }
}
