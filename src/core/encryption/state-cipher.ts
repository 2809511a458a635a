/**
 * The key by which state in cold is encrypted and opened, as every floor carries it: only src/encryption knows age, and
 * only src/manifest asks for it (docs/decisions/0026).
 */
export interface StateCipher {
  /** An age file. Equal content is an equal file: what did not change keeps its name and its hash. */
  seal(plain: Uint8Array): Promise<Buffer>;
  /** The content of an age file. Throws AgeError. */
  open(stored: Uint8Array): Promise<Buffer>;
  /** The same, piece by piece. Only its end shows that nothing is missing. Throws AgeError. */
  opened(stored: AsyncIterable<Uint8Array>): AsyncIterable<Buffer>;
  /** What stands for a key in names that must show nothing of it: 64 hex digits, the same for as long as the key is. */
  readonly hide: (key: string) => string;
  /** Of the public key that state is encrypted to. */
  fingerprint(): Promise<string>;
  /** Of the public keys of all that open it: those of before, too. */
  fingerprints(): Promise<readonly string[]>;
}
