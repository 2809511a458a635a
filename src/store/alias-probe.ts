import type { AliasClass } from './aliases.ts';
import { isStoreError } from './errors.ts';
import type { Store } from './contract.ts';

/** An object that is written, and the names under which only a store that takes keys for others finds it. */
interface Trial {
  readonly written: string;
  readonly others: readonly string[];
}

/** Folders and names in one case, so that no class but the tried one tells a pair apart. */
function trialsIn(folder: string): Readonly<Record<AliasClass, Trial>> {
  const a = `${folder}a`;
  const parent = folder.slice(0, -1);
  const control = ['', '_', '?', ' ', '-', '\u0002', '\ufffd', '%01'];
  return {
    slashes: { written: a, others: [`${folder}/a`] },
    dots: { written: a, others: [`${folder}./a`, `${folder}x/../a`] },
    backslash: { written: a, others: [`${parent}\\a`] },
    case: { written: a, others: [`${folder}A`] },
    unicode: { written: `${folder}n-\u00e9`, others: [`${folder}n-e\u0301`] },
    'trailing-dot': { written: a, others: [`${folder}a.`, `${parent}./a`] },
    'trailing-space': { written: a, others: [`${folder}a `, `${parent} /a`] },
    'trailing-slash': { written: a, others: [`${folder}a/`] },
    control: { written: `${folder}c-\u0001c`, others: control.map((one) => `${folder}c-${one}c`) },
  };
}

/**
 * Tries which keys a store takes for others. `folder` ends in `/` and is the caller's alone; it has an object `a`. Looks
 * for what was written under its other names, and writes two small objects more. A name that is refused is no alias: it
 * cannot be stored. A name whose request fails its signature is rewritten on its way, and counts as one.
 */
export async function probeAliases(
  store: Store,
  folder: string,
  signal: AbortSignal,
): Promise<readonly AliasClass[]> {
  const trials = Object.entries(trialsIn(folder)) as [AliasClass, Trial][];
  const found: AliasClass[] = [];
  const written = new Set([`${folder}a`]);
  for (const [name, trial] of trials) {
    if (!written.has(trial.written)) {
      if (!(await isWritten(store, trial.written, signal))) continue;
      written.add(trial.written);
    }
    try {
      for (const other of trial.others) {
        if (!(await isFound(store, other, signal))) continue;
        found.push(name);
        break;
      }
    } finally {
      if (trial.written !== `${folder}a`) await removed(store, trial.written, signal);
    }
  }
  return found;
}

/** What a store answers about a name that it does not take. */
const REFUSALS = ['bad-key', 'protocol', 'denied', 'unsupported', 'precondition', 'locked'] as const;

async function isWritten(store: Store, key: string, signal: AbortSignal): Promise<boolean> {
  try {
    await store.put(key, Buffer.from('flashback-backup probe\n'), {}, signal);
    return true;
  } catch (error) {
    if (!isStoreError(error, ...REFUSALS, 'not-found', 'transient', 'credentials')) throw error;
    return false;
  }
}

async function isFound(store: Store, key: string, signal: AbortSignal): Promise<boolean> {
  try {
    await store.head(key, {}, signal);
    return true;
  } catch (error) {
    if (isStoreError(error, 'credentials')) return true; // the requests before it were signed with the same key
    if (!isStoreError(error, ...REFUSALS, 'not-found')) throw error;
    return false;
  }
}

/** What cannot be removed now is removed by the next probe. */
async function removed(store: Store, key: string, signal: AbortSignal): Promise<void> {
  try {
    await store.delete(key, {}, signal);
  } catch (error) {
    if (!isStoreError(error, ...REFUSALS, 'not-found', 'transient', 'throttled', 'unreachable')) throw error;
  }
}
