import { generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { withWorkingKeys } from '../../src/run/key-rotation.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import { WRITER } from '../emulator/gcs/running.ts';
import { atEmulator } from '../store/gcs/at-emulator.ts';
import type { AtEmulator } from '../store/gcs/at-emulator.ts';
import { runContext } from '../commands/setting.ts';

const UNKNOWN = {
  accessKeyId: 'new@example.iam.gserviceaccount.com',
  secretAccessKey: generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
};

let at: AtEmulator;

afterEach(() => at.close());

function options(more: Record<string, string> = {}, key = WRITER): BackupOptions {
  const inputs: Record<string, string> = {
    hot: 'gs://hot',
    cold: 'gs://cold',
    endpoint: at.endpoint,
    'access-key-id': key.accessKeyId,
    'secret-access-key': key.secretAccessKey,
    ...more,
  };
  return parseOptionsOf(
    'backup',
    (name) => inputs[name],
    () => '',
  );
}

describe('a bucket of GCS', () => {
  test.each([
    ['a retention policy', { retentionSeconds: 86_400 }],
    ['a locked retention policy', { retentionSeconds: 86_400, retentionLocked: true }],
    ['an event-based hold', { defaultEventBasedHold: true }],
  ])('is refused as cold where it has %s, before anything is written', async (what, settings) => {
    at = await atEmulator({
      buckets: [
        { name: 'hot', provider: 'gcp', storageType: 'GCS' },
        { name: 'cold', provider: 'gcp', storageType: 'GCS', google: settings },
      ],
      repositories: [],
      nodes: [],
    });
    await expect(runBackup(options(), runContext())).rejects.toThrow(
      `cold: gs://cold/ has ${what}, so that nothing in it can be replaced`,
    );
    expect(at.emulator.store.listKeys('cold')).toEqual([]);
  });

  test('takes the previous pair of keys where the new one is unknown, and names both', async () => {
    at = await atEmulator();
    const previous = {
      'previous-access-key-id': WRITER.accessKeyId,
      'previous-secret-access-key': WRITER.secretAccessKey,
    };
    const { cold } = await withWorkingKeys(options(previous, UNKNOWN), runContext());
    expect(cold.credentials).toEqual(WRITER);
    expect(cold.rotation).toContain(`refused the key ${UNKNOWN.accessKeyId}`);
    expect(cold.rotation).toContain(`the previous one, ${WRITER.accessKeyId}, is used for cold`);
  });

  test('goes on with a rewrite that a cancelled run began, in the next run', async () => {
    const MIB = 1024 ** 2;
    at = await atEmulator({
      buckets: [
        { name: 'hot', provider: 'gcp', storageType: 'GCS', google: { rewriteBytes: MIB } },
        { name: 'cold', provider: 'gcp', storageType: 'GCS', google: { rewriteBytes: MIB } },
      ],
      repositories: [],
      nodes: [],
    });
    await at.emulator.store.putObject('hot', 'large', Buffer.alloc(8 * MIB, 'large'));
    const cancelled = new AbortController();
    let rewrites = 0;
    at.emulator.onDone(({ operation, key }) => {
      if (operation === 'objects.rewrite' && key === 'large' && ++rewrites === 3) cancelled.abort();
    });
    const cutOff = runBackup(options(), runContext({ signal: cancelled.signal }));
    await expect(cutOff.then(({ outcome }) => outcome)).resolves.toBe('incomplete');
    const before = rewrites;
    expect(await runBackup(options(), runContext())).toMatchObject({
      outcome: 'complete',
      paths: { native: { objects: 1 } },
    });
    // What the first run moved is not moved again: its last token counts.
    expect(rewrites).toBeLessThanOrEqual(9);
    expect(rewrites - before).toBeLessThan(8);
    expect(at.emulator.store.listKeys('cold').filter((key) => key.includes('/upload-'))).toEqual([]);
  });
});
