import { describe, expect, test } from '@jest/globals';
import type { StoreErrorCode } from '../../src/store/errors.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { Source } from '../../src/transfer/copy-settings.ts';
import {
  conditionsOn,
  copyWithFallback,
  SourceMoved,
  TargetTaken,
} from '../../src/transfer/copy-with-fallback.ts';
import { ABLE, MIB, never, Pair } from './pair.ts';

function copy(
  pair: Pair,
  source: Source,
  {
    expected,
    keepForeign,
    beforeStreaming,
  }: {
    expected?: string;
    keepForeign?: boolean;
    beforeStreaming?: () => Promise<void>;
  } = {},
): ReturnType<typeof copyWithFallback> {
  const { cold, choice, settings } = pair;
  const context = { cold, choice, settings, signal: never, ...(keepForeign === true ? { keepForeign } : {}) };
  return copyWithFallback(source, source.path, expected, context, beforeStreaming);
}

describe('a copy', () => {
  test('takes the path of the pair, and proves it', async () => {
    const pair = new Pair();
    const source = await pair.put(pair.hot, 'a', 'one');
    expect(await copy(pair, source)).toEqual({
      copied: { etag: source.etag, evidence: 'md5' },
      via: 'native',
      moved: true,
    });
    expect(pair.choice.serves('native')).toBe(true);
    expect(pair.requests).toEqual(['cold copy a']);
  });

  test('that is refused once as unsupported moves the pair on: no later object tries the path', async () => {
    const pair = new Pair();
    pair.fail(/^cold copy/, 'unsupported');
    const [a, b] = [await pair.put(pair.hot, 'a', 'one'), await pair.put(pair.hot, 'b', 'two')];
    expect(await copy(pair, a)).toMatchObject({ via: 'streamed' });
    expect(await copy(pair, b)).toMatchObject({ via: 'streamed' });
    expect(pair.sent(/^cold copy/)).toEqual(['cold copy a']);
    expect(pair.choice.current).toBe('streamed');
    expect(await pair.read(pair.cold, 'b')).toBe('two');
  });

  test('that is denied streams this object alone; three different ones speak for the pair', async () => {
    const pair = new Pair();
    pair.fail(/^cold copy/, 'denied');
    const keys = ['a', 'b', 'c', 'd'];
    const paths: unknown[] = [];
    for (const key of keys) {
      expect(await copy(pair, await pair.put(pair.hot, key, key))).toMatchObject({ via: 'streamed' });
      paths.push(pair.choice.current);
    }
    expect(paths).toEqual(['native', 'native', 'streamed', 'streamed']);
  });

  test('that is denied after another one succeeded never moves the pair', async () => {
    const pair = new Pair();
    await copy(pair, await pair.put(pair.hot, 'first', '1'));
    pair.fail(/^cold copy/, 'denied');
    for (const key of ['a', 'b', 'c', 'd']) await copy(pair, await pair.put(pair.hot, key, key));
    expect(pair.choice.current).toBe('native');
  });

  test.each<StoreErrorCode>(['denied', 'unsupported', 'not-found'])(
    'that is refused (%s) fails where copy-path allows no streaming',
    async (code) => {
      const pair = new Pair({ paths: ['native'] });
      const source = await pair.put(pair.hot, 'a', 'one');
      pair.fail(/^cold copy/, code);
      await expect(copy(pair, source)).rejects.toMatchObject({ name: 'StoreError' });
      expect(pair.sent(/^cold put/)).toEqual([]);
    },
  );

  test('that finds no source, though hot has it, reads some other bucket: the path is refused for the pair', async () => {
    const pair = new Pair();
    const source = await pair.put(pair.hot, 'a', 'one');
    pair.fail(/^cold copy/, 'not-found');
    expect(await copy(pair, source)).toMatchObject({ via: 'streamed' });
    expect(pair.choice.refusals).toMatchObject([
      { path: 'native', reason: 'a bucket of that name there is not hot' },
    ]);
  });

  test('that fails for one object on a path that serves others leaves the path alone', async () => {
    const pair = new Pair();
    await copy(pair, await pair.put(pair.hot, 'first', '1'));
    const source = await pair.put(pair.hot, 'a', 'one');
    pair.fail(/^cold copy a/, 'not-found');
    expect(await copy(pair, source)).toMatchObject({ via: 'streamed' });
    expect(pair.choice.refusals).toEqual([]);
  });

  test.each<StoreErrorCode>(['transient', 'quota', 'credentials'])('passes %s on', async (code) => {
    const pair = new Pair();
    const source = await pair.put(pair.hot, 'a', 'one');
    pair.fail(/^cold copy/, code);
    await expect(copy(pair, source)).rejects.toMatchObject({ code });
    expect(pair.choice.current).toBe('native');
  });
});

describe('a source that moved', () => {
  test('is said with what hot has now', async () => {
    const pair = new Pair();
    const source = await pair.put(pair.hot, 'a', 'one');
    const now = await pair.put(pair.hot, 'a', 'another');
    const error: unknown = await copy(pair, source).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceMoved);
    expect((error as SourceMoved).present).toMatchObject({ etag: now.etag, size: 7 });
    expect(pair.choice.refusals).toEqual([]);
  });

  test('is said with nothing where hot has none', async () => {
    const pair = new Pair();
    const source = await pair.put(pair.hot, 'a', 'one');
    await pair.hot.store.delete('a');
    const error: unknown = await copy(pair, source).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceMoved);
    expect((error as SourceMoved).present).toBeUndefined();
  });
});

describe('what lies at the path', () => {
  test('is overwritten where it is as expected', async () => {
    const pair = new Pair();
    const old = await pair.put(pair.cold, 'a', 'old');
    const source = await pair.put(pair.hot, 'a', 'new');
    await copy(pair, source, { expected: old.etag });
    expect(pair.requests).toEqual(['cold copy a']);
    expect(await pair.read(pair.cold, 'a')).toBe('new');
  });

  test('and is not what was expected is looked at, then overwritten with its own ETag as condition', async () => {
    const pair = new Pair();
    await pair.put(pair.cold, 'a', 'by somebody else');
    const source = await pair.put(pair.hot, 'a', 'new');
    expect(await copy(pair, source)).toMatchObject({ via: 'native', moved: true });
    expect(pair.sent(/^cold/)).toEqual(['cold copy a', 'cold head a', 'cold copy a']);
    expect(await pair.read(pair.cold, 'a')).toBe('new');
  });

  test('stays where it is to stay', async () => {
    const pair = new Pair();
    await pair.put(pair.cold, 'a', 'by somebody else');
    const source = await pair.put(pair.hot, 'a', 'new');
    await expect(copy(pair, source, { keepForeign: true })).rejects.toThrow(TargetTaken);
    expect(await pair.read(pair.cold, 'a')).toBe('by somebody else');
  });

  test('is adopted where it is the content: an earlier copy whose answer was lost', async () => {
    const pair = new Pair();
    const source = await pair.put(pair.hot, 'a', 'one');
    await pair.put(pair.cold, 'a', 'one');
    expect(await copy(pair, source, { keepForeign: true })).toEqual({
      copied: { etag: source.etag, evidence: 'md5' },
      via: 'streamed', // nobody knows: no copy went through in this run
      moved: false,
    });
    expect(pair.sent(/^cold copy/)).toHaveLength(1);
  });

  test('and changes on every look is given up in the end', async () => {
    const pair = new Pair();
    await pair.put(pair.cold, 'a', 'other 0');
    const source = await pair.put(pair.hot, 'a', 'new');
    let count = 0;
    pair.at(/^cold copy a/, async ({ operation }) => {
      await pair.cold.store.put('a', Buffer.from(`other ${++count}`));
      throw new StoreError('precondition', 'CopyObject: 412', { operation });
    });
    await expect(copy(pair, source)).rejects.toMatchObject({ code: 'precondition' });
    expect(count).toBeLessThanOrEqual(8);
  });
});

describe('an object that goes in parts', () => {
  const large = Buffer.alloc(6 * MIB, 'large');

  test('streams where cold ignores the pin of a part copy, and whole copies keep the path', async () => {
    const pair = new Pair({ capabilities: { partCopyPin: false } });
    const source = await pair.put(pair.hot, 'large', large);
    expect(await copy(pair, source)).toMatchObject({ via: 'streamed', copied: { evidence: 'checksum' } });
    expect(await copy(pair, await pair.put(pair.hot, 'small', 'x'))).toMatchObject({ via: 'native' });
    expect(pair.choice.refusals).toMatchObject([{ path: 'native', objects: 'parts' }]);
  });

  test('does not leave the path where the probe had no answer', async () => {
    const pair = new Pair({ capabilities: { partCopyPin: false, unsure: ['partCopyPin'] } });
    const source = await pair.put(pair.hot, 'large', large);
    await copy(pair, source);
    expect(pair.choice.refusals).toEqual([]);
  });

  test('that a store refuses to copy in parts moves only objects in parts', async () => {
    const pair = new Pair();
    const source = await pair.put(pair.hot, 'large', large);
    pair.fail(/^cold copyPart/, 'unsupported');
    expect(await copy(pair, source)).toMatchObject({ via: 'streamed' });
    expect(pair.choice.pathFor(true)).toBe('streamed');
    expect(pair.choice.pathFor(false)).toBe('native');
  });
});

test('EntityTooLarge of an object that fits is thrown, and the ceiling stays', async () => {
  const pair = new Pair();
  const source = await pair.put(pair.hot, 'a', 'one');
  pair.fail(/^cold copy/, 'too-large');
  await expect(copy(pair, source)).rejects.toMatchObject({ code: 'too-large' });
  expect(pair.settings.ceiling.bytes).toBe(5 * MIB);
});

describe('on a store that ignores source pins', () => {
  test('a copy goes to a staged name first, and to its place once its MD5 has proven it', async () => {
    const pair = new Pair({ capabilities: { copyPin: false } });
    const source = await pair.put(pair.hot, 'a', 'one');
    expect(await copy(pair, source)).toMatchObject({ via: 'native', copied: { evidence: 'md5' } });
    expect(pair.sent(/^cold copy/)).toEqual([
      expect.stringMatching(/^cold copy \.flashback-backup\/probe\/staged-/),
      'cold copy a',
    ]);
    expect((await pair.cold.store.list({})).objects.map(({ key }) => key)).toEqual(['a']);
  });

  test('another content than the pinned one never comes to the place', async () => {
    const pair = new Pair({ capabilities: { copyPin: false } });
    const source = await pair.put(pair.hot, 'a', 'one');
    pair.at(
      /^cold copy \.flashback/,
      async ({ key }) => pair.cold.store.put(key!, Buffer.from('some other')),
      1,
    );
    expect(await copy(pair, source)).toMatchObject({ via: 'streamed' });
    expect(pair.sent(/^cold copy a/)).toEqual([]);
    expect(await pair.read(pair.cold, 'a')).toBe('one');
  });

  test('what no MD5 can prove is streamed', async () => {
    const pair = new Pair({ capabilities: { copyPin: false, partCopyPin: false } });
    const source = await pair.put(pair.hot, 'large', Buffer.alloc(6 * MIB, 'large'));
    expect(await copy(pair, source)).toMatchObject({ via: 'streamed' });
    expect(pair.sent(/^cold copy/)).toEqual([]);
  });
});

test('before each try that streams, and only then, what must not be lost is kept', async () => {
  const pair = new Pair();
  const source = await pair.put(pair.hot, 'a', 'one');
  const beforeStreaming = async (): Promise<void> => void pair.requests.push('keep');
  pair.fail(/^cold copy/, 'denied');
  await copy(pair, source, { beforeStreaming });
  expect(pair.requests.filter((request) => /keep|copy|put/.test(request))).toEqual([
    'cold copy a',
    'keep',
    'cold put a',
  ]);
});

describe('the condition of a write', () => {
  test.each([
    ['nothing is expected', undefined, 'native', false, { ifAbsent: true }],
    ['something is expected', 'etag', 'native', false, { ifMatch: 'etag' }],
    ['it is streamed', 'etag', 'streamed', false, { ifMatch: 'etag' }],
    ['it goes in parts', undefined, 'native', true, { ifAbsent: true }],
  ] as const)('is sent where the store honours it: %s', (_, etag, via, inParts, expected) => {
    expect(conditionsOn(etag, via, inParts, ABLE)).toEqual(expected);
  });

  test.each([
    ['copy', 'native', false, { copyIfAbsent: false, copyIfMatch: false }],
    ['put', 'streamed', false, { putIfAbsent: false, putIfMatch: false }],
    ['complete', 'native', true, { completeIfAbsent: false, completeIfMatch: false }],
  ] as const)('is left out where %s does not honour it', (_, via, inParts, lacking) => {
    for (const etag of [undefined, 'etag'])
      expect(conditionsOn(etag, via, inParts, { ...ABLE, ...lacking })).toEqual({});
  });
});
