import { formatCount, formatMany } from '../../core/format.ts';

/** How the objects of a backup are encrypted. */
export interface EncryptionStatus {
  readonly names: 'clear' | 'hidden';
  /** Of the last run, by fingerprint; `checked`: when somebody last showed the identity. */
  readonly recipients: readonly { readonly recipient: string; readonly checked: string | null }[];
  /** Keys by the recipients of their newest version, the most first; null where they are too many to be counted here. */
  readonly sets: readonly { readonly recipients: readonly string[]; readonly objects: number }[] | null;
}

type Fact = readonly [name: string, value: readonly { readonly text: string }[]];

const MAX_SETS = 5;

/** For `status`. Nothing where objects are stored as they are. */
export function encryptionFacts(status: EncryptionStatus | null): Fact[] {
  if (status === null) return [];
  const present = status.recipients.map(({ recipient }) => recipient).join(' ');
  const recipients = status.recipients.map(({ recipient, checked }) =>
    checked === null
      ? `${recipient} (its identity was never shown)`
      : `${recipient} (shown on ${checked.slice(0, 10)})`,
  );
  const facts: Fact[] = [
    ['encrypted', [{ text: `to ${recipients.join(' and ')}; names are ${status.names}` }]],
  ];
  for (const { recipients: set, objects } of (status.sets ?? []).slice(0, MAX_SETS)) {
    if (set.join(' ') === present) continue;
    const whom = set.length === 0 ? 'nobody: they lie open' : `others, ${set.join(' and ')}`;
    facts.push(['', [{ text: `${formatMany(objects, 'object')} still to ${whom}` }]]);
  }
  const left = (status.sets?.length ?? 0) - MAX_SETS;
  if (left > 0) facts.push(['', [{ text: `…and to ${formatCount(left)} more sets of recipients` }]]);
  return facts;
}
