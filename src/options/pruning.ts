import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';
import type { Limit } from '../plan/guards.ts';
import { parseRetention } from '../plan/retention-policy.ts';
import type { InputName } from './inputs.ts';
import type { PruneSettings } from './options.ts';
import { parseDuration, parseFlag } from './quantities.ts';
import type { ReadText } from './read-text.ts';

const MODES = { true: 'prune', plan: 'plan', false: 'off' } as const;

/** What of cold may be deleted, and when; `prune` is the text of that input. Throws InputError. */
export function parsePruning(text: ReadText, prune: keyof typeof MODES): PruneSettings {
  const approve = text('approve-prune');
  if (approve !== '' && !/^prune-[0-9a-f]{24}$/.test(approve)) {
    throw new InputError(
      'approve-prune',
      `${quoted(approve)} is not a token; expected the one that a tripped guard printed: prune- and 24 digits and letters`,
    );
  }
  return {
    mode: MODES[prune],
    policy: parseRetention(text('retention')),
    delay: parseDuration('prune-delay', text('prune-delay'), { least: 0 }),
    maxDelete: parseLimit('max-delete', text('max-delete')),
    maxChange: parseLimit('max-change', text('max-change')),
    approve: approve === '' ? undefined : approve,
    allowUnfenced: parseFlag('allow-unfenced', text('allow-unfenced')),
  };
}

function parseLimit(input: InputName, text: string): Limit {
  const share = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
  if (share !== undefined && Number(share) <= 100) return { kind: 'share', percent: Number(share) };
  if (/^\d{1,12}$/.test(text)) return { kind: 'count', count: Number(text) };
  throw new InputError(
    input,
    `${quoted(text)} is not a limit; expected a share such as 10%, at most 100%, or a number`,
  );
}
