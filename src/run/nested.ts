import { InputError } from '../core/input-error.ts';
import { placeUrl } from '../core/place.ts';
import { quoted } from '../core/quoted.ts';
import { HEAD, LEASE, STATE } from '../manifest/layout.ts';
import type { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import { readWhole } from '../store/read.ts';

/*
 * Two backups whose places lie inside one another ruin each other: the state and the mirror of the inner one are keys
 * that the outer one overwrites, prunes or takes for its own. Seen by the state of a backup above or below a prefix, in
 * the bucket itself, so through whatever endpoint the other backup writes. What a key may not read stays unknown.
 */

/** Folders of cold that are searched for the state of another backup. */
const MAX_FOLDERS = 100;
/** HEAD and the lease are far smaller. */
const MAX_STATE_BYTES = 64 * 1024;

/**
 * For a cold without a manifest: refuses it inside the cold of another backup, and a hot that lies in one. Later runs
 * need not look: the first run of a backup around this one is refused in turn. Throws InputError.
 */
export async function refuseNested(hot: Bucket, cold: Bucket, signal: AbortSignal): Promise<void> {
  const around = await stateAbove(cold, signal);
  if (around !== undefined) {
    throw new InputError(
      'cold',
      `${placeOf(cold)} lies inside the cold of another backup, whose state is ${around}; expected another bucket, or a prefix beside that one. ${WAY_OUT}`,
    );
  }
  const ofHot = (await stateAt(hot, hot.prefix, signal)) ?? (await stateAbove(hot, signal));
  if (ofHot !== undefined) {
    throw new InputError(
      'hot',
      `${placeOf(hot)} lies in the cold of a backup, whose state is ${ofHot}; expected the bucket that is backed up, not its backup. ${WAY_OUT}`,
    );
  }
}

/** Refuses a target of a restore inside the cold of another backup. Throws InputError. */
export async function refuseTargetInCold(to: Bucket, signal: AbortSignal): Promise<void> {
  const around = await stateAbove(to, signal);
  if (around === undefined) return;
  throw new InputError(
    'to',
    `${placeOf(to)} lies inside the cold of a backup, whose state is ${around}, which a restore would ruin; expected another bucket or prefix. ${WAY_OUT}`,
  );
}

/** Where the first folders of a cold that is not empty hold another backup: the path of its state, for messages. */
export async function stateBelow(cold: Bucket, signal: AbortSignal): Promise<string | undefined> {
  const { prefix } = cold;
  const page = await cold.store.list({ prefix, delimiter: '/', maxKeys: 1_000 }, signal);
  const folders = page.prefixes.filter((folder) => folder !== cold.key(STATE) && folder !== prefix);
  for (const folder of folders.slice(0, MAX_FOLDERS)) {
    const state = await stateAt(cold, folder, signal);
    if (state !== undefined) return state;
  }
  return undefined;
}

/** The error for a cold that has another backup inside it. */
export function nestedBelow(cold: Bucket, state: string): InputError {
  return new InputError(
    'cold',
    `${placeOf(cold)} has the cold of another backup inside it, whose state is ${state}; expected another bucket, or a prefix beside that one. ${WAY_OUT}`,
  );
}

/** True for a path below cold's prefix that is the HEAD of a backup further down. */
export function isNestedHead(path: string): boolean {
  return path.endsWith(`/${HEAD}`);
}

const WAY_OUT = `If nothing is backed up there any more, delete the folder ${STATE} that holds it.`;

/** The nearest prefix above the bucket's own that holds a backup. */
async function stateAbove(bucket: Bucket, signal: AbortSignal): Promise<string | undefined> {
  for (const prefix of prefixesAbove(bucket.prefix)) {
    const state = await stateAt(bucket, prefix, signal);
    if (state !== undefined) return state;
  }
  return undefined;
}

/** `a/b/c/` → `a/b/`, `a/` and the empty one. */
function prefixesAbove(prefix: string): string[] {
  const ends = [...prefix.matchAll(/\//g)].map(({ index }) => index + 1);
  return prefix === ''
    ? []
    : [
        ...ends
          .slice(0, -1)
          .reverse()
          .map((end) => prefix.slice(0, end)),
        '',
      ];
}

/** The state of a backup right below `prefix`, as a URL in quotes; HEAD, or the lease where a first run is at work. */
async function stateAt({ store }: Bucket, prefix: string, signal: AbortSignal): Promise<string | undefined> {
  for (const [name, fields] of [
    [HEAD, ['format', 'generation', 'sha256']],
    [LEASE, ['format', 'owner', 'epoch']],
  ] as const) {
    const key = `${prefix}${name}`;
    try {
      const object = await readWhole(store, key, MAX_STATE_BYTES, signal);
      // A key of that name may be anybody's: only what reads as state is one.
      if (object === undefined || object === 'too-large' || !hasFields(object.bytes, fields)) continue;
      return quoted(placeUrl({ ...store.place, prefix: key }));
    } catch (error) {
      if (!isStoreError(error, 'denied')) throw error;
    }
  }
  return undefined;
}

function hasFields(bytes: Uint8Array, fields: readonly string[]): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null && fields.every((field) => field in value);
  } catch {
    return false; // not JSON, so no state
  }
}

function placeOf(bucket: Bucket): string {
  return quoted(String(bucket));
}
