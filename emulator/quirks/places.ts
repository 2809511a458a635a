import type { JsonFields } from '../json-fields.ts';
import { bucketById, type World } from '../world.ts';
import { quirksOf, type Quirks } from './quirks.ts';
import { QUIRKS } from './table.ts';
import type { QuirkRow } from './quirk-row.ts';

/** A bucket by its id, or an endpoint by its name: a node's id or a provider. */
export type QuirkPlace = { readonly bucket: string } | { readonly endpoint: string };

/** The quirks that a bucket or an endpoint has now. */
export function quirks(world: World, where: QuirkPlace): Quirks {
  return 'bucket' in where ? bucketById(world, where.bucket).quirks : endpoint(world, where.endpoint).quirks;
}

/** Sets those of one place, or of all. Throws where a quirk, a bucket or an endpoint is not known. */
export function setQuirks(world: World, where: QuirkPlace | 'all', specs: readonly string[]): void {
  if (where === 'all') {
    const all = quirksOf(specs, 'quirks');
    for (const bucket of world.buckets) bucket.quirks = all.of('bucket');
    for (const one of [...world.nodes, ...world.providers]) one.quirks = all.of('endpoint');
  } else if ('bucket' in where) {
    bucketById(world, where.bucket).quirks = quirksOf(specs, 'quirks', 'bucket');
  } else {
    endpoint(world, where.endpoint).quirks = quirksOf(specs, 'quirks', 'endpoint');
  }
}

/** For the control interface: all known quirks, and those in force. */
export function allQuirks(world: World): unknown {
  return {
    known: Object.entries<QuirkRow>(QUIRKS).map(([name, { does, seen, scope = 'bucket', value }]) => ({
      name,
      does,
      seen,
      scope,
      ...(value && { value }),
    })),
    ...quirksInForce(world),
  };
}

/** The quirks of each bucket and endpoint: a line that a terminal can show. */
export function quirksInForce(world: World): object {
  return {
    buckets: Object.fromEntries(world.buckets.map((bucket) => [bucket.id, bucket.quirks.list()])),
    endpoints: Object.fromEntries([
      ...world.nodes.map((node) => [node.id, node.quirks.list()]),
      ...world.providers.map((provider) => [provider.config.name, provider.quirks.list()]),
    ]) as Record<string, string[]>,
  };
}

/** `bucket`, `endpoint`, or neither of a control request. */
export function placeOf(fields: JsonFields): QuirkPlace | 'all' {
  if (fields.has('bucket') && fields.has('endpoint'))
    throw new Error('bucket and endpoint: name one of them');
  if (fields.has('bucket')) return { bucket: fields.string('bucket') };
  return fields.has('endpoint') ? { endpoint: fields.string('endpoint') } : 'all';
}

function endpoint(world: World, name: string): { quirks: Quirks } {
  const found =
    world.nodes.find((node) => node.id === name) ??
    world.providers.find((provider) => provider.config.name === name);
  if (!found) throw new Error(`the emulator has no endpoint ${JSON.stringify(name)}`);
  return found;
}
