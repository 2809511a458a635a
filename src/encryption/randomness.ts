import { hkdfSync, randomBytes } from 'node:crypto';

/** So many bytes that nobody can predict. A `Random` of the simulation is no such source. */
export type Randomness = (length: number) => Buffer;

/** The operating system's. The one import of chance in src: keys must not depend on what a caller passes. */
export const systemRandomness: Randomness = (length) => randomBytes(length);

/** Bytes that only who knows `secret` can predict: the n-th call always gives the same. */
export function randomnessFrom(secret: Buffer, label: string): Randomness {
  let calls = 0;
  return (length) => Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `${label}/${calls++}`, length));
}
