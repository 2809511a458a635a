import { describe, expect, test } from '@jest/globals';
import { afterLooking, mustLook } from '../../src/manifest/unlooked.ts';

describe('what is left to look at after a run that was cut off', () => {
  test('is nothing where none was, and everything right after it', () => {
    expect(mustLook(undefined, [])).toBe(false);
    expect(afterLooking(undefined, ['a/'])).toBeUndefined();
    expect(mustLook({ looked: [] }, [])).toBe(true);
    expect(mustLook({ looked: [] }, ['a/'])).toBe(true);
  });

  test('gets less by the scopes of the runs that looked', () => {
    const once = afterLooking({ looked: [] }, ['a/', 'b/x']);
    expect(once).toEqual({ looked: ['a/', 'b/x'] });
    expect(mustLook(once, ['a/'])).toBe(false);
    expect(mustLook(once, ['a/deep/'])).toBe(false);
    expect(mustLook(once, ['a/', 'b/'])).toBe(true);
    expect(mustLook(once, [])).toBe(true);
    expect(afterLooking(once, ['b/'])).toEqual({ looked: ['a/', 'b/'] });
    expect(afterLooking(once, [])).toBeUndefined();
  });

  test('is remembered in no more than a thousand prefixes', () => {
    const many = Array.from({ length: 1001 }, (_, i) => `${i}/`);
    expect(afterLooking({ looked: ['a/'] }, many)).toEqual({ looked: ['a/'] });
  });
});
