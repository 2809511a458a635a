import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { systemClock } from '../../src/core/clock.ts';
import { withWorkingKeys } from '../../src/run/key-rotation.ts';
import type { StaticCredentials } from '../../src/options/options.ts';
import { FakeTerminal } from '../cli/fake-terminal.ts';
import { optionsFor, runContext } from '../commands/setting.ts';

const OLD = { accessKeyId: 'OLDKEY', secretAccessKey: 'old-secret' };
const READS = { accessKeyId: 'READKEY', secretAccessKey: 'read-secret' };

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3' },
      { name: 'cold', provider: 'aws', storageType: 'S3' },
      { name: 'back', provider: 'aws', storageType: 'S3' },
      { name: 'lost', provider: 'aws', storageType: 'S3' },
    ],
    repositories: [
      {
        id: 'r',
        name: 'R',
        buckets: ['hot', 'cold', 'back', 'lost'],
        keys: [
          { ...OLD, right: 'WRITE' },
          { ...READS, right: 'READ' },
        ],
      },
    ],
  });
  await emulator.store.putObject('hot', 'a', 'content');
});

afterEach(() => emulator.close());

const UNKNOWN = { accessKeyId: 'NEWKEY', secretAccessKey: 'new-secret' };
const MISTYPED = { accessKeyId: 'OLDKEY', secretAccessKey: 'not-the-secret' };

async function keysAfter(first: StaticCredentials, previous: StaticCredentials): Promise<unknown> {
  const options = optionsFor(emulator.endpoints[0]!, {}, { cold: { ...first, previous } });
  const { cold } = await withWorkingKeys(options, runContext());
  return cold;
}

describe('while keys are rotated', () => {
  test.each([
    ['InvalidAccessKeyId', UNKNOWN],
    ['SignatureDoesNotMatch', MISTYPED],
  ])(
    'the previous pair is used where the store refuses the new one (%s), and it is said',
    async (code, first) => {
      expect(await keysAfter(first, OLD)).toMatchObject({
        credentials: OLD,
        rotation: expect.stringContaining(
          `refused the key ${first.accessKeyId} (${code}), so the previous one, OLDKEY, is used for cold. Finish rotating`,
        ),
      });
    },
  );

  test('a new key that may not even list is refused, too', async () => {
    const denied = { status: 403, code: 'AccessDenied' };
    emulator.faults.add({
      accessKeyId: READS.accessKeyId,
      operation: 'ListObjectsV2',
      times: 10,
      do: denied,
    });
    expect(await keysAfter(READS, OLD)).toMatchObject({ credentials: OLD });
  });

  test('the new pair is used where it is taken, whatever the previous one is', async () => {
    const cold = await keysAfter(OLD, UNKNOWN);
    expect(cold).toMatchObject({ credentials: OLD });
    expect(cold).not.toHaveProperty('rotation');
    expect(emulator.requests.list().map(({ status }) => status)).toEqual([200]);
  });

  test('where both are refused one error names both, and no secret', async () => {
    const refused = keysAfter(UNKNOWN, MISTYPED);
    await expect(refused).rejects.toThrow(
      /^access-key-id: .* refused both of cold's keys: NEWKEY \(InvalidAccessKeyId\) and the previous OLDKEY \(SignatureDoesNotMatch\); expected/,
    );
    await expect(refused).rejects.not.toThrow(/secret/);
  });

  test('no key is blamed for a missing bucket or a store that is down', async () => {
    const { hot, ...options } = optionsFor(emulator.endpoints[0]!);
    const keys = { ...OLD, previous: UNKNOWN };
    for (const change of [{ bucket: 'nowhere' }, { endpoint: 'http://127.0.0.1:1' }]) {
      const place = { ...hot, ...change, credentials: keys };
      const { hot: settled } = await withWorkingKeys({ ...options, hot: place }, runContext());
      expect(settled).toEqual({ ...place, credentials: OLD });
    }
  }, 60_000);

  test('every command uses the right key, from its first request to its last', async () => {
    const [endpoint = ''] = emulator.endpoints;
    const run = async (...args: string[]): Promise<string> => {
      const terminal = new InRealTime({
        FLASHBACK_ENDPOINT: endpoint,
        FLASHBACK_ACCESS_KEY_ID: UNKNOWN.accessKeyId,
        FLASHBACK_SECRET_ACCESS_KEY: UNKNOWN.secretAccessKey,
        FLASHBACK_PREVIOUS_ACCESS_KEY_ID: OLD.accessKeyId,
        FLASHBACK_PREVIOUS_SECRET_ACCESS_KEY: OLD.secretAccessKey,
      });
      const code = await main(
        args.includes('--cold') ? args : [...args, '--cold', 's3://cold'],
        terminal,
        COMMANDS,
      );
      const text = terminal.stdout.text + terminal.stderr.text;
      expect(`${args[0]} ${code} ${code === 0 ? '' : text}`).toBe(`${args[0]} 0 `);
      expect(text).toMatch(/OLDKEY, is used for (hot|cold)\. Finish rotating/);
      expect(text).not.toMatch(/new-secret|old-secret/);
      return text;
    };
    const hot = ['--hot', 's3://hot'];
    await run('probe', ...hot);
    await run('backup', ...hot);
    await run('verify', ...hot);
    await run('prune');
    await run('status');
    await run('ls');
    await run('restore', '--to', 's3://back');
    await emulator.store.putObject('lost', 'a', 'content');
    await run('rebuild', ...hot, '--cold', 's3://lost');
    expect((await emulator.store.getObject('back', 'a'))?.bytes.toString()).toBe('content');
    const refused = emulator.requests.list().filter(({ status }) => status === 403);
    // One question a place and command, and none besides.
    expect(refused.map(({ operation }) => operation)).toEqual(Array(13).fill('ListObjectsV2'));
  }, 60_000);
});

class InRealTime extends FakeTerminal {
  override readonly clock = systemClock as never;
}
