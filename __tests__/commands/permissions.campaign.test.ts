import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { systemClock } from '../../src/core/clock.ts';
import { FakeTerminal } from '../cli/fake-terminal.ts';

/** What S3 asks the right for, by operation (AWS: "Required permissions for Amazon S3 API operations"). */
const RIGHTS: Readonly<Record<string, readonly string[]>> = {
  ListObjectsV2: ['s3:ListBucket'],
  ListObjectVersions: ['s3:ListBucketVersions'],
  ListMultipartUploads: ['s3:ListBucketMultipartUploads'],
  ListParts: ['s3:ListMultipartUploadParts'],
  GetBucketVersioning: ['s3:GetBucketVersioning'],
  GetObjectLockConfiguration: ['s3:GetBucketObjectLockConfiguration'],
  HeadObject: ['s3:GetObject'],
  GetObject: ['s3:GetObject'],
  GetObjectTagging: ['s3:GetObjectTagging'],
  PutObject: ['s3:PutObject'],
  CopyObject: ['s3:PutObject'],
  CreateMultipartUpload: ['s3:PutObject'],
  UploadPart: ['s3:PutObject'],
  UploadPartCopy: ['s3:PutObject'],
  CompleteMultipartUpload: ['s3:PutObject'],
  AbortMultipartUpload: ['s3:AbortMultipartUpload'],
  GetObjectRetention: ['s3:GetObjectRetention'],
  PutObjectRetention: ['s3:PutObjectRetention'],
  DeleteObject: ['s3:DeleteObject'],
  DeleteObjects: ['s3:DeleteObject'],
};

/** Rights that go with requests of the same operation, and that no log of operations shows. */
const UNSEEN: Readonly<Record<string, string>> = {
  's3:GetObjectVersion': 's3:GetObject',
  's3:DeleteObjectVersion': 's3:DeleteObject',
  's3:PutObjectTagging': 's3:PutObject',
};

/** What only a run needs that goes on after one that was cut off, in the midst of a large object or of a bucket with versioning. */
const AFTER_A_BREAK = ['s3:ListBucketVersions', 's3:ListMultipartUploadParts'];

const page = readFileSync(join(import.meta.dirname, '../../docs/permissions.md'), 'utf8');

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
}

function actionsOf(policy: string): Set<string> {
  const json = new RegExp(`<!-- policy ${policy} -->\\s+\`\`\`json\\n([^]*?)\`\`\``).exec(page)?.[1];
  const { Statement } = JSON.parse(json!) as { Statement: readonly Statement[] };
  expect(Statement.every(({ Effect }) => Effect === 'Allow')).toBe(true);
  return new Set(Statement.flatMap(({ Action }) => Action));
}

const KEYS = {
  hot: 'HOTKEY',
  cold: 'COLDKEY',
  read: 'READKEY',
  to: 'TOKEY',
  anchor: 'ANCHORKEY',
  immutable: 'IMMUTABLEKEY',
  prune: 'PRUNEKEY',
  locking: 'LOCKINGKEY',
  lockedPrune: 'LOCKEDPRUNEKEY',
  lockedRead: 'LOCKEDREADKEY',
} as const;

let emulator: Emulator;

class InRealTime extends FakeTerminal {
  override readonly clock = systemClock as never;
  /** Else two runs of one second have one id, and a prune waits for what the first seems to have left. */
  override readonly random = Math.random;
}

async function run(args: readonly string[], cold: string = KEYS.cold): Promise<void> {
  const terminal = new InRealTime({
    FLASHBACK_ENDPOINT: emulator.endpoints[0]!,
    FLASHBACK_HOT_ACCESS_KEY_ID: KEYS.hot,
    FLASHBACK_HOT_SECRET_ACCESS_KEY: 'secret',
    FLASHBACK_COLD_ACCESS_KEY_ID: cold,
    FLASHBACK_COLD_SECRET_ACCESS_KEY: 'secret',
    FLASHBACK_TO_ACCESS_KEY_ID: KEYS.to,
    FLASHBACK_TO_SECRET_ACCESS_KEY: 'secret',
    FLASHBACK_ANCHOR: 's3://vault',
    FLASHBACK_ANCHOR_ENDPOINT: emulator.endpoints[0]!,
    FLASHBACK_ANCHOR_ACCESS_KEY_ID: KEYS.anchor,
    FLASHBACK_ANCHOR_SECRET_ACCESS_KEY: 'secret',
  });
  const code = await main(args, terminal, COMMANDS);
  expect(`${args.join(' ')}: ${code} ${code === 0 ? '' : terminal.stderr.text + terminal.stdout.text}`).toBe(
    `${args.join(' ')}: 0 `,
  );
}

const MIB = 2 ** 20;
const PRUNING = [
  '--retention',
  '* last=1',
  '--prune-delay',
  '0s',
  '--max-delete',
  '100%',
  '--max-change',
  '100%',
];

/** What the policy of an immutable cold leaves out, of what a backup may send. */
const NOT_IMMUTABLE = ['DeleteObject', 'DeleteObjects', 'AbortMultipartUpload', 'ListMultipartUploads'];

/** Everything that a bucket goes through in its life. */
async function live(cold: string): Promise<void> {
  const places = ['--hot', 's3://hot', '--cold', `s3://${cold}`];
  const parts = ['--max-operation-size', '6MiB', '--part-size', '5MiB'];
  await run(['probe', ...places]);
  for (let i = 0; i < 6; i++) {
    await emulator.store.putObject('hot', 'small', `content ${i}`, { tags: { kept: 'yes' } });
    if (i < 2)
      await emulator.store.putObject('hot', 'large', Buffer.alloc(7 * MIB, i), { tags: { kept: 'yes' } });
    const path = ['--copy-path', i % 2 === 0 ? 'emulated' : 'streamed'];
    await run(['backup', ...places, ...parts, ...path, ...PRUNING]);
  }
  await run(['verify', ...places]);
  await run(['prune', '--cold', `s3://${cold}`, ...PRUNING]);
  for (const command of ['status', 'ls']) await run([command, '--cold', `s3://${cold}`], KEYS.read);
  await run(['prune', '--cold', `s3://${cold}`, '--dry-run', ...PRUNING], KEYS.read);
  const to = ['--to', 's3://target', '--overwrite', 'true'];
  await run(['restore', '--cold', `s3://${cold}`, ...to, ...parts, '--copy-path', 'emulated'], KEYS.read);
  await emulator.store.putObject('target', 'small', 'something else');
  await emulator.store.putObject('target', 'large', 'something else');
  await run(['restore', '--cold', `s3://${cold}`, ...to, ...parts, '--copy-path', 'streamed'], KEYS.read);
}

/** The same with `immutable`, and another key that prunes. */
async function liveImmutably(): Promise<void> {
  const places = ['--hot', 's3://hot', '--cold', 's3://kept'];
  const parts = ['--max-operation-size', '6MiB', '--part-size', '5MiB'];
  const immutable = async (args: readonly string[]): Promise<void> =>
    run([...args, ...places, '--immutable', 'true'], KEYS.immutable);
  await immutable(['probe']);
  for (let i = 0; i < 6; i++) {
    await emulator.store.putObject('hot', 'small', `kept ${i}`, { tags: { kept: 'yes' } });
    if (i < 2)
      await emulator.store.putObject('hot', 'large', Buffer.alloc(7 * MIB, 9 + i), { tags: { kept: 'yes' } });
    await immutable(['backup', ...parts, '--copy-path', i % 2 === 0 ? 'emulated' : 'streamed']);
  }
  await immutable(['verify']);
  for (let i = 0; i < 2; i++) await run(['prune', '--cold', 's3://kept', ...PRUNING], KEYS.prune);
}

const LOCK = ['--lock', 'governance', '--lock-for', '30d'];

/** A backup whose key may lock and not delete, a prune that meets locks, and a restore: the three roles of a locked cold. */
async function liveLocked(): Promise<void> {
  const places = ['--hot', 's3://hot', '--cold', 's3://locked'];
  const parts = ['--max-operation-size', '6MiB', '--part-size', '5MiB'];
  const locked = async (args: readonly string[]): Promise<void> =>
    run([...args, ...places, '--immutable', 'true', ...LOCK], KEYS.locking);
  await locked(['probe']);
  for (let i = 0; i < 6; i++) {
    await emulator.store.putObject('hot', 'small', `locked ${i}`, { tags: { kept: 'yes' } });
    if (i < 2)
      await emulator.store.putObject('hot', 'large', Buffer.alloc(7 * MIB, 20 + i), {
        tags: { kept: 'yes' },
      });
    const path = ['--copy-path', i % 2 === 0 ? 'emulated' : 'streamed'];
    await locked(['backup', ...parts, ...path, '--retention', '* within=90d']);
  }
  await locked(['verify']);
  for (let i = 0; i < 2; i++) await run(['prune', '--cold', 's3://locked', ...PRUNING], KEYS.lockedPrune);
  const to = ['--to', 's3://target', '--overwrite', 'true'];
  await run(
    ['restore', '--cold', 's3://locked', ...to, ...parts, '--copy-path', 'streamed'],
    KEYS.lockedRead,
  );
  for (const command of ['status', 'ls']) await run([command, '--cold', 's3://locked'], KEYS.lockedRead);
}

beforeAll(async () => {
  const buckets = ['hot', 'plain', 'versioned', 'kept', 'target', 'vault', 'locked'];
  emulator = await startEmulator({
    buckets: buckets.map((name) => ({
      name,
      provider: 'aws',
      storageType: 'S3' as const,
      ...(['versioned', 'kept', 'locked'].includes(name) ? { versioning: 'enabled' as const } : {}),
      ...(name === 'locked' ? { objectLock: true } : {}),
    })),
    repositories: [
      {
        id: 'r',
        name: 'R',
        buckets,
        keys: Object.values(KEYS).map((accessKeyId) => ({
          accessKeyId,
          secretAccessKey: 'secret',
          denied: [
            'BypassGovernanceRetention',
            ...([KEYS.immutable, KEYS.locking].includes(accessKeyId as never) ? NOT_IMMUTABLE : []),
          ],
          right: [KEYS.hot, KEYS.read, KEYS.lockedRead].includes(accessKeyId as never)
            ? ('READ' as const)
            : ('WRITE' as const),
        })),
      },
    ],
  });
  await live('plain');
  await live('versioned');
  await liveImmutably();
  await liveLocked();
}, 120_000);

afterAll(() => emulator.close());

/** Rights that the requests with this key needed; one that is refused and yet the command succeeds is not needed. */
function needed(accessKeyId: string): Set<string> {
  const granted = emulator.requests.list({ accessKeyId }).filter(({ status }) => status !== 403);
  const operations = new Set(granted.map(({ operation }) => operation));
  return new Set(
    [...operations].flatMap((operation) => RIGHTS[operation] ?? [`nothing known of ${operation}`]),
  );
}

describe('docs/permissions.md', () => {
  test.each([
    ['hot', KEYS.hot],
    ['cold', KEYS.cold],
    ['cold-read', KEYS.read],
    ['cold-immutable', KEYS.immutable],
    ['cold-prune', KEYS.prune],
    ['cold-immutable lock', KEYS.locking],
    ['cold-prune', KEYS.lockedPrune],
    ['to', KEYS.to],
  ])('the policy %s allows what is sent, and nothing that is never sent', (policy, key) => {
    const allowed = new Set(policy.split(' ').flatMap((one) => [...actionsOf(one)]));
    const sent = needed(key);
    expect([...sent].filter((right) => !allowed.has(right))).toEqual([]);
    const known = (right: string): boolean => sent.has(right) || sent.has(UNSEEN[right] ?? '');
    const spare = [...allowed].filter((right) => !known(right) && !AFTER_A_BREAK.includes(right));
    expect(spare).toEqual([]);
  });

  test('the policy anchor allows what is sent, and the listing that tells a missing record from a refused one', () => {
    expect([...needed(KEYS.anchor)].sort()).toEqual(['s3:GetObject', 's3:PutObject']);
    expect([...actionsOf('anchor')].sort()).toEqual(['s3:GetObject', 's3:ListBucket', 's3:PutObject']);
  });

  test('who prunes and who restores a locked cold needs no right of locks, and no policy lifts one', () => {
    for (const key of [KEYS.lockedPrune, KEYS.lockedRead])
      expect([...needed(key)].filter((right) => right.includes('Retention'))).toEqual([]);
    expect(page).not.toMatch(/"s3:BypassGovernanceRetention"/);
    expect([...actionsOf('lock')].sort()).toEqual(['s3:GetObjectRetention', 's3:PutObjectRetention']);
  });

  test('the restore of a locked cold needs what the policy that only reads has', () => {
    const allowed = actionsOf('cold-read');
    expect([...needed(KEYS.lockedRead)].filter((right) => !allowed.has(right))).toEqual([]);
  });

  test('what a READ key was refused was not needed', () => {
    const refused = [KEYS.hot, KEYS.read, KEYS.lockedRead].flatMap((accessKeyId) =>
      emulator.requests.list({ accessKeyId, status: 403 }).map(({ operation }) => operation),
    );
    expect([...new Set(refused)].filter((operation) => !/^(Put|Delete)Object$/.test(operation))).toEqual([]);
  });

  test('the policies say nothing of writing to hot, nor of deleting where it is only read', () => {
    expect([...actionsOf('cold-immutable')].filter((action) => /Delete|Abort|Bypass/.test(action))).toEqual(
      [],
    );
    for (const policy of ['hot', 'native', 'cold-read'])
      expect([...actionsOf(policy)].filter((action) => /Put|Delete|Abort/.test(action))).toEqual([]);
    expect([...actionsOf('native')]).toEqual(['s3:GetObject', 's3:GetObjectTagging']);
    expect([...actionsOf('trust')]).toEqual(['sts:AssumeRoleWithWebIdentity']);
  });
});
