import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { SealedChunk } from '../../src/encryption/chunks.ts';

/**
 * Records what every chunk of every file was encrypted with, in this process, from `start` to `stop`, and which keys
 * and nonces served for more than one content: with those, both contents and forged chunks would be anybody's.
 */
export class ChunkLog {
  readonly #uses = new Map<string, string>();
  readonly #reused: string[] = [];
  #chunks = 0;

  readonly #record = (message: unknown): void => {
    const { key, nonce, plain } = message as SealedChunk;
    this.#chunks++;
    const use = `${key}/${nonce}`;
    const content = createHash('sha256').update(plain).digest('hex');
    const before = this.#uses.get(use);
    if (before === undefined) this.#uses.set(use, content);
    else if (before !== content) this.#reused.push(use);
  };

  start(): this {
    subscribe('flashback-backup:age-chunk', this.#record);
    return this;
  }

  stop(): void {
    unsubscribe('flashback-backup:age-chunk', this.#record);
  }

  /** Chunks that were encrypted, those that were made twice counted twice. */
  get chunks(): number {
    return this.#chunks;
  }

  /** `key/nonce` of every chunk that was encrypted with what had served for other content. Must be empty. */
  get reused(): readonly string[] {
    return this.#reused;
  }
}
