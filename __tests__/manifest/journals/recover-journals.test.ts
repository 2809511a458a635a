import { beforeEach, describe, expect, test } from '@jest/globals';
import { StateError } from '../../../src/manifest/errors.ts';
import { journalPath } from '../../../src/manifest/layout.ts';
import { ColdState, hour, intentTo, never, NOW, stored } from './cold-state.ts';

let cold: ColdState;

beforeEach(() => {
  cold = new ColdState();
});

describe('a journal is fact', () => {
  test('where it builds on HEAD and no later epoch wrote one: cold is not asked', async () => {
    await cold.commit([]);
    const entry = await cold.entry('a', 'one');
    await cold.journal('run', { epoch: 2, base: 1 }, [stored(entry)]);
    const { found, facts } = await cold.recover();
    expect(facts).toEqual([stored(entry, [])]);
    expect(found).toMatchObject({
      count: 1,
      carriedRecords: [],
      settles: [{ run: 'run', objects: 1, fact: true }],
    });
    expect(cold.heads).toEqual([]);
  });

  test('where nothing was ever committed, with base 0', async () => {
    const entry = await cold.entry('a', 'one');
    await cold.journal('run', { epoch: 1, base: 0 }, [stored(entry)]);
    expect((await cold.recover()).facts).toEqual([stored(entry, [])]);
    expect(cold.heads).toEqual([]);
  });

  test('where the last journal, which is fact, took it over as fact', async () => {
    await cold.commit([]);
    const [a, b] = [await cold.entry('a', 'one'), await cold.entry('b', 'two')];
    await cold.journal('first', { epoch: 2, base: 1 }, [stored(a)]);
    const settles = [{ run: 'first', objects: 1, fact: true }];
    await cold.journal('second', { epoch: 3, base: 1, settles }, [stored(b)]);
    const { found, facts } = await cold.recover();
    expect(facts).toEqual([stored(a, []), stored(b, [])]);
    expect(found.settles).toEqual([
      { run: 'first', objects: 1, fact: true },
      { run: 'second', objects: 1, fact: true },
    ]);
    expect(cold.heads).toEqual([]);
  });

  test('and the newest of the records of one key counts, with the orphans of all', async () => {
    await cold.commit([]);
    const orphan = { path: 'a', etag: 'old', versionId: 'v' };
    const [one, two] = [await cold.entry('a', 'one'), await cold.entry('a', 'two')];
    await cold.journal('run', { epoch: 2, base: 1 }, [stored(one, [orphan])], [stored(two)]);
    expect((await cold.recover()).facts).toEqual([stored(two, [orphan])]);
  });
});

describe('a journal is unconfirmed', () => {
  test('where a later epoch wrote one and did not take it over: cold is asked, and the answer is carried over', async () => {
    await cold.commit([]);
    const [a, b] = [await cold.entry('a', 'one'), await cold.entry('b', 'two')];
    await cold.journal('first', { epoch: 2, base: 1 }, [stored(a)]);
    await cold.journal('second', { epoch: 3, base: 1 }, [stored(b)]);
    const { found, facts } = await cold.recover();
    expect(facts).toEqual([stored(a, []), stored(b, [])]);
    expect(found.carriedRecords).toEqual([stored(a, [])]);
    expect(found.settles).toEqual([
      { run: 'first', objects: 1, fact: false },
      { run: 'second', objects: 1, fact: true },
    ]);
    expect(cold.heads).toEqual(['a']);
  });

  test('and what cold does not hold as recorded is dropped: the key is copied again', async () => {
    await cold.commit([]);
    const [gone, changed] = [await cold.entry('a', 'one'), await cold.entry('b', 'two')];
    await cold.bucket.store.delete('backup/a');
    await cold.store('b', 'by somebody else');
    await cold.journal('first', { epoch: 2, base: 1 }, [stored(gone), stored(changed)]);
    await cold.journal('second', { epoch: 3, base: 1 }, []);
    await cold.journal('third', { epoch: 4, base: 1 }, [stored(await cold.entry('c', 'three'))]);
    const { found, facts } = await cold.recover();
    expect(facts.map(({ entry }) => entry.key)).toEqual(['c']);
    expect(found.carriedRecords).toEqual([]);
  });

  test('in the objects that came after the take-over: their writer had lost the lease', async () => {
    await cold.commit([]);
    const [before, after] = [await cold.entry('a', 'one'), await cold.entry('b', 'two')];
    await cold.journal('first', { epoch: 2, base: 1 }, [stored(before)], [stored(after)]);
    const settles = [{ run: 'first', objects: 1, fact: true }];
    const own = await cold.entry('c', 'three');
    await cold.journal('second', { epoch: 3, base: 1, settles }, [stored(own)]);
    const { found, facts } = await cold.recover();
    expect(cold.heads).toEqual(['b']);
    expect(facts.map(({ entry }) => entry.key)).toEqual(['a', 'b', 'c']);
    expect(found.carriedRecords.map(({ entry }) => entry.key)).toEqual(['b']);
    // Both of its objects were read; what was unconfirmed is repeated, so it counts as fact from here on.
    expect(found.settles[0]).toEqual({ run: 'first', objects: 2, fact: true });
  });

  test('where the one that took it over is not fact itself', async () => {
    await cold.commit([]);
    const a = await cold.entry('a', 'one');
    await cold.journal('first', { epoch: 2, base: 1 }, [stored(a)]);
    const settles = [{ run: 'first', objects: 1, fact: true }];
    await cold.journal('second', { epoch: 3, base: 1, settles }, [stored(await cold.entry('b', 'two'))]);
    await cold.commit([], { epoch: 4 });
    await cold.recover();
    expect(cold.heads).toEqual(['a', 'b']);
  });

  test('where it builds on another generation than HEAD', async () => {
    await cold.commit([]);
    const added = await cold.entry('new', 'one');
    await cold.journal('late', { epoch: 2, base: 1 }, [stored(added)]);
    await cold.commit([], { epoch: 3 });
    const { found, facts } = await cold.recover();
    expect(cold.heads).toEqual(['new']);
    expect(facts).toEqual([stored(added, [])]);
    expect(found.settles).toEqual([{ run: 'late', objects: 1, fact: false }]);
  });
});

describe('a journal that the last one took over', () => {
  test('as unconfirmed is not read again: what was true of it is repeated there', async () => {
    await cold.commit([]);
    const [wrong, right] = [await cold.entry('a', 'one'), await cold.entry('b', 'two')];
    await cold.journal('first', { epoch: 2, base: 1 }, [stored(wrong)]);
    const settles = [{ run: 'first', objects: 1, fact: false }];
    await cold.journal('second', { epoch: 3, base: 1, settles }, [stored(right)]);
    expect((await cold.recover()).facts).toEqual([stored(right, [])]);
    expect(cold.heads).toEqual([]);
  });

  test('counts the objects that a commit consumed among those that were taken over', async () => {
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((key) => cold.entry(key, key)));
    await cold.journal('first', { epoch: 1, base: 0 }, [stored(a!)], [stored(b!)], [stored(c!)]);
    await cold.commit([a!], { journals: [{ run: 'first', objects: 1 }] });
    const settles = [{ run: 'first', objects: 2, fact: true }];
    await cold.journal('second', { epoch: 2, base: 1, settles }, [stored(await cold.entry('d', 'd'))]);
    const { facts } = await cold.recover();
    expect(facts.map(({ entry }) => entry.key)).toEqual(['b', 'c', 'd']);
    expect(cold.heads).toEqual(['c']);
  });
});

describe('of a journal that builds on an older generation', () => {
  test('the committed entry of the same key stands where cold still has its object', async () => {
    const old = await cold.entry('a', 'one');
    await cold.commit([old]);
    const kept = { ...old, size: 99 };
    await cold.journal('late', { epoch: 2, base: 1 }, [stored(kept)]);
    await cold.commit([old], { epoch: 3 });
    const { found, facts } = await cold.recover();
    expect(facts).toEqual([]);
    expect(found.carriedRecords).toEqual([]);
  });

  test('a record of a key whose object was overwritten since is an overwrite of the committed entry', async () => {
    const old = await cold.entry('m', 'one');
    const others = await Promise.all(['a', 'b', 'z'].map((key) => cold.entry(key, key)));
    await cold.commit([others[0]!, others[1]!, old, others[2]!]);
    const history = await cold.keep(old, 'one');
    const late = await cold.entry('m', 'two', hour(2));
    await cold.journal('late', { epoch: 2, base: 1 }, [stored(late)]);
    await cold.commit([others[0]!, others[1]!, old, others[2]!], { epoch: 3 });
    const { found, facts } = await cold.recover();
    expect(facts).toHaveLength(1);
    expect(facts[0]!.entry).toMatchObject({
      key: 'm',
      etag: late.etag,
      since: NOW,
      history: [{ etag: old.etag, since: old.since, until: NOW, cold: { path: history } }],
    });
    expect(found.carriedRecords).toEqual(facts);
  });
});

describe('a journal that a commit consumed', () => {
  test('is not read again', async () => {
    const entry = await cold.entry('a', 'one');
    await cold.journal('run', { epoch: 1, base: 0 }, [stored(entry)]);
    await cold.commit([entry], { journals: [{ run: 'run', objects: 1 }] });
    await cold.state.write(journalPath('run', 1, 0), Buffer.from('damaged'), 'text/plain', never);
    const { found, facts } = await cold.recover();
    expect(facts).toEqual([]);
    expect(found.settles).toEqual([]);
    expect([...found.present]).toEqual(['run']);
  });

  test('is read from where the commit ended', async () => {
    const [a, b] = [await cold.entry('a', 'one'), await cold.entry('b', 'two')];
    await cold.journal('run', { epoch: 1, base: 0 }, [stored(a)], [stored(b)]);
    await cold.commit([a], { journals: [{ run: 'run', objects: 1 }] });
    const { found, facts } = await cold.recover();
    expect(facts).toEqual([stored(b, [])]);
    expect(found.settles).toEqual([{ run: 'run', objects: 2, fact: false }]);
  });
});

describe('the recovery', () => {
  test('gives the records of any range in key order, any number of times', async () => {
    const entries = await Promise.all(['c', 'a', 'b'].map((key) => cold.entry(key, key)));
    await cold.journal(
      'run',
      { epoch: 1, base: 0 },
      entries.map((entry) => stored(entry)),
    );
    const { found } = await cold.recover();
    for (const _ of [1, 2]) {
      const keys: string[] = [];
      for await (const batch of found.facts({ after: 'a', upto: 'c' }))
        keys.push(...batch.map(({ entry }) => entry.key));
      expect(keys).toEqual(['b', 'c']);
    }
  });

  test('starts the run after every run that the manifest or a journal names', async () => {
    const soon = new Date(Date.parse(NOW) + 30_000).toISOString();
    await cold.commit([], { time: soon });
    expect((await cold.recover()).found.started).toBe(new Date(Date.parse(soon) + 1).toISOString());
  });

  test('of nothing is nothing', async () => {
    const { found, facts } = await cold.recover();
    expect(facts).toEqual([]);
    expect(found).toMatchObject({ count: 0, carriedRecords: [], settles: [], started: NOW });
  });

  test('stops at a damaged journal, and names it', async () => {
    await cold.journal('run', { epoch: 1, base: 0 }, [stored(await cold.entry('a', 'one'))]);
    const path = journalPath('run', 1, 0);
    const { text } = (await cold.state.read(path, never))!;
    await cold.state.write(path, Buffer.from(text.slice(0, -5)), 'text/plain', never);
    const recovery = cold.recover();
    await expect(recovery).rejects.toThrow(StateError);
    await expect(recovery).rejects.toThrow(path);
  });

  test('asks cold about an intent without an outcome, also in a journal that is fact', async () => {
    const entry = await cold.entry('a', 'one');
    await cold.journal('run', { epoch: 1, base: 0 }, [intentTo(entry, 'two')]);
    const { found, facts } = await cold.recover();
    expect(cold.heads).toContain('a');
    expect(found.carriedRecords).toEqual(facts);
    expect(facts[0]!.entry).toEqual(entry);
  });
});

describe('cold fails while keys are recovered', () => {
  test('no failure is left that nobody waits for, which would end the process', async () => {
    const all = await Promise.all(['a', 'b', 'c', 'd'].map((key) => cold.entry(key, key)));
    await cold.commit(all);
    await cold.commit(all);
    await cold.journal(
      'run',
      { epoch: 2, base: 1 },
      all.map((entry) => stored(entry)),
    );
    const left: unknown[] = [];
    const leave = (error: unknown): void => void left.push(error);
    process.on('unhandledRejection', leave);
    try {
      cold.dies = true;
      await expect(cold.recover()).rejects.toThrow(/dead/);
      for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
    } finally {
      process.off('unhandledRejection', leave);
    }
    expect(left).toEqual([]);
  });
});
