import { concat } from '../storage/content.ts';
import type { StoredObject } from '../storage/bucket.ts';
import type { BucketCall, GoogleReply } from './call.ts';
import { conditionNotMet, invalid, required } from './errors.ts';
import { checkWrite, objectOf, removeForGood, write, writeConditions } from './generations.ts';
import { holdsOf, jsonBody, newAttributes, sentMetadata } from './metadata.ts';
import { checkName } from './names.ts';
import { flagOf } from './parameters.ts';
import { checkKept } from './retention.ts';
import { written } from './upload.ts';

/** https://cloud.google.com/storage/docs/json_api/v1/objects/compose */
const MAX_SOURCES = 32;

/**
 * Makes an object of up to 32 others of the same bucket and class. It has no MD5. The sources stay, unless they are to be
 * deleted: then for good, even where the bucket has versions.
 */
export async function composeObject(call: BucketCall): Promise<GoogleReply> {
  const { bucket, target } = call;
  checkName(target.name);
  const body = await jsonBody(call);
  const conditions = writeConditions(bucket, target.query, 'complete');
  checkWrite(bucket.currentObject(target.name), conditions);
  const sources = listed(body).map((source) => opened(call, source));
  const [first] = sources;
  if (!first) throw required('You must provide at least one source component.');
  if (sources.length > MAX_SOURCES) {
    throw invalid(
      `The number of source components provided (${sources.length}) exceeds the maximum (${MAX_SOURCES}).`,
    );
  }
  const { storageClass } = first.attributes;
  const other = sources.find((source) => source.attributes.storageClass !== storageClass);
  if (other) {
    throw invalid(
      `Cannot compose objects of the storage classes ${storageClass} and ${other.attributes.storageClass}.`,
    );
  }
  const deleting = flagOf(target.query, 'deleteSourceObjects') || body['deleteSourceObjects'] === true;
  const now = call.clock();
  if (deleting) for (const source of sources) checkKept(bucket, source, now);
  const destination = body['destination'] ?? {};
  if (typeof destination !== 'object') throw invalid('Invalid value for: destination');
  const sent = sentMetadata(destination as Record<string, unknown>);
  const content = concat(sources.map((source) => source.content));
  const stored = write(
    bucket,
    target.name,
    {
      content,
      // S3's name for what has no MD5 of its own.
      etag: `${Buffer.from(String(now)).toString('hex').padEnd(32, '0').slice(0, 32)}-${sources.length}`,
      componentCount: sources.reduce((sum, source) => sum + (source.componentCount ?? 1), 0),
      attributes: { ...newAttributes(bucket, sent), storageClass },
      ...holdsOf(sent),
    },
    { conditions, now },
  );
  if (deleting) {
    for (const source of new Set(sources)) if (source.key !== target.name) removeForGood(bucket, source);
  }
  return written(call, stored);
}

interface SourceName {
  readonly name: string;
  readonly generation: number | undefined;
  readonly ifGenerationMatch: number | undefined;
}

/** `sourceObjects` of the body. */
function listed(body: Record<string, unknown>): SourceName[] {
  const sources = body['sourceObjects'] ?? [];
  if (!Array.isArray(sources)) throw invalid('Invalid value for: sourceObjects');
  return sources.map((source: unknown) => {
    const { name, generation, objectPreconditions } = record(source);
    if (typeof name !== 'string' || name === '') throw required('Required');
    return {
      name,
      generation: generationOf(generation),
      ifGenerationMatch: generationOf(record(objectPreconditions ?? {})['ifGenerationMatch']),
    };
  });
}

function opened({ bucket }: BucketCall, { name, generation, ifGenerationMatch }: SourceName): StoredObject {
  const source = objectOf(bucket, name, generation);
  const pinned = !bucket.behaviour.ignoreSourcePins.includes('partcopy');
  if (pinned && ifGenerationMatch !== undefined && ifGenerationMatch !== source.generation) {
    throw conditionNotMet();
  }
  return source;
}

/** An int64, which JSON carries as a string. */
function generationOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  if ((typeof value === 'string' || typeof value === 'number') && /^\d{1,18}$/.test(String(value))) {
    return Number(value);
  }
  throw invalid('Invalid value for: generation');
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw invalid('Parse Error');
  return value as Record<string, unknown>;
}
