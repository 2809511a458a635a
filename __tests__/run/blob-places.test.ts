import { afterEach, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import type { RunResult } from '../../src/report/result.ts';
import { CONFIG, HOT, WRITER } from '../emulator/blob/running.ts';
import { runContext } from '../commands/setting.ts';

let emulator: Emulator;

afterEach(() => emulator.close());

/** Cold is a container of a Repository, reached through its Bridge Node by the id of a key. */
async function backup(hot: Record<string, string>): Promise<RunResult> {
  const inputs: Record<string, string> = {
    ...hot,
    cold: `az://${WRITER.accessKeyId}/attached`,
    'cold-endpoint': emulator.endpoints[0] ?? '',
    'cold-access-key-id': WRITER.accessKeyId,
    'cold-secret-access-key': WRITER.secretAccessKey,
  };
  const options = parseOptionsOf(
    'backup',
    (name) => inputs[name],
    () => '',
  );
  const result = await runBackup(options, runContext());
  expect(await runBackup(options, runContext())).toMatchObject({ counts: { copied: 0, unchanged: 2 } });
  return result;
}

describe('a Bridge Node that speaks Azure’s Blob API', () => {
  test('streams itself between what is attached', async () => {
    emulator = await startEmulator(CONFIG);
    for (const key of ['a', 'b']) await emulator.store.putObject('also', key, `content of ${key}`);
    const result = await backup({
      hot: `az://${WRITER.accessKeyId}/also`,
      'hot-endpoint': emulator.endpoints[0] ?? '',
      'hot-access-key-id': WRITER.accessKeyId,
      'hot-secret-access-key': WRITER.secretAccessKey,
    });
    expect(result).toMatchObject({
      outcome: 'complete',
      copyPath: { path: 'emulated' },
      paths: { emulated: { objects: 2 } },
    });
  });

  test('lets the provider copy what is not attached', async () => {
    emulator = await startEmulator(CONFIG);
    for (const key of ['a', 'b']) await emulator.store.putObject('outside', key, `content of ${key}`);
    const result = await backup({
      hot: `az://${HOT.accessKeyId}/outside`,
      'hot-endpoint': emulator.providerEndpoints['azure'] ?? '',
      'hot-access-key-id': HOT.accessKeyId,
      'hot-secret-access-key': HOT.secretAccessKey,
    });
    expect({ ...result.paths, outcome: result.outcome, path: result.copyPath }).toMatchObject({
      outcome: 'complete',
      path: { path: 'native' },
      native: { objects: 2 },
    });
  });
});
