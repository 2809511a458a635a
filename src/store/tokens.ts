import { announceSecret } from '../core/secrets/announced.ts';

/** An access token. Held in memory alone: never logged, never stored. */
export interface Token {
  readonly value: string;
  /** Wall ms; undefined where that is not known. */
  readonly expires: number | undefined;
}

/** Where access tokens come from, each time a request is sent. */
export interface TokenSource {
  /** The one in use, where it need not be renewed yet: costs a hot loop no promise. */
  present(): string | undefined;
  /** Rejects with StoreError while there is none that still holds. */
  get(): Promise<string>;
  /** When the credentials in use end, wall ms; undefined where they do not, or that is not known. */
  ends(): number | undefined;
  /** The store refused the one in use: true where there is another now. */
  renew(): Promise<boolean>;
}

/** Asked again this long before a token ends. */
const RENEW_BEFORE_MS = 10 * 60_000;
/** Not asked more often than this: an issuer that gives the same again has nothing better. */
const ASK_EVERY_MS = 30_000;

export interface TokenOptions {
  readonly now: () => number;
  /** Asks the issuer. */
  readonly ask: () => Promise<Token>;
  /** The credentials outlive each token: keys, which can always be signed with again. */
  readonly lasting: boolean;
}

/** Tokens of one identity, asked for before each ends, and where the store refuses it; many callers wait for one answer. */
export class RenewedTokens implements TokenSource {
  readonly #options: TokenOptions;
  #token: Token | undefined;
  #asked = Number.NEGATIVE_INFINITY;
  #changed = Number.NEGATIVE_INFINITY;
  #asking: Promise<Token> | undefined;

  constructor(options: TokenOptions) {
    this.#options = options;
  }

  present(): string | undefined {
    const token = this.#token;
    return token === undefined || this.#isOld(token) ? undefined : token.value;
  }

  async get(): Promise<string> {
    const token = this.#token;
    if (token === undefined) return (await this.#fresh()).value;
    if (!this.#isOld(token) || !this.#mayAsk()) return token.value;
    try {
      return (await this.#fresh()).value;
    } catch (error) {
      if (token.expires !== undefined && token.expires <= this.#options.now()) throw error;
      return token.value; // it holds for a while yet; asked again soon
    }
  }

  ends(): number | undefined {
    return this.#options.lasting ? undefined : this.#token?.expires;
  }

  async renew(): Promise<boolean> {
    // Many requests are refused at once: the first one's answer is everybody's.
    if (this.#mayAsk()) await this.#fresh();
    return this.#options.now() - this.#changed < ASK_EVERY_MS;
  }

  #isOld({ expires }: Token): boolean {
    return expires !== undefined && expires - RENEW_BEFORE_MS <= this.#options.now();
  }

  #mayAsk(): boolean {
    return this.#asking !== undefined || this.#asked + ASK_EVERY_MS <= this.#options.now();
  }

  #fresh(): Promise<Token> {
    this.#asking ??= this.#options
      .ask()
      .then((token) => {
        announceSecret(token.value);
        if (token.value !== this.#token?.value) this.#changed = this.#options.now();
        return (this.#token = token);
      })
      .finally(() => {
        this.#asked = this.#options.now();
        this.#asking = undefined;
      });
    return this.#asking;
  }
}
