import type { AnchorPlace } from '../../core/anchor/anchors.ts';
import type { Clock, Random } from '../../core/clock.ts';
import { placeUrl } from '../../core/place.ts';
import type { PlaceOptions } from '../../core/place.ts';
import { MAX_ANCHOR_BYTES } from '../../manifest/anchor/record.ts';
import type { Store } from '../../store/contract.ts';
import { isStoreError } from '../../store/errors.ts';
import { retrying } from '../../store/middleware/middleware.ts';
import { readWhole } from '../../store/read.ts';

interface Setting {
  readonly open: (place: PlaceOptions) => Store;
  readonly clock: Clock;
  readonly random: Random;
}

/**
 * An anchor in a bucket of another account, in an object named for the cold. Written on the condition that it is still what
 * this run read: a run that was overtaken does not put an older record over a newer one. Its connections are closed after
 * each use, since it is used a few times in hours.
 */
export function s3Anchor(place: PlaceOptions, id: string, { open, clock, random }: Setting): AnchorPlace {
  const key = `${place.prefix}flashback-backup-anchor-${id}.json`;
  /** Undefined before the first read, null where there was nothing. */
  let etag: string | null | undefined;

  async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = open(place);
    try {
      return await work(retrying(store, clock, random));
    } finally {
      await store.close();
    }
  }

  async function read(store: Store, signal: AbortSignal): Promise<string | undefined> {
    const file = await readWhole(store, key, MAX_ANCHOR_BYTES, signal, clock);
    if (file === 'too-large') throw new Error(`it has more than ${MAX_ANCHOR_BYTES} bytes`);
    etag = file?.etag ?? null;
    return file === undefined ? undefined : Buffer.from(file.bytes).toString('utf8');
  }

  return {
    name: placeUrl(place),
    read: (signal) => withStore((store) => read(store, signal)),
    write: (text, signal) =>
      withStore(async (store) => {
        if (etag === undefined) await read(store, signal);
        const condition = etag === null || etag === undefined ? { ifAbsent: true } : { ifMatch: etag };
        const options = { attributes: { contentType: 'application/json' }, ...condition };
        try {
          ({ etag } = await store.put(key, Buffer.from(text), options, signal));
        } catch (error) {
          if (!isStoreError(error, 'precondition')) throw error;
          // A 412 is also the echo of our own write whose answer was lost.
          if ((await read(store, signal)) !== text)
            throw new Error('another run wrote it meanwhile', { cause: error });
        }
      }),
  };
}
