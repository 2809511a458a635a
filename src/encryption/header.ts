import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { fromBase64, toBase64 } from './base64.ts';
import { AgeError } from './errors.ts';

/** A header of age-encryption.org/v1: the file key, wrapped for each recipient, and a MAC with the file key. */
export interface Stanza {
  /** The type, then what the type says. */
  readonly args: readonly string[];
  readonly body: Buffer;
}

export interface ParsedHeader {
  readonly stanzas: readonly Stanza[];
  /** What the MAC is of. */
  readonly authenticated: Buffer;
  readonly mac: Buffer;
  /** Bytes, up to and with the line of the MAC. */
  readonly size: number;
}

const VERSION = 'age-encryption.org/v1';
/** Of a header with 40 post-quantum recipients. */
export const MAX_HEADER_BYTES = 64 * 1024;
const MAX_STANZAS = 64;
const LINE_CHARACTERS = 64;
const MAC_BYTES = 32;

/** The header of a file with this key. */
export function formatHeader(stanzas: readonly Stanza[], fileKey: Buffer): Buffer {
  const lines = [VERSION, ...stanzas.flatMap(linesOf)];
  const authenticated = `${lines.join('\n')}\n---`;
  return Buffer.from(`${authenticated} ${toBase64(macOf(Buffer.from(authenticated), fileKey))}\n`);
}

/** The last line of a body is shorter than the others, perhaps empty. */
function linesOf({ args, body }: Stanza): string[] {
  const text = toBase64(body);
  const lines: string[] = [];
  for (let at = 0; at <= text.length; at += LINE_CHARACTERS) lines.push(text.slice(at, at + LINE_CHARACTERS));
  return [`-> ${args.join(' ')}`, ...lines];
}

function macOf(authenticated: Buffer, fileKey: Buffer): Buffer {
  const key = Buffer.from(hkdfSync('sha256', fileKey, Buffer.alloc(0), 'header', 32));
  return createHmac('sha256', key).update(authenticated).digest();
}

/** Throws AgeError where the header was changed since it was made with this file key. */
export function checkMac({ authenticated, mac }: ParsedHeader, fileKey: Buffer): void {
  if (!timingSafeEqual(macOf(authenticated, fileKey), mac))
    throw new AgeError('authentication-failed', 'the header does not match its MAC: it was changed');
}

/**
 * Reads the header from the first bytes of a file; MAX_HEADER_BYTES of them are always enough. Throws AgeError:
 * `truncated` where the bytes end within it.
 */
export function parseHeader(prefix: Buffer): ParsedHeader {
  const lines = new Lines(prefix);
  if (lines.next() !== VERSION) throw malformed('it is not an age file');
  const stanzas: Stanza[] = [];
  for (;;) {
    const start = lines.at;
    const line = lines.next();
    if (line.startsWith('--- ')) {
      const mac = fromBase64(line.slice(4));
      if (mac?.length !== MAC_BYTES || stanzas.length === 0)
        throw malformed('its header ends in a wrong way');
      return { stanzas, authenticated: prefix.subarray(0, start + 3), mac, size: lines.at };
    }
    if (stanzas.length === MAX_STANZAS) throw malformed(`its header has more than ${MAX_STANZAS} stanzas`);
    stanzas.push(readStanza(line, lines));
  }
}

function readStanza(first: string, lines: Lines): Stanza {
  const [arrow, ...args] = first.split(' ');
  if (arrow !== '->' || args.length === 0 || !args.every((arg) => /^[\x21-\x7e]+$/.test(arg)))
    throw malformed('its header has a stanza of a wrong form');
  const body: Buffer[] = [];
  for (;;) {
    const line = lines.next();
    const bytes = line.length <= LINE_CHARACTERS ? fromBase64(line) : undefined;
    if (bytes === undefined) throw malformed('its header has a stanza with a wrong body');
    body.push(bytes);
    if (line.length < LINE_CHARACTERS) return { args, body: Buffer.concat(body) };
  }
}

/** Lines that end with a line feed, within what a header may have. */
class Lines {
  readonly #bytes: Buffer;
  /** Where the next line begins. */
  at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes.subarray(0, MAX_HEADER_BYTES);
  }

  next(): string {
    const end = this.#bytes.indexOf(0x0a, this.at);
    if (end === -1) {
      if (this.#bytes.length === MAX_HEADER_BYTES)
        throw malformed(`its header has more than ${MAX_HEADER_BYTES} bytes`);
      // What begins in another way is no age file, however short it is.
      const begun = this.#bytes.subarray(0, VERSION.length).toString('latin1');
      if (!VERSION.startsWith(begun)) throw malformed('it is not an age file');
      throw new AgeError('truncated', 'it ends within its header');
    }
    const line = this.#bytes.subarray(this.at, end).toString('latin1');
    this.at = end + 1;
    return line;
  }
}

function malformed(message: string): AgeError {
  return new AgeError('malformed', message);
}
