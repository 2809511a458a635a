import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { paths, sha256 } from './prepare.ts';
import { DAY, Scene, SPLIT_COMMANDS } from './scene.ts';
import type { Snapshot } from './scene.ts';

/** `UPDATE_GOLDEN=1` writes it anew. */
const GOLDEN = new URL('../golden/attacks-split.txt', import.meta.url);
const KEYS = ['a/1', 'a/2', 'b/1', 'c', 'd'];
const KINDS: Readonly<Record<string, RegExp>> = {
  'split plan': /\/plan\.json$/,
  'result of a piece': /\/parts\/0-/,
  'lease of a piece': /\/pieces\/0$/,
  'journal of a piece': /\/runs\/split-e\d+-p000000-.*\/journal-/,
  'lease of the split': /\/lease$/,
};

/** Two colds with a split run that is planned, and worked on as far as `worked` says. */
async function split(signed: boolean, cold: string, worked: boolean): Promise<Snapshot> {
  const scene = new Scene({ signed, cold });
  for (const key of KEYS) await scene.hot.put(key, Buffer.from(`first ${key} of ${cold}`));
  await scene.run('backup');
  await scene.clock.advance(DAY);
  for (const key of KEYS) await scene.hot.put(key, Buffer.from(`${key} of ${cold}`));
  await scene.run('plan');
  if (worked) await scene.run('shard');
  return scene.snapshot();
}

type Deed = (own: Buffer, elsewhere: Buffer) => Buffer | undefined;

/** As somebody without a key can write it: another's number, hash or name in the place of its own. */
const forged: Deed = (own) =>
  Buffer.from(
    own
      .toString('latin1')
      .replace(/"result":"[0-9a-f]{64}"/, `"result":"${sha256('forged')}"`)
      .replace(/"count":\d+/, '"count":0')
      .replace(/"pieces":\[.*\]/, '"pieces":[{}]')
      .replace(/"etag":"[^"]*"/, '"etag":"forged"')
      .replace(/"owner":"[^"]*"/, '"owner":"nobody"'),
    'latin1',
  );

const DEEDS: Readonly<Record<string, Deed>> = {
  forged,
  moved: (_own, elsewhere) => elsewhere,
  truncated: (own) => own.subarray(0, own.length >> 1),
  removed: () => undefined,
};

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
  readonly faults: readonly string[];
}

async function rowsOf(signed: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  const [planned, worked] = [await split(signed, 'cold', false), await split(signed, 'cold', true)];
  const elsewhere = Scene.from(await split(signed, 'other', true));
  for (const [kind, pattern] of Object.entries(KINDS))
    for (const [attack, deed] of Object.entries(DEEDS)) {
      const cells: string[] = [];
      const faults: string[] = [];
      for (const command of SPLIT_COMMANDS) {
        const scene = Scene.from(command === 'shard' && kind === 'split plan' ? planned : worked);
        const find = (from: Scene): string | undefined =>
          paths(from, '.flashback-backup/').find((path) => pattern.test(path));
        const [path, other] = [find(scene), find(elsewhere)];
        if (path === undefined || other === undefined) throw new Error(`no ${kind}`);
        const own = scene.contents('cold').get(path) ?? Buffer.from('');
        const bytes = deed(own, elsewhere.contents('cold').get(other) ?? Buffer.from(''));
        if (bytes === undefined) await scene.cold.delete(path);
        else await scene.cold.put(path, bytes);
        const { outcome, message } = await scene.run(command);
        cells.push(outcome);
        if (outcome === 'refused' && !/^(\.flashback-backup\/|split: |\d+ of \d+ pieces )/.test(message))
          faults.push(`${command}: refused without a name: ${message}`);
        faults.push(...(await lostIn(scene)).map((fault) => `${command}: ${fault}`));
      }
      rows.push({ name: `${signed ? 'with a key' : 'no key'}: ${kind} ${attack}`, cells, faults });
    }
  return rows;
}

/** What two more days of backups do not make good: cold is then as hot. */
async function lostIn(scene: Scene): Promise<string[]> {
  for (let day = 0; day < 2; day++) {
    await scene.clock.advance(DAY);
    const { outcome, message } = await scene.run('backup');
    // Damage that a run refuses by name is the owner's to delete, as its advice says.
    if (outcome === 'refused') {
      const [, named] = /^(\.flashback-backup\/[^:]+):/.exec(message) ?? [];
      if (named === undefined) return [`a backup is refused without a name: ${message}`];
      for (const path of paths(scene, named.includes('/journal-') ? named.replace(/[^/]+$/, '') : named))
        await scene.cold.delete(path);
      await scene.run('backup');
    }
  }
  const { outcome, message } = await scene.run('restore');
  if (outcome !== 'complete') return [`the restore ends ${outcome}: ${message}`];
  return KEYS.filter((key) => scene.contents('to').get(key)?.toString() !== `${key} of cold`).map(
    (key) => `${key} is not restored as hot has it`,
  );
}

describe('16 the state of a split run, attacked between its steps', () => {
  let all: Row[];
  beforeAll(async () => void (all = [...(await rowsOf(true)), ...(await rowsOf(false))]), 300_000);

  test('no key is lost or restored otherwise, and refusals name the object', () => {
    expect(all.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  test('each step does what the table says', () => {
    const lines = all.map(
      ({ name, cells }) =>
        name.padEnd(44) +
        cells
          .map((cell) => cell.padEnd(12))
          .join('')
          .trimEnd(),
    );
    const table = `${' '.repeat(44)}${SPLIT_COMMANDS.map((name) => name.padEnd(12)).join('')}\n${lines.join('\n')}\n`;
    process.stdout.write(table);
    if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(GOLDEN)) writeFileSync(GOLDEN, table);
    expect(table).toBe(readFileSync(GOLDEN, 'utf8'));
  });
});
