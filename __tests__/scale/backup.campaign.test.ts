import { describe, expect, test } from '@jest/globals';
import { measureBackup } from '../../bench/measure.ts';
import { seedManifest } from '../../bench/seed.ts';
import { startServer } from '../../bench/start-server.ts';
import type { SyntheticOptions, SyntheticServer } from '../../bench/start-server.ts';
import type { Shape } from '../../bench/synthetic-keys.ts';

/**
 * The small form of `npm run soak`: requests and memory, which do not depend on how busy the machine is. 200 MiB
 * are what a bundle may take; the sources, whose types are stripped as they load, take some 50 MiB more.
 */
const MEMORY = 250 * 1024 * 1024;
/** For more keys: as much memory, within this. The soak asks it of ten times as many. */
const TOLERANCE = 1.2;
/** ms; says "hangs", not "slow": each test starts processes. */
const TIMEOUT = 300_000;

async function withServer(
  options: SyntheticOptions,
  work: (server: SyntheticServer) => Promise<void>,
): Promise<void> {
  const server = await startServer(options);
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

describe('at scale', () => {
  test(
    '100,000 keys and nothing to do: one listing of hot, a few requests on cold, little memory',
    async () => {
      await withServer({ keys: 100_000 }, async (server) => {
        await seedManifest(server);
        // Nothing is known of the listing at first; then it is as it was.
        for (const most of [40, 30]) {
          await server.tell('reset');
          const { report, peak } = await measureBackup({ endpoint: server.endpoint });
          expect(report).toMatchObject({
            outcome: 'complete',
            counts: { scanned: 100_000, unchanged: 100_000 },
          });
          const { hot, cold } = await server.counts();
          expect(hot['list']).toBeGreaterThanOrEqual(100);
          expect(hot['list']).toBeLessThanOrEqual(110);
          expect(sum(cold)).toBeLessThanOrEqual(most);
          expect(cold['copy']).toBeUndefined();
          expect(peak).toBeLessThanOrEqual(MEMORY);
        }
      });
    },
    TIMEOUT,
  );

  test(
    'twice the keys take the same memory',
    async () => {
      const peaksOf = async (keys: number): Promise<{ looked: number; skimmed: number }> => {
        let peaks = { looked: NaN, skimmed: NaN };
        await withServer({ keys }, async (server) => {
          await seedManifest(server);
          const { peak: looked } = await measureBackup({ endpoint: server.endpoint });
          const { peak: skimmed } = await measureBackup({ endpoint: server.endpoint });
          peaks = { looked, skimmed };
        });
        return peaks;
      };
      // As many segments as are skimmed at once (16 of 50,000 keys): a run over fewer takes less.
      const few = await peaksOf(800_000);
      const many = await peaksOf(1_600_000);
      expect(many.looked).toBeLessThanOrEqual(few.looked * TOLERANCE);
      expect(many.skimmed).toBeLessThanOrEqual(few.skimmed * TOLERANCE);
    },
    TIMEOUT,
  );

  test.each<Shape>(['tree', 'flat', 'directories'])(
    'a first backup of 10,000 objects, %s: one listing of hot, one copy request an object',
    async (shape) => {
      await withServer({ keys: 10_000, shape }, async (server) => {
        const { report, peak } = await measureBackup({ endpoint: server.endpoint });
        expect(report).toMatchObject({ outcome: 'complete', counts: { scanned: 10_000, copied: 10_000 } });
        const { hot, cold } = await server.counts();
        expect(hot['list']).toBeGreaterThanOrEqual(10);
        expect(hot['list']).toBeLessThanOrEqual(50); // and one more for each slice
        expect(hot['peek']).toBeLessThanOrEqual(250); // looking for borders: as many for any number of keys
        expect(cold['copy']).toBe(10_000);
        expect(peak).toBeLessThanOrEqual(MEMORY);
      });
    },
    TIMEOUT,
  );

  test(
    '1 % changed: only those are copied, and their old versions kept',
    async () => {
      await withServer({ keys: 20_000, changing: 0.01 }, async (server) => {
        await seedManifest(server);
        await server.tell('epoch');
        const { report } = await measureBackup({ endpoint: server.endpoint });
        const { copied, kept, unchanged } = report.counts;
        expect(copied).toBeGreaterThan(100);
        expect(copied).toBeLessThan(300);
        expect(kept).toBe(copied);
        expect(unchanged).toBe(20_000 - copied);
        expect((await server.counts()).cold).toMatchObject({ copy: copied, keep: copied });
      });
    },
    TIMEOUT,
  );

  test(
    '1 % of 200,000 changed: little memory, and each segment is read once',
    async () => {
      await withServer({ keys: 200_000, changing: 0.01 }, async (server) => {
        await seedManifest(server);
        await measureBackup({ endpoint: server.endpoint });
        await server.tell('epoch');
        await server.tell('reset');
        const { report, peak } = await measureBackup({ endpoint: server.endpoint });
        expect(report.counts.copied).toBeGreaterThan(1_500);
        const { cold } = await server.counts();
        expect(cold['get']).toBeLessThanOrEqual(14); // four segments, what every run reads, and two that ask whether tags are kept
        expect(peak).toBeLessThanOrEqual(MEMORY);
      });
    },
    TIMEOUT,
  );
});
