import { PROBE_CACHE } from '../manifest/layout.ts';
import type { Committed, State } from '../manifest/state.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { PathMemory } from './copy-path.ts';

/** What is known about the pair of buckets: kept in each generation, and in a file of its own after a probe. */
export interface ProbeCache extends PathMemory {
  readonly capabilities?: Capabilities;
}

/** The newer result of the last run and the last probe. A probe's file that does not parse is ignored. */
export async function loadProbeCache(
  state: State,
  committed: Committed | undefined,
  signal: AbortSignal,
): Promise<ProbeCache | undefined> {
  const generation = committed?.generation;
  const probed = parsed((await state.read(PROBE_CACHE, signal))?.text);
  if (probed === undefined) return generation;
  return probed.capabilities.probed > (generation?.capabilities?.probed ?? '') ? probed : generation;
}

export async function saveProbeCache(state: State, cache: ProbeCache, signal: AbortSignal): Promise<void> {
  const text = JSON.stringify({ format: 1, ...cache }, undefined, 1) + '\n';
  await state.write(PROBE_CACHE, Buffer.from(text), 'application/json', signal);
}

function parsed(
  text: string | undefined,
): (ProbeCache & { readonly capabilities: Capabilities }) | undefined {
  if (text === undefined) return undefined;
  try {
    const cache = JSON.parse(text) as Partial<ProbeCache> & { readonly format?: unknown };
    const { capabilities, format } = cache;
    if (format !== 1 || typeof capabilities?.probed !== 'string') return undefined;
    return { ...cache, capabilities };
  } catch {
    return undefined; // it only saves requests, which are then sent again
  }
}
