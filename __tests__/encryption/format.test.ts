import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { loadCommitted } from '../../src/manifest/committed.ts';
import { State } from '../../src/manifest/state.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { definition, errorsOf, type Schema } from '../manifest/json-schema.ts';
import { Killed, KillableStore } from './killed.ts';
import { EncryptedWorld } from './world.ts';

const root = new URL('../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('docs/manifest.schema.json', root), 'utf8')) as Schema;
const page = readFileSync(new URL('docs/manifest-format.md', root), 'utf8');
const never = new AbortController().signal;

test('entries, generations and upload records of an encrypted backup are as the schema and the page have them', async () => {
  const world = new EncryptedWorld();
  world.resumeSecret = Buffer.alloc(32, 3);
  const cold = new KillableStore(world.cold, (request) => request.startsWith('completeUpload'));
  world.cold = cold.store;
  const attributes = {
    contentType: 'a/b',
    contentEncoding: 'x',
    contentDisposition: 'y',
    contentLanguage: 'z',
    cacheControl: 'no-store',
    expires: 'Thu, 01 Dec 2033 16:00:00 GMT',
    metadata: { name: 'value' },
  };
  await world.put('a', 'content', { attributes, tags: { team: 'blue' } });
  await world.backup(); // cold is probed
  await world.put('large', Buffer.alloc(400_000, 1));
  cold.killAt(0, true);
  await world.backup({ maxOperationSize: 150_000, partSize: 131_072 }).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  cold.killAt(Infinity, true);
  const path =
    [...(await world.stored()).keys()].find((name) => name.includes('/upload-'))?.replace(/\.age$/, '') ?? '';
  const bucket = new Bucket(world.cold, '', undefined, undefined, world.cipher);
  const record = await new State(bucket).read(path, never);
  const upload: unknown = JSON.parse(record?.text ?? '');
  expect(upload).toMatchObject({
    encryption: { salt: expect.any(String), check: expect.any(String) },
    completes: { content: expect.any(String) },
  });
  expect(errorsOf(schema, definition(schema, 'upload'), upload)).toEqual([]);
  await world.backup({ maxOperationSize: 150_000, partSize: 131_072 });
  await world.put('a', 'other content');
  await world.backup();
  for (const entry of (await world.entries()).values()) {
    expect(errorsOf(schema, definition(schema, 'entry'), entry)).toEqual([]);
    expect(entry).toMatchObject({ checksum: expect.any(String), cold: { size: expect.any(Number) } });
  }
  const [old] = (await world.entries()).get('a')?.history ?? [];
  expect(old?.attributes).toEqual({ ...attributes, tags: { team: 'blue' } });
  const committed = await loadCommitted(new State(bucket), never);
  expect(committed?.generation.encryption).toMatchObject({ format: 'age', names: 'clear' });
  expect(errorsOf(schema, definition(schema, 'generation'), committed?.generation)).toEqual([]);
  for (const field of [
    'attributes',
    'cold.encryption',
    'cold.size',
    'salt',
    'check',
    'begun',
    'recipients',
    'head',
  ])
    expect(page).toContain(`\`${field}\``);
});
