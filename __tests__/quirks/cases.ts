import { QUIRK_NAMES, scopeOf } from '../../emulator/index.ts';
import type { QuirkName, QuirkSpec, VersioningStatus } from '../../emulator/index.ts';

type Side = 'hot' | 'cold' | 'to';

/** Where a quirk is. `both`: hot, cold and the target of restores. */
export const PLACES = ['hot', 'cold', 'both', 'to'] as const;
export type Where = (typeof PLACES)[number];

/** Server-side copies, bytes through the program, and a cold with versions. */
export const WORLDS = ['emulated', 'streamed', 'versioned'] as const;
export type WorldName = (typeof WORLDS)[number];

/** One life: which quirks its buckets and endpoints have, and from which backup on. */
export interface Case {
  /** `quirk@where/world`. */
  readonly name: string;
  readonly path: 'emulated' | 'streamed';
  readonly versioning: VersioningStatus;
  readonly from: 1 | 2;
  /** One object goes in parts. */
  readonly large: boolean;
  /** Fewer restores and verifies, for CI. */
  readonly short: boolean;
  /** Deleted from cold behind the program's back before the rerun: so a test sees that the judge sees. */
  readonly sabotage?: string;
  readonly quirks: Readonly<Record<Side, readonly QuirkSpec[]>>;
  readonly endpoint: Readonly<Record<'hot' | 'cold', readonly QuirkSpec[]>>;
}

/** Values with which a quirk strikes some of the campaign's objects, where its default would strike all or none. */
const VALUES: Partial<Record<QuirkName, string>> = {
  'body-limit': `${6 * 1024 * 1024}`,
  archived: 'arch/*',
  'list-no-etag': 'a/*',
  'list-empty-etag': 'a/*',
  'list-no-date': 'a/*',
  'list-no-size': 'a/*',
};

/** No store begins to rewrite the names of what it holds, nor moves its API: both are lost to every client then. */
const FROM_THE_START = /^(keys-|path-prefix)/;

/** Quirks that strike objects in parts, or large bodies. */
const CONCERNS_PARTS = /part|complete|body-limit|etag|checksum|content-md5|no-copy|conditions|version/;

/** One quirk alone, in one place and world. */
export function caseOf(quirk: QuirkName, where: Where, world: WorldName, from?: 1 | 2): Case {
  const late = from === 2 && !FROM_THE_START.test(quirk);
  return caseWith(`${quirk}@${where}/${world}${late ? '/later' : ''}`, [[quirk, where]], world, late ? 2 : 1);
}

function caseWith(
  name: string,
  set: readonly (readonly [QuirkName, Where])[],
  world: WorldName,
  from: 1 | 2,
): Case {
  const at = (side: Side, scope: 'bucket' | 'endpoint'): QuirkSpec[] =>
    set
      .filter(([quirk, where]) => scopeOf(quirk) === scope && (where === side || where === 'both'))
      .map(([quirk]) => specOf(quirk));
  const [hot, cold] = [at('hot', 'endpoint'), at('cold', 'endpoint')];
  return {
    name,
    path: world === 'streamed' ? 'streamed' : 'emulated',
    versioning: world === 'versioned' ? 'enabled' : 'off',
    from,
    large: set.some(([quirk]) => CONCERNS_PARTS.test(quirk)),
    short: false,
    quirks: { hot: at('hot', 'bucket'), cold: at('cold', 'bucket'), to: at('to', 'bucket') },
    // One endpoint serves both sides where objects are copied inside it.
    endpoint: world === 'streamed' ? { hot, cold } : { hot: [...new Set([...hot, ...cold])], cold: [] },
  };
}

function specOf(quirk: QuirkName): QuirkSpec {
  const value = VALUES[quirk];
  return value === undefined ? quirk : `${quirk}=${value}`;
}

/** Each quirk alone: everywhere, in every world, from the start and from the second backup on in turn. */
export function allAlone(): Case[] {
  return QUIRK_NAMES.flatMap((quirk) =>
    PLACES.filter((where) => where !== 'to' || scopeOf(quirk) === 'bucket').flatMap((where, i) =>
      WORLDS.map((world, j) => caseOf(quirk, where, world, (i + j) % 2 === 0 ? 1 : 2)),
    ),
  );
}

/** Each quirk once, in the short form; a quirk of keys on cold, since a hot that rewrites names holds no pairs of them. */
export function eachOnce(): Case[] {
  return QUIRK_NAMES.map((quirk, i) => {
    const needsVersions = /version/.test(quirk) && quirk !== 'false-version-ids';
    const where = i % 3 === 2 || quirk.startsWith('keys-') ? 'cold' : 'both';
    const one = caseOf(
      quirk,
      where,
      needsVersions ? 'versioned' : i % 2 === 0 ? 'emulated' : 'streamed',
      i % 2 === 0 ? 1 : 2,
    );
    return { ...one, short: true };
  });
}

/** Quirks that have cost data or attributes, or could: what CI runs of eachOnce. */
export const IN_CI: readonly QuirkName[] = [
  'list-plus-raw',
  'list-plus-and-space-alike',
  'list-not-encoded',
  'list-control-as-fffd',
  'list-no-etag',
  'list-no-size',
  'list-duplicates-in-page',
  'list-no-token',
  'signature-fails-double-slash',
  'no-last-modified',
  'gzip-decoded',
  'missing-meta',
  'body-limit',
  'get-ignores-version',
  'false-version-ids',
  'copy-ignores-pins',
  'keys-backslash-is-slash',
  'keys-case-insensitive',
  'keys-nfd',
  'keys-folder-412',
  'keys-long-500',
  'tagging-501',
  'object-tagging-501',
  'copy-drops-tags',
  'checksum-demanded',
];

/** These make every run fail at once: in a set they would hide all others. */
const ALONE_ONLY: ReadonlySet<QuirkName> = new Set<QuirkName>([
  'web-console',
  'region-301',
  'region-400',
  'redirect-307',
  'redirect-307-no-location',
  'acl-demanded',
]);

/** Two to five quirks in places of their own, by a seed. */
export function randomCase(seed: number): Case {
  const random = mulberry32(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const names = QUIRK_NAMES.filter((name) => !ALONE_ONLY.has(name));
  const chosen = new Map<QuirkName, Where>();
  const count = 2 + Math.floor(random() * 4);
  while (chosen.size < count) {
    const quirk = pick(names);
    chosen.set(quirk, pick(scopeOf(quirk) === 'bucket' ? PLACES : PLACES.slice(0, 3)));
  }
  const world = pick(WORLDS);
  const set = [...chosen];
  const from = set.some(([quirk]) => FROM_THE_START.test(quirk)) || random() < 0.5 ? 1 : 2;
  const name = `#${seed} ${set.map(([quirk, where]) => `${quirk}@${where}`).join(' ')} /${world}${from === 2 ? '/later' : ''}`;
  return caseWith(name, set, world, from);
}

function mulberry32(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
