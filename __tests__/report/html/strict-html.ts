/** An element as it was opened. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const VOID = new Set(['meta', 'br', 'hr', 'img', 'input', 'link', 'base']);

/**
 * A strict reader of the pages: stricter than browsers, so that what it takes can mean only one thing. Throws where an
 * element is not closed in order, an attribute has no quotes, or text holds `<`, or `&` without an entity.
 */
export function elementsOf(page: string): Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  let at = page.startsWith('<!doctype html>') ? '<!doctype html>'.length : fail(page, 0, 'no doctype');
  while (at < page.length) {
    const next = page.indexOf('<', at);
    const text = page.slice(at, next < 0 ? undefined : next);
    if (/&(?!#\d+;)/.test(text)) fail(page, at, 'a bare ampersand');
    if (/>/.test(text)) fail(page, at, 'a bare >');
    if (next < 0) break;
    const close = /^<\/([a-z0-9]+)>/i.exec(page.slice(next, next + 40));
    if (close !== null) {
      if (open.pop() !== close[1]) fail(page, next, `</${close[1]}> closes nothing`);
      at = next + close[0].length;
      continue;
    }
    const tag = TAG.exec(page.slice(next, next + 8_000));
    if (tag === null) fail(page, next, 'not a tag');
    const [whole, name = '', attributes = '', end] = tag;
    elements.push({ name, attributes: attributesOf(attributes) });
    at = next + whole.length;
    if (name === 'style') {
      at = page.indexOf('</style>', at) + '</style>'.length;
    } else if (end === '>' && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) fail(page, page.length, `${open.join(' ')} stay open`);
  return elements;
}

const TAG = /^<([a-z][a-z0-9]*)((?: [a-zA-Z:-]+="[^"<>]*")*)(\/?>)/i;

function attributesOf(text: string): Record<string, string> {
  const all = [...text.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)];
  return Object.fromEntries(all.map(([, name = '', value = '']) => [name, decoded(value)]));
}

/** All text, tags left out, entities read. */
export function textOf(page: string): string {
  return decoded(page.replace(/<style>[^]*?<\/style>/g, '').replace(/<[^>]*>/g, ''));
}

function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
}

function fail(page: string, at: number, why: string): never {
  throw new Error(`${why}: …${page.slice(Math.max(0, at - 60), at + 60)}…`);
}
