import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { crc32c } from '../storage/crc32c.ts';

/** A running checksum; `digest` is base64 as in `x-amz-checksum-*`. */
export interface RunningChecksum {
  update(chunk: Buffer): void;
  digest(): string;
}

/** The algorithms of `x-amz-checksum-<name>`. */
export const CHECKSUMS = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const;

export type ChecksumName = (typeof CHECKSUMS)[number];

export function checksumName(name: string): ChecksumName | undefined {
  return CHECKSUMS.find((known) => known === name.toLowerCase());
}

export function startChecksum(name: ChecksumName): RunningChecksum {
  switch (name) {
    case 'crc32':
      return crc((chunk, value) => crc32(chunk, value));
    case 'crc32c':
      return crc(crc32c);
    case 'crc64nvme':
      return crc64nvme();
    case 'sha1':
    case 'sha256': {
      const hash = createHash(name);
      return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest('base64') };
    }
  }
}

/** A multipart object's checksum of checksums: that of its parts' raw checksums, `-` and their number. */
export function compositeChecksum(name: ChecksumName, parts: readonly string[]): string {
  const running = startChecksum(name);
  for (const part of parts) running.update(Buffer.from(part, 'base64'));
  return `${running.digest()}-${parts.length}`;
}

function crc(next: (chunk: Buffer, value: number) => number): RunningChecksum {
  let value = 0;
  return {
    update(chunk) {
      value = next(chunk, value);
    },
    digest() {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value >>> 0);
      return bytes.toString('base64');
    },
  };
}

let table64: { high: Uint32Array; low: Uint32Array } | undefined;

/** CRC-64/NVME, the AWS command line's default, in two halves because BigInt is far slower. */
function crc64nvme(): RunningChecksum {
  const { high, low } = (table64 ??= nvmeTable());
  let upper = 0xffffffff;
  let lower = 0xffffffff;
  return {
    update(chunk) {
      for (const byte of chunk) {
        const index = (lower ^ byte) & 0xff;
        lower = ((lower >>> 8) | (upper << 24)) ^ (low[index] ?? 0);
        upper = (upper >>> 8) ^ (high[index] ?? 0);
      }
    },
    digest() {
      const bytes = Buffer.alloc(8);
      bytes.writeUInt32BE(~upper >>> 0, 0);
      bytes.writeUInt32BE(~lower >>> 0, 4);
      return bytes.toString('base64');
    },
  };
}

function nvmeTable(): { high: Uint32Array; low: Uint32Array } {
  const high = new Uint32Array(256);
  const low = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = BigInt(index);
    for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n;
    high[index] = Number(value >> 32n);
    low[index] = Number(value & 0xffffffffn);
  }
  return { high, low };
}
