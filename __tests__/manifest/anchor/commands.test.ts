import { describe, expect, test } from '@jest/globals';
import { AnchorRefused } from '../../../src/manifest/anchor/check.ts';
import { coldId, encodeRecord, recordOf } from '../../../src/manifest/anchor/record.ts';
import { State } from '../../../src/manifest/state.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { renderStatusText } from '../../../src/report/status.ts';
import type { StatusResult } from '../../../src/report/status.ts';
import { HEAD } from '../../run/command-world.ts';
import type { AnyCommand } from '../signing/world.ts';
import { AnchoredWorld, STATE } from './world.ts';

const COMMANDS = ['backup', 'prune', 'verify', 'probe', 'rebuild', 'restore', 'status', 'ls'] as const;

/** The words of a refusal, however the command reports it; undefined where it went on. */
async function refusal(world: AnchoredWorld, name: AnyCommand): Promise<string | undefined> {
  try {
    const { problem } = await world.signed(name);
    const text =
      typeof problem === 'object' && problem !== null
        ? Object.values(problem).join(' ')
        : ((problem as string | null | undefined) ?? '');
    return text.includes('the anchor') ? text : undefined;
  } catch (error) {
    if (error instanceof AnchorRefused) return `${error.message}. ${error.advice}`;
    if (name === 'rebuild' && error instanceof Error && /sound manifest/.test(error.message))
      return undefined;
    throw error;
  }
}

function tokenIn(text: string | undefined): string {
  return /rollback-[0-9a-f]{24}/.exec(text ?? '')?.[0] ?? '';
}

/** Two backups, and what cold's state was after the first. */
async function anchoredWorld(): Promise<{ world: AnchoredWorld; before: ReadonlyMap<string, Buffer> }> {
  const world = new AnchoredWorld();
  await world.hot.put('a', Buffer.from('first'));
  await world.backup();
  const before = await world.snapshot();
  await world.hot.put('a', Buffer.from('second'));
  await world.backup();
  return { world, before };
}

describe('with an anchor', () => {
  test('each commit is recorded, and every command accepts what it knows', async () => {
    const { world } = await anchoredWorld();
    const head = await world.read(HEAD);
    expect(await world.known()).toMatchObject({
      generation: head['generation'],
      sha256: head['sha256'],
      epoch: head['epoch'],
      time: head['time'],
    });
    for (const name of COMMANDS) expect([name, await refusal(world, name)]).toEqual([name, undefined]);
    expect(await world.known()).toMatchObject({ generation: await world.head() });
  });

  test('results name what was committed by its hash', async () => {
    const { world } = await anchoredWorld();
    const result = await world.signed('backup');
    const { sha256 } = await world.read(HEAD);
    expect(result).toMatchObject({ generation: 3, generationSha256: sha256 });
    expect(await world.signed('status')).toMatchObject({ generation: { number: 3, sha256 } });
  });

  test('a roll-back is refused by every command, and nothing is written', async () => {
    const { world, before } = await anchoredWorld();
    await world.rollBack(before);
    const present = await world.snapshot();
    for (const name of COMMANDS) {
      const text = await refusal(world, name);
      expect([name, text]).toEqual([name, expect.stringMatching(/knows generation 2 .* older generation 1/)]);
      expect(tokenIn(text)).not.toBe('');
    }
    const after = await world.snapshot();
    expect([...after.keys()].filter((key) => !key.endsWith('/lease'))).toEqual(
      [...present.keys()].filter((key) => !key.endsWith('/lease')),
    );
    expect(await world.known()).toMatchObject({ generation: 2 });
  });

  test('a HEAD that was removed, and its state with it, is refused', async () => {
    const { world } = await anchoredWorld();
    await world.rollBack(new Map());
    for (const name of COMMANDS)
      expect([name, await refusal(world, name)]).toEqual([
        name,
        expect.stringMatching(/no committed generation/),
      ]);
  });

  test('so is one that was removed alone', async () => {
    const { world } = await anchoredWorld();
    await world.cold.delete(HEAD);
    for (const name of COMMANDS)
      expect([name, await refusal(world, name)]).toEqual([
        name,
        expect.stringMatching(/no committed generation/),
      ]);
  });

  test('a run that commits while another command reads is no roll-back', async () => {
    const { world } = await anchoredWorld();
    const { signal } = new AbortController();
    const committing = async (): Promise<string> => {
      const state = new State(new Bucket(world.cold, ''));
      const before = await state.load(signal);
      if (before === undefined) throw new Error('no backup');
      const { generation } = before;
      const next = { ...generation, generation: 3, base: 2, epoch: generation.epoch + 1 };
      const { head } = await state.commit(next, before, signal);
      return encodeRecord(recordOf(coldId({ bucket: 'cold', prefix: '' }), head));
    };
    const nothing = (): void => undefined;
    const place = { name: 'slow', read: committing, write: () => Promise.resolve() };
    const anchors = { places: [place], accepted: undefined, warn: nothing, notice: nothing, warnings: [] };
    const loaded = await new State(new Bucket(world.cold, '', undefined, anchors)).load(signal);
    expect(loaded?.head.generation).toBe(3);
  });

  test('a generation that was replaced by another of its number is refused', async () => {
    const { world, before } = await anchoredWorld();
    const anchors = world.anchors;
    await world.rollBack(before);
    world.anchors = [];
    await world.hot.put('a', Buffer.from('third'));
    await world.backup();
    world.anchors = anchors;
    expect(await world.head()).toBe(2);
    expect(await refusal(world, 'backup')).toMatch(/another one of that number/);
    // And so is what is made from it.
    world.anchors = [];
    await world.backup();
    world.anchors = anchors;
    expect(await refusal(world, 'status')).toMatch(/was made from another one of that number/);
  });

  test('accept-rollback accepts this one, for good once a run commits, and no other', async () => {
    const { world, before } = await anchoredWorld();
    await world.rollBack(before);
    const token = tokenIn(await refusal(world, 'backup'));
    world.accepted = token.replace(/.$/, token.endsWith('0') ? '1' : '0');
    expect(await refusal(world, 'backup')).toContain(token);
    world.accepted = token;
    expect(await refusal(world, 'restore')).toBeUndefined();
    expect(await refusal(world, 'backup')).toBeUndefined();
    expect(await world.known()).toMatchObject({ generation: 2 });
    const again = await world.snapshot();
    world.accepted = undefined;
    await world.backup();
    // The same HEAD is put back: the token that accepted it is of no use.
    await world.rollBack(before);
    world.accepted = token;
    expect(await refusal(world, 'backup')).toMatch(/older generation 1/);
    await world.rollBack(again);
    expect(await refusal(world, 'backup')).toMatch(/older generation 2/);
  });

  test('a rebuild of state that was lost needs the token, and starts the anchor anew', async () => {
    const { world } = await anchoredWorld();
    await world.rollBack(new Map());
    world.accepted = tokenIn(await refusal(world, 'rebuild'));
    expect(await refusal(world, 'rebuild')).toBeUndefined();
    world.accepted = undefined;
    expect(await refusal(world, 'backup')).toBeUndefined();
    expect(await world.known()).toMatchObject({ generation: await world.head() });
  });

  test('a rebuild of damaged segments needs none: HEAD is what the anchor knows', async () => {
    const { world } = await anchoredWorld();
    await world.damage();
    expect(await refusal(world, 'rebuild')).toBeUndefined();
    expect(await refusal(world, 'backup')).toBeUndefined();
  });

  test('HEAD ahead of the anchor is fine, as far ahead as its generations can be traced', async () => {
    const { world } = await anchoredWorld();
    const anchors = world.anchors;
    world.anchors = [];
    for (let i = 0; i < 4; i++) {
      await world.hot.put('a', Buffer.from(`more ${i}`));
      await world.backup();
    }
    world.anchors = anchors;
    for (const name of COMMANDS.filter((one) => one !== 'backup' && one !== 'prune'))
      expect([name, await refusal(world, name)]).toEqual([name, undefined]);
    expect(await world.signed('status')).toMatchObject({ anchor: { state: 'ahead' } });
    await world.cold.delete(`${STATE}generations/4.json`);
    expect(await refusal(world, 'backup')).toMatch(/generation 4 is missing in cold/);
  });

  test('what an anchor is compared by is not collected as garbage', async () => {
    const { world } = await anchoredWorld();
    const { put } = world.elsewhere;
    world.elsewhere.put = () => Promise.reject(new Error('no'));
    for (let i = 0; i < 22; i++) {
      await world.hot.put('a', Buffer.from(`more ${i}`));
      await world.backup();
    }
    world.elsewhere.put = put;
    expect(await world.head()).toBe(24);
    expect(await world.signed('status')).toMatchObject({ anchor: { state: 'ahead' } });
    await world.backup();
    expect(await world.known()).toMatchObject({ generation: 25 });
    await world.backup();
    // Then they are garbage as any other.
    expect(await world.has(`${STATE}generations/3.json`)).toBe(false);
  });

  test('a write of the anchor that fails is a warning in the result; the commit stands', async () => {
    const { world } = await anchoredWorld();
    world.elsewhere.put = () => Promise.reject(new Error('no'));
    const result = await world.signed('backup');
    expect(result).toMatchObject({ outcome: 'complete', generation: 3 });
    expect(JSON.stringify(result['notices'])).toMatch(/was committed, but not recorded in the anchor/);
    expect(await world.signed('status')).toMatchObject({
      outcome: 'complete',
      anchor: { state: 'ahead', places: [{ generation: 2 }] },
    });
  });

  test('a prune and a rebuild say so too', async () => {
    const { world } = await anchoredWorld();
    for (let i = 0; i < 3; i++) {
      await world.hot.put('a', Buffer.from(`more ${i}`));
      await world.backup();
    }
    world.elsewhere.put = () => Promise.reject(new Error('no'));
    const pruned = await world.signed('prune');
    await world.damage();
    const rebuilt = await world.signed('rebuild');
    for (const result of [pruned, rebuilt])
      expect(result['notices']).toMatchObject([
        { level: 'warning', title: 'Anchor', message: expect.stringMatching(/not recorded/) },
      ]);
  });

  test('an anchor that cannot be read refuses everything; one of two is enough', async () => {
    const { world } = await anchoredWorld();
    const { get } = world.elsewhere;
    world.elsewhere.get = () => Promise.reject(new Error('gone away'));
    for (const name of COMMANDS)
      expect([name, await refusal(world, name)]).toEqual([
        name,
        expect.stringMatching(/was not compared with the anchor.*gone away/),
      ]);
    world.elsewhere.get = get;
    const [object] = (await world.elsewhere.list({ prefix: '' })).objects;
    await world.elsewhere.put(object?.key ?? '', Buffer.from('nonsense'));
    expect(await refusal(world, 'backup')).toMatch(/its record is damaged/);
    // In memory, too: the clock of these worlds would run past a file that the machine is slow to read.
    const [first] = world.anchors;
    if (first?.kind !== 's3') throw new Error('the first anchor is no bucket');
    world.anchors = [first, { ...first, place: { ...first.place, prefix: 'others/' } }];
    expect(await refusal(world, 'backup')).toBeUndefined();
    expect(world.warnings.join('\n')).toMatch(/The anchor s3:\/\/elsewhere\/anchors\/ cannot be read/);
  });

  test('the first run takes what it finds, and says so', async () => {
    const { world } = await anchoredWorld();
    const [object] = (await world.elsewhere.list({ prefix: '' })).objects;
    await world.elsewhere.delete(object?.key ?? '');
    expect(await refusal(world, 'backup')).toBeUndefined();
    expect(world.warnings.join('\n')).toMatch(/has no record yet/);
    expect(await world.known()).toMatchObject({ generation: 3 });
  });
});

test("GitHub's places are refused by name where no job can reach them", async () => {
  const world = new AnchoredWorld();
  for (const kind of ['github', 'alert-issue'] as const) {
    world.anchors = [{ kind }];
    await expect(world.signed('backup')).rejects.toThrow(/^anchor: .* only the Action can reach/);
  }
});

describe('status with an anchor', () => {
  test('says where it is, what it knows, and whether cold agrees', async () => {
    const { world, before } = await anchoredWorld();
    expect(await world.signed('status')).toMatchObject({
      outcome: 'complete',
      anchor: {
        state: 'agrees',
        token: null,
        places: [
          { place: 's3://elsewhere/anchors/', state: 'agrees', generation: 2, ageMs: expect.any(Number) },
        ],
      },
    });
    await world.rollBack(before);
    const refused = await world.signed('status');
    expect(refused).toMatchObject({
      outcome: 'failed',
      problem: expect.stringMatching(/older generation 1/),
      anchor: { state: 'refused', token: expect.stringMatching(/^rollback-/) },
    });
    const text = renderStatusText(refused as unknown as StatusResult, { colour: false });
    expect(text).toMatch(/✘ Backup does not agree with its anchor/);
    expect(text).toMatch(/anchor +s3:\/\/elsewhere\/anchors\/: generation 2 of .* and cold does not/);
    expect(text).toMatch(/accept-rollback: rollback-[0-9a-f]{24}\n/);
    world.anchors = [];
    expect(
      renderStatusText((await world.signed('status')) as unknown as StatusResult, { colour: false }),
    ).toMatch(/anchor +none: whoever can write to cold can put an older state back/);
  });

  test('names generations above HEAD, and gaps below it', async () => {
    const { world } = await anchoredWorld();
    await world.backup();
    expect(await world.signed('status')).toMatchObject({ numbers: { above: [], missing: [] } });
    await world.cold.put(`${STATE}generations/7.json`, await world.bytes(`${STATE}generations/3.json`));
    await world.cold.delete(`${STATE}generations/2.json`);
    expect(await world.signed('status')).toMatchObject({ numbers: { above: [7], missing: [2] } });
    await world.backup();
    expect(world.warnings.join('\n')).toMatch(/generations above 3, which HEAD names/);
  });
});
