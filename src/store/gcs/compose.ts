import { mapConcurrent } from '../../core/semaphore.ts';
import type { Conditions, ListedObject, Part, Written } from '../contract.ts';
import { combineCrc32c } from '../crc32c.ts';
import { jsonOf, protocolError } from './answers.ts';
import { generationQuery } from './insert.ts';
import { WRITTEN_FIELDS, writtenOf } from './resource.ts';
import { jsonBody, objectPath } from './wire.ts';
import type { GcsWire } from './wire.ts';

const OPERATION = 'objects.compose';
/** https://cloud.google.com/storage/docs/composite-objects */
const MAX_SOURCES = 32;
const COMPOSED_AT_ONCE = 8;

/** What is composed: an object below the upload's folder, pinned to its generation. */
interface Component {
  readonly name: string;
  readonly generation: string;
  readonly size: number;
  readonly crc32c: string | undefined;
}

export interface Composition {
  /** Where parts and what is composed on the way lie. */
  readonly folder: string;
  /** What lies there now, by name below the folder. */
  readonly present: ReadonlyMap<string, ListedObject>;
  readonly parts: readonly Part[];
  readonly key: string;
  /** The fields of the whole. */
  readonly resource: Readonly<Record<string, unknown>>;
  readonly conditions: Conditions;
}

/**
 * The object of all parts, in levels of 32. What is composed is deleted by the same request: that costs no early deletion,
 * and soft delete does not keep it. One that an earlier try composed already is used again, since its parts are gone.
 */
export async function compose(
  wire: GcsWire,
  { folder, present, parts, key, resource, conditions }: Composition,
  signal: AbortSignal | undefined,
): Promise<Written> {
  const { storageClass } = resource;
  const between = storageClass === undefined ? {} : { storageClass };
  let sources: readonly Component[] = parts.map(({ number, etag, size, crc32c }) => ({
    name: partName(folder, number),
    generation: etag,
    size,
    crc32c,
  }));
  for (let level = 1; sources.length > MAX_SOURCES; level++) {
    const groups = groupsOf(sources).map((group, i) => ({ group, name: `level-${level}-${i + 1}` }));
    sources = await mapConcurrent(groups, COMPOSED_AT_ONCE, async ({ group, name }): Promise<Component> => {
      const whole = wholeOf(group);
      const earlier = present.get(name);
      const isSame =
        earlier?.crc32c !== undefined && earlier.crc32c === whole.crc32c && earlier.size === whole.size;
      const made = isSame ? earlier : await composeOne(wire, group, folder + name, between, {}, signal);
      return { name: folder + name, generation: made.etag, ...whole };
    });
  }
  return composeOne(wire, sources, key, resource, conditions, signal);
}

export function partName(folder: string, number: number): string {
  return folder + String(number).padStart(5, '0');
}

async function composeOne(
  wire: GcsWire,
  sources: readonly Component[],
  key: string,
  resource: Readonly<Record<string, unknown>>,
  conditions: Conditions,
  signal: AbortSignal | undefined,
): Promise<Written> {
  if (sources.length === 0) throw protocolError(OPERATION, 'an object is composed of one part at least');
  const sourceObjects = sources.map(({ name, generation }) => ({
    name,
    generation,
    objectPreconditions: { ifGenerationMatch: generation },
  }));
  const answer = await wire.send(
    {
      operation: OPERATION,
      method: 'POST',
      path: `${objectPath(wire.bucket, key)}/compose`,
      query: {
        ...generationQuery(OPERATION, conditions),
        fields: WRITTEN_FIELDS,
      },
      key,
      body: jsonBody({ sourceObjects, destination: resource, deleteSourceObjects: true }),
      timeout: wire.timeouts.longAnswer,
    },
    signal,
  );
  return writtenOf(OPERATION, jsonOf(OPERATION, answer));
}

function groupsOf(sources: readonly Component[]): Component[][] {
  const groups: Component[][] = [];
  for (let at = 0; at < sources.length; at += MAX_SOURCES) groups.push(sources.slice(at, at + MAX_SOURCES));
  return groups;
}

function wholeOf(group: readonly Component[]): Pick<Component, 'size' | 'crc32c'> {
  const size = group.reduce((sum, one) => sum + one.size, 0);
  const pieces = group.flatMap(({ crc32c, size: bytes }) =>
    crc32c === undefined ? [] : [{ crc32c, size: bytes }],
  );
  return { size, crc32c: pieces.length === group.length ? combineCrc32c(pieces) : undefined };
}
