import { isStoreError } from '../store/errors.ts';
import type { StoreError, StoreErrorCode } from '../store/errors.ts';
import { Interrupted } from './multipart/parts.ts';

/** Why a key could not be brought up to date. `deferred` ones are left to the next run by design. */
export interface Hole {
  readonly cause: string;
  readonly message: string;
  readonly deferred: boolean;
}

/** For copies in either direction. */
export const RECODED_ADVICE =
  'The store, or a proxy before it, decodes them on the way: let it send the stored bytes, or allow a copy path without streaming.';
export const BODY_LIMIT_ADVICE =
  'The store, or a proxy before it, refuses bodies of this size, and parts have 5 MiB at least: raise its limit (client_max_body_size in nginx).';

/** What to do about each cause, for people: one or two sentences. */
export const HOLE_ADVICE: Readonly<Record<string, string>> = {
  denied: 'Give the credentials the right to read these objects in hot and to write them in cold.',
  refused:
    'The store refuses these requests and accepts others with the same key: a proxy or the store itself changes paths (//) or headers (non-ASCII metadata) on the way, or has no room for an object of that size. Remove the cause, or exclude them.',
  changing: 'They changed while they were copied; the next run copies them again.',
  stopped: 'The run stopped before their turn; the next run continues here.',
  archived: 'They are in an archive storage class: thaw them in hot, or exclude them.',
  'body-limit': BODY_LIMIT_ADVICE,
  'too-large': 'Raise max-operation-size or part-size: an object may have 10,000 parts at the most.',
  'bad-key': "Cold cannot hold these names, not even renamed; please report the provider's error.",
  recoded: RECODED_ADVICE,
  unsupported: 'No copy path that copy-path allows can do this; allow more paths.',
  transient:
    'The store kept failing on them; the next run tries again. Where it fails each time, ask its operator, with the message.',
  throttled: 'The store kept throttling; the next run copies them again. Lower concurrency if it stays so.',
  unreachable: 'The endpoint could not be reached; the next run copies them again.',
  spelling:
    'Hot’s listing does not spell these names as they are (docs/limits.md): list it through another endpoint, or rename the objects.',
  repeated:
    'Hot’s listing names these keys more than once, so it cannot be trusted: list it through another endpoint, or rename those of them that differ in a space and a plus. Please report it to the provider.',
  fields:
    'Neither hot’s listing nor HEAD says all about these objects; please report it to the provider, or exclude them.',
  'too-long': 'The manifest cannot hold what their listing says; see the message.',
  'wrong-endpoint':
    'Something else than the store answered for them: look at the proxies between here and it.',
  'wrong-region': 'The store sent the request elsewhere: see region and endpoint.',
  changed:
    'What arrived in cold did not verify; the next run tries again. Where it fails each time, cold or what lies before it changes the bytes.',
  'not-found':
    'Hot lists them and answers 404: its listing or its names are wrong. Repair that, or exclude them; another run does not help.',
  precondition: 'The store refused a condition that held: look at what else writes to these keys.',
  protocol:
    'The store answered in a way that makes no sense (see the message): ask its operator, or exclude them.',
};

/** Of a cause that has no sentence of its own. */
export const OTHER_HOLE_ADVICE = 'See the message: another run helps only where its cause has gone by then.';

/** Errors that end the whole run: no other object would fare better. */
const FATAL: readonly StoreErrorCode[] = ['credentials', 'quota', 'no-bucket'];

/** The next run continues an upload that was stopped between two parts. */
const INTERRUPTED: Hole = {
  cause: 'stopped',
  message: 'the run stopped inside it; the next one continues there',
  deferred: true,
};

/** Its key ends with the run. */
const BEGUN_ANEW: Hole = {
  cause: 'stopped',
  message: 'the run stopped inside it; without resume-secret the next one begins it anew',
  deferred: true,
};

/** The hole that an error leaves; undefined where the error must end the run instead. */
export function holeOf(error: unknown): Hole | undefined {
  if (error instanceof Interrupted) return error.resumes ? INTERRUPTED : BEGUN_ANEW;
  if (!isStoreError(error) || FATAL.includes(error.code)) return undefined;
  return { cause: causeOf(error), message: error.message, deferred: false };
}

/** A store that refuses a body needs a smaller one; an object that does not fit into 10,000 parts needs larger ones. */
function causeOf(error: StoreError): string {
  if (error.code === 'too-large' && error.status === 413) return 'body-limit';
  return error.nameInDoubt ? 'bad-key' : error.code;
}

/** The error of one key as a hole; any other is thrown. */
export async function orHole<T>(work: () => Promise<T>): Promise<T | { readonly hole: Hole }> {
  try {
    return await work();
  } catch (error) {
    const hole = holeOf(error);
    if (hole === undefined) throw error;
    return { hole };
  }
}
