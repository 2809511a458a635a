import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotationsOf, MAX_MESSAGE_LENGTH, MAX_PER_RESULT } from '../../src/report/annotations.ts';
import type { RunResult } from '../../src/report/result.ts';
import { complete, degraded, flooded, HOSTILE } from '../report/results.ts';

describe('annotationsOf', () => {
  test('a run that went well has none', () => {
    expect(annotationsOf(complete, 0)).toEqual([]);
  });

  test('holes are one annotation a cause, with their count and the first keys', () => {
    const [first, denied, changing, warning, notice] = annotationsOf(degraded, 0);
    expect(first).toMatchObject({ level: 'error', title: 'Backup committed with holes' });
    expect(denied).toEqual({
      level: 'error',
      title: '6 keys: denied',
      message: [
        'Give the key of hot the right to read these objects.',
        'img/a|b.png: AccessDenied on CopyObject (403)',
        'img/\\n::error::x: AccessDenied on CopyObject (403)',
        '…and 4 more',
      ].join('\n'),
    });
    expect(changing).toMatchObject({ level: 'error', title: '2 keys: changing' });
    expect(warning).toMatchObject({ level: 'warning', title: 'No fencing' });
    expect(notice).toMatchObject({ level: 'notice', title: 'No versioning' });
  });

  test('holes that are allowed are warnings, and no error', () => {
    expect(annotationsOf(degraded, 8).map(({ level }) => level)).toEqual([
      'warning',
      'warning',
      'warning',
      'notice',
    ]);
  });

  test.each(['incomplete', 'skipped'] as const)('%s is one warning', (outcome) => {
    expect(annotationsOf({ ...complete, outcome }, 0)).toMatchObject([{ level: 'warning' }]);
  });

  test('a failure says the problem and what to do', () => {
    const failed: RunResult = {
      ...complete,
      outcome: 'failed',
      generation: null,
      problem: { code: 'no-bucket', message: 'cold is not there\n::error::x', advice: 'Create it.' },
    };
    expect(annotationsOf(failed, 0)).toEqual([
      {
        level: 'error',
        title: 'Backup failed',
        message: 'Nothing was committed. cold is not there\\n::error::x [no-bucket] Create it.',
      },
    ]);
  });

  test('never more a severity than its share of ten, nor longer than GitHub shows, nor anything unseen', () => {
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, many) => {
        const annotations = annotationsOf(flooded(text.repeat(300), many), 0);
        for (const level of ['error', 'warning', 'notice']) {
          expect(annotations.filter((one) => one.level === level).length).toBeLessThanOrEqual(MAX_PER_RESULT);
        }
        for (const { title, message } of annotations) {
          expect(message.length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
          expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          for (const line of message.split('\n')) expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
        }
      }),
    );
    const flood = annotationsOf(flooded('😀'.repeat(2_000), 12), 0);
    expect(flood.filter((one) => one.level === 'error').at(-1)?.title).toBe('7 more');
    for (const { message } of flood) expect(message.length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
  });
});
