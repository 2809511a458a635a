import { formatDuration, formatMany } from '../../core/format.ts';
import { formatTime } from '../words.ts';

export interface AnchorStatus {
  /** `refused`: cold holds something else; `unreadable`: no place could be read; `none`: none has a record yet. */
  readonly state: 'agrees' | 'ahead' | 'none' | 'refused' | 'unreadable';
  readonly places: readonly {
    readonly place: string;
    readonly state: 'agrees' | 'ahead' | 'none' | 'refused' | 'unreadable';
    /** What it knows; null where it has no record that can be read. */
    readonly generation: number | null;
    readonly sha256: string | null;
    readonly time: string | null;
    readonly ageMs: number | null;
    /** Why it does not agree, or cannot be read; null where it does. */
    readonly message: string | null;
  }[];
  /** For `accept-rollback`; null where nothing is refused. */
  readonly token: string | null;
}

/** Files of generations that HEAD does not lead to. */
export interface GenerationNumbers {
  readonly above: readonly number[];
  /** Below HEAD and not in cold, of the newest. */
  readonly missing: readonly number[];
}

type AnchorFact = readonly [name: string, value: readonly { readonly text: string; readonly code?: true }[]];

/** Where the anchor is, what it knows, and whether cold agrees. */
export function anchorFacts(anchor: AnchorStatus | null): AnchorFact[] {
  if (anchor === null)
    return [['anchor', [{ text: 'none: whoever can write to cold can put an older state back' }]]];
  const rows = anchor.places.map((place, i): AnchorFact => [
    i === 0 ? 'anchor' : '',
    [{ text: place.place, code: true }, { text: `: ${knows(place)}${WORDS[place.state]}` }],
  ]);
  if (anchor.token === null) return rows;
  return [...rows, ['', [{ text: 'to accept it: accept-rollback: ' }, { text: anchor.token, code: true }]]];
}

const WORDS: Readonly<Record<AnchorStatus['state'], string>> = {
  agrees: ', as cold does',
  ahead: '; cold is ahead, and was made from it',
  none: 'no record yet: the next commit makes one',
  refused: ', and cold does not: it was rolled back, or replaced',
  unreadable: 'cannot be read',
};

function knows({ generation, time, ageMs }: AnchorStatus['places'][number]): string {
  if (generation === null || time === null || ageMs === null) return '';
  return `generation ${generation} of ${formatTime(time)}, ${formatDuration(Math.max(0, ageMs))} old`;
}

/** Both are normal after a run that was cut off, and both are what a roll-back or a removal leaves. */
export function numberFacts({ above, missing }: GenerationNumbers): AnchorFact[] {
  const facts: AnchorFact[] = [];
  if (above.length > 0)
    facts.push([
      'above HEAD',
      [
        {
          text: `${formatMany(above.length, 'generation')} (${above.join(', ')}): left by a run that was cut off while it committed; if there was none, HEAD was put back to an older one`,
        },
      ],
    ]);
  if (missing.length > 0)
    facts.push([
      'not in cold',
      [
        {
          text: `${formatMany(missing.length, 'generation')} below HEAD (${missing.join(', ')}): skipped by a run that was cut off; if there was none, somebody removed them`,
        },
      ],
    ]);
  return facts;
}
