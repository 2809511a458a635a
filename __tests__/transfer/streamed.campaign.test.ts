import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { RunResult } from '../../src/report/result.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Payload, Store } from '../../src/store/contract.ts';
import { optionsFor, runContext } from '../commands/setting.ts';

const MIB = 1024 * 1024;
const PART = 5 * MIB;
const PARTS = 3;

let hot: Store;
let cold: Store;
/** How each part's body came to cold, and each read of hot. */
let bodies: ('held' | 'stream')[];
let reads: number;

beforeEach(async () => {
  const provider = new MemoryProvider(systemClock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  bodies = [];
  reads = 0;
  await hot.put('large', Buffer.alloc(PARTS * PART, 'large'));
});

/** Backs one object up in three parts, through the program. */
async function streamed(
  change: { uploadPart?: Store['uploadPart']; put?: Store['put'] } = {},
  options: Partial<BackupOptions> = {},
): Promise<RunResult> {
  const into: Store = {
    ...cold,
    ...change,
    uploadPart: (upload, part, body, signal) => {
      // The probe tries a part of its own.
      if (upload.key === 'large') bodies.push('stream' in body ? 'stream' : 'held');
      return (change.uploadPart ?? cold.uploadPart)(upload, part, body, signal);
    },
  };
  const from: Store = {
    ...hot,
    get: (key, how, signal) => {
      if (how?.range !== undefined && how.range.last > 0) reads++;
      return hot.get(key, how, signal);
    },
  };
  const result = await runBackup(
    optionsFor('http://127.0.0.1:9', {
      copyPaths: ['streamed'],
      maxOperationSize: PART,
      partSize: PART,
      concurrency: 1,
      ...options,
    }),
    runContext({ random: () => 0 }),
    ({ bucket }) => (bucket === 'hot' ? from : into),
  );
  expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 1, failed: 0 } });
  expect((await cold.head('large')).size).toBe(PARTS * PART);
  return result;
}

/** Takes any body for what it says it is, as a server that checks no signature. */
const unhashed = (body: Payload): Payload => ('bytes' in body ? body.bytes : body);

describe('a part that passes through the program', () => {
  test('is held, and read once, where the store checks what was signed', async () => {
    let failures = 2;
    const uploadPart: Store['uploadPart'] = (upload, part, body, signal) => {
      if (upload.key === 'large' && failures-- > 0)
        return Promise.reject(new StoreError('transient', 'reset', { operation: 'UploadPart' }));
      return cold.uploadPart(upload, part, body, signal);
    };
    await streamed({ uploadPart });
    expect(bodies).toEqual(Array.from({ length: PARTS + 2 }, () => 'held'));
    expect(reads).toBe(PARTS);
  });

  test('is a stream that is hashed on its way where the store takes any body', async () => {
    await streamed({
      put: (key, body, options, signal) => cold.put(key, unhashed(body), options, signal),
      uploadPart: (upload, part, body, signal) => cold.uploadPart(upload, part, unhashed(body), signal),
    });
    expect(bodies).toEqual(Array.from({ length: PARTS }, () => 'stream'));
  });

  test('is a stream where there is a bandwidth to keep to', async () => {
    await streamed({}, { maxBandwidth: 1e9 });
    expect(bodies).toEqual(Array.from({ length: PARTS }, () => 'stream'));
  });

  test('that does not arrive as it was sent is sent once more, and is no part of the backup', async () => {
    let garbled = 1;
    const uploadPart: Store['uploadPart'] = (upload, part, body, signal) => {
      if (upload.key !== 'large' || !('bytes' in body) || garbled-- <= 0)
        return cold.uploadPart(upload, part, body, signal);
      const bytes = Buffer.from(body.bytes);
      bytes[7]! ^= 1;
      return cold.uploadPart(upload, part, { ...body, bytes }, signal);
    };
    await streamed({ uploadPart });
    expect(bodies).toHaveLength(PARTS + 1);
    const { stream } = await cold.get('large');
    const pieces: Uint8Array[] = [];
    for await (const piece of stream) pieces.push(piece);
    expect(Buffer.concat(pieces).equals(Buffer.alloc(PARTS * PART, 'large'))).toBe(true);
  });
});
