import { malformedXml } from './errors.ts';

/**
 * Text for an XML element. Control characters go as numeric references, as S3 sends them: most are not
 * allowed in XML 1.0 even so, which is why clients ask for encoding-type=url.
 */
export function escapeXml(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return text.replace(NEEDS_ESCAPE_ALL, (character) => {
    const name = NAMED[character];
    return name ?? `&#x${character.charCodeAt(0).toString(16)};`;
  });
}

/** `<name>text</name>`; nothing at all for undefined. */
export function element(name: string, text: string | number | boolean | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeXml(String(text))}</${name}>`;
}

export function xmlDocument(root: string, body: string): string {
  return `${DECLARATION}<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${body}</${root}>`;
}

/** Errors have no namespace. */
export function errorDocument(fields: Readonly<Record<string, string>>): string {
  const body = Object.entries(fields).map(([name, value]) => element(name, value));
  return `${DECLARATION}<Error>${body.join('')}</Error>`;
}

export interface XmlNode {
  readonly name: string;
  readonly children: XmlNode[];
  text: string;
}

/** Text of the first child of that name. */
export function childText(node: XmlNode, name: string): string | undefined {
  return node.children.find((child) => child.name === name)?.text;
}

/**
 * The root element of a request's body. Strict: tags that do not match, unknown entities and a second root
 * are MalformedXML. A literal CR or CRLF is read as LF, as XML demands: keys with a CR must send `&#13;`.
 */
export function parseXml(bytes: Buffer): XmlNode {
  const document: XmlNode = { name: '', children: [], text: '' };
  const open: XmlNode[] = [document];
  const source = decodeUtf8(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  let at = 0;
  while (at < source.length) {
    const node = open[open.length - 1];
    if (!node) throw malformedXml();
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const text = source.slice(at, end < 0 ? source.length : end);
      if (node === document && text.trim() !== '') throw malformedXml();
      node.text += unescapeXml(text);
      at += text.length;
    } else if (source.startsWith('<![CDATA[', at)) {
      const end = past(source, ']]>', at);
      node.text += source.slice(at + 9, end - 3);
      at = end;
    } else if (source.startsWith('<?', at)) {
      at = past(source, '?>', at);
    } else if (source.startsWith('<!--', at)) {
      at = past(source, '-->', at);
    } else {
      const end = past(source, '>', at);
      const tag = TAG.exec(source.slice(at, end));
      const name = tag?.[2];
      if (!tag || name === undefined) throw malformedXml();
      if (tag[1] === '/') {
        if (open.length < 2 || node.name !== name) throw malformedXml();
        open.pop();
      } else {
        const child: XmlNode = { name, children: [], text: '' };
        node.children.push(child);
        if (tag[3] !== '/') open.push(child);
      }
      at = end;
    }
  }
  const [root, second] = document.children;
  if (!root || second || open.length !== 1) throw malformedXml();
  return root;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[&<>"\x00-\x1f\x7f-\x9f\ufffe\uffff]/;
const NEEDS_ESCAPE_ALL = new RegExp(NEEDS_ESCAPE.source, 'g');
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const TAG = /^<(\/?)(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?:\s[^<]*?)?\s*(\/?)>$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;]*;?)/g, (_, reference: string) => {
    const named = ENTITIES[reference.slice(0, -1)];
    if (reference.endsWith(';') && named !== undefined) return named;
    const number = /^#(?:x([0-9a-fA-F]+)|([0-9]+));$/.exec(reference);
    const code = number?.[1] === undefined ? Number(number?.[2] ?? NaN) : parseInt(number[1], 16);
    if (!(code > 0 && code <= 0x10ffff)) throw malformedXml();
    return String.fromCodePoint(code);
  });
}

function past(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) throw malformedXml();
  return found + mark.length;
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw malformedXml();
  }
}
