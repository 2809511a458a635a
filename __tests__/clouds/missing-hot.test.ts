import { afterEach, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { openStore } from '../../src/store/registry.ts';
import { runContext } from '../commands/setting.ts';
import { HOT, serviceOf } from '../emulator/blob/running.ts';
import { cloudPair } from './pair.ts';
import type { CloudPair } from './pair.ts';

let pair: CloudPair;
afterEach(() => pair.close());

test('az: hot’s container is deleted while it is copied: hot is named, and not cold', async () => {
  pair = await cloudPair('az');
  await pair.hot.put('a', Buffer.from('content'));
  let deleted = false;
  const open: typeof openStore = (place, ca, clock) =>
    wrapStore(openStore(place, ca, clock), async ({ operation, key, call }) => {
      if (operation === 'copy' && key === 'a' && !deleted) {
        deleted = true;
        await serviceOf(pair.endpoint, HOT).getContainerClient('hot').delete();
      }
      return call();
    });
  const result = await runBackup(pair.options(), runContext(), open);
  expect(deleted).toBe(true);
  const said = JSON.stringify([result.problem, result.holes]);
  expect(result.problem).toMatchObject({ code: 'no-bucket' });
  expect(said).toContain('ContainerNotFound (hot: az://hotaccount/hot/a)');
  expect(said).not.toContain('az://coldaccount');
  const [copy] = pair.emulator.requests.list({ operation: 'CopyBlobFromUrl', key: 'a' });
  expect(copy).toMatchObject({ status: 404, code: 'CannotVerifyCopySource' });
});

test('az: a service that does not know the source’s container, though hot has it, moves the pair to streaming', async () => {
  pair = await cloudPair('az');
  await pair.hot.put('a', Buffer.from('content'));
  const missing = { status: 404, code: 'ContainerNotFound' };
  pair.emulator.faults.add({ operation: 'CopyBlobFromUrl', key: 'a', times: Infinity, do: missing });
  expect(await runBackup(pair.options(), runContext())).toMatchObject({
    outcome: 'complete',
    counts: { copied: 1, failed: 0 },
    paths: { streamed: { objects: 1 } },
  });
});
