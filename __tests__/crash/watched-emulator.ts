import type { Emulator } from '../../emulator/index.ts';
import type { RequestEntry } from '../../emulator/index.ts';
import type { Passing, WatchedProxy } from './watched-proxy.ts';

/** The writes of whole objects, by the names that the APIs of Google and Azure have for them. */
const WRITES = /^(objects\.(insert|rewrite|compose)|PutBlob|CopyBlobFromUrl|CopyBlob|PutBlockList)$/;

/**
 * The same from inside the emulator, for its APIs of Google and Azure: a request there may name its key in its body. Its
 * moments are: authenticated, and nothing done; and done, and not answered.
 */
export function watchedEmulator(emulator: Emulator, endpoint: string): WatchedProxy {
  const seen: Passing[] = [];
  const passings = new WeakMap<RequestEntry, Passing>();
  const first = [...emulator.requests].length;
  const stopBefore = emulator.onRequest(async (entry) => {
    const passing = passingOf(entry, seen.length + 1);
    passings.set(entry, passing);
    seen.push(passing);
    if ((await watched.hooks.arrived?.(passing)) !== 'drop') return;
    const { operation, bucket, key } = entry;
    emulator.faults.add({ operation, bucket, key, do: 'reset' }); // strikes this request, which is next
  });
  const stopAfter = emulator.onDone(async (entry) => {
    const passing = passings.get(entry);
    if (passing !== undefined) await watched.hooks.answered?.(passing, entry.status);
  });
  const watched: WatchedProxy = {
    endpoint,
    hooks: {},
    seen,
    forget: () => (seen.length = 0),
    idle: async () => {
      // What a killed process had sent is carried out within some turns of the loop: nothing here waits for a clock.
      for (let calm = 0, known = -1; calm < 200; known = emulator.requests.count(), calm++) {
        if (known !== emulator.requests.count()) calm = 0;
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
    close: () => {
      stopBefore();
      stopAfter();
      return Promise.resolve();
    },
  };
  if (first > 0) emulator.requests.clear();
  return watched;
}

function passingOf({ operation, bucket, key, copySource }: RequestEntry, number: number): Passing {
  const copies = operation === 'objects.rewrite' || copySource !== undefined;
  const method = WRITES.test(operation) ? 'PUT' : operation;
  return { number, method, bucket, key, query: '', copies };
}
