import type { BucketCall, GoogleReply } from './call.ts';
import { checkWrite, conditionsOf, objectOf } from './generations.ts';
import { holdsOf, newAttributes, patched, sentWith } from './metadata.ts';
import { checkName } from './names.ts';
import { numberOf } from './parameters.ts';
import { written } from './upload.ts';

/** `patch` changes the fields that it names, `update` replaces all that can be changed. */
export async function changeObject(call: BucketCall): Promise<GoogleReply> {
  const { bucket, target } = call;
  const { method, name, query } = target;
  checkName(name);
  const sent = await sentWith(call);
  const object = objectOf(bucket, name, numberOf(query, 'generation'));
  checkWrite(object, conditionsOf(query));
  const { storageClass, tags } = object.attributes;
  const attributes =
    method === 'objects.patch'
      ? patched(object, sent)
      : { ...newAttributes(bucket, sent), storageClass, tags };
  return written(call, bucket.amend(object, { attributes, ...holdsOf(sent, object.holds) }));
}
