import { createHash } from 'node:crypto';
import { encodeBech32 } from '../../src/encryption/bech32.ts';
import { parseIdentities } from '../../src/encryption/identities.ts';
import type { Identity } from '../../src/encryption/identities.ts';
import type { Randomness } from '../../src/encryption/randomness.ts';

/** Identities that follow from a name alone: tests repeat. */
export function identityOf(name: string): Identity {
  return parse(encodeBech32('age-secret-key-', seedOf(name)).toUpperCase());
}

export function hybridIdentityOf(name: string): Identity {
  return parse(encodeBech32('age-secret-key-pq-', seedOf(name)).toUpperCase());
}

/** Bytes that repeat, for a test that compares files. */
export function seeded(name: string): Randomness {
  let calls = 0;
  return (length) => createHash('shake256', { outputLength: length }).update(`${name}/${calls++}`).digest();
}

function seedOf(name: string): Buffer {
  return createHash('sha256').update(name).digest();
}

function parse(text: string): Identity {
  const [identity] = parseIdentities(text);
  if (identity === undefined) throw new Error('one line, one identity');
  return identity;
}
