import { startEmulator } from '../../emulator/index.ts';
import { openStore } from '../../src/store/registry.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { Store } from '../../src/store/contract.ts';
import { optionsFor } from '../commands/setting.ts';
import { makePair } from '../crash/pair.ts';
import { CONFIG, WRITE } from '../emulator/running.ts';
import type { RealServer } from '../servers.ts';
import { rehearsalDrill, type RehearsalDrillResult } from './rehearsal-drill.ts';

interface Size {
  readonly objects: number;
  readonly turns: number;
  /** Of each answer of the emulator. */
  readonly latencyMs?: number | undefined;
  /** A fixed number of requests in flight instead of an adaptive one. */
  readonly concurrency?: number | undefined;
  readonly log: (line: string) => void;
}

/** ms that an answer of the emulator takes, as one from another continent would: its own work is not all there is to measure. */
const LATENCY_MS = 15;

/** Against the emulator, whose every answer takes a while. */
export async function onEmulator({
  objects,
  turns,
  concurrency,
  latencyMs = LATENCY_MS,
  log,
}: Size): Promise<RehearsalDrillResult> {
  const emulator = await startEmulator({ ...CONFIG, latencyMs, logLimit: 1_000 });
  try {
    const backup = optionsFor(emulator.endpoints[0] ?? '', { concurrency }, { hot: WRITE, cold: WRITE });
    const scratch = { ...backup.cold, bucket: 'kept', prefix: 'scratch/' };
    return await rehearsalDrill({
      ...{ objects, turns, log, backup, scratch },
      name: 'emulator',
      put: (key, bytes) => emulator.store.putObject('hot', key, bytes),
      inScratch: () => Promise.resolve(emulator.store.listKeys('kept')),
    });
  } finally {
    await emulator.close();
  }
}

export async function onServer(
  server: RealServer,
  { objects, turns, concurrency, log }: Size,
): Promise<RehearsalDrillResult> {
  const pair = await makePair(server, 'rehearsal');
  const backup = pair.options(server.endpoint, 'cold', { concurrency });
  const { cold: reference } = pair.options(server.endpoint, 'reference');
  const scratch = { ...reference, prefix: 'scratch/' };
  const store = openStore(scratch, undefined, systemClock);
  try {
    return await rehearsalDrill({
      ...{ objects, turns, log, backup, scratch },
      name: server.name,
      put: (key, bytes) => pair.hot.put(key, bytes),
      inScratch: () => keysOf(store),
    });
  } finally {
    await store.close();
    await pair.close();
  }
}

async function keysOf(store: Store): Promise<string[]> {
  return (await store.list({})).objects.map(({ key }) => key);
}
