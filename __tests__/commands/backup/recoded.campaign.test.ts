import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runVerify } from '../../../src/commands/verify/verify.ts';
import type { RestoreOptions } from '../../../src/options/options.ts';
import { runContext } from '../setting.ts';
import { MIB, QuirkyBackup, sha256 } from './quirky-backup.ts';

const GZIP = { headers: { 'content-encoding': 'gzip', 'content-type': 'text/plain' } };
/** Read at once, streamed, and in parts. */
const BODIES = {
  small: gzipSync('some text '.repeat(100)),
  streamed: gzipSync(randomBytes(2 * MIB)),
  parts: gzipSync(randomBytes(13 * MIB)),
};

let setting: QuirkyBackup;

beforeEach(async () => {
  setting = await QuirkyBackup.start();
  for (const [key, bytes] of Object.entries(BODIES))
    await setting.emulator.store.putObject('hot', key, bytes, GZIP);
  await setting.emulator.store.putObject('hot', 'plain', 'plain');
});
afterEach(() => setting.emulator.close());

test.each(['gzip-decoded', 'gzip-no-length'] as const)(
  '15.5 objects with Content-Encoding gzip are stored as they are in hot: %s',
  async (quirk) => {
    setting.emulator.setQuirks({ bucket: 'hot' }, [quirk]);
    const result = await setting.backup('streamed');
    expect(result.holes).toEqual([]);
    for (const [key, bytes] of Object.entries(BODIES)) {
      expect(await setting.sha256(key)).toBe(sha256(bytes));
      expect((await setting.emulator.store.getObject('cold', key))?.headers).toMatchObject(GZIP.headers);
    }
  },
);

test.each(['gzip-decoded', 'gzip-no-length'] as const)(
  '15.5 and are verified in a cold that recodes them: %s',
  async (quirk) => {
    await setting.backup('emulated');
    setting.emulator.setQuirks({ bucket: 'cold' }, [quirk]);
    const options = setting.options('streamed');
    const verify = { ...options, command: 'verify', sample: { kind: 'all' }, repair: false } as const;
    const result = await runVerify(verify, runContext());
    expect(result.problem).toBeNull();
    expect(result.counts).toMatchObject({ versions: 4, sound: 4 });
  },
);

test('15.5 what only comes decoded is a hole with that cause, and no wrong copy', async () => {
  setting.emulator.setQuirks({ bucket: 'hot' }, ['gzip-decoded-always']);
  const result = await setting.backup('streamed');
  expect(result.outcome).toBe('degraded');
  expect(result.holes).toEqual([
    expect.objectContaining({ cause: 'recoded', count: 3, advice: expect.stringMatching(/decodes/) }),
  ]);
  for (const key of Object.keys(BODIES)) expect(await setting.sha256(key)).toBeUndefined();
  expect(await setting.sha256('plain')).toBe(sha256(Buffer.from('plain')));
});

/** Two runs over a cold with versioning, and the options of a restore of the first. */
async function twoVersions(quirky: QuirkyBackup): Promise<Partial<RestoreOptions>> {
  const { store } = quirky.emulator;
  await store.putObject('hot', 'plain', 'plain');
  await store.putObject('hot', 'small', BODIES.small, GZIP);
  await runBackup(quirky.options('emulated'), runContext({ identity: { runId: 'first' } }));
  for (const key of ['plain', 'small']) await store.putObject('hot', key, 'new');
  await quirky.backup('emulated');
  return { at: { kind: 'run', run: 'first' } };
}

describe('15.2 an old version of which HEAD says nothing that makes sense', () => {
  let quirky: QuirkyBackup;
  beforeEach(async () => void (quirky = await QuirkyBackup.start({ versioning: 'enabled' })));
  afterEach(() => quirky.emulator.close());

  test('is restored where the listing of versions has its size (gzip-no-length)', async () => {
    const first = await twoVersions(quirky);
    quirky.emulator.setQuirks({ bucket: 'cold' }, ['gzip-no-length']);
    expect(await quirky.restore('streamed', first)).toMatchObject({ outcome: 'complete', problem: null });
    expect(await quirky.sha256('small', 'to')).toBe(sha256(BODIES.small));
  });

  test('does not end the restore of the others', async () => {
    const first = await twoVersions(quirky);
    const nonsense = { status: 418, code: 'Teapot' };
    quirky.emulator.faults.add({
      operation: 'HeadObject',
      bucket: 'cold',
      key: 'small',
      times: 99,
      do: nonsense,
    });
    expect(await quirky.restore('streamed', first)).toMatchObject({ problem: null });
    expect(await quirky.sha256('plain', 'to')).toBe(sha256(Buffer.from('plain')));
    expect(await quirky.sha256('small', 'to')).toBe(sha256(BODIES.small));
  });

  test('is a fault of its own to verify, not the end of the run', async () => {
    await twoVersions(quirky);
    const nonsense = { status: 418, code: 'Teapot' };
    quirky.emulator.faults.add({
      operation: 'HeadObject',
      bucket: 'cold',
      key: 'small',
      times: 99,
      do: nonsense,
    });
    const verify = {
      ...quirky.options('streamed'),
      command: 'verify',
      sample: { kind: 'all' },
      repair: false,
    } as const;
    const { problem, faults, counts } = await runVerify(verify, runContext());
    expect(problem).toBeNull();
    expect(counts).toMatchObject({ versions: 4, sound: 3 });
    expect(faults).toMatchObject([{ cause: 'unreadable', examples: [{ key: 'small' }] }]);
  });
});
