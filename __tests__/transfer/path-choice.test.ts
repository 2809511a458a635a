import { describe, expect, test } from '@jest/globals';
import type { PathRefusal } from '../../src/manifest/generation.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import { PathChoice } from '../../src/transfer/path-choice.ts';

const NATIVE = { path: 'native', reason: 'the provider copies' } as const;
const ALL: readonly CopyPath[] = ['native', 'emulated', 'streamed'];
const started = '2026-11-23T10:00:00.000Z';

function choose(
  allowed = ALL,
  remembered: readonly PathRefusal[] = [],
): { readonly choice: PathChoice; readonly said: string[] } {
  const said: string[] = [];
  return {
    choice: new PathChoice(allowed, NATIVE, { onMove: (line) => said.push(line), started, remembered }),
    said,
  };
}

describe('the path of a pair', () => {
  test('is the first one allowed that the pair can have', () => {
    expect(choose().choice.current).toBe('native');
    expect(choose(['emulated', 'streamed']).choice.current).toBe('streamed');
    expect(choose(['streamed', 'native']).choice.current).toBe('streamed');
  });

  test('is streamed, with the reason, where no server-side copy can be had', () => {
    const none = { path: undefined, reason: 'hot and cold speak different APIs' };
    const choice = new PathChoice(ALL, none, { onMove: () => undefined, started });
    expect(choice.current).toBe('streamed');
    expect(choice.reason).toBe('hot and cold speak different APIs');
    expect(new PathChoice(['native'], none, { onMove: () => undefined, started }).current).toBeUndefined();
  });

  test('is moved on once, whoever finds out, with what that costs', () => {
    const { choice, said } = choose();
    choice.refuse('native', 'it cannot');
    choice.refuse('native', 'it cannot either');
    expect(choice.current).toBe('streamed');
    expect(said).toEqual([
      expect.stringMatching(/^native copies are refused \(it cannot\); going on streamed.*charged$/),
    ]);
    expect(choice.reason).toBe('native was refused: it cannot');
  });

  test('stays for objects of one piece where only parts are refused', () => {
    const { choice, said } = choose();
    choice.refuse('native', 'no part copy', 'parts');
    expect([choice.pathFor(false), choice.pathFor(true)]).toEqual(['native', 'streamed']);
    expect(said).toEqual([expect.stringMatching(/^native copies of objects that go in parts are refused/)]);
  });

  test('is not moved by a 403 on one object, nor by many once it served', () => {
    const { choice } = choose();
    for (let i = 0; i < 10; i++) choice.denied('native', 'one');
    expect(choice.current).toBe('native');
    choice.prove('native');
    for (const key of ['a', 'b', 'c', 'd']) choice.denied('native', key);
    expect(choice.current).toBe('native');
  });

  test('is moved by three objects that may not be read before any could be', () => {
    const { choice } = choose();
    for (const key of ['a', 'b', 'c']) choice.denied('native', key);
    expect(choice.current).toBe('streamed');
  });

  test('is never one that is not allowed', () => {
    const { choice, said } = choose(['native']);
    choice.refuse('native', 'it cannot');
    expect(choice.current).toBeUndefined();
    expect(said).toEqual([expect.stringMatching(/copy-path allows nothing else$/)]);
  });

  test('is what an earlier run found, said again with its cost and its date', () => {
    const refusal = {
      path: 'native',
      objects: 'all',
      reason: 'denied',
      since: '2026-11-20T00:00:00.000Z',
    } as const;
    const { choice, said } = choose(ALL, [refusal]);
    expect(choice.current).toBe('streamed');
    expect(said).toEqual([
      expect.stringMatching(/refused on 2026-11-20 \(denied; probe tries again\).*charged/),
    ]);
    expect(choice.refusals).toEqual([refusal]);
  });

  test('is tried again where what was refused is all that is allowed', () => {
    const refusal = { path: 'native', objects: 'parts', reason: 'denied', since: started } as const;
    const { choice, said } = choose(['native'], [refusal]);
    expect([choice.current, said]).toEqual(['native', []]);
  });

  test('lets single objects leave it, said once for each reason', () => {
    const { choice, said } = choose();
    choice.detour('native', 'of a reason');
    choice.detour('native', 'of a reason');
    choice.detour('native', 'of another');
    expect(said).toHaveLength(2);
    expect(choice.current).toBe('native');
  });
});
