import { beforeEach, expect, test } from '@jest/globals';
import { runCommit } from '../../src/commands/split/commit.ts';
import { runPlan } from '../../src/commands/split/plan.ts';
import { runShard } from '../../src/commands/split/shard.ts';
import type { RunContext } from '../../src/core/run-context.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import { runContext } from '../commands/setting.ts';
import { EncryptedWorld, RECOVERY, STRANGER, WORK } from './world.ts';

let world: EncryptedWorld;
let serial = 0;

beforeEach(async () => {
  world = new EncryptedWorld();
  await world.put('key', 'content');
  await world.probe([WORK, RECOVERY]);
  const plan = { ...(await options()), command: 'plan', shards: 2 } as const;
  expect(await runPlan(plan, context(), world.open)).toMatchObject({ command: 'plan', outcome: 'complete' });
});

async function options(): Promise<BackupOptions & { split: string }> {
  const cold = { ...world.base.cold, objectKeys: await world.sealing(), stateCipher: world.cipher };
  return { ...world.base, cold, deadline: 3600_000, split: 's' };
}

function context(): RunContext {
  return runContext({ clock: world.clock, identity: { runId: `p${++serial}` } });
}

async function shard(): Promise<unknown> {
  const job = { ...(await options()), command: 'shard', shard: 0, shards: undefined } as const;
  return runShard(job, context(), world.open);
}

async function commit(): Promise<unknown> {
  return runCommit({ ...(await options()), command: 'commit' }, context(), world.open);
}

test('the jobs of a split run encrypt to the recipients of its plan, whatever their order', async () => {
  world.recipients = [RECOVERY, WORK];
  expect(await shard()).toMatchObject({ outcome: 'complete' });
  expect(await commit()).toMatchObject({ outcome: 'complete', problem: null });
  expect((await world.decrypted('key.age', RECOVERY)).toString()).toBe('content');
});

test.each([
  ['another recipient', [WORK, STRANGER]],
  ['a recipient too few', [WORK]],
  ['a recipient too many', [WORK, RECOVERY, STRANGER]],
])('a shard and a commit with %s are refused, and store nothing', async (_, recipients) => {
  world.recipients = recipients;
  await expect(shard()).rejects.toThrow(/^encrypt-to: .*planned/);
  expect([...(await world.stored()).keys()]).not.toContain('key.age');
  world.recipients = [WORK, RECOVERY];
  await shard();
  world.recipients = recipients;
  await expect(commit()).rejects.toThrow(/^encrypt-to: .*planned/);
  expect((await world.entries()).size).toBe(0);
});
