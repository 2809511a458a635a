import type { Clock } from '../core/clock.ts';
import { failingHealth } from '../flashback/endpoint.ts';
import type { PlaceOptions } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import { TimeoutError, withTimeout } from '../core/with-timeout.ts';
import { isStoreError } from '../store/errors.ts';
import type { Store } from '../store/contract.ts';
import { openStore } from '../store/registry.ts';
import type { OpenStore } from './open-buckets.ts';

/** Why the platform advises against an endpoint; undefined if it does not. */
export type OfflineReason = (endpoint: string) => string | undefined;

/** The median of three requests counts: one slow answer, or one from a warm cache, decides nothing. */
const REQUESTS = 3;
/** An endpoint that takes longer for all of them is not used, ms. */
const ENDPOINT_TIMEOUT_MS = 5_000;

/** How fast an endpoint answered, or why it is not to be used. */
type Measurement = { readonly endpoint: string } & ({ readonly ms: number } | { readonly unfit: string });

/**
 * The same options with each side's nearest endpoint first: the one that answers for its bucket fastest, except those
 * that the platform calls offline or that do not answer. If none answers, the order stays as given, and the run reports
 * what is wrong. Sends nothing where a side has one endpoint.
 */
export async function withNearest<O extends object>(
  options: O,
  ctx: Pick<RunContext, 'clock' | 'signal'>,
  offlineReason: OfflineReason = () => undefined,
  open: OpenStore = openStore,
): Promise<O> {
  const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
  const chosen: Record<string, PlaceOptions> = {};
  // One choice for each list: two sides with the same endpoints use the same one.
  const choices = new Map<string, Choice>();
  for (const side of ['cold', 'hot', 'to'] as const) {
    const place = (options as Partial<Record<typeof side, PlaceOptions>>)[side];
    if (place?.endpoints === undefined) continue;
    const list = place.endpoints.join('\n');
    const choice = choices.get(list) ?? choose(await measureAll(place, place.endpoints));
    choices.set(list, choice);
    chosen[side] = { ...place, ...choice };
  }
  return { ...options, ...chosen };

  function measureAll(place: PlaceOptions, endpoints: readonly string[]): Promise<readonly Measurement[]> {
    return Promise.all(
      endpoints.map((endpoint) => measure({ ...place, endpoint }, ca, ctx, offlineReason, open)),
    );
  }
}

type Choice = Required<Pick<PlaceOptions, 'endpoints' | 'chosen'>> & Pick<PlaceOptions, 'endpoint'>;

/** `measurements` in the order in which the endpoints were given. */
function choose(measurements: readonly Measurement[]): Choice {
  const fit = measurements.filter((one) => 'ms' in one).sort((a, b) => a.ms - b.ms);
  const unfit = measurements.filter((one) => 'unfit' in one);
  const [nearest] = fit;
  const skipped = unfit.map((one) => `${one.endpoint} ${one.unfit}`).join('; ');
  // Unusable endpoints come last: they may be back by the time they are needed.
  const endpoints = [...fit, ...unfit].map((one) => one.endpoint);
  const why =
    nearest === undefined
      ? `none of ${measurements.length} endpoints can be used: ${skipped}`
      : `${nearest.endpoint} is the nearest of ${measurements.length} (${Math.round(nearest.ms)} ms)` +
        (skipped === '' ? '' : `; ${skipped}`);
  return {
    endpoint: endpoints[0] ?? '',
    endpoints,
    chosen: why,
  };
}

async function measure(
  place: PlaceOptions,
  ca: string | undefined,
  { clock, signal }: Pick<RunContext, 'clock' | 'signal'>,
  offlineReason: OfflineReason,
  open: OpenStore,
): Promise<Measurement> {
  const { endpoint } = place;
  const offline = offlineReason(endpoint);
  if (offline !== undefined) return { endpoint, unfit: offline };
  const unhealthy = await failingHealth(endpoint, ca, signal);
  if (unhealthy !== undefined) return { endpoint, unfit: unhealthy };
  const store = open(place, ca, clock);
  try {
    return {
      endpoint,
      ms: await withTimeout(clock, ENDPOINT_TIMEOUT_MS, (limit) => median(store, clock, limit), signal),
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TimeoutError)
      return { endpoint, unfit: `did not answer within ${ENDPOINT_TIMEOUT_MS / 1000} s` };
    if (!isStoreError(error)) throw error;
    return { endpoint, unfit: `does not answer (${error.message})` };
  } finally {
    await store.close();
  }
}

/** The median duration of some requests, ms. */
async function median(store: Store, clock: Clock, signal: AbortSignal): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < REQUESTS; i++) {
    const began = clock.monotonic();
    await ask(store, signal);
    times.push(clock.monotonic() - began);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(REQUESTS / 2)] ?? 0;
}

/** A refusal is an answer too: a wrong key or bucket is reported when it is used. */
async function ask(store: Store, signal: AbortSignal): Promise<void> {
  try {
    await store.checkBucket(signal);
  } catch (error) {
    if (!isStoreError(error, 'denied', 'credentials', 'no-bucket', 'not-found', 'wrong-region')) throw error;
  }
}
