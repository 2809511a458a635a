import { isJsonObject } from '../../core/bounded-json.ts';
import type { JsonObject } from '../../core/bounded-json.ts';
import { defined } from '../../core/defined.ts';
import type { CopyOptions, CopyResume, CopySource, Written } from '../contract.ts';
import { CopyStopped, isStoreError } from '../errors.ts';
import { jsonOf, protocolError } from './answers.ts';
import { generationQuery, pinOf } from './insert.ts';
import { checkName, segment } from './names.ts';
import { WRITTEN_FIELDS, writtenOf } from './resource.ts';
import { jsonBody, objectPath } from './wire.ts';
import type { GcsBody, GcsWire } from './wire.ts';

const OPERATION = 'objects.rewrite';
/** What a rewrite token may be long: a record in cold holds it. */
const MAX_TOKEN = 8 * 1024;
/** Of one object's calls that moved nothing, in a row: a service that goes nowhere. */
const MAX_IDLE_CALLS = 100;

/** The fields of a resource that a copy keeps where a body is sent: it replaces all of them. */
const KEPT_FIELDS =
  'contentType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata,customTime';

/** The newest token of each copy that is under way: another try of the same one goes on there. */
const newest = new WeakMap<CopyResume, string>();

interface Step {
  readonly done: boolean;
  readonly token: string | undefined;
  readonly moved: number;
  readonly resource: JsonObject | undefined;
}

/**
 * A server-side copy, in as many calls as the service needs, each pinned to the source and on the destination's
 * condition. Nothing is visible there until the last. A token lives a week and goes on in another process; one that is not
 * known any more begins anew. Throws StoreError, and CopyStopped where `resume.stopped` says so between two calls.
 */
export async function rewrite(
  wire: GcsWire,
  source: CopySource,
  key: string,
  options: CopyOptions,
  signal: AbortSignal | undefined,
): Promise<Written> {
  checkName(OPERATION, key);
  const { resume } = options;
  const body = await bodyOf(wire, source, options.storageClass, signal);
  let token = resume === undefined ? undefined : (newest.get(resume) ?? resume.token);
  let isRemembered = token !== undefined;
  let moved = 0;
  let idle = 0;
  for (;;) {
    let step: Step;
    try {
      step = await call(wire, source, key, options, body, token, signal);
    } catch (error) {
      if (!isRemembered || !isForgotten(error)) throw error;
      token = undefined;
      isRemembered = false;
      continue;
    }
    isRemembered = false;
    if (step.done) return writtenOf(OPERATION, step.resource);
    if (step.token === undefined)
      throw protocolError(OPERATION, 'the copy is not done, and has no token to go on with');
    idle = step.moved > moved ? 0 : idle + 1;
    if (idle > MAX_IDLE_CALLS)
      throw protocolError(OPERATION, `${MAX_IDLE_CALLS} calls in a row moved nothing`);
    moved = Math.max(moved, step.moved);
    if (resume !== undefined) newest.set(resume, step.token);
    if (step.token !== token) await resume?.keep(step.token);
    ({ token } = step);
    if (resume?.stopped() === true) throw new CopyStopped();
  }
}

async function call(
  wire: GcsWire,
  source: CopySource,
  key: string,
  options: CopyOptions,
  body: GcsBody | undefined,
  rewriteToken: string | undefined,
  signal: AbortSignal | undefined,
): Promise<Step> {
  const { bucket } = source.place;
  const answer = await wire.send(
    {
      operation: OPERATION,
      method: 'POST',
      path: `${objectPath(bucket, source.key)}/rewriteTo/b/${segment(wire.bucket)}/o/${segment(key)}`,
      query: {
        sourceGeneration: source.versionId,
        ifSourceGenerationMatch: source.ifMatch === undefined ? undefined : pinOf(OPERATION, source.ifMatch),
        ...generationQuery(OPERATION, options),
        rewriteToken,
        fields: `done,rewriteToken,totalBytesRewritten,resource(${WRITTEN_FIELDS})`,
      },
      key: source.key,
      ...defined({ body }),
      timeout: wire.timeouts.longAnswer,
    },
    signal,
  );
  const json = jsonOf(OPERATION, answer);
  const { done, rewriteToken: token, totalBytesRewritten: moved, resource } = json;
  return {
    done: done === true,
    token: typeof token === 'string' && token !== '' && token.length <= MAX_TOKEN ? token : undefined,
    moved: typeof moved === 'string' && /^\d{1,16}$/.test(moved) ? Number(moved) : 0,
    resource: isJsonObject(resource) ? resource : undefined,
  };
}

/**
 * Without a body the service keeps everything. A storage class is named in one, and with it all that would be lost
 * otherwise, as the source has it.
 */
async function bodyOf(
  wire: GcsWire,
  { place, key, versionId, ifMatch }: CopySource,
  storageClass: string | undefined,
  signal: AbortSignal | undefined,
): Promise<GcsBody | undefined> {
  if (storageClass === undefined) return undefined;
  const operation = 'objects.get';
  const query = {
    generation: versionId,
    ifGenerationMatch: ifMatch === undefined ? undefined : pinOf(operation, ifMatch),
    fields: KEPT_FIELDS,
  };
  const path = objectPath(place.bucket, key);
  const answer = await wire.send({ operation, method: 'GET', path, query, key }, signal);
  return jsonBody({ ...jsonOf(operation, answer), storageClass });
}

/** A token that has ended (410), or that the service does not know or does not take for this copy. */
function isForgotten(error: unknown): boolean {
  if (!isStoreError(error)) return false;
  return error.status === 410 || error.status === 404 || error.status === 400;
}
