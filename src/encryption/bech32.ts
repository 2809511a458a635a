/** Bech32 (BIP 173), without its limit of 90 characters, which age's post-quantum recipients exceed. */
const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_LENGTH = 6;

export interface Bech32 {
  /** What stands before the last `1`, in lower case. */
  readonly prefix: string;
  readonly data: Buffer;
}

/** Undefined for what is not Bech32: a wrong character or checksum, mixed case, or left-over bits. */
export function decodeBech32(text: string): Bech32 | undefined {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return undefined;
  const at = lower.lastIndexOf('1');
  if (at < 1 || lower.length - at - 1 < CHECKSUM_LENGTH) return undefined;
  const prefix = lower.slice(0, at);
  if (!/^[\x21-\x7e]+$/.test(prefix)) return undefined;
  const values = [...lower.slice(at + 1)].map((character) => ALPHABET.indexOf(character));
  if (values.includes(-1) || checksum([...expanded(prefix), ...values]) !== 1) return undefined;
  const data = regroup(values.slice(0, -CHECKSUM_LENGTH), 5, 8, false);
  return data && { prefix, data: Buffer.from(data) };
}

/** In lower case. */
export function encodeBech32(prefix: string, data: Uint8Array): string {
  const values = regroup([...data], 8, 5, true) ?? [];
  const sum = checksum([...expanded(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  const end = Array.from({ length: CHECKSUM_LENGTH }, (_, i) => (sum >>> (5 * (5 - i))) & 31);
  return `${prefix}1${[...values, ...end].map((value) => ALPHABET.charAt(value)).join('')}`;
}

function expanded(prefix: string): number[] {
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >>> 5), 0, ...codes.map((code) => code & 31)];
}

function checksum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((term, i) => {
      if (((top >>> i) & 1) === 1) sum ^= term;
    });
  }
  return sum >>> 0;
}

/** Bits in groups of another width; undefined where those left over are not padding as it must be. */
function regroup(values: readonly number[], from: number, to: number, pad: boolean): number[] | undefined {
  const out: number[] = [];
  let bits = 0;
  let held = 0;
  for (const value of values) {
    held = ((held << from) | value) & 0xfff;
    bits += from;
    while (bits >= to) {
      bits -= to;
      out.push((held >>> bits) & ((1 << to) - 1));
    }
  }
  const rest = (held << (to - bits)) & ((1 << to) - 1);
  if (pad) return bits > 0 ? [...out, rest] : out;
  return bits >= from || rest !== 0 ? undefined : out;
}
