import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SHAPES, SyntheticKeys } from '../../bench/synthetic-keys.ts';
import { listPage, placeOf, renderPage, SyntheticRows } from '../../bench/synthetic-listing.ts';
import type { Listing } from '../../bench/synthetic-listing.ts';
import { startServer } from '../../bench/start-server.ts';
import type { SyntheticServer } from '../../bench/start-server.ts';
import { systemClock } from '../../src/core/clock.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { probeCapabilities } from '../../src/store/capabilities.ts';
import { compareKeys } from '../../src/core/keys.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import type { Store } from '../../src/store/contract.ts';
import { pagesOf } from '../../src/store/listing/listing.ts';
import { openStore } from '../../src/store/registry.ts';
import { placesOf } from '../../bench/places.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { parseListPage } from '../../src/store/s3/xml.ts';

const never = new AbortController().signal;

describe.each(SHAPES)('synthetic keys, %s', (shape) => {
  const keys = new SyntheticKeys(300_000, shape);

  test('lie in byte order, and lead back to their index', () => {
    fc.assert(
      fc.property(fc.nat({ max: 299_999 }), fc.nat({ max: 299_999 }), (a, b) => {
        expect(Math.sign(compareKeys(keys.key(a), keys.key(b)))).toBe(Math.sign(a - b));
        expect(keys.indexOf(keys.key(a))).toBe(a);
        expect(keys.from(keys.key(a))).toBe(a);
        expect(keys.from(`${keys.key(a)}!`)).toBe(a + 1);
      }),
    );
  });

  test('are listed in pages as a plain filter lists them', () => {
    const few = new SyntheticKeys(2_345, shape);
    const all = Array.from({ length: few.count }, (_, index) => few.key(index));
    const sources = [new SyntheticRows(few, () => 0)];
    for (const [prefix, delimiter, after] of [
      ['', '', ''],
      ['', '/', ''],
      ['data/', '/', ''],
      ['data/0000/01/', '', ''],
      ['', '', few.key(1_234)],
      ['object-00000', '', few.key(17)],
      ['nothing', '/', ''],
    ] as const) {
      const found: string[] = [];
      let place: Pick<Listing, 'after' | 'afterPrefix'> = { after, afterPrefix: false };
      for (let pages = 0; pages < 500; pages++) {
        const listing = { prefix, delimiter, maxKeys: 7, ...place };
        const { objects, prefixes, next } = parseListPage(
          renderPage('hot', listing, listPage(sources, listing)),
        );
        found.push(...[...objects.map(({ key }) => key), ...prefixes].sort());
        if (next === undefined) break;
        place = placeOf(next);
      }
      const rolled = all
        .filter((key) => key.startsWith(prefix) && key > after)
        .map((key) => {
          const cut = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
          return cut < 0 ? key : key.slice(0, cut + 1);
        });
      expect(found).toEqual([...new Set(rolled)].slice(0, found.length));
      if (rolled.length < 3_000) expect(found.length).toBe(new Set(rolled).size);
    }
  });
});

describe('the synthetic server', () => {
  let server: SyntheticServer;
  let cold: S3Store;

  beforeAll(async () => {
    server = await startServer({ keys: 1000, changing: 0.5 });
    cold = new S3Store({
      endpoint: server.endpoint,
      bucket: 'cold',
      region: 'us-east-1',
      pathStyle: true,
      credentials: fixedCredentials({ accessKeyId: 'x', secretAccessKey: 'x' }),
      clock: systemClock,
    });
  });

  afterAll(async () => {
    await cold.close();
    await server.stop();
  });

  test('honours what a good store honours', async () => {
    const {
      probed: _probed,
      aliasesPaths,
      signedBody,
      ...can
    } = await probeCapabilities(
      new Bucket(cold, ''),
      '.flashback-backup/probe/',
      '2026-11-23T10:00:00.000Z',
      never,
    );
    expect({ aliasesPaths, signedBody }).toEqual({ aliasesPaths: false, signedBody: false }); // it checks no signature
    expect(Object.entries(can).filter(([, honoured]) => !honoured)).toEqual([]);
    expect((await cold.list({ prefix: '' })).objects).toEqual([]);
  });

  test.each(['gcs', 'blob'] as const)('honours the same over %s, and lists the same keys', async (api) => {
    const [hotStore, coldStore] = (['hot', 'cold'] as const).map((bucket) =>
      openStore(placesOf(api).place(bucket, server.endpoint), undefined, systemClock),
    ) as [Store, Store];
    try {
      const found = await probeCapabilities(
        new Bucket(coldStore, ''),
        '.flashback-backup/probe/',
        '2026-11-23T10:00:00.000Z',
        never,
      );
      const { aliasesPaths: _aliases, probed: _probed, ...can } = found;
      // GCS needs no parts that the store copies.
      const lacking = Object.entries(can).filter(([, honoured]) => honoured === false);
      const expected = api === 'gcs' ? ['partCopy', 'partCopyPin'] : [];
      expect(lacking.map(([question]) => question).sort()).toEqual(expected);
      const keys = new SyntheticKeys(1000);
      for (const raw of [false, true]) {
        const listed: string[] = [];
        for await (const { objects } of pagesOf(
          new Bucket(hotStore, ''),
          '',
          { after: keys.key(499) },
          never,
          raw,
        ))
          listed.push(...objects.map(({ key }) => key));
        expect(listed).toEqual(Array.from({ length: 500 }, (_, index) => keys.key(500 + index)));
      }
      const page = await hotStore.list({ prefix: '', delimiter: '/' });
      expect(page).toMatchObject({ objects: [], prefixes: ['data/'] });
    } finally {
      await Promise.all([hotStore.close(), coldStore.close()]);
    }
  });

  test('notes a copy of hot, pinned to the content of the epoch', async () => {
    const key = new SyntheticKeys(1000).key(3);
    const keys = new SyntheticKeys(1000, 'tree', 0.5);
    const etag = keys.etag(3, 0);
    await cold.copy({ place: { ...cold.place, bucket: 'hot' }, key, ifMatch: etag }, key);
    expect(await cold.head(key)).toMatchObject({ etag, size: keys.size(3, 0) });
    await server.tell('epoch');
    const changed = Array.from({ length: 1000 }, (_, i) => i).filter((i) => keys.version(i, 1) === 1);
    expect(changed.length).toBeGreaterThan(400);
    expect(changed.length).toBeLessThan(600);
    const other = keys.key(changed[0]!);
    await expect(
      cold.copy(
        { place: { ...cold.place, bucket: 'hot' }, key: other, ifMatch: keys.etag(changed[0]!, 0) },
        other,
      ),
    ).rejects.toMatchObject({ code: 'precondition' });
    expect((await server.counts()).cold['copy']).toBeGreaterThanOrEqual(2);
  });
});
