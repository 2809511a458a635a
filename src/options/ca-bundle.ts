import { X509Certificate } from 'node:crypto';
import { InputError } from '../core/input-error.ts';
import { quoted, systemCode } from '../core/quoted.ts';
import type { ReadFile, ReadText } from './read-text.ts';

/** The certificates of the file that `ca-bundle` names; undefined if none is given. Throws InputError. */
export function parseCaBundle(text: ReadText, readFile: ReadFile): string | undefined {
  const path = text('ca-bundle');
  if (path === '') return undefined;
  const expected = 'expected the path of a PEM file with certificates';
  const bad = (why: string, cause?: unknown): InputError =>
    new InputError('ca-bundle', `${quoted(path)} ${why}; ${expected}`, { cause });
  let pem: string;
  try {
    pem = readFile(path);
  } catch (cause) {
    throw bad(`cannot be read${systemCode(cause)}`, cause);
  }
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  try {
    for (const block of blocks) new X509Certificate(block);
  } catch (cause) {
    throw bad('holds a certificate that does not parse', cause);
  }
  if (blocks.length === 0) throw bad('holds no certificate');
  // Only the certificates: such files often carry comments, and sometimes a private key.
  return `${blocks.join('\n')}\n`;
}
