import type { AnchorPlaceOptions, PlaceOptions } from '../../../src/core/place.ts';
import type { OpenStore } from '../../../src/run/open-buckets.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { ENDPOINT, HEAD } from '../../run/command-world.ts';
import { SignedWorld } from '../signing/world.ts';

export const STATE = '.flashback-backup/';

/** A world whose commands are given an anchor, by default in a bucket of another account. */
export class AnchoredWorld extends SignedWorld {
  readonly elsewhere = new MemoryProvider(this.clock).store('elsewhere');
  anchors: readonly AnchorPlaceOptions[] = [s3Place()];
  accepted: string | undefined;

  constructor() {
    super();
    this.keys = undefined;
  }

  protected override placeOf(place: PlaceOptions): PlaceOptions {
    const own = super.placeOf(place);
    if (place.bucket !== 'cold' || this.anchors.length === 0) return own;
    return { ...own, anchor: { places: this.anchors, accepted: this.accepted } };
  }

  protected override storeOf: OpenStore = ({ bucket }) =>
    bucket === 'cold' ? this.cold : bucket === 'hot' ? this.hot : bucket === 'to' ? this.to : this.elsewhere;

  /** Everything below the state's folder, to put back later. */
  async snapshot(): Promise<ReadonlyMap<string, Buffer>> {
    const files = new Map<string, Buffer>();
    for (const { key } of (await this.cold.list({ prefix: STATE })).objects)
      files.set(key, await this.bytes(key));
    return files;
  }

  /** As a thief with write access to cold does it. */
  async rollBack(to: ReadonlyMap<string, Buffer>): Promise<void> {
    for (const { key } of (await this.cold.list({ prefix: STATE })).objects)
      if (!to.has(key) && !key.startsWith(`${STATE}lease`)) await this.cold.delete(key);
    for (const [key, bytes] of to) if (!key.startsWith(`${STATE}lease`)) await this.cold.put(key, bytes);
  }

  async bytes(key: string): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await this.cold.get(key)).stream) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  async head(): Promise<number> {
    return Number((await this.read(HEAD))['generation']);
  }

  /** What the anchor in the other bucket knows; undefined where it has nothing. */
  async known(): Promise<Record<string, unknown> | undefined> {
    const [object] = (await this.elsewhere.list({ prefix: '' })).objects;
    if (object === undefined) return undefined;
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await this.elsewhere.get(object.key)).stream) chunks.push(chunk);
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
  }
}

export function s3Place(): AnchorPlaceOptions {
  return {
    kind: 's3',
    place: {
      api: 's3',
      endpoint: ENDPOINT,
      bucket: 'elsewhere',
      prefix: 'anchors/',
      region: 'us-east-1',
      pathStyle: true,
      credentials: { accessKeyId: 'other', secretAccessKey: 'other' },
    },
  };
}
