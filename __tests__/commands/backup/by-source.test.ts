import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../../emulator/index.ts';
import type { Emulator } from '../../../emulator/index.ts';
import { parseOptionsOf } from '../../../src/commands/registry.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { CONFIG, WRITER } from '../../emulator/gcs/running.ts';
import { runContext } from '../setting.ts';

const COLD_KEY = { ...WRITER, accessKeyId: 'cold@example.iam.gserviceaccount.com' };

let emulator: Emulator;

/** Hot in one Repository, cold in another: what hot's own credentials may write natively. */
beforeEach(async () => {
  emulator = await startEmulator({
    ...CONFIG,
    buckets: [
      { name: 'hot', provider: 'gcp', storageType: 'GCS' },
      { name: 'cold', provider: 'gcp', storageType: 'GCS', writableBy: ['hot'] },
    ],
    repositories: [
      { id: 'h', name: 'H', buckets: ['hot'], keys: [{ ...WRITER, right: 'WRITE' }] },
      { id: 'c', name: 'C', buckets: ['cold'], keys: [{ ...COLD_KEY, right: 'WRITE' }] },
    ],
    nodes: [{ api: 'gcs' }],
    providers: [],
  });
  for (const key of ['a', 'b']) await emulator.store.putObject('hot', key, `content of ${key}`);
});

afterEach(() => emulator.close());

function backup(more: Record<string, string> = {}): Promise<RunResult> {
  const inputs: Record<string, string> = {
    hot: 'gs://hot',
    cold: 'gs://cold',
    endpoint: emulator.endpoints[0] ?? '',
    'hot-access-key-id': WRITER.accessKeyId,
    'hot-secret-access-key': WRITER.secretAccessKey,
    'cold-access-key-id': COLD_KEY.accessKeyId,
    'cold-secret-access-key': COLD_KEY.secretAccessKey,
    ...more,
  };
  const options = parseOptionsOf(
    'backup',
    (name) => inputs[name],
    () => '',
  );
  return runBackup(options, runContext());
}

describe('a Bridge Node that speaks GCS', () => {
  test('copies natively by hot’s key where copy-by-source allows that, and hot is never written', async () => {
    const result = await backup({ 'copy-by-source': 'true' });
    expect(result).toMatchObject({
      outcome: 'complete',
      copyPath: { path: 'native' },
      paths: { native: { objects: 2 }, streamed: { objects: 0 } },
    });
    expect(result.copyPath?.reason).toContain("asked of hot's endpoint with hot's key");
    expect(emulator.store.listKeys('hot')).toEqual(['a', 'b']);
    expect((await emulator.store.getObject('cold', 'a'))?.bytes.toString()).toBe('content of a');
    expect((await backup({ 'copy-by-source': 'true' })).counts).toMatchObject({ copied: 0, unchanged: 2 });
  });

  test('streams without it, and says why', async () => {
    const result = await backup();
    expect(result).toMatchObject({ outcome: 'complete', paths: { streamed: { objects: 2 } } });
    expect(result.copyPath?.reason).toContain('which copy-by-source does not allow');
  });

  test('a dry run says what would go through this program', async () => {
    const { copyPath, counts } = await backup({ 'dry-run': 'true' });
    expect({ copyPath, counts }).toMatchObject({ copyPath: { path: 'streamed' }, counts: { planned: 2 } });
  });
});
