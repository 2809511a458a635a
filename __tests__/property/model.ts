import { byBytes } from './keys.ts';

/** A run's number: times are those of runs. */
export type Run = number;

export interface ModelVersion {
  readonly content: string;
  readonly since: Run;
  readonly until?: Run;
}

export interface ModelEntry {
  readonly content: string;
  /** When it was put last: the date that hot shows. */
  readonly put: number;
  readonly since: Run;
  readonly history: readonly ModelVersion[];
  readonly gone?: { readonly since: Run; readonly confirmed: boolean };
}

export interface ModelScope {
  readonly prefixes: readonly string[];
  readonly excluded: readonly string[];
}

export interface ModelCounts {
  new: number;
  changed: number;
  touched: number;
  unchanged: number;
  gone: number;
  excluded: number;
}

/** What a backup must know after each run, as one would say it in a sentence, with no thought of speed. */
export class Model {
  readonly hot = new Map<string, { readonly content: string; readonly put: number }>();
  readonly entries = new Map<string, ModelEntry>();

  run(run: Run, { prefixes, excluded }: ModelScope): ModelCounts {
    const counts = { new: 0, changed: 0, touched: 0, unchanged: 0, gone: 0, excluded: 0 };
    for (const key of new Set([...this.hot.keys(), ...this.entries.keys()])) {
      const hot = this.hot.get(key);
      const entry = this.entries.get(key);
      const listed = prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
      if (!listed) continue;
      if (excluded.includes(key)) {
        if (hot !== undefined) counts.excluded++;
        continue;
      }
      if (hot === undefined) {
        if (entry === undefined) continue;
        if (entry.gone === undefined) counts.gone++;
        const gone =
          entry.gone === undefined
            ? { since: run, confirmed: false }
            : { since: entry.gone.since, confirmed: true };
        this.entries.set(key, { ...entry, gone });
      } else if (entry === undefined) {
        counts.new++;
        this.entries.set(key, { ...hot, since: run, history: [] });
      } else if (entry.gone?.confirmed === true || entry.content !== hot.content) {
        counts[entry.gone?.confirmed === true ? 'new' : 'changed']++;
        const { content, since, history, gone } = entry;
        const old = { content, since, until: gone?.since ?? run };
        this.entries.set(key, { ...hot, since: run, history: [...history, old] });
      } else {
        counts[entry.put === hot.put ? 'unchanged' : 'touched']++;
        const { content, since, history } = entry;
        this.entries.set(key, { content, since, history, put: hot.put });
      }
    }
    return counts;
  }

  sorted(): [string, ModelEntry][] {
    return [...this.entries].sort(([a], [b]) => byBytes(a, b));
  }
}
