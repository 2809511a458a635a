import { afterEach, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator, EmulatorConfig } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { STATE } from '../../src/manifest/layout.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import type { RunResult } from '../../src/report/result.ts';
import { backupIn, worldOf } from '../paths/worlds.ts';
import { runContext } from '../commands/setting.ts';

let emulator: Emulator;

afterEach(() => emulator.close());

async function start(
  path: CopyPath,
  change: (config: EmulatorConfig) => EmulatorConfig = (same) => same,
): Promise<void> {
  emulator = await startEmulator(change(worldOf(path)));
  for (const key of ['a', 'b', 'c', 'd']) await emulator.store.putObject('hot', key, key);
}

const backup = (path: CopyPath, change: Partial<BackupOptions> = {}): Promise<RunResult> =>
  runBackup(backupIn(path, emulator, change), runContext());

const mirror = (): string[] => emulator.store.listKeys('cold').filter((key) => !key.startsWith(STATE));

const mirrored = (config: EmulatorConfig): EmulatorConfig => ({
  ...config,
  repositories: config.repositories.map((repository) => ({ ...repository, mode: 'MIRROR' as const })),
});

const messages = ({ notices }: RunResult): string => notices.map(({ message }) => message).join('\n');

describe('the copy path', () => {
  test.each(['native', 'emulated', 'streamed'] as const)('is %s by what the platform says', async (path) => {
    await start(path);
    const result = await backup(path);
    expect(result).toMatchObject({
      outcome: 'complete',
      copyPath: { path },
      paths: { [path]: { objects: 4 } },
    });
    expect(emulator.requests.count({ operation: 'platform:/repo' })).toBe(1);
    // Hot is asked for at cold's endpoint only where the platform does not say.
    expect(emulator.requests.list({ bucket: 'hot', accessKeyId: 'COLDKEY' })).toEqual([]);
    expect(messages(result).includes('egress of hot is charged')).toBe(path === 'streamed');
  });

  test.each(['native', 'emulated'] as const)('is %s without a token', async (path) => {
    await start(path);
    const { platform: _token, ...options } = backupIn(path, emulator);
    expect(await runBackup(options, runContext())).toMatchObject({
      outcome: 'complete',
      copyPath: { path },
    });
    expect(emulator.requests.list().filter(({ endpoint }) => endpoint === 'platform')).toEqual([]);
  });

  test.each([
    ['is down', { do: 'reset' as const }, /could not be seen/],
    ['refuses', { do: { status: 401, code: 'UNAUTHORIZED' } }, /could not be seen \(GET \/repo: HTTP 401/],
    ['answers nonsense', { do: { status: 500, code: '<html>' } }, /could not be seen/],
  ])('is found without the platform where that %s, and the run says so', async (_name, fault, said) => {
    await start('emulated');
    emulator.faults.add({ operation: 'platform:/repo', times: 100, ...fault });
    const result = await backup('emulated');
    expect(result).toMatchObject({ outcome: 'complete', copyPath: { path: 'emulated' } });
    expect(messages(result)).toMatch(said);
    expect(messages(result)).not.toContain('emulator-token');
  });

  test('is found also where the question whether hot answers at cold has to be asked again', async () => {
    await start('emulated');
    emulator.faults.add({ bucket: 'hot', accessKeyId: 'COLDKEY', times: 2, do: { slowDown: true } });
    const { platform: _token, ...options } = backupIn('emulated', emulator);
    expect(await runBackup(options, runContext({ random: () => 0 }))).toMatchObject({
      outcome: 'complete',
      copyPath: { path: 'emulated' },
    });
  });

  test('is none within a Repository that mirrors, and nothing is copied', async () => {
    await start('emulated', mirrored);
    await expect(backup('emulated')).rejects.toThrow(
      /cold: .*MIRROR mode.*expected a Repository in NORMAL mode/,
    );
    expect(mirror()).toEqual([]);
  });

  test('may be one of a mirroring Repository that does not hold hot', async () => {
    await start('native', mirrored);
    expect(await backup('native')).toMatchObject({ outcome: 'complete' });
  });

  test.each([
    ['emulated', 'native'],
    ['native', 'emulated'],
  ] as const)('that can only be %s fails at once where only %s is allowed', async (path, allowed) => {
    await start(path);
    await expect(backup(path, { copyPaths: [allowed] })).rejects.toThrow(
      new RegExp(`copy-path: ${allowed} cannot be had for this pair.*expected ${path} or streamed`),
    );
    expect(mirror()).toEqual([]);
  });

  test('streams nothing where that is not allowed: what cannot be copied is a hole', async () => {
    await start('streamed');
    expect(await backup('streamed', { copyPaths: ['native'] })).toMatchObject({
      outcome: 'degraded',
      counts: { failed: 4 },
      paths: { streamed: { objects: 0 } },
    });
    expect(emulator.requests.count({ operation: 'GetObject', bucket: 'hot', key: 'a' })).toBe(0);
  });
});
