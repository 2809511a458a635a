import { setImmediate } from 'node:timers/promises';
import { withBodies } from '../stand-in-commands.ts';
import { run } from '../../src/action/main.ts';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError, type StoreErrorCode } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';

/**
 * The Action as a process, with all that it prints: only the store is in memory. HOSTILE_KEYS objects with the names
 * of HOSTILE_NAMES (JSON) cannot be copied, each for a reason that repeats its name.
 */
const names = JSON.parse(process.env['HOSTILE_NAMES'] ?? '') as readonly string[];
const many = Number(process.env['HOSTILE_KEYS']);
const CAUSES: readonly StoreErrorCode[] = ['denied', 'archived', 'changed', 'protocol'];

const provider = new MemoryProvider(systemClock);
const hot = provider.store('hot');
for (let i = 0; i < many; i++)
  await hot.put(`${i % 40}${names[i % names.length] ?? ''}${i}`, Buffer.from('x'));

const cold = wrapStore(provider.store('cold'), async ({ operation, key, call }) => {
  // As over a network, timers get their turn: else a machine that is slow enough never renews the lease.
  await setImmediate();
  const writes = ['put', 'upload', 'copy', 'createUpload'].includes(operation);
  if (!writes || key === undefined || key.startsWith('.flashback-backup/')) return call();
  const code = CAUSES[key.length % CAUSES.length] ?? 'denied';
  throw new StoreError(code, `refused ${key}\n::error::${key}`, { operation });
});
const open = ({ bucket }: { readonly bucket: string }): Store => (bucket === 'hot' ? hot : cold);

await run(
  { clock: systemClock, random: Math.random, env: process.env, process, end: () => undefined },
  withBodies({ backup: (options, ctx) => runBackup(options, ctx, open) }),
);
