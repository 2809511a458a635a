import { invalidParameter } from './errors.ts';

/** A partial response's selection: what to keep of each field, or all of it. */
type Mask = Map<string, Mask | 'all'>;

/**
 * What the `fields` parameter selects of an answer: `items(name,size),nextPageToken`, `items/name`, `*`. Throws 400
 * where it does not parse.
 * https://cloud.google.com/storage/docs/json_api#partial-response
 */
export function selected(body: object, fields: string | undefined): object {
  if (fields === undefined || fields === '') return body;
  const reader = new MaskReader(fields);
  return apply(body, reader.read()) as object;
}

function apply(value: unknown, mask: Mask | 'all'): unknown {
  if (mask === 'all') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => apply(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const all = mask.get('*');
  const kept = Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, unknown][] => {
    const chosen = mask.get(name) ?? all;
    return chosen === undefined ? [] : [[name, apply(inner, chosen)]];
  });
  return Object.fromEntries(kept);
}

class MaskReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Mask {
    const mask = this.#list();
    if (this.#at < this.#text.length) throw this.#wrong();
    return mask;
  }

  /** `a,b(c),d/e` */
  #list(): Mask {
    const mask: Mask = new Map();
    do this.#one(mask);
    while (this.#takes(','));
    return mask;
  }

  #one(mask: Mask): void {
    const match = /^(?:\*|[A-Za-z][A-Za-z0-9_-]*)/.exec(this.#text.slice(this.#at));
    if (!match) throw this.#wrong();
    const [name] = match;
    this.#at += name.length;
    const before = mask.get(name);
    const inner: Mask | 'all' = this.#inner();
    if (before === undefined || before === 'all' || inner === 'all') {
      mask.set(name, before === 'all' ? 'all' : inner);
      return;
    }
    for (const [field, chosen] of inner) before.set(field, chosen);
  }

  #inner(): Mask | 'all' {
    if (this.#takes('/')) {
      const mask: Mask = new Map();
      this.#one(mask);
      return mask;
    }
    if (!this.#takes('(')) return 'all';
    const mask = this.#list();
    if (!this.#takes(')')) throw this.#wrong();
    return mask;
  }

  #takes(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #wrong(): Error {
    return invalidParameter('fields', this.#text);
  }
}
