import { checkTagCharacters } from '../quirks/refusals.ts';
import type { Tag } from '../storage/bucket.ts';
import { checkedTags } from './attributes.ts';
import { receiveXml } from './body.ts';
import type { BucketCall, Reply } from './call.ts';
import { malformedXml } from './errors.ts';
import { objectToRead, versionHeader } from './stored-versions.ts';
import { childText, element, parseXml, xmlDocument } from './xml.ts';

export function getObjectTagging(call: BucketCall): Reply {
  const object = objectToRead(call.bucket, call.target.key, call.target.query.get('versionId'));
  const tags = object.attributes.tags.map(
    ([name, value]) => `<Tag>${element('Key', name)}${element('Value', value)}</Tag>`,
  );
  return {
    status: 200,
    headers: versionHeader(call.bucket, object.versionId),
    xml: xmlDocument('Tagging', `<TagSet>${tags.join('')}</TagSet>`),
  };
}

export async function putObjectTagging(call: BucketCall): Promise<Reply> {
  const root = parseXml(await receiveXml(call));
  const set = root.children.find((child) => child.name === 'TagSet');
  if (root.name !== 'Tagging' || !set) throw malformedXml();
  const tags = set.children.map((tag): Tag => {
    const name = childText(tag, 'Key');
    const value = childText(tag, 'Value');
    if (tag.name !== 'Tag' || name === undefined || value === undefined) throw malformedXml();
    return [name, value];
  });
  if (call.bucket.quirks.has('tag-characters-refused')) checkTagCharacters(tags.flat());
  return { status: 200, headers: setTags(call, checkedTags(tags)) };
}

export function deleteObjectTagging(call: BucketCall): Reply {
  return { status: 204, headers: setTags(call, []) };
}

function setTags(call: BucketCall, tags: readonly Tag[]): Record<string, string> {
  const object = objectToRead(call.bucket, call.target.key, call.target.query.get('versionId'));
  call.bucket.amend(object, { attributes: { ...object.attributes, tags } });
  return versionHeader(call.bucket, object.versionId);
}
