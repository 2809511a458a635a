import { S3Error } from '../s3/errors.ts';
import { escapeXml, parseXml as parse, type XmlNode } from '../s3/xml.ts';
import { invalidXml } from './errors.ts';

export { childText, element, escapeXml, type XmlNode } from '../s3/xml.ts';

export function xmlDocument(
  root: string,
  body: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `${DECLARATION}<${root}${written.join('')}>${body}</${root}>`;
}

/** Errors end with who asked what and when. */
export function errorDocument(
  code: string,
  message: string,
  details: Readonly<Record<string, string>>,
  about: { requestId: string; time: number },
): string {
  const text = `${message}\nRequestId:${about.requestId}\nTime:${new Date(about.time).toISOString()}`;
  const fields = Object.entries({ Code: code, Message: text, ...details });
  return xmlDocument('Error', fields.map(([name, value]) => lines(name, value)).join(''));
}

/** An element whose text keeps its line breaks, as the service's errors have them. */
function lines(name: string, text: string): string {
  return `<${name}>${text.split('\n').map(escapeXml).join('\n')}</${name}>`;
}

/** The root element of a request's body; throws InvalidXmlDocument. */
export function parseXml(bytes: Buffer): XmlNode {
  try {
    return parse(bytes);
  } catch (error) {
    throw error instanceof S3Error ? invalidXml() : error;
  }
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';
