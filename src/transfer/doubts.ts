import type { Bucket } from '../store/bucket.ts';
import { completeListed } from '../store/listing/complete.ts';
import type { ListedObject, ListingDoubt } from '../store/contract.ts';
import type { Hole } from './hole.ts';

/** What some listings write in another way than it is: all that URL encoding changes, and `+`. */
const OFTEN_MISSPELLED = /[^\u0021-\u007e]|[+%]/;

/** True for a key that a listing may show under another name: that it is not listed proves nothing. */
export function mayBeMisspelled(key: string): boolean {
  return OFTEN_MISSPELLED.test(key);
}

/** Spaces and pluses in one key of which each is tried as the other: 32 spellings. */
const MAX_TRIED = 5;

/** Other keys that a listing may have meant by this one, the likeliest first. */
export function otherSpellings(key: string): readonly string[] {
  const others = new Set([key.replaceAll(' ', '+'), key.replaceAll('+', ' '), percentDecoded(key)]);
  // A store that writes a space and a plus alike lists `a+b c` as `a+b+c`.
  const parts = key.split(/[ +]/);
  if (parts.length <= MAX_TRIED + 1)
    for (const other of parts
      .slice(1)
      .reduce(
        (all, part) => all.flatMap((start) => [`${start} ${part}`, `${start}+${part}`]),
        parts.slice(0, 1),
      ))
      others.add(other);
  others.delete(key);
  return [...others];
}

function percentDecoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key; // not an encoded name
  }
}

/** What an entry leaves open that HEAD cannot answer. */
export type Undecided = Exclude<ListingDoubt, { readonly about: 'fields' }>;

/** The key that a doubt is about, by its likeliest name. The place in a listing where it is met may be another. */
export function nameInDoubt(key: string, doubt: ListingDoubt | undefined): string {
  return doubt?.about === 'spelling' ? (doubt.spellings[0] ?? doubt.listed) : key;
}

/** `name`: the key that the hole is counted for. */
export function holeOfDoubt(name: string, doubt: Undecided): Hole {
  if (doubt.about === 'repeated') {
    // A store that writes a space and a plus alike lists two keys as one.
    const other = name.includes(' ') ? name.replaceAll(' ', '+') : name.replaceAll('+', ' ');
    const meant = other === name ? '' : `; one of the entries may stand for ${JSON.stringify(other)}`;
    return { cause: 'repeated', message: `hot lists it more than once${meant}`, deferred: false };
  }
  const names = doubt.spellings.map((name) => JSON.stringify(name)).join(' or ');
  const message = `hot lists ${JSON.stringify(doubt.listed)}, which may stand for ${names === '' ? 'no key' : names}; asking for them did not decide`;
  return { cause: 'spelling', message, deferred: false };
}

/** Hot answers for a key that its listing does not have. */
export const UNLISTED: Hole = {
  cause: 'spelling',
  message: 'hot does not list it, but has it when it is asked for; its listing spells it another way',
  deferred: false,
};

export const TWICE_ABSENT: Hole = {
  cause: 'not-found',
  message: 'hot listed it in two runs, and answered 404 when it was asked for in both',
  deferred: false,
};

/**
 * The key that hot's listing meant by `listed`, which hot does not have: one that is spelled another way and has just
 * its content. Undefined where there is none. Throws StoreError.
 */
export async function meantBy(
  hot: Bucket,
  { key, size, etag }: Pick<ListedObject, 'key' | 'size' | 'etag'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const other of otherSpellings(key)) {
    const head = await hot.headIfPresent(other, signal);
    if (head?.etag === etag && head.size === size) return other;
  }
  return undefined;
}

/** As completeListed; what HEAD does not say either is a hole. Throws StoreError. */
export async function completedOrHole(
  hot: Bucket,
  listed: ListedObject,
  signal: AbortSignal,
): Promise<
  | { readonly kind: 'whole'; readonly listed: ListedObject }
  | { readonly kind: 'vanished' }
  | { readonly kind: 'hole'; readonly hole: Hole }
> {
  const completed = await completeListed(hot, listed, signal);
  if (completed.kind !== 'lacks') return completed;
  const message = `neither the listing nor HEAD says its ${completed.fields.join(' and ')}`;
  return { kind: 'hole', hole: { cause: 'fields', message, deferred: false } };
}
