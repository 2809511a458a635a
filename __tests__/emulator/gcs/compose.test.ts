import { expect, test } from '@jest/globals';
import { outcome, raw, withGoogle } from './running.ts';

test('composes objects: a CRC32C, no MD5, and the sources stay', () =>
  withGoogle({}, async ({ store }, storage) => {
    const bucket = storage.bucket('cold');
    await bucket.file('1').save('hel', { resumable: false });
    await bucket.file('2').save('lo', { resumable: false });
    await bucket.combine(['1', '2'], bucket.file('all'));
    const [metadata] = await bucket.file('all').getMetadata();
    expect(metadata).toMatchObject({ size: '5', crc32c: 'mnG7TA==', componentCount: 2 });
    expect(metadata.md5Hash).toBeUndefined();
    expect((await bucket.file('all').download()).toString()).toBe('hello');
    expect(store.listKeys('cold')).toEqual(['1', '2', 'all']);
  }));

test('composes under conditions on every source and on the destination', () =>
  withGoogle({}, async (emulator, storage) => {
    const { store } = emulator;
    const bucket = storage.bucket('cold');
    await bucket.file('1').save('hel', { resumable: false });
    await bucket.file('2').save('lo', { resumable: false });
    const generation = async (name: string): Promise<string> =>
      String((await bucket.file(name).getMetadata())[0].generation);
    const [one, two] = [await generation('1'), await generation('2')];
    const compose = async (query: string, second: string): Promise<number> => {
      const body = JSON.stringify({
        sourceObjects: [
          { name: '1', generation: one, objectPreconditions: { ifGenerationMatch: one } },
          { name: '2', objectPreconditions: { ifGenerationMatch: second } },
        ],
        destination: { contentType: 'text/x', metadata: { k: 'v' } },
      });
      const answer = await raw(emulator, `/storage/v1/b/cold/o/all/compose?${query}`, {
        method: 'POST',
        body,
      });
      return answer.status;
    };
    expect(await compose('ifGenerationMatch=0', '1')).toBe(412);
    expect(await compose('ifGenerationMatch=1', two)).toBe(412);
    expect(await compose('ifGenerationMatch=0&deleteSourceObjects=true', two)).toBe(200);
    expect(await compose('ifGenerationMatch=0', two)).toBe(412);
    expect(store.listKeys('cold')).toEqual(['all']);
    expect(await store.getObject('cold', 'all')).toMatchObject({
      headers: { 'content-type': 'text/x' },
      metadata: { k: 'v' },
    });
  }));

test('refuses 33 sources, none, missing ones, and those of two storage classes', () =>
  withGoogle({}, async (emulator, storage) => {
    const bucket = storage.bucket('cold');
    await bucket.file('1').save('x', { resumable: false });
    await bucket.file('2').save('x', { resumable: false, metadata: { storageClass: 'NEARLINE' } });
    const compose = async (names: string[]): Promise<number> => {
      const answer = await raw(emulator, '/storage/v1/b/cold/o/all/compose', {
        method: 'POST',
        body: JSON.stringify({ sourceObjects: names.map((name) => ({ name })) }),
      });
      return answer.status;
    };
    expect(await compose(Array.from({ length: 33 }, () => '1'))).toBe(400);
    expect(await compose(Array.from({ length: 32 }, () => '1'))).toBe(200);
    expect(await compose([])).toBe(400);
    expect(await compose(['1', '3'])).toBe(404);
    expect(await compose(['1', '2'])).toBe(400);
    expect(await outcome(bucket.file('all').getMetadata())).toBe('ok');
  }));
