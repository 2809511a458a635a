import { defined } from '../../core/defined.ts';
import type { Bucket } from '../bucket.ts';
import { compareKeys } from '../../core/keys.ts';

/** A listing of at most so many pages is not cut into slices. */
const SMALL_LISTING_PAGES = 4;
/** Slices to aim for, and the limit on requests (of one key each) to find them. */
const TARGET_SLICES = 24;
const MAX_PROBES = 160;
/** Children of one node that are listed one by one; above that, they are sampled by bisection. */
const MAX_SEQUENTIAL_CHILDREN = 24;
const SAMPLE_PROBES = 40;
/** The greatest code point: `prefix + GREATEST` sorts after every other key with that prefix. */
const GREATEST = '\u{10ffff}';
const GREATEST_POINT = 0x10ffff;

/**
 * Keys, in order, that split a prefix into slices that can be listed in parallel, for the case that there is no manifest
 * to take borders from. Works by requests for the first key after some name: it finds the longest common prefix of the
 * keys by bisection, then the code points that follow it, and so on, level by level. Borders need not be existing keys.
 * They affect only the sizes of the slices, never the correctness of the listing.
 */
export async function findBorders(
  bucket: Bucket,
  prefix: string,
  signal: AbortSignal,
  slices = TARGET_SLICES,
): Promise<readonly string[]> {
  const maxProbes = Math.ceil((MAX_PROBES * slices) / TARGET_SLICES);
  if (await isSmall(bucket, prefix, signal)) return [];
  let probes = 0;
  /** The first key under `within` after `after`. */
  const probe = async (within: string, after: string): Promise<string | undefined> => {
    probes++;
    const request = {
      prefix: bucket.key(within),
      maxKeys: 1,
      ...(after === '' ? {} : { after: bucket.key(after) }),
    };
    const { objects } = await bucket.store.list(request, signal);
    return objects[0]?.key.slice(bucket.prefix.length);
  };

  let nodes = [prefix];
  const leaves: string[] = [];
  // Level by level, so that all slices have a similar depth.
  while (nodes.length > 0 && nodes.length + leaves.length < slices && probes < maxProbes) {
    const below: string[] = [];
    for (const node of nodes) {
      const children = probes < maxProbes ? await childrenOf(node, probe) : [];
      if (children.length < 2) leaves.push(node);
      else below.push(...children);
    }
    nodes = below;
  }
  const starts = [...nodes, ...leaves].filter((start) => start !== prefix).sort(compareKeys);
  return spread(starts.slice(1), slices);
}

/** The prefixes one code point longer than the longest common prefix under `node`; one or none for a leaf. */
async function childrenOf(
  node: string,
  probe: (within: string, after: string) => Promise<string | undefined>,
): Promise<string[]> {
  const first = await probe(node, '');
  if (first === undefined) return [];
  const points = Array.from(first);
  // The longest prefix of the first key that all keys under the node share.
  let shared = Array.from(node).length;
  for (let low = shared, high = points.length; low <= high;) {
    const middle = (low + high) >> 1;
    if ((await probe(node, points.slice(0, middle).join('') + GREATEST)) === undefined) {
      shared = middle;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  const common = points.slice(0, shared).join('');
  const children: string[] = [];
  let key: string | undefined = first === common ? await probe(node, first) : first;
  while (key !== undefined && children.length < MAX_SEQUENTIAL_CHILDREN) {
    const child = Array.from(key)
      .slice(0, shared + 1)
      .join('');
    if (compareKeys(child, children.at(-1) ?? '') <= 0) break; // a store that lists out of order
    children.push(child);
    key = await probe(node, child + GREATEST);
  }
  if (key !== undefined) children.push(...(await sampleChildren(common, key, (after) => probe(node, after))));
  return children.sort(compareKeys);
}

/** A sample of the children from `key` on, spread over their first code points. */
async function sampleChildren(
  common: string,
  key: string,
  probe: (after: string) => Promise<string | undefined>,
): Promise<string[]> {
  const pointOf = (child: string): number => child.codePointAt(common.length) ?? GREATEST_POINT;
  const points = new Set([pointOf(key)]);
  let gaps = [{ low: pointOf(key) + 1, high: GREATEST_POINT }];
  for (let probes = 0; probes < SAMPLE_PROBES; probes++) {
    const gap = gaps.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
    if (gap === undefined) break;
    const middle = beforeSurrogates((gap.low + gap.high) >> 1);
    const next = await probe(common + String.fromCodePoint(middle) + GREATEST);
    gaps = gaps.slice(1);
    if (middle > gap.low) gaps.push({ low: gap.low, high: middle - 1 });
    if (next === undefined) continue;
    points.add(pointOf(next));
    if (pointOf(next) < gap.high) gaps.push({ low: pointOf(next) + 1, high: gap.high });
  }
  return [...points].map((point) => common + String.fromCodePoint(point));
}

/** A lone surrogate is not valid UTF-8 and cannot be sent. */
function beforeSurrogates(point: number): number {
  return point >= 0xd800 && point <= 0xdfff ? 0xd7ff : point;
}

async function isSmall(bucket: Bucket, prefix: string, signal: AbortSignal): Promise<boolean> {
  let continuation: string | undefined;
  for (let page = 0; page < SMALL_LISTING_PAGES; page++) {
    const request = { prefix: bucket.key(prefix), ...defined({ continuation }) };
    const { next } = await bucket.store.list(request, signal);
    if (next === undefined) return true;
    continuation = next;
  }
  return false;
}

/** At most `max` of them, evenly spaced. */
function spread(borders: readonly string[], max: number): string[] {
  if (borders.length <= max) return [...borders];
  return Array.from({ length: max }, (_, i) => borders[Math.floor(((i + 0.5) * borders.length) / max)] ?? '');
}
