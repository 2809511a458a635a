import { describe, expect, test } from '@jest/globals';
import { afterReconciliation, needsReconciliation } from '../../../src/manifest/journals/unreconciled.ts';

describe('what is left to look at after a run that was cut off', () => {
  test('is nothing where none was, and everything right after it', () => {
    expect(needsReconciliation(undefined, [])).toBe(false);
    expect(afterReconciliation(undefined, ['a/'])).toBeUndefined();
    expect(needsReconciliation({ looked: [] }, [])).toBe(true);
    expect(needsReconciliation({ looked: [] }, ['a/'])).toBe(true);
  });

  test('gets less by the scopes of the runs that looked', () => {
    const once = afterReconciliation({ looked: [] }, ['a/', 'b/x']);
    expect(once).toEqual({ looked: ['a/', 'b/x'] });
    expect(needsReconciliation(once, ['a/'])).toBe(false);
    expect(needsReconciliation(once, ['a/deep/'])).toBe(false);
    expect(needsReconciliation(once, ['a/', 'b/'])).toBe(true);
    expect(needsReconciliation(once, [])).toBe(true);
    expect(afterReconciliation(once, ['b/'])).toEqual({ looked: ['a/', 'b/'] });
    expect(afterReconciliation(once, [])).toBeUndefined();
  });

  test('is recorded in at most a thousand prefixes', () => {
    const many = Array.from({ length: 1001 }, (_, i) => `${i}/`);
    expect(afterReconciliation({ looked: ['a/'] }, many)).toEqual({ looked: ['a/'] });
  });
});
