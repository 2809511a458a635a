import { defined } from '../../core/defined.ts';
import type { Bucket } from '../bucket.ts';
import { compareKeys } from '../../core/keys.ts';

/** Pages that are looked at before a bucket is taken to be worth cutting: a smaller one is listed in one go. */
const SMALL_PAGES = 4;
/** Slices wanted, and requests for one key each that finding them may cost. */
const WANTED = 24;
const MOST_PROBES = 160;
/** Children of one node that are asked for one after the other; of more, a sample is taken by bisection. */
const IN_A_ROW = 24;
const SAMPLE_PROBES = 40;
/** The greatest code point: behind every key that starts with what stands before it, but for those with it in them. */
const GREATEST = '\u{10ffff}';
const GREATEST_POINT = 0x10ffff;

/**
 * Keys, in order, that cut a prefix's part of a bucket into slices that can be listed side by side, where there
 * is no manifest yet to take borders from. Finds them by asking for the one key after some name: the keys'
 * common start by bisection, then the code points that follow it, and so on downwards, whatever the names look
 * like. Borders need not be keys, and none is needed for a right listing: only the slices' sizes depend on them.
 */
export async function findBorders(
  bucket: Bucket,
  prefix: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
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
  // A level at a time, so that the slices come out of like depth.
  while (nodes.length > 0 && nodes.length + leaves.length < WANTED && probes < MOST_PROBES) {
    const below: string[] = [];
    for (const node of nodes) {
      const children = probes < MOST_PROBES ? await childrenOf(node, probe) : [];
      if (children.length < 2) leaves.push(node);
      else below.push(...children);
    }
    nodes = below;
  }
  const starts = [...nodes, ...leaves].filter((start) => start !== prefix).sort(compareKeys);
  return spread(starts.slice(1), WANTED);
}

/** The common starts, one code point longer than what all keys under `node` share; one or none for a leaf. */
async function childrenOf(
  node: string,
  probe: (within: string, after: string) => Promise<string | undefined>,
): Promise<string[]> {
  const first = await probe(node, '');
  if (first === undefined) return [];
  const points = Array.from(first);
  // The longest start of the first key behind which there is nothing more under the node.
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
  while (key !== undefined && children.length < IN_A_ROW) {
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

/** Some of the children from `key`'s on, spread over the code points that they begin with. */
async function sampleChildren(
  common: string,
  key: string,
  probe: (after: string) => Promise<string | undefined>,
): Promise<string[]> {
  const pointOf = (found: string): number => found.codePointAt(common.length) ?? GREATEST_POINT;
  const points = new Set([pointOf(key)]);
  let gaps = [{ low: pointOf(key) + 1, high: GREATEST_POINT }];
  for (let probes = 0; probes < SAMPLE_PROBES; probes++) {
    const gap = gaps.sort((a, b) => b.high - b.low - (a.high - a.low))[0];
    if (gap === undefined) break;
    const middle = beforeSurrogates((gap.low + gap.high) >> 1);
    const found = await probe(common + String.fromCodePoint(middle) + GREATEST);
    gaps = gaps.slice(1);
    if (middle > gap.low) gaps.push({ low: gap.low, high: middle - 1 });
    if (found === undefined) continue;
    points.add(pointOf(found));
    if (pointOf(found) < gap.high) gaps.push({ low: pointOf(found) + 1, high: gap.high });
  }
  return [...points].map((point) => common + String.fromCodePoint(point));
}

/** No key begins with half of a surrogate pair, and none can be sent. */
function beforeSurrogates(point: number): number {
  return point >= 0xd800 && point <= 0xdfff ? 0xd7ff : point;
}

async function isSmall(bucket: Bucket, prefix: string, signal: AbortSignal): Promise<boolean> {
  let continuation: string | undefined;
  for (let page = 0; page < SMALL_PAGES; page++) {
    const request = { prefix: bucket.key(prefix), ...defined({ continuation }) };
    const { next } = await bucket.store.list(request, signal);
    if (next === undefined) return true;
    continuation = next;
  }
  return false;
}

/** At most `most` of them, evenly chosen. */
function spread(borders: readonly string[], most: number): string[] {
  if (borders.length <= most) return [...borders];
  return Array.from(
    { length: most },
    (_, i) => borders[Math.floor(((i + 0.5) * borders.length) / most)] ?? '',
  );
}
