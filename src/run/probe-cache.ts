import { JsonRefused, objectOf, parseJsonObjectText, RECORD_LIMITS } from '../core/bounded-json.ts';
import { StateError } from '../manifest/errors.ts';
import { PROBE_CACHE } from '../manifest/layout.ts';
import { checkCapabilities, checkPathMemory } from '../manifest/parse-generation.ts';
import { MAX_CLOCK_SKEW_MS } from '../manifest/start.ts';
import type { Committed, State } from '../manifest/state.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { PathMemory } from './copy-path.ts';
import type { KeyCheck } from './encryption/key-checks.ts';

/** What is known about the pair of buckets: kept in each generation, and in a file of its own after a probe. */
export interface ProbeCache extends PathMemory {
  readonly capabilities?: Capabilities;
}

/** What a probe stores. */
export interface ProbeFile extends ProbeCache {
  readonly keyChecks?: readonly KeyCheck[];
}

/**
 * The newer result of the last run and the last probe. A probe's file that does not parse is ignored, and so is one of the
 * future, which would win over every run to come. `now` is ms by the store's clock.
 */
export async function loadProbeCache(
  state: State,
  committed: Committed | undefined,
  now: number,
  signal: AbortSignal,
): Promise<ProbeCache | undefined> {
  const generation = committed?.generation;
  const probed = await probeFile(state, signal);
  if (probed === undefined || Date.parse(probed.capabilities.probed) > now + MAX_CLOCK_SKEW_MS)
    return generation;
  return probed.capabilities.probed > (generation?.capabilities?.probed ?? '') ? probed : generation;
}

async function probeFile(state: State, signal: AbortSignal): Promise<ReturnType<typeof parsed>> {
  try {
    return parsed((await state.read(PROBE_CACHE, signal))?.text);
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    return undefined; // too large to be one of ours
  }
}

export async function saveProbeCache(state: State, cache: ProbeFile, signal: AbortSignal): Promise<void> {
  const text = JSON.stringify({ format: 1, ...cache }, undefined, 1) + '\n';
  await state.write(PROBE_CACHE, Buffer.from(text), 'application/json', signal);
}

function parsed(
  text: string | undefined,
): (ProbeCache & { readonly capabilities: Capabilities }) | undefined {
  if (text === undefined) return undefined;
  try {
    const json = parseJsonObjectText(text, RECORD_LIMITS);
    if (json['format'] !== 1) return undefined;
    checkCapabilities(objectOf(json, 'capabilities'));
    checkPathMemory(json);
    return json as unknown as ProbeCache & { readonly capabilities: Capabilities };
  } catch (error) {
    if (!(error instanceof JsonRefused)) throw error;
    return undefined; // it only saves requests, which are then sent again
  }
}
