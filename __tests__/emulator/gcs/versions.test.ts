import { expect, test } from '@jest/globals';
import { outcome, withGoogle } from './running.ts';

test('a generation is read, pinned and deleted by its number', () =>
  withGoogle({}, async (_, storage) => {
    const bucket = storage.bucket('kept');
    await bucket.file('a').save('old', { resumable: false });
    const [{ generation: old = '' }] = await bucket.file('a').getMetadata();
    await bucket.file('a').save('new', { resumable: false });
    const [bytes] = await bucket.file('a', { generation: old }).download();
    expect(bytes.toString()).toBe('old');
    // Deleting the live generation makes none of the older ones live again.
    const [{ generation: live = '' }] = await bucket.file('a').getMetadata();
    await bucket.file('a', { generation: live }).delete();
    expect(await outcome(bucket.file('a').getMetadata())).toBe('404 notFound');
    expect(await outcome(bucket.file('a', { generation: live }).getMetadata())).toBe('404 notFound');
    expect((await bucket.file('a', { generation: old }).download()).toString()).toBe('old');
    await bucket.file('a', { generation: old }).delete();
    const [files] = await bucket.getFiles({ versions: true });
    expect(files).toEqual([]);
  }));

test('a bucket without versions keeps nothing of what is replaced', () =>
  withGoogle({}, async ({ store }, storage) => {
    const file = storage.bucket('cold').file('a');
    await file.save('old', { resumable: false });
    const [{ generation: old = '' }] = await file.getMetadata();
    await file.save('new', { resumable: false });
    expect(await outcome(storage.bucket('cold').file('a', { generation: old }).download())).toBe('404');
    expect(store.listVersions('cold')).toHaveLength(1);
  }));

test('an update counts the metageneration, and keeps the generation', () =>
  withGoogle({}, async (_, storage) => {
    const file = storage.bucket('cold').file('a');
    await file.save('x', {
      resumable: false,
      contentType: 'text/x',
      metadata: { metadata: { a: '1', b: '2' } },
    });
    const [before] = await file.getMetadata();
    await file.setMetadata({ cacheControl: 'no-cache', metadata: { a: null, c: '3' } });
    const [after] = await file.getMetadata();
    expect(after).toMatchObject({
      generation: before.generation,
      metageneration: '2',
      contentType: 'text/x',
      cacheControl: 'no-cache',
      metadata: { b: '2', c: '3' },
    });
    const stale = file.setMetadata({ cacheControl: 'x' }, { ifMetagenerationMatch: 1 });
    expect(await outcome(stale)).toBe('412 conditionNotMet');
  }));

test('versioning is turned on and seen', () =>
  withGoogle({}, async (_, storage) => {
    const bucket = storage.bucket('cold');
    const enabled = async (): Promise<boolean | undefined> =>
      (await bucket.getMetadata())[0].versioning?.enabled;
    expect(await enabled()).toBeUndefined();
    await bucket.setMetadata({ versioning: { enabled: true } });
    expect(await enabled()).toBe(true);
    await bucket.file('a').save('1', { resumable: false });
    await bucket.file('a').save('2', { resumable: false });
    await bucket.setMetadata({ versioning: { enabled: false } });
    expect(await enabled()).toBe(false);
    await bucket.file('a').save('3', { resumable: false });
    await bucket.file('a').delete();
    const [files] = await bucket.getFiles({ versions: true });
    expect(await Promise.all(files.map(async (file) => String((await file.download())[0])))).toEqual(['1']);
  }));
