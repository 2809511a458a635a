import type { Bucket, StoredObject } from '../storage/bucket.ts';
import type { ContainerCall } from './call.ts';
import { BlobError, blobNotFound, invalidParameter } from './errors.ts';
import type { BlobState } from './state.ts';

interface Place {
  readonly bucket: Bucket;
  readonly state: BlobState;
  readonly store: { readonly clock: () => number };
}

/** The blob of that name, after what time has done to it. */
export function currentBlob(place: Place, key: string): StoredObject | undefined {
  const object = place.bucket.currentObject(key);
  return object && settled(place, object);
}

/** The blob, snapshot or version that a request names. Throws BlobNotFound. */
export function blobToRead(call: ContainerCall): StoredObject {
  const { bucket, state, target } = call;
  const found = findBlob(call, target.key, target.query.get('snapshot'), target.query.get('versionid'));
  if (found) return found;
  const object = bucket.currentObject(target.key);
  if (object === undefined && state.blocks(bucket, target.key).size > 0) throw blobNotFound();
  throw blobNotFound();
}

export function findBlob(
  place: Place,
  key: string,
  snapshot: string | undefined,
  versionId: string | undefined,
): StoredObject | undefined {
  const { bucket, state } = place;
  if (snapshot !== undefined && versionId !== undefined)
    throw new BlobError(
      400,
      'MutuallyExclusiveQueryParameters',
      'The specified query parameters are mutually exclusive.',
    );
  if (snapshot !== undefined) {
    if (Number.isNaN(Date.parse(snapshot))) throw invalidParameter('snapshot', snapshot);
    return state.snapshots(bucket, key).find((one) => one.time === snapshot)?.object;
  }
  if (versionId !== undefined) {
    const version = bucket.find(key, versionId);
    return version?.kind === 'object' ? version : undefined;
  }
  return currentBlob(place, key);
}

/** Ends a copy and a rehydration whose time has come: nobody else watches the clock. */
export function settled({ bucket, state, store }: Place, object: StoredObject): StoredObject {
  const facts = object.blob;
  if (facts === undefined) return object;
  const now = store.clock();
  const { copy, rehydrate } = facts;
  if (copy?.status === 'pending' && now >= copy.completed) {
    const content = state.arriving(copy.id);
    const done = {
      ...facts,
      copy: { ...copy, status: content ? ('success' as const) : ('failed' as const) },
    };
    const amended = bucket.amend(object, {
      blob: done,
      etag: state.nextEtag(),
      modified: Math.floor(copy.completed / 1000) * 1000,
      ...(content && { content }),
    });
    state.dropArriving(copy.id);
    return amended;
  }
  if (rehydrate !== undefined && now >= rehydrate.at) {
    const { rehydrate: _, ...rest } = facts;
    return bucket.amend(object, {
      blob: { ...rest, tierChanged: rehydrate.at },
      attributes: { ...object.attributes, storageClass: rehydrate.to },
    });
  }
  return object;
}
