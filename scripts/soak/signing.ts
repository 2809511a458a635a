import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBackup } from '../../bench/measure.ts';
import { seedManifest } from '../../bench/seed.ts';
import { startServer } from '../../bench/start-server.ts';
import type { SyntheticServer } from '../../bench/start-server.ts';
import { formatPrivateKey } from '../../src/manifest/signing/openssh-key.ts';

export const name = 'signing';

/** Share of the CPU of a quiet run that signing may add (docs/performance.md). */
const MAX_SHARE = 0.02;

/**
 * What a signing key adds to a run that finds nothing to do: two colds with the same manifest, one signed, backed up in
 * turn, so that what else the machine does falls on both. SOAK_KEYS (1 million), SOAK_ROUNDS (5). It compares medians
 * of CPU; the load of the machine is among the figures.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const keys = Number(process.env['SOAK_KEYS'] ?? 1_000_000);
  const rounds = Number(process.env['SOAK_ROUNDS'] ?? 5);
  const folder = mkdtempSync(join(tmpdir(), 'flashback-backup-'));
  const keyFile = join(folder, 'key');
  writeFileSync(keyFile, formatPrivateKey(Buffer.alloc(32, 7), 'soak'), { mode: 0o600 });
  const signing = ['--signing-key-file', keyFile];
  const servers: SyntheticServer[] = [];
  const cpu = { plain: [] as number[], signed: [] as number[] };
  try {
    for (let i = 0; i < 2; i++) servers.push(await startServer({ keys }));
    const [plain, signed] = servers;
    if (plain === undefined || signed === undefined) throw new Error('no servers');
    for (const server of servers) await seedManifest(server);
    // The first run compares every key, and makes the second manifest a signed one.
    await measure(plain, []);
    await measure(signed, [...signing, '--accept-unsigned']);
    for (let round = 0; round < rounds; round++) {
      const first = round % 2 === 0;
      if (first) cpu.plain.push(await measure(plain, []));
      cpu.signed.push(await measure(signed, signing));
      if (!first) cpu.plain.push(await measure(plain, []));
      log(`round ${round + 1}: ${cpu.plain.at(-1)} ms of CPU, signed ${cpu.signed.at(-1)} ms`);
    }
  } finally {
    for (const server of servers) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const added = median(cpu.signed) / median(cpu.plain) - 1;
  return {
    passed: added < MAX_SHARE,
    figures: {
      keys,
      rounds,
      plainMs: median(cpu.plain),
      signedMs: median(cpu.signed),
      addedPercent: Math.round(added * 1000) / 10,
      load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    },
  };
}

/** ms of CPU of one run, which must find nothing to do. */
async function measure({ endpoint }: SyntheticServer, flags: readonly string[]): Promise<number> {
  const { cpu, report } = await measureBackup({ endpoint, program: 'source', flags });
  if (report.outcome !== 'complete' || report.counts.copied > 0)
    throw new Error(`a quiet run ended ${report.outcome} with ${report.counts.copied} copies`);
  return Math.round(cpu);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
