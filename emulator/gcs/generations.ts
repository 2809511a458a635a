import { NULL_VERSION, type Bucket, type NewObject, type StoredObject } from '../storage/bucket.ts';
import { conditionNotMet, noSuchObject, notModified } from './errors.ts';
import { numberOf } from './parameters.ts';
import type { Behaviour } from '../config.ts';
import type { Query } from '../s3/target.ts';
import { checkKept } from './retention.ts';

/**
 * How Google sees a bucket whose versions are kept as S3 does: no delete markers, each version under its generation,
 * and at most one that is live.
 */
export function generationsOf(bucket: Bucket, name: string): StoredObject[] {
  return bucket.versions(name).flatMap((version) => (version.kind === 'object' ? [version] : []));
}

/** When a version stopped being live, ms since the epoch; undefined for the live one. */
export function deletedAt(bucket: Bucket, object: StoredObject): number | undefined {
  const versions = bucket.versions(object.key);
  const index = versions.indexOf(object);
  const next = versions[index - 1];
  if (index <= 0 || next === undefined) return undefined;
  return next.kind === 'object' ? Math.floor(next.generation / 1000) : next.modified;
}

/** The live version, or the generation asked for. Throws 404. */
export function objectOf(bucket: Bucket, name: string, generation: number | undefined): StoredObject {
  const found =
    generation === undefined
      ? bucket.currentObject(name)
      : generationsOf(bucket, name).find((one) => one.generation === generation);
  if (!found) throw noSuchObject(bucket.name, name);
  return found;
}

/** `ifGenerationMatch` and its like of a request. 0 is a generation that no object has. */
export interface Conditions {
  readonly generation: number | undefined;
  readonly notGeneration: number | undefined;
  readonly metageneration: number | undefined;
  readonly notMetageneration: number | undefined;
}

/** `prefix` is `if`, or `ifSource` for the source of a copy. */
export function conditionsOf(query: Query, prefix: 'if' | 'ifSource' = 'if'): Conditions {
  return {
    generation: numberOf(query, `${prefix}GenerationMatch`),
    notGeneration: numberOf(query, `${prefix}GenerationNotMatch`),
    metageneration: numberOf(query, `${prefix}MetagenerationMatch`),
    notMetageneration: numberOf(query, `${prefix}MetagenerationNotMatch`),
  };
}

/** The conditions of a write, unless the bucket has the quirk to ignore them. `complete` is compose. */
export function writeConditions(
  bucket: Bucket,
  query: Query,
  kind: Behaviour['ignoreConditions'][number],
): Conditions {
  const conditions = conditionsOf(query);
  return bucket.behaviour.ignoreConditions.includes(kind) ? UNCONDITIONAL : conditions;
}

export const UNCONDITIONAL: Conditions = {
  generation: undefined,
  notGeneration: undefined,
  metageneration: undefined,
  notMetageneration: undefined,
};

/** Throws 412 unless the live version (undefined: there is none) is as a write demands. */
export function checkWrite(live: StoredObject | undefined, conditions: Conditions): void {
  const { generation, notGeneration, metageneration, notMetageneration } = conditions;
  const holds =
    (generation === undefined || generation === (live?.generation ?? 0)) &&
    (notGeneration === undefined || notGeneration !== (live?.generation ?? 0)) &&
    (metageneration === undefined || metageneration === live?.metageneration) &&
    (notMetageneration === undefined || notMetageneration !== live?.metageneration);
  if (!holds) throw conditionNotMet();
}

/** The conditions of a read: 412, or 304 where what must not match does. */
export function checkRead(object: StoredObject, conditions: Conditions): void {
  const { generation, notGeneration, metageneration, notMetageneration } = conditions;
  if (generation !== undefined && generation !== object.generation) throw conditionNotMet();
  if (metageneration !== undefined && metageneration !== object.metageneration) throw conditionNotMet();
  if (notGeneration === object.generation || notMetageneration === object.metageneration) throw notModified();
}

/** Makes an object live. What it replaces stays as a noncurrent version only where the bucket has versions. */
export function write(
  bucket: Bucket,
  name: string,
  object: NewObject,
  { conditions, now }: { conditions: Conditions; now: number },
): StoredObject {
  const live = bucket.currentObject(name);
  checkWrite(live, conditions);
  if (live) checkKept(bucket, live, now);
  const { defaultEventBasedHold = false } = bucket.google;
  const holds = object.holds ?? (defaultEventBasedHold ? { temporary: false, eventBased: true } : undefined);
  const stored = bucket.put(name, { ...object, ...(holds && { holds }) });
  if (live && bucket.versioning !== 'enabled' && live.versionId !== NULL_VERSION) {
    bucket.remove(name, live.versionId);
  }
  return stored;
}

/** Deletes the live version (which stays as a noncurrent one where the bucket has versions), or one generation for good. */
export function remove(
  bucket: Bucket,
  name: string,
  { generation, conditions, now }: { generation: number | undefined; conditions: Conditions; now: number },
): void {
  const object = objectOf(bucket, name, generation);
  checkWrite(object, conditions);
  checkKept(bucket, object, now);
  if (generation === undefined && bucket.versioning === 'enabled') {
    bucket.delete(name);
    return;
  }
  removeForGood(bucket, object);
}

/** What is under it does not become live, as it would on S3: a marker keeps it from that. */
export function removeForGood(bucket: Bucket, object: StoredObject): void {
  const { key } = object;
  const others = generationsOf(bucket, key).filter((one) => one !== object);
  const isLive = bucket.currentObject(key) === object;
  if (isLive && others.length > 0) bucket.delete(key);
  // The marker of a bucket with suspended versions has taken the place of what it deletes.
  if (bucket.find(key, object.versionId) === object) bucket.remove(key, object.versionId);
  if (others.length > 0) return;
  for (const marker of [...bucket.versions(key)]) bucket.remove(key, marker.versionId);
}
