/** A JSON object of a configuration, read field by field; every error names the field. */
export class JsonFields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #path: string;

  constructor(value: unknown, path: string, known: readonly string[]) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`${path === '' ? 'configuration' : path}: expected an object, got ${show(value)}`);
    }
    this.#values = value as Record<string, unknown>;
    this.#path = path;
    const stranger = Object.keys(value).find((name) => !known.includes(name));
    if (stranger !== undefined) {
      throw new Error(`${this.at(stranger)}: unknown field; known are ${known.join(', ')}`);
    }
  }

  at(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  raw(name: string): unknown {
    return this.#values[name];
  }

  string(name: string): string {
    const value = this.#values[name];
    if (typeof value !== 'string' || value === '') this.fail(name, 'a string that is not empty');
    return value;
  }

  number(name: string, least = 0): number {
    const value = this.#values[name];
    if (typeof value !== 'number' || !(value >= least)) this.fail(name, `a number of ${least} or more`);
    return value;
  }

  boolean(name: string): boolean {
    const value = this.#values[name];
    if (typeof value !== 'boolean') this.fail(name, 'true or false');
    return value;
  }

  oneOf<const T extends string>(name: string, allowed: readonly T[]): T {
    const found = allowed.find((one) => one === this.#values[name]);
    if (found === undefined) this.fail(name, `one of ${allowed.join(', ')}`);
    return found;
  }

  list<T>(name: string, read: (value: unknown, path: string) => T): T[] {
    const value = this.#values[name];
    if (!Array.isArray(value)) this.fail(name, 'a list');
    return value.map((item: unknown, index) => read(item, `${this.at(name)}[${index}]`));
  }

  strings<const T extends string>(name: string, allowed?: readonly T[]): T[] {
    return this.list(name, (value, path) => {
      const fits =
        typeof value === 'string' && (allowed === undefined || allowed.some((one) => one === value));
      if (!fits)
        throw new Error(`${path}: expected ${allowed?.join(' or ') ?? 'a string'}, got ${show(value)}`);
      return value as T;
    });
  }

  /** `{name: read(…)}` where the field is there, else nothing: for optional fields. */
  optional<N extends string, T>(name: N, read: (name: N) => T): { [K in N]?: T } {
    return this.has(name) ? ({ [name]: read(name) } as { [K in N]?: T }) : {};
  }

  fail(name: string, expected: string): never {
    throw new Error(`${this.at(name)}: expected ${expected}, got ${show(this.#values[name])}`);
  }
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}
