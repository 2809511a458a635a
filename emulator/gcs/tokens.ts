import { createHash, randomBytes } from 'node:crypto';
import type { Right } from '../config.ts';

/** Who may use an access token, and for what. */
export interface TokenHolder {
  readonly accessKeyId: string;
  /** At most this, whatever the key may do. */
  readonly right: Right;
}

interface Issued extends TokenHolder {
  readonly expires: number;
}

/** Google's lifetime of an access token, seconds. */
export const TOKEN_SECONDS = 3600;

/** The access tokens of all endpoints that speak Google's API. They end by the emulator's clock. */
export class Tokens {
  readonly #clock: () => number;
  readonly #issued = new Map<string, Issued>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  issue(holder: TokenHolder, seconds = TOKEN_SECONDS): string {
    const now = this.#clock();
    for (const [old, { expires }] of this.#issued)
      if (expires + TOKEN_SECONDS * 1000 < now) this.#issued.delete(old);
    const token = `ya29.c.${randomBytes(48).toString('base64url')}`;
    this.#issued.set(digest(token), { ...holder, expires: now + seconds * 1000 });
    return token;
  }

  /** Undefined where the token is not known or has expired. */
  holder(token: string): TokenHolder | undefined {
    const found = this.#issued.get(digest(token));
    return found && found.expires > this.#clock() ? found : undefined;
  }
}

/** Tokens are kept as their hashes: comparing does not depend on how much of one is right. */
function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
