import { describe, expect, test } from '@jest/globals';
import { Bucket } from '../../../src/store/bucket.ts';
import type { Store, Tags } from '../../../src/store/contract.ts';
import { StoreError } from '../../../src/store/errors.ts';
import {
  AttributeRefusals,
  withOptionalAttributes,
} from '../../../src/store/middleware/optional-attributes.ts';
import { TagLoss } from '../../../src/transfer/attributes/tag-loss.ts';
import { copyWithFallback } from '../../../src/transfer/copy-with-fallback.ts';
import { keepVersion } from '../../../src/transfer/keep.ts';
import { never, Pair, STARTED } from '../pair.ts';

const FOLDER = 'probe/';
const TAGS: Tags = { kind: 'invoice', share: '50' };

interface Habits {
  readonly copy?: 'drops';
  readonly put?: 'ignores' | 'refuses';
  readonly tags?: 'unsupported';
}

/** A store with the habits, and what a run counts of it. */
function coldWith(habits: Habits): {
  bucket: Bucket;
  refusals: AttributeRefusals;
  loss: TagLoss;
  pair: Pair;
} {
  const pair = new Pair();
  const { store } = pair.cold;
  const refuse = (): never => {
    throw new StoreError('unsupported', 'x-amz-tagging is not implemented', { operation: 'PutObject' });
  };
  const wrapped: Store = {
    ...store,
    put: (key, body, options = {}, signal) => {
      const { tags, ...rest } = options;
      if (tags === undefined || habits.put === undefined) return store.put(key, body, options, signal);
      return habits.put === 'refuses' ? refuse() : store.put(key, body, rest, signal);
    },
    copy: async (source, key, options, signal) => {
      const written = await store.copy(source, key, options, signal);
      if (habits.copy !== 'drops') return written;
      const body = await store.get(key, {}, signal);
      const pieces: Uint8Array[] = [];
      for await (const piece of body.stream) pieces.push(piece);
      return store.put(key, Buffer.concat(pieces), {}, signal);
    },
    head: async (key, options, signal) => {
      const { tagCount: _count, untagged: _none, ...head } = await store.head(key, options, signal);
      return head; // as of a store that counts no tags
    },
    tags: (key, options, signal) =>
      habits.tags === undefined ? store.tags(key, options, signal) : Promise.resolve().then(refuse),
  };
  const refusals = new AttributeRefusals();
  const adapted = withOptionalAttributes(wrapped, refusals, (key) => key.startsWith(FOLDER));
  const put: Store['put'] = async (...write) => {
    for (;;) {
      try {
        return await adapted.put(...write);
      } catch (error) {
        if (!(error instanceof StoreError) || !error.adapted) throw error;
      }
    }
  };
  const bucket = new Bucket({ ...adapted, put }, '');
  return { bucket, refusals, loss: new TagLoss(refusals.losses, bucket, FOLDER), pair };
}

async function copied(habits: Habits, via: 'native' | 'streamed', tags: Tags = TAGS): Promise<string[]> {
  const { bucket, refusals, loss, pair } = coldWith(habits);
  const { etag } = await pair.hot.store.put('a', Buffer.from('content'), { tags });
  const source = { bucket: pair.hot, path: 'a', size: 7, etag };
  if (via === 'streamed') pair.choice.refuse('native', 'asked for', 'all');
  const context = {
    cold: bucket,
    choice: pair.choice,
    settings: { ...pair.settings, tagLoss: loss },
    signal: never,
  };
  await copyWithFallback(source, 'a', undefined, context);
  expect((await bucket.store.list({ prefix: FOLDER })).objects).toEqual([]);
  return refusals.losses.all.map(({ attribute, objects, reason }) => `${attribute} ${objects}: ${reason}`);
}

describe('15.4 tags that an object loses without an error are counted', () => {
  test.each<[string, Habits, 'native' | 'streamed', RegExp[]]>([
    ['a store that keeps them', {}, 'native', []],
    ['a store that keeps them', {}, 'streamed', []],
    ['copies that drop them', { copy: 'drops' }, 'native', [/^copied tags 1: .*streamed/]],
    ['copies that drop them, though what streams keeps them', { copy: 'drops' }, 'streamed', []],
    [
      'copies that drop what a Put refuses',
      { copy: 'drops', put: 'refuses' },
      'native',
      [/^copied tags 1: its server-side copies lose them without an error$/],
    ],
    [
      'a store that does not say',
      { copy: 'drops', tags: 'unsupported' },
      'native',
      [/^copied tags 1: .*may lose/],
    ],
    ['a Put that ignores them', { put: 'ignores' }, 'streamed', [/^tags 1: .*does not keep them/]],
    ['a Put that ignores them, though copies keep them', { put: 'ignores' }, 'native', []],
    ['a Put that refuses them: once', { put: 'refuses' }, 'streamed', [/^tags 1: .*not implemented/]],
  ])('%s (%j, %s)', async (_what, habits, via, expected) => {
    const counted = await copied(habits, via);
    expect(counted).toHaveLength(expected.length);
    expected.forEach((line, i) => expect(counted[i]).toMatch(line));
  });

  test('but not of objects that have none', async () => {
    for (const habits of [{ copy: 'drops' }, { copy: 'drops', put: 'refuses' }, { put: 'ignores' }] as const)
      for (const via of ['native', 'streamed'] as const) expect(await copied(habits, via, {})).toEqual([]);
  });

  test('of an old version, too, when it is kept', async () => {
    const { bucket, refusals, loss, pair } = coldWith({ copy: 'drops' });
    const { etag } = await bucket.store.put('a', Buffer.from('old'), { tags: TAGS });
    const cold = { path: 'a', etag, stored: STARTED, via: 'streamed', evidence: 'md5' } as const;
    const version = { size: 3, etag, modified: STARTED, since: STARTED, cold };
    await keepVersion(bucket, 'a', version, { ...pair.settings, tagLoss: loss }, never);
    expect(refusals.losses.all).toMatchObject([{ attribute: 'copied tags', objects: 1 }]);
  });

  test('and it is tried once a run, only where something is copied', async () => {
    const { bucket, loss, pair } = coldWith({});
    expect(pair.requests).toEqual([]);
    const { etag } = await pair.hot.store.put('a', Buffer.from('content'), { tags: TAGS });
    const settings = { ...pair.settings, tagLoss: loss };
    const source = { bucket: pair.hot, path: 'a', size: 7, etag };
    const context = { cold: bucket, choice: pair.choice, settings, signal: never };
    await copyWithFallback(source, 'a', undefined, context);
    const requests = pair.requests.length;
    await copyWithFallback(source, 'b', undefined, context);
    expect(pair.requests.slice(requests)).toEqual(['cold copy b']);
  });
});
