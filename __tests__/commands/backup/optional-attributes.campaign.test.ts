import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { QuirkSpec } from '../../../emulator/index.ts';
import type { Notice } from '../../../src/report/result.ts';
import { MIB, QuirkyBackup, sha256 } from './quirky-backup.ts';

const TAGGED = { tags: { kind: 'invoice', share: '50%' } };
const CACHED = { headers: { 'cache-control': 'max-age=60', 'content-disposition': 'attachment' } };
const META = { metadata: { name: 'value' } };
const ALL = { ...TAGGED, ...CACHED, ...META, contentType: 'text/plain' };
/** Read at once, streamed, and in parts. */
const BODIES: Readonly<Record<string, Buffer>> = {
  small: Buffer.from('small'),
  streamed: Buffer.alloc(2 * MIB, 'streamed'),
  parts: Buffer.alloc(13 * MIB, 'parts'),
};

let setting: QuirkyBackup;

beforeEach(async () => {
  setting = await QuirkyBackup.start();
  for (const [key, bytes] of Object.entries(BODIES))
    await setting.emulator.store.putObject('hot', key, bytes, ALL);
});
afterEach(() => setting.emulator.close());

const warnings = (notices: readonly Notice[]): string[] =>
  notices.filter(({ level }) => level === 'warning').map(({ title, message }) => `${title}: ${message}`);

async function expectContent(bucket: string): Promise<void> {
  for (const [key, bytes] of Object.entries(BODIES))
    expect(await setting.sha256(key, bucket)).toBe(sha256(bytes));
}

type Row = readonly [quirk: QuirkSpec, lost: string, storageClass: string | undefined];

const ROWS: readonly Row[] = [
  ['tagging-501', 'tags', undefined],
  ['tagging-400', 'tags', undefined],
  ['tagging-403', 'tags', undefined],
  ['tag-characters-refused', 'tags', undefined],
  ['cache-headers-501', 'cache headers', undefined],
  ['storage-class-400', 'storage class', 'STANDARD_IA'],
  ['storage-class-501', 'storage class', 'STANDARD_IA'],
];

describe('15.4 a store that refuses an attribute gets the content', () => {
  test.each(ROWS)('15.4 backup to a cold with %s loses %s alone', async (quirk, lost, storageClass) => {
    setting.emulator.setQuirks({ bucket: 'cold' }, [quirk]);
    const { cold } = setting.options('streamed');
    const place = storageClass === undefined ? cold : { ...cold, storageClass };
    const result = await setting.backup('streamed', { cold: place });
    expect(result).toMatchObject({ outcome: 'complete', holes: [], problem: null });
    await expectContent('cold');
    expect(warnings(result.notices)).toEqual([
      expect.stringMatching(new RegExp(`^Stored without ${lost}: 3 objects in cold lack `)),
    ]);
    for (const key of Object.keys(BODIES)) {
      const stored = await setting.emulator.store.getObject('cold', key);
      expect(stored?.metadata).toEqual(META.metadata);
      expect(stored?.headers['content-type']).toBe('text/plain');
      expect(stored?.tags).toEqual(lost === 'tags' ? {} : TAGGED.tags);
      expect(stored?.headers['cache-control']).toBe(lost === 'cache headers' ? undefined : 'max-age=60');
    }
  });

  test.each(ROWS)('15.4 restore to a bucket with %s', async (quirk, lost) => {
    await setting.backup('emulated');
    setting.emulator.setQuirks({ bucket: 'to' }, [quirk]);
    const result = await setting.restore('streamed');
    expect(result).toMatchObject({ outcome: 'complete', problem: null });
    await expectContent('to');
    if (lost === 'storage class') return;
    expect(warnings(result.notices)).toEqual([expect.stringContaining(`Stored without ${lost}: 3 objects`)]);
  });

  test.each(['storage-class-400', 'storage-class-501'] as const)(
    '15.4 server-side copies lose a storage class: %s',
    async (quirk) => {
      setting.emulator.setQuirks({ bucket: 'cold' }, [quirk]);
      const { cold } = setting.options('emulated');
      const place = { ...cold, storageClass: 'STANDARD_IA' };
      const result = await setting.backup('emulated', { cold: place });
      expect(result).toMatchObject({ outcome: 'complete', holes: [] });
      await expectContent('cold');
      expect(warnings(result.notices)).toEqual([
        expect.stringContaining('Stored without storage class: 3 objects'),
      ]);
    },
  );

  test('15.4 all of them together', async () => {
    setting.emulator.setQuirks({ bucket: 'cold' }, ['tagging-501', 'cache-headers-501', 'checksum-demanded']);
    const result = await setting.backup('streamed');
    expect(result).toMatchObject({ outcome: 'complete', holes: [] });
    await expectContent('cold');
    expect(warnings(result.notices)).toHaveLength(2);
  });

  test('15.4 a refusal of one value costs that object alone its tags', async () => {
    await setting.emulator.store.putObject('hot', 'a', 'a', { tags: { plain: 'yes' } });
    await setting.emulator.store.putObject('hot', 'z', 'z', { tags: { plain: 'yes' } });
    setting.emulator.setQuirks({ bucket: 'cold' }, ['tag-characters-refused']);
    await setting.backup('streamed', { concurrency: 1 });
    for (const key of ['a', 'z'])
      expect((await setting.emulator.store.getObject('cold', key))?.tags).toEqual({ plain: 'yes' });
  });

  test('15.4 what a store refuses always is asked once', async () => {
    for (let i = 0; i < 50; i++) await setting.emulator.store.putObject('hot', `k${i}`, `${i}`, TAGGED);
    setting.emulator.setQuirks({ bucket: 'cold' }, ['tagging-501']);
    await setting.backup('streamed', { concurrency: 1 });
    const refused = setting.emulator.requests.list().filter(({ status }) => status === 501);
    expect(refused.length).toBeLessThan(4);
  });

  test('15.4 tags that hot does not give are counted', async () => {
    setting.emulator.setQuirks({ bucket: 'hot' }, ['object-tagging-501']);
    const result = await setting.backup('streamed');
    expect(result).toMatchObject({ outcome: 'complete', holes: [] });
    expect(warnings(result.notices)).toEqual([expect.stringContaining('Stored without tags: 3 objects')]);
  });
});

test('15.4 metadata that hot leaves out of its answers is counted', async () => {
  setting.emulator.setQuirks({ bucket: 'hot' }, ['missing-meta']);
  const result = await setting.backup('streamed');
  expect(result.outcome).toBe('complete');
  expect(warnings(result.notices)).toEqual([
    expect.stringMatching(/^Stored without metadata: 3 objects .*x-amz-missing-meta/),
  ]);
});

test('15.4 metadata that hot sends as encoded words is stored as it is in hot', async () => {
  const metadata = { name: Buffer.from('Grüße').toString('latin1'), plain: '=?UTF-8?B?YQ==?=' };
  await setting.emulator.store.putObject('hot', 'named', 'x', { metadata });
  setting.emulator.setQuirks({ bucket: 'hot' }, ['metadata-rfc2047']);
  await setting.backup('streamed');
  expect((await setting.emulator.store.getObject('cold', 'named'))?.metadata).toEqual(metadata);
});

test('15.4 a cold whose copies lose tags without an error is named in a warning', async () => {
  setting.emulator.setQuirks({ bucket: 'cold' }, ['copy-drops-tags']);
  const result = await setting.backup('emulated');
  expect(result).toMatchObject({ outcome: 'complete', holes: [], problem: null });
  await expectContent('cold');
  expect(warnings(result.notices)).toEqual([expect.stringMatching(/^Copies lose tags: /)]);
});

test.each([
  ['loses the tags of copies', ['copy-drops-tags']],
  ['loses them, and refuses tags on Put', ['copy-drops-tags', 'tagging-400']],
  ['loses them, and says nothing of tags', ['copy-drops-tags', 'tagging-501', 'object-tagging-501']],
] as const)('15.4 objects with tags are counted in a cold that %s', async (_what, quirks) => {
  const { store } = setting.emulator;
  store.deleteObject('hot', 'parts'); // what goes in parts names its tags
  await store.putObject('hot', 'untagged', 'x', { contentType: 'text/plain' });
  await setting.backup('emulated'); // cold is not known to lose tags
  setting.emulator.setQuirks({ bucket: 'cold' }, quirks);
  for (const key of ['small', 'streamed', 'untagged'])
    await store.putObject('hot', key, `new ${key}`, key === 'untagged' ? {} : TAGGED);
  const result = await setting.backup('emulated');
  expect(result).toMatchObject({ outcome: 'complete', holes: [], problem: null });
  // Two new versions, and those that they replaced.
  expect(warnings(result.notices)).toEqual([
    expect.stringMatching(/^Copies lose tags: 4 objects in cold lack /),
  ]);
});

test.each([['copy-drops-tags'], ['copy-drops-tags', 'tagging-403']] as const)(
  '15.4 a restore says that copies lost tags: %s',
  async (...quirks) => {
    setting.emulator.store.deleteObject('hot', 'parts');
    await setting.backup('emulated');
    setting.emulator.setQuirks({ bucket: 'to' }, quirks);
    const result = await setting.restore('emulated');
    expect(result).toMatchObject({ outcome: 'complete', problem: null });
    expect(warnings(result.notices)).toEqual([expect.stringMatching(/^Copies lose tags: 2 objects /)]);
  },
);

test('15.4 a cold that copies tags is not warned about', async () => {
  expect(warnings((await setting.backup('emulated')).notices)).toEqual([]);
});
