import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { ListingCheck } from '../../../src/store/listing/listing.ts';
import type { ListedObject } from '../../../src/store/contract.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';

const bucket = new Bucket(new MemoryProvider(systemClock).store('hot'), '');

function listed(key: string): ListedObject {
  return { key, size: 1, etag: key, modified: 0 };
}

function inDoubt(text: string, ...spellings: string[]): ListedObject {
  return { ...listed(spellings[0] ?? text), doubt: { about: 'spelling', listed: text, spellings } };
}

function keys(objects: readonly ListedObject[], range = {}): string[] {
  return new ListingCheck(bucket, '', range)
    .take(objects)
    .map(({ key, doubt }) => (doubt ? `? ${key}` : key));
}

describe('15.1 a key in doubt', () => {
  test('keeps its place where a spelling fits between its neighbours', () => {
    expect(keys([listed('a!'), inDoubt('a+b', 'a b', 'a+b'), listed('a-')])).toEqual(['a!', '? a+b', 'a-']);
  });

  test('never passes its neighbours, which would look absent, whatever it may be called', () => {
    const odd = inDoubt('a%C3%A9', 'a\u00e9', 'a%C3%A9');
    expect(keys([listed('a'), odd])).toEqual(['a', '? a']);
    expect(keys([odd, listed('a0')])).toEqual(['? a%C3%A9', 'a0']);
    expect(keys([inDoubt('z+', 'z '), listed('b')])).toEqual(['? ', 'b']);
    expect(keys([listed('a'), odd, listed('b')], { upto: 'a0' })).toEqual(['a', '? a%C3%A9']);
  });
});
