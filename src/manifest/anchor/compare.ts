import { createHash } from 'node:crypto';
import type { AnchorRecord } from './record.ts';

/** A generation by number and the SHA-256 of its file. */
export interface Link {
  readonly generation: number;
  readonly sha256: string;
}

/** HEAD and the generations that it was made from, by their hashes, the newest first. */
export interface Chain {
  readonly links: readonly Link[];
  /** Why it goes no further down; undefined where it reached what was asked for, or the first generation. */
  readonly cut?: string;
}

export type Verdict =
  /** HEAD is the generation that the anchor knows. */
  | { readonly kind: 'agrees' }
  /** HEAD was made from it, `by` numbers later: the run after it was cut off, or could not write the anchor. */
  | { readonly kind: 'ahead'; readonly by: number }
  /** `message` continues "the anchor … knows generation 42, and". */
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Whether cold still holds what the anchor knows: the generation itself, or one that was made from it. `chain` is
 * undefined where cold has no generation that can be read.
 */
export function compare(anchor: AnchorRecord, cold: string, chain: Chain | undefined): Verdict {
  if (anchor.cold !== cold)
    return refused('it is of another cold: each backup needs an anchor of its own (another path or name)');
  const head = chain?.links[0];
  if (chain === undefined || head === undefined)
    return refused('cold has no committed generation that can be read');
  if (head.generation < anchor.generation)
    return refused(`HEAD in cold names the older generation ${head.generation}`);
  if (head.generation === anchor.generation)
    return head.sha256 === anchor.sha256
      ? { kind: 'agrees' }
      : refused('HEAD in cold names another one of that number');
  const link = chain.links.find(({ generation }) => generation === anchor.generation);
  if (link?.sha256 === anchor.sha256) return { kind: 'ahead', by: head.generation - anchor.generation };
  if (link !== undefined)
    return refused(
      `generation ${head.generation}, which HEAD in cold names, was made from another one of that number`,
    );
  const why = chain.cut ?? 'the generations before it do not contain that number';
  return refused(
    `generation ${head.generation}, which HEAD in cold names, cannot be traced back to it: ${why}`,
  );
}

function refused(message: string): Verdict {
  return { kind: 'refused', message };
}

/**
 * The token that accepts one roll-back: of this cold, from what these anchors know, to this HEAD. After the commit that
 * follows, the anchors know another generation, so it accepts nothing any more.
 */
export function rollbackToken(
  cold: string,
  anchors: readonly AnchorRecord[],
  head: Link | undefined,
): string {
  const known = anchors.map((anchor) => JSON.stringify([anchor.cold, anchor.generation, anchor.sha256]));
  const present = head === undefined ? null : [head.generation, head.sha256];
  const whole = JSON.stringify(['rollback', cold, [...new Set(known)].sort(), present]);
  return `rollback-${createHash('sha256').update(whole).digest('hex').slice(0, 24)}`;
}
