import { expect, test } from '@jest/globals';
import { READER, outcome, raw, storageOf, withGoogle } from './running.ts';

test('buckets are made, listed and deleted while they are empty', () =>
  withGoogle({}, async (_, storage) => {
    await storage.createBucket('another', { location: 'EUROPE-WEST1', storageClass: 'NEARLINE' });
    const [metadata] = await storage.bucket('another').getMetadata();
    expect(metadata).toMatchObject({ location: 'EUROPE-WEST1', storageClass: 'NEARLINE' });
    expect(await outcome(storage.createBucket('another'))).toBe('409 conflict');
    expect(await outcome(storage.createBucket('Wrong_Name'))).toBe('400 invalid');
    const file = storage.bucket('another').file('a');
    await file.save('x', { resumable: false });
    expect((await file.getMetadata())[0].storageClass).toBe('NEARLINE');
    const [buckets] = await storage.getBuckets({ prefix: 'a' });
    expect(buckets.map((bucket) => bucket.name)).toEqual(['another']);
    expect(await outcome(storage.bucket('another').delete())).toBe('409 conflict');
    await file.delete();
    await storage.bucket('another').delete();
    expect(await outcome(storage.bucket('another').getMetadata())).toBe('404 notFound');
  }));

test('says which permissions a caller has', () =>
  withGoogle({}, async ({ providerEndpoints }) => {
    const asked = ['storage.objects.list', 'storage.objects.create', 'storage.buckets.get'];
    const [permissions] = await storageOf(providerEndpoints['google'], READER)
      .bucket('hot')
      .iam.testPermissions(asked);
    expect(permissions).toEqual({
      'storage.objects.list': true,
      'storage.objects.create': false,
      'storage.buckets.get': true,
    });
  }));

test('copyTo copies in one call', () =>
  withGoogle({}, async (emulator) => {
    await emulator.store.putObject('hot', 'a/b', 'hello', { metadata: { k: 'v' } });
    emulator.setGoogle('cold', { rewriteBytes: 2 });
    const path = '/storage/v1/b/hot/o/a%2Fb/copyTo/b/cold/o/c%2Fd?ifGenerationMatch=0';
    const copied = await raw(emulator, path, { method: 'POST' });
    expect(copied.json()).toMatchObject({ bucket: 'cold', name: 'c/d', size: '5', metadata: { k: 'v' } });
    expect((await raw(emulator, path, { method: 'POST' })).status).toBe(412);
  }));
