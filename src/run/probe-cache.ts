import { PROBE_CACHE } from '../manifest/layout.ts';
import type { Committed, State } from '../manifest/state.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { PathMemory } from './copy-path.ts';

/** What was found out about the pair of buckets: kept in each generation, and by a probe beside them. */
export interface ProbeCache extends PathMemory {
  readonly capabilities?: Capabilities;
}

/** The newer of what the last run and the last probe found. A probe's file that does not parse counts for nothing. */
export async function loadProbeCache(
  state: State,
  committed: Committed | undefined,
  signal: AbortSignal,
): Promise<ProbeCache | undefined> {
  const known = committed?.generation;
  const probed = parsed((await state.read(PROBE_CACHE, signal))?.text);
  if (probed === undefined) return known;
  return probed.capabilities.probed > (known?.capabilities?.probed ?? '') ? probed : known;
}

export async function saveProbeCache(state: State, found: ProbeCache, signal: AbortSignal): Promise<void> {
  const text = JSON.stringify({ format: 1, ...found }, undefined, 1) + '\n';
  await state.write(PROBE_CACHE, Buffer.from(text), 'application/json', signal);
}

function parsed(
  text: string | undefined,
): (ProbeCache & { readonly capabilities: Capabilities }) | undefined {
  if (text === undefined) return undefined;
  try {
    const found = JSON.parse(text) as Partial<ProbeCache> & { readonly format?: unknown };
    const { capabilities, format } = found;
    if (format !== 1 || typeof capabilities?.probed !== 'string') return undefined;
    return { ...found, capabilities };
  } catch {
    return undefined; // it only spares questions, which are then asked again
  }
}
