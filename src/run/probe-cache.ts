import { JsonRefused, objectOf, parseJsonObjectText, RECORD_LIMITS } from '../core/bounded-json.ts';
import { StateError } from '../manifest/errors.ts';
import { FOUND } from '../manifest/layout.ts';
import { checkCapabilities, checkPathMemory } from '../manifest/parse-generation.ts';
import { MOST_SKEW } from '../manifest/start.ts';
import type { Committed, State } from '../manifest/state.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { PathMemory } from './copy-path.ts';

/** What was found out about the pair of buckets: kept in each generation, and by a probe beside them. */
export interface ProbeCache extends PathMemory {
  readonly capabilities?: Capabilities;
}

/**
 * The newer of what the last run and the last probe found. A probe's file that does not parse counts for nothing, nor
 * does one of the future: it would win over every run to come. `now` is ms by the store's clock.
 */
export async function loadProbeCache(
  state: State,
  committed: Committed | undefined,
  now: number,
  signal: AbortSignal,
): Promise<ProbeCache | undefined> {
  const known = committed?.generation;
  const probed = await probeFile(state, signal);
  if (probed === undefined || Date.parse(probed.capabilities.probed) > now + MOST_SKEW) return known;
  return probed.capabilities.probed > (known?.capabilities?.probed ?? '') ? probed : known;
}

async function probeFile(state: State, signal: AbortSignal): Promise<ReturnType<typeof parsed>> {
  try {
    return parsed((await state.read(FOUND, signal))?.text);
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    return undefined; // too large to be one of ours
  }
}

export async function saveProbeCache(state: State, found: ProbeCache, signal: AbortSignal): Promise<void> {
  const text = JSON.stringify({ format: 1, ...found }, undefined, 1) + '\n';
  await state.write(FOUND, Buffer.from(text), 'application/json', signal);
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
    return undefined; // it only spares questions, which are then asked again
  }
}
