import { StoreError } from '../errors.ts';

/** What the XML of stores has in common: fixed elements, most without attributes, and text without CDATA. */

/** Text for an XML document; control characters as references, as S3 itself writes them. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\u0000-\u001f\u007f-\u009f]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** ETags come quoted, sometimes weak. */
export function unquote(etag: string): string {
  const bare = etag.startsWith('W/') ? etag.slice(2) : etag;
  return bare.startsWith('"') && bare.endsWith('"') && bare.length > 1 ? bare.slice(1, -1) : bare;
}

/** The insides of all elements of that name. */
export function* blocks(xml: string, name: string): Generator<string> {
  const open = `<${name}>`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0;) {
    const end = xml.indexOf(close, at);
    if (end < 0) throw cutOff(name);
    yield xml.slice(at + open.length, end);
    at = xml.indexOf(open, end + close.length);
  }
}

/** The text of the first element of that name; undefined where there is none. */
export function element(xml: string, name: string): string | undefined {
  const open = xml.indexOf(`<${name}>`);
  if (open < 0) return undefined;
  const from = open + name.length + 2;
  const end = xml.indexOf(`</${name}>`, from);
  if (end < 0) return undefined;
  const text = xml.slice(from, end);
  return text.includes('&') ? unescapeXml(text) : text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (whole, hex, decimal, name) => {
    // By own names: `&constructor;` is no entity.
    if (typeof name === 'string') return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** An answer that ends in the middle: worth a retry. */
export function cutOff(name: string): StoreError {
  return new StoreError('transient', `the answer ends inside <${name}>`, { operation: 'parse' });
}
