import { beforeAll, describe, expect, test } from '@jest/globals';
import { HEAD, VERIFIED } from '../../src/manifest/layout.ts';
import { find, prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { COMMANDS, Scene } from './scene.ts';

describe('what is lost or damaged is named, with a way out', () => {
  let prepared: Prepared;
  beforeAll(async () => void (prepared = await prepare(false, 'cold')));

  test('a cold whose HEAD is missing does not pass for an empty one', async () => {
    for (const command of COMMANDS.filter((name) => name !== 'rebuild')) {
      const scene = Scene.from(prepared.snapshot);
      await scene.cold.delete(HEAD);
      const { outcome, message } = await scene.run(command);
      expect([command, outcome, message]).toEqual([
        command,
        'refused',
        `${HEAD}: it is missing, though generations were committed`,
      ]);
    }
  });

  test('rebuild replaces a manifest whose list of condemned objects is damaged', async () => {
    const scene = Scene.from(prepared.quiet);
    await scene.cold.put(find(scene, /\/condemned\//) ?? '', Buffer.from('damaged'));
    for (const path of scene.contents('cold').keys())
      if (path.includes('/condemned/')) await scene.cold.put(path, Buffer.from('damaged'));
    expect(await scene.run('prune')).toMatchObject({
      outcome: 'refused',
      advice: expect.stringMatching(/rebuild/),
    });
    expect(await scene.run('rebuild')).toMatchObject({ outcome: 'complete' });
    await scene.run('backup');
    expect(await scene.run('prune')).toMatchObject({ outcome: 'complete' });
  });

  test.each([
    ['a journal', /\/journal-0000000012-/, 'backup', /Delete the journals of that run/],
    ['an upload record', /\/upload-/, 'backup', /Delete the object/],
    ['what was verified', new RegExp(`^${VERIFIED}$`), 'verify', /Delete the object/],
  ] as const)(
    'damage to %s is no reason for a rebuild, which would refuse',
    async (_what, path, command, advice) => {
      const scene = Scene.from(prepared.snapshot);
      const damaged = find(scene, path) ?? '';
      await scene.cold.put(damaged, Buffer.from('damaged'));
      const refused = await scene.run(command);
      expect(refused).toMatchObject({ outcome: 'refused', message: expect.stringContaining(damaged) });
      expect(refused.advice).toMatch(advice);
      expect(refused.advice).not.toMatch(/rebuild/);
      await scene.cold.delete(damaged);
      expect(await scene.run(command)).toMatchObject({ outcome: 'complete' });
    },
  );
});
