import { verdictOf } from './judge.ts';
import type { Cell, Verdict } from './judge.ts';
import { COMMANDS } from './scene.ts';

/** What an attack may do all the same. Each is documented: SECURITY.md, docs/decisions/0022. */
interface Limit {
  readonly signed: boolean;
  /** Given: with an anchor, or without. */
  readonly anchored?: boolean;
  readonly kind: RegExp;
  readonly attack: RegExp;
  readonly harm: RegExp;
}

const ROLLED_BACK = /^restored another content of a$/;

const LIMITS: readonly Limit[] = [
  // A signature says nothing about time: an older HEAD names a manifest that was once ours. An anchor outside cold finds it.
  {
    signed: true,
    kind: /^(HEAD|generation)$/,
    attack: /^replayed$/,
    harm: /^restored another content of a$/,
  },
  {
    signed: false,
    kind: /^(HEAD|generation)$/,
    attack: /^replayed$/,
    harm: /^restored another content of a$/,
  },
  // Nobody can tell a manifest that somebody else made up; `max-delete` bounds what a prune deletes because of it.
  {
    signed: false,
    kind: /^(HEAD|generation)$/,
    attack: /^(forged|planted)$/,
    harm: /^(restored another content of b|restored evil|left out c|deleted c)$/,
  },
  // The same, of the manifest as a whole: see roll-backs.ts.
  { signed: true, anchored: false, kind: /^(state|HEAD)$/, attack: /^rolled back$/, harm: ROLLED_BACK },
  { signed: false, anchored: false, kind: /^(state|HEAD)$/, attack: /^rolled back$/, harm: ROLLED_BACK },
  {
    signed: false,
    anchored: false,
    kind: /^HEAD$/,
    attack: /^(replaced|continued|over a gap)$/,
    harm: /^(restored another content of b|restored evil|left out c|deleted c)$/,
  },
  // Another path of the same key has the same content, by the store's own word: one of the two is deleted.
  { signed: false, kind: /^journal$/, attack: /^(forged|planted)$/, harm: /^deleted c$/ },
  // It takes a write to the restore's target and to cold.
  { signed: false, kind: /^hold$/, attack: /^(forged|planted)$/, harm: /^restored another content of b$/ },
];

function isLimit({ signed, anchored, kind, attack }: Cell, harm: string): boolean {
  return LIMITS.some(
    (limit) =>
      limit.signed === signed &&
      (limit.anchored ?? anchored) === anchored &&
      limit.kind.test(kind) &&
      limit.attack.test(attack) &&
      limit.harm.test(harm),
  );
}

/** What no limit covers. */
export function faultsIn(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => {
    const faults = cell.harm.filter((harm) => !isLimit(cell, harm));
    if (verdictOf(cell) === 'unnamed') faults.push(`refused without a name: ${cell.lived.ended.message}`);
    return faults.map((fault) => `${nameOf(cell)}, ${cell.command}: ${fault}`);
  });
}

/** Refusals whose advice leads nowhere: to a rebuild that is refused, or to deleting what is then missed. */
export function deadEnds(cells: readonly Cell[]): string[] {
  const verdicts = new Map(cells.map((cell) => [`${nameOf(cell)}, ${cell.command}`, verdictOf(cell)]));
  return cells.flatMap((cell) => {
    const { advice } = cell.lived.ended;
    const name = nameOf(cell);
    if (verdictOf(cell) !== 'refused') return [];
    const removed = verdicts.get(`${nameOf({ ...cell, attack: 'removed' })}, ${cell.command}`);
    const isOpen = advice.includes('rebuild')
      ? verdicts.get(`${name}, rebuild`) === 'rebuilt'
      : /delete the/i.test(advice) && removed === 'ignored';
    return isOpen ? [] : [`${name}, ${cell.command}: ${advice}`];
  });
}

const nameOf = ({
  signed,
  anchored,
  kind,
  attack,
}: Pick<Cell, 'signed' | 'anchored' | 'kind' | 'attack'>): string =>
  `${signed ? 'with a key' : 'no key'}${anchored ? ', anchor' : ''}: ${kind} ${attack}`;

const SHOWN: Readonly<Record<Verdict, string>> = {
  refused: 'refused',
  rebuilt: 'healed',
  held: 'held',
  waits: 'waits',
  named: 'named',
  ignored: '-',
  harm: 'limit',
  unnamed: 'unnamed',
};

const LEGEND = `What each command does after somebody without a key has written to the state in cold, or to an object of the backup.
__tests__/attacks/ makes this table and compares it.

-        as an honest run: the object counts for nothing here, is made anew, or is looked up in cold
refused  the run stops, and names the object and the way out
healed   the rebuild makes a new manifest
held     the backup commits, and says why nothing is pruned
waits    the run takes the lease for another run's, and is skipped
named    the key is named in the report, and every other one is as it must be; by status: a generation above HEAD, or a gap
limit    the documented limits, in __tests__/attacks/table.ts
`;

/** A row an attack, a column a command. */
export function tableOf(cells: readonly Cell[]): string {
  const rows = new Map<string, string[]>();
  for (const cell of cells) {
    const row = rows.get(nameOf(cell)) ?? [];
    row[COMMANDS.indexOf(cell.command)] = SHOWN[verdictOf(cell)];
    rows.set(nameOf(cell), row);
  }
  const width = Math.max(42, ...[...rows.keys()].map((name) => name.length + 2));
  const line = (name: string, columns: readonly string[]): string =>
    `${name.padEnd(width)}${columns.map((text) => text.padEnd(9)).join('')}`.trimEnd();
  const all = [...rows].map(([name, columns]) => line(name, columns));
  return `${LEGEND}\n${[line('', COMMANDS), ...all].join('\n')}\n`;
}
