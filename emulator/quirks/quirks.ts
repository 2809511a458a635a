import type { Behaviour } from '../config.ts';
import { QUIRKS, QUIRK_NAMES, type QuirkName } from './table.ts';
import type { QuirkRow } from './quirk-row.ts';

/** A quirk as it is written: its name, or `name=value` where the table has a value. */
export type QuirkSpec = QuirkName | `${QuirkName}=${string}`;

/** An immutable set of quirks with their values. */
export class Quirks {
  readonly #values: ReadonlyMap<QuirkName, string>;

  private constructor(values: ReadonlyMap<QuirkName, string>) {
    this.#values = values;
  }

  static readonly NONE = new Quirks(new Map());

  /**
   * Reads `name` and `name=value`. Throws an Error that names `path`, the entry and, where the name is not known,
   * all names that are.
   */
  static parse(specs: readonly string[], path = 'quirks'): Quirks {
    return specs.length === 0 ? Quirks.NONE : new Quirks(new Map(specs.map((spec) => entry(spec, path))));
  }

  has(name: QuirkName): boolean {
    return this.#values.has(name);
  }

  /** The value that a quirk was given, or its default; undefined where the quirk is off. */
  text(name: QuirkName): string | undefined {
    return this.#values.get(name);
  }

  number(name: QuirkName): number | undefined {
    const value = this.#values.get(name);
    return value === undefined ? undefined : Number(value);
  }

  /** True if the quirk is on and its `keys` (a key, or a prefix that ends in `*`) include this one. */
  concerns(name: QuirkName, key: string): boolean {
    const pattern = this.#values.get(name);
    if (pattern === undefined) return false;
    return pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
  }

  /** The union; the value in `others` wins. */
  with(others: Quirks): Quirks {
    if (others.#values.size === 0) return this;
    return new Quirks(new Map([...this.#values, ...others.#values]));
  }

  /** Only those of one scope. */
  of(scope: 'bucket' | 'endpoint'): Quirks {
    return new Quirks(new Map([...this.#values].filter(([name]) => scopeOf(name) === scope)));
  }

  /** In the form that parse reads. */
  list(): string[] {
    return [...this.#values].map(([name, value]) =>
      value === (row(name).value?.default ?? '') ? name : `${name}=${value}`,
    );
  }

  /** `base` with the fields that these quirks set; lists are merged. */
  behaviour(base: Behaviour): Behaviour {
    let behaviour = base;
    for (const name of this.#values.keys()) {
      const change = row(name).behaviour;
      if (!change) continue;
      const { ignoreSourcePins, ignoreConditions } = behaviour;
      behaviour = {
        ...behaviour,
        ...change,
        ignoreSourcePins: [...ignoreSourcePins, ...(change.ignoreSourcePins ?? [])],
        ignoreConditions: [...ignoreConditions, ...(change.ignoreConditions ?? [])],
      };
    }
    return behaviour;
  }
}

/**
 * Quirks of a configuration's field, or of a control request. Throws an Error that names `path` where one is not
 * known, or is of the other scope than `scope`.
 */
export function quirksOf(
  specs: readonly string[] | undefined,
  path: string,
  scope?: 'bucket' | 'endpoint',
): Quirks {
  const quirks = Quirks.parse(specs ?? [], path);
  if (scope === undefined) return quirks;
  const strange = quirks.of(scope === 'bucket' ? 'endpoint' : 'bucket').list()[0];
  if (strange === undefined) return quirks;
  const where =
    scope === 'bucket'
      ? 'an endpoint, not a bucket: it goes to nodes[].quirks, providers[].quirks or the top'
      : 'a bucket, not an endpoint: it goes to buckets[].quirks or the top';
  throw new Error(`${path}: ${strange} is a quirk of ${where}`);
}

function row(name: QuirkName): QuirkRow {
  return QUIRKS[name];
}

export function scopeOf(name: QuirkName): 'bucket' | 'endpoint' {
  return row(name).scope ?? 'bucket';
}

function entry(spec: string, path: string): [QuirkName, string] {
  const equals = spec.indexOf('=');
  const asked = equals < 0 ? spec : spec.slice(0, equals);
  const name = QUIRK_NAMES.find((known) => known === asked);
  if (name === undefined) {
    throw new Error(
      `${path}: unknown quirk ${JSON.stringify(asked.slice(0, 60))}; known are ${QUIRK_NAMES.join(', ')}`,
    );
  }
  const { value } = row(name);
  if (equals < 0) return [name, value?.default ?? ''];
  const given = spec.slice(equals + 1);
  if (!value) throw new Error(`${path}: ${name} takes no value`);
  const isNumber = value.kind === 'bytes' || value.kind === 'seconds';
  if (given === '' || (isNumber && !/^\d{1,15}$/.test(given))) {
    const expected = isNumber ? `a whole number of ${value.kind}` : value.meaning;
    throw new Error(`${path}: ${name} expects ${expected}, got ${JSON.stringify(given.slice(0, 60))}`);
  }
  return [name, given];
}
