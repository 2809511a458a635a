import type { Clock } from '../core/clock.ts';
import { failingHealth } from '../flashback/endpoint.ts';
import type { PlaceOptions } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import { TimeoutError, withTimeout } from '../core/with-timeout.ts';
import { isStoreError } from '../store/errors.ts';
import type { Store } from '../store/contract.ts';
import { openS3 } from './open-buckets.ts';
import type { OpenStore } from './open-buckets.ts';

/** What the platform says of an endpoint: a reason not to use it, or undefined. */
export type Blamed = (endpoint: string) => string | undefined;

/** Of three questions the middle answer counts: one slow answer, or one from a warm cache, decides nothing. */
const QUESTIONS = 3;
/** A node that takes longer than this is no nearest one, ms. */
const PATIENCE_MS = 5_000;

/** How an endpoint did. */
type Verdict = { readonly endpoint: string } & ({ readonly ms: number } | { readonly unfit: string });

/**
 * The same options with each side's nearest endpoint first: the one that answers for its bucket fastest, without those
 * that the platform calls offline or that do not answer. Where none answers the order stays as given, and
 * the run says what is wrong. Sends nothing where a side has one endpoint.
 */
export async function withNearest<O extends object>(
  options: O,
  ctx: Pick<RunContext, 'clock' | 'signal'>,
  blamed: Blamed = () => undefined,
  open: OpenStore = openS3,
): Promise<O> {
  const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
  const chosen: Record<string, PlaceOptions> = {};
  // One choice a list: two sides that are reached by the same nodes are reached by the same one.
  const choices = new Map<string, Choice>();
  for (const side of ['cold', 'hot', 'to'] as const) {
    const place = (options as Partial<Record<typeof side, PlaceOptions>>)[side];
    if (place?.endpoints === undefined) continue;
    const list = place.endpoints.join('\n');
    const choice = choices.get(list) ?? choose(await judgeAll(place, place.endpoints));
    choices.set(list, choice);
    chosen[side] = { ...place, ...choice };
  }
  return { ...options, ...chosen };

  function judgeAll(place: PlaceOptions, endpoints: readonly string[]): Promise<readonly Verdict[]> {
    return Promise.all(endpoints.map((endpoint) => judge({ ...place, endpoint }, ca, ctx, blamed, open)));
  }
}

type Choice = Required<Pick<PlaceOptions, 'endpoints' | 'chosen'>> & Pick<PlaceOptions, 'endpoint'>;

/** `verdicts` in the order in which the endpoints were given. */
function choose(verdicts: readonly Verdict[]): Choice {
  const fit = verdicts.filter((one) => 'ms' in one).sort((a, b) => a.ms - b.ms);
  const unfit = verdicts.filter((one) => 'unfit' in one);
  const [nearest] = fit;
  const passedOver = unfit.map((one) => `${one.endpoint} ${one.unfit}`).join('; ');
  // Those that could not be used come last: they may be back by the time they are needed.
  const endpoints = [...fit, ...unfit].map((one) => one.endpoint);
  const why =
    nearest === undefined
      ? `none of ${verdicts.length} endpoints can be used: ${passedOver}`
      : `${nearest.endpoint} is the nearest of ${verdicts.length} (${Math.round(nearest.ms)} ms)` +
        (passedOver === '' ? '' : `; ${passedOver}`);
  return {
    endpoint: endpoints[0] ?? '',
    endpoints,
    chosen: why,
  };
}

async function judge(
  place: PlaceOptions,
  ca: string | undefined,
  { clock, signal }: Pick<RunContext, 'clock' | 'signal'>,
  blamed: Blamed,
  open: OpenStore,
): Promise<Verdict> {
  const { endpoint } = place;
  const said = blamed(endpoint);
  if (said !== undefined) return { endpoint, unfit: said };
  const sick = await failingHealth(endpoint, ca, signal);
  if (sick !== undefined) return { endpoint, unfit: sick };
  const store = open(place, ca, clock);
  try {
    return {
      endpoint,
      ms: await withTimeout(clock, PATIENCE_MS, (limit) => median(store, clock, limit), signal),
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TimeoutError)
      return { endpoint, unfit: `did not answer within ${PATIENCE_MS / 1000} s` };
    if (!isStoreError(error)) throw error;
    return { endpoint, unfit: `does not answer (${error.message})` };
  } finally {
    await store.close();
  }
}

/** How long the middle one of some requests took, ms. */
async function median(store: Store, clock: Clock, signal: AbortSignal): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < QUESTIONS; i++) {
    const began = clock.monotonic();
    await ask(store, signal);
    times.push(clock.monotonic() - began);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(QUESTIONS / 2)] ?? 0;
}

/** An answer that refuses is an answer: what is wrong with the key or the bucket is said when it is used. */
async function ask(store: Store, signal: AbortSignal): Promise<void> {
  try {
    await store.checkBucket(signal);
  } catch (error) {
    if (!isStoreError(error, 'denied', 'credentials', 'no-bucket', 'not-found')) throw error;
  }
}
