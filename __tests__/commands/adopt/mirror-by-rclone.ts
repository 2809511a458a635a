import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runRebuild } from '../../../src/commands/rebuild.ts';
import { STATE } from '../../../src/manifest/layout.ts';
import { makePair } from '../../crash/pair.ts';
import type { Pair } from '../../crash/pair.ts';
import { recordingProxy } from '../../recording-proxy.ts';
import type { Recorded } from '../../recording-proxy.ts';
import type { RealServer } from '../../servers.ts';
import { runContext } from '../setting.ts';

const FOLDERS = 100;
const execute = promisify(execFile);

export interface Adopted {
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number | string>>;
}

/**
 * A mirror that rclone made is taken over by `adopt` without a copy; then hot changes, and a backup copies exactly what
 * changed. Everything that this program asks passes a proxy, which counts what is copied and what is written.
 */
export async function adoptMirror(
  server: RealServer,
  objects: number,
  rclone: string,
  log: (line: string) => void,
): Promise<Adopted> {
  const pair = await makePair(server, 'adopt');
  const proxy = await recordingProxy(server.endpoint);
  const faults: string[] = [];
  const expectSame = (what: string, found: unknown, expected: unknown): void => {
    const [is, was] = [JSON.stringify(found), JSON.stringify(expected)];
    if (is !== was) faults.push(`${what}: expected ${was}, found ${is}`);
  };
  try {
    const mirrored = await fillAndMirror(pair, objects, rclone);
    log(`${server.name}: ${objects} objects put and mirrored by rclone in ${seconds(mirrored)} s`);
    const { hot, cold } = pair.options(proxy.endpoint);
    const began = performance.now();
    const adopted = await runRebuild(
      { command: 'rebuild', hot, cold, trustSize: false, leaseWait: 0, ca: undefined },
      runContext(),
    );
    const adoptMs = performance.now() - began;
    if (!('adopted' in adopted)) throw new Error(`adopt was ${adopted.outcome}: ${adopted.problem.message}`);
    const { different, onlyInCold, missing } = adopted;
    expectSame(
      'adopt',
      { adopted: adopted.adopted, different, onlyInCold, missing },
      { adopted: objects, different: 0, onlyInCold: 0, missing: 0 },
    );
    expectSame('writes of adopt outside of the state', mirrorWrites(proxy.seen, pair), []);
    const adoptRequests = proxy.seen.length;
    const copies = proxy.seen.filter(({ copySource }) => copySource !== undefined).length;
    expectSame('copies of adopt', copies, 0);

    const changes = await change(pair, objects);
    proxy.seen.length = 0;
    const backup = await runBackup(pair.options(proxy.endpoint), runContext());
    const { counts } = backup;
    expectSame(
      'the backup',
      [backup.outcome, counts.copied, counts.touched, counts.unchanged, counts.gone],
      ['complete', changes.copied.length, 0, objects - changes.changed - changes.deleted, changes.deleted],
    );
    expectSame('keys that were written', mirrorWrites(proxy.seen, pair), [...changes.copied].sort());
    proxy.seen.length = 0;
    const again = await runBackup(pair.options(proxy.endpoint), runContext());
    expectSame('the next backup', [again.outcome, again.counts.copied], ['complete', 0]);
    return {
      faults,
      figures: {
        objects,
        'put and mirrored by rclone, s': seconds(mirrored),
        'adopt, s': seconds(adoptMs),
        'requests of adopt': adoptRequests,
        adopted: adopted.adopted,
        'copies of adopt': copies,
        'changed, added, deleted': `${changes.changed}, ${changes.copied.length - changes.changed}, ${changes.deleted}`,
        'copied by the backup': counts.copied,
      },
    };
  } finally {
    await proxy.close();
    await pair.close();
  }
}

/** Puts the objects into hot and mirrors them to cold, both with rclone. ms. */
async function fillAndMirror(pair: Pair, objects: number, rclone: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'flashback-adopt-'));
  const began = performance.now();
  try {
    for (let i = 0; i < FOLDERS; i++) mkdirSync(join(folder, String(i)));
    for (let i = 0; i < objects; i++) writeFileSync(join(folder, keyOf(i)), `content ${i}`);
    const { endpoint, accessKeyId, secretAccessKey } = pair.server;
    const remote = `:s3,provider=Other,endpoint="${endpoint}",access_key_id=${accessKeyId},secret_access_key=${secretAccessKey},force_path_style=true,no_check_bucket=true,no_head=true:`;
    const [hot, cold] = [`${remote}${pair.hot.place.bucket}`, `${remote}${pair.cold.place.bucket}`];
    const many = ['--transfers', '32', '--checkers', '16', '--fast-list', '--config', '/dev/null'];
    for (const [from, to] of [
      [folder, hot],
      [hot, cold],
    ] as const)
      await execute(rclone, ['copy', from, to, ...many], { maxBuffer: 2 ** 24 });
    return performance.now() - began;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keyOf(i: number): string {
  return `${i % FOLDERS}/object-${String(i).padStart(7, '0')}`;
}

/** Changes one object of a hundred, adds and deletes half as many. */
async function change(
  { hot }: Pair,
  objects: number,
): Promise<{ readonly copied: readonly string[]; readonly changed: number; readonly deleted: number }> {
  const copied: string[] = [];
  const changed = Math.ceil(objects / 100);
  const step = Math.floor(objects / changed);
  for (let n = 0; n < changed; n++) {
    copied.push(keyOf(n * step));
    await hot.put(keyOf(n * step), Buffer.from(`changed ${n}`));
  }
  const some = Math.ceil(changed / 2);
  for (let n = 0; n < some; n++) {
    copied.push(`added/${n}`);
    await hot.put(`added/${n}`, Buffer.from(`added ${n}`));
    await hot.delete(keyOf(n * step + 1));
  }
  return { copied, changed, deleted: some };
}

/** Keys of the mirror in cold that were written, or copied, in key order. */
function mirrorWrites(seen: readonly Recorded[], { cold }: Pair): string[] {
  const folder = `/${cold.place.bucket}/`;
  return seen
    .filter(({ method, url }) => method !== 'GET' && method !== 'HEAD' && url.startsWith(folder))
    .map(({ url }) => decodeURIComponent(url.slice(folder.length).split('?')[0] ?? ''))
    .filter((key) => key !== '' && !key.startsWith(STATE))
    .sort();
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
