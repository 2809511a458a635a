import { parseQuery } from '../s3/target.ts';
import type { Tag } from '../storage/bucket.ts';
import type { ContainerCall, Reply } from './call.ts';
import { checkWrite } from './conditions.ts';
import { BlobError } from './errors.ts';
import { receiveXml } from './body.ts';
import { blobToRead } from './names.ts';
import { childText, element, parseXml, xmlDocument } from './xml.ts';

/** `x-ms-tags`: `a=1&b=2`, percent-encoded. */
export function tagsOfHeader(header: string | undefined): readonly Tag[] {
  return header === undefined ? [] : checkedTags(parseQuery(header));
}

export function getBlobTags(call: ContainerCall): Reply {
  const object = blobToRead(call);
  return { status: 200, xml: xmlDocument('Tags', tagSet(object.attributes.tags)) };
}

/** Neither the ETag nor the time changes. */
export async function setBlobTags(call: ContainerCall): Promise<Reply> {
  const root = parseXml(await receiveXml(call));
  const set = root.children.find((child) => child.name === 'TagSet');
  const tags = (set?.children ?? []).map((tag): Tag => [
    childText(tag, 'Key') ?? '',
    childText(tag, 'Value') ?? '',
  ]);
  const object = blobToRead(call);
  checkWrite(object, call.headers, 'changes');
  call.bucket.amend(object, { attributes: { ...object.attributes, tags: checkedTags(tags) } });
  return { status: 204 };
}

export function tagSet(tags: readonly Tag[]): string {
  const all = tags.map(([name, value]) => `<Tag>${element('Key', name)}${element('Value', value)}</Tag>`);
  return `<TagSet>${all.join('')}</TagSet>`;
}

/**
 * At most 10, names of 1–128 and values of up to 256 characters: letters, digits, space, `+ - . / : = _`.
 * https://learn.microsoft.com/rest/api/storageservices/set-blob-tags
 */
function checkedTags(tags: readonly Tag[]): readonly Tag[] {
  const valid =
    tags.length <= 10 &&
    new Set(tags.map(([name]) => name)).size === tags.length &&
    tags.every(([name, value]) => name.length >= 1 && name.length <= 128 && value.length <= 256);
  if (!valid) throw invalidTags();
  if (!tags.flat().every((text) => /^[A-Za-z0-9 +\-./:=_]*$/.test(text))) throw invalidTags();
  return tags;
}

function invalidTags(): BlobError {
  return new BlobError(400, 'InvalidTags', 'The tags specified are invalid.');
}
