/**
 * The SSH wire format (RFC 4251, section 5) as far as Ed25519 keys and signatures use it: bytes with their length as
 * a 32-bit big-endian number before them. Every length is checked against what is left, before anything is copied.
 */

/** Bytes that are not in the expected form. Callers turn it into an error that names the input or the object. */
export class WireError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WireError';
  }
}

export class WireReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** A view of the next `length` bytes. Throws WireError. */
  take(length: number): Buffer {
    if (length > this.#bytes.length - this.#at) throw new WireError('it is cut off');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  uint32(): number {
    return this.take(4).readUInt32BE();
  }

  /** A string of at most `limit` bytes. Throws WireError. */
  string(limit: number): Buffer {
    const length = this.uint32();
    if (length > limit) throw new WireError('a field is too long');
    return this.take(length);
  }

  /** Throws WireError unless the next string has just these bytes. */
  expect(text: string, what: string): void {
    if (this.string(MAX_NAME_BYTES).toString('latin1') !== text)
      throw new WireError(`it has another ${what}`);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** Throws WireError where bytes follow. */
  end(): void {
    if (this.left !== 0) throw new WireError('bytes follow its end');
  }
}

/** Names of algorithms and namespaces are short. */
const MAX_NAME_BYTES = 256;

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** The bytes, or the text in UTF-8, with their length before them. */
export function wireString(value: Uint8Array | string): Buffer {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  return Buffer.concat([uint32(bytes.length), bytes]);
}

/** Bytes of canonical base64 with its padding. Throws WireError: `Buffer.from` ignores what it does not understand. */
export function fromBase64(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new WireError('it is not canonical base64');
  return bytes;
}

/** OpenSSH writes its armor in lines of 70 characters. */
const ARMOR_WIDTH = 70;

/** `-----BEGIN <label>-----`, base64 in lines of 70, `-----END <label>-----` and a line feed. */
export function armor(label: string, bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${ARMOR_WIDTH}}`, 'g')) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
