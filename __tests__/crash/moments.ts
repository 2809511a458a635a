import { HEAD, LEASE, STATE } from '../../src/manifest/layout.ts';
import type { Hooks, Passing } from './watched-proxy.ts';

/** When a run is killed: at its nth request, or at one of the last things that it does. */
export interface Moment {
  readonly at: number | 'segment' | 'generation' | 'HEAD' | 'report' | 'release';
  /** The request at that moment: never sent, sent and carried out, or answered too. */
  readonly then: 'never sent' | 'carried out' | 'answered';
}

export function momentOf(random: () => number, planned: number): Moment {
  const ends = ['segment', 'generation', 'HEAD', 'report', 'release'] as const;
  const at =
    random() < 0.25
      ? (ends[Math.floor(random() * ends.length)] ?? 'HEAD')
      : 1 + Math.floor(random() * planned);
  const then = (['never sent', 'carried out', 'answered'] as const)[Math.floor(random() * 3)] ?? 'answered';
  return { at, then };
}

export function killAt({ at, then }: Moment, cold: string, kill: () => void): Hooks {
  let swapped = false;
  const isMoment = (passing: Passing): boolean => {
    if (typeof at === 'number') return passing.number === at;
    if (passing.bucket !== cold || passing.method !== 'PUT') return false;
    const { key } = passing;
    if (at === 'HEAD') return key === HEAD;
    if (at === 'release') return swapped && key === LEASE;
    if (at === 'report') return key.endsWith('/report.json');
    return key.startsWith(`${STATE}${at}s/`);
  };
  return {
    arrived: (passing) => {
      if (passing.key === HEAD && passing.method === 'PUT') swapped = true;
      if (then === 'answered' || !isMoment(passing)) return undefined;
      kill();
      return then === 'never sent' ? 'drop' : undefined;
    },
    answered: (passing) => {
      if (then === 'answered' && isMoment(passing)) kill();
    },
  };
}
