import { readContent, type Content } from './content.ts';

/** A running CRC32C; `base64` is that of its four bytes, as Google and `x-amz-checksum-crc32c` write it. */
export class Crc32c {
  #value = 0;

  update(chunk: Buffer): void {
    this.#value = crc32c(chunk, this.#value);
  }

  base64(): string {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(this.#value >>> 0);
    return bytes.toString('base64');
  }
}

const known = new WeakMap<Content, Promise<string>>();

/** The CRC32C of stored bytes, computed once for each content. */
export function crc32cOf(content: Content): Promise<string> {
  let found = known.get(content);
  if (!found) {
    found = computed(content);
    known.set(content, found);
  }
  return found;
}

async function computed(content: Content): Promise<string> {
  const crc = new Crc32c();
  for await (const chunk of readContent(content)) crc.update(chunk);
  return crc.base64();
}

/** The CRC32C (Castagnoli, reflected) of `chunk` after bytes whose CRC32C is `start`, eight bytes a step. */
export function crc32c(chunk: Uint8Array, start: number): number {
  const tables = (slices ??= makeSlices());
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  let value = ~start;
  let at = 0;
  const byte = (index: number): number => chunk[index] ?? 0;
  for (const end = chunk.length - 7; at < end; at += 8) {
    const low = value ^ (byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24));
    value =
      (t7[low & 0xff] ?? 0) ^
      (t6[(low >>> 8) & 0xff] ?? 0) ^
      (t5[(low >>> 16) & 0xff] ?? 0) ^
      (t4[low >>> 24] ?? 0) ^
      (t3[byte(at + 4)] ?? 0) ^
      (t2[byte(at + 5)] ?? 0) ^
      (t1[byte(at + 6)] ?? 0) ^
      (t0[byte(at + 7)] ?? 0);
  }
  for (; at < chunk.length; at++) value = (t0[(value ^ byte(at)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

type Table = Int32Array;
type Slices = readonly [Table, Table, Table, Table, Table, Table, Table, Table];

let slices: Slices | undefined;

function makeSlices(): Slices {
  const first = Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
    return value;
  });
  const next = (table: Table): Table => table.map((value) => (first[value & 0xff] ?? 0) ^ (value >>> 8));
  const t1 = next(first);
  const t2 = next(t1);
  const t3 = next(t2);
  const t4 = next(t3);
  const t5 = next(t4);
  const t6 = next(t5);
  return [first, t1, t2, t3, t4, t5, t6, next(t6)];
}
