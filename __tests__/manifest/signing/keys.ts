import { createHash } from 'node:crypto';
import { formatPrivateKey } from '../../../src/manifest/signing/openssh-key.ts';
import { PrivateKey } from '../../../src/manifest/signing/ed25519.ts';

/** Seeds that are the same in every run. */
export const seedOf = (name: string): Buffer => createHash('sha256').update(name).digest();

export const keyOf = (name: string): PrivateKey => new PrivateKey(seedOf(name));

export const fileOf = (name: string): string => formatPrivateKey(seedOf(name), name);
