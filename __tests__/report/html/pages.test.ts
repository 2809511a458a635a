import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { PointFates } from '../../../src/plan/point-fates.ts';
import { renderBackupPage } from '../../../src/report/html/backup.ts';
import { renderFailedPage } from '../../../src/report/html/failed.ts';
import { DARK, LIGHT } from '../../../src/report/html/palette.ts';
import type { Palette } from '../../../src/report/html/palette.ts';
import { renderRestorePage } from '../../../src/report/html/restore.ts';
import { renderStatusPage } from '../../../src/report/html/status.ts';
import { renderVerifyPage } from '../../../src/report/html/verify.ts';
import type { RunResult } from '../../../src/report/result.ts';
import type { VerifyResult } from '../../../src/report/verify.ts';
import { complete, degraded, flooded, HOSTILE, statusOf } from '../results.ts';
import { degradedRun, failedRun, firstRun, quietRun, restore, trippedGuard } from '../scenes.ts';
import { elementsOf, textOf } from './strict-html.ts';

const fates = (text: string, many: number): PointFates => ({
  count: many + 3,
  kept: many,
  points: Array.from({ length: many }, (_, i) => ({
    time: new Date(Date.UTC(2026, 10, 3, 2) - i * 86_400_000).toISOString(),
    run: text,
    holes: i % 5,
    kept: i % 7 !== 3,
    reasons: i % 7 === 3 ? [] : [`daily ${text}`, 'within'],
  })),
});

const verified = (text: string, change: Partial<VerifyResult> = {}): VerifyResult => ({
  format: 1,
  program: '1.0.0',
  command: 'verify',
  outcome: 'degraded',
  runId: text,
  generation: null,
  started: '2026-11-03T02:00:00.000Z',
  finished: '2026-11-03T02:30:00.000Z',
  durationMs: 1_800_000,
  cold: { endpoint: text, bucket: text, prefix: text },
  scope: { prefixes: [text] },
  counts: { keys: 10, all: 20, versions: 12, sound: 11, repaired: 0, faults: 1, compared: 9, noted: 0 },
  bytes: { read: 1_000_000 },
  faults: [{ cause: text, count: 1, advice: text, examples: [{ key: text, message: text }] }],
  prefixes: [{ prefix: text, verified: text, faults: 1 }],
  recorded: true,
  notices: [{ level: 'warning', title: text, message: text }],
  problem: { code: text, message: text, advice: text },
  ...change,
});

const hostileBackup = (text: string, many: number): RunResult => ({
  ...flooded(text, many),
  retention: fates(text, Math.min(many, 366)),
});

const everyPage = (text: string): readonly (readonly [name: string, page: string])[] => [
  ['backup', renderBackupPage(hostileBackup(text, 3))],
  ['restore', renderRestorePage({ ...restore, runId: text, scope: { prefixes: [text], include: [text] } })],
  ['verify', renderVerifyPage(verified(text))],
  ['status', renderStatusPage(statusOf(text, { problem: text }))],
  ['failure', renderFailedPage('Backup', text)],
];

describe.each(everyPage('a'))('the page of a %s', (_name, page) => {
  test('is a whole document whose policy allows its own style sheet and nothing else', () => {
    const elements = elementsOf(page);
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    // The policy holds only for what comes after it.
    const names = elements.map(({ name }) => name);
    expect(names.indexOf('style')).toBeGreaterThan(elements.indexOf(policy!));
    expect(names.filter((name) => name === 'h1')).toHaveLength(1);
    expect(elements.find(({ name }) => name === 'html')?.attributes['lang']).toBe('en');
  });

  test('has no style attribute, which the policy would refuse, and no script, link or address', () => {
    for (const { name, attributes } of elementsOf(page)) {
      expect(['script', 'link', 'a', 'img', 'iframe', 'object', 'form', 'base']).not.toContain(name);
      expect(Object.keys(attributes).filter((key) => /^(on|style$|src|href|xlink)/.test(key))).toEqual([]);
    }
    expect(page.replace(/<style>[^]*?<\/style>/, '')).not.toMatch(/url\(|@import/);
  });

  test('says in words what it draws: every picture has a name, every table a caption and heads', () => {
    for (const { name, attributes } of elementsOf(page)) {
      if (name === 'svg' && attributes['role'] !== undefined)
        expect(attributes['aria-label']?.length).toBeGreaterThan(20);
      if (name === 'th') expect(attributes['scope']).toBe('col');
    }
    const count = (name: string): number => page.split(`<${name}>`).length - 1;
    expect(count('caption')).toBe(count('table'));
  });
});

describe('a hostile key', () => {
  test.each(HOSTILE.map((key) => [JSON.stringify(key), key]))('%s changes no page', (_shown, key) => {
    const shape = (page: string): string[] =>
      elementsOf(page).map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`);
    const plain = everyPage('plain');
    everyPage(key).forEach(([name, page], i) => {
      // No element, no attribute more or less than with a plain key: it stays text.
      if (key !== '') expect([name, shape(page)]).toEqual([name, shape(plain[i]?.[1] ?? '')]);
      expect(page.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u);
    });
  });

  test('that closes an element, an attribute or the style sheet does not', () => {
    const key = `"></svg></title></style><script>alert(1)</script><img src=x onerror='x'>`;
    for (const [, page] of everyPage(key)) {
      expect(elementsOf(page).some(({ name }) => name === 'script' || name === 'img')).toBe(false);
      expect(textOf(page)).toContain('<script>alert(1)</script>');
    }
  });
});

test('100,000 failures of hostile keys in every list stay below 1 MB', () => {
  const worst = '\u{e0001}"&<'.repeat(400);
  for (const text of [worst, HOSTILE.join(' ')]) {
    const page = renderBackupPage(hostileBackup(text, 1_000));
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
    expect(elementsOf(page).length).toBeGreaterThan(1_000);
  }
});

describe('the page of a backup', () => {
  test.each([
    ['first run', firstRun, 'Backup complete'],
    ['quiet run', quietRun, 'Nothing had changed among 413,280 objects.'],
    ['degraded run', degradedRun, '3,000 keys could not be brought up to date'],
    ['tripped guard', trippedGuard, 'approve-prune: prune-6f1c0a94be27d3588e10b2a7'],
    ['failed run', failedRun, 'none of this run, newest: 2026-11-02 02:00:00 UTC'],
  ])('of the %s says what matters', (_name, result, words) => {
    const page = renderBackupPage(result);
    expect(textOf(page)).toContain(words);
    expect(() => elementsOf(page)).not.toThrow();
  });

  test('shows each restore point with the reason for which it stays', () => {
    const text = textOf(
      renderBackupPage({
        ...complete,
        retention: {
          count: 2,
          kept: 1,
          points: [
            {
              time: '2026-11-03T02:00:00.000Z',
              run: 'r2',
              holes: 0,
              kept: true,
              reasons: ['last 1', 'daily 2026-11-03'],
            },
            { time: '2026-11-01T02:00:00.000Z', run: 'r1', holes: 4, kept: false, reasons: [] },
          ],
        },
      }),
    );
    expect(text).toContain('last 1; daily 2026-11-03');
    expect(text).toContain('not selected: removed after prune-delay');
    expect(text).toContain('2 restore points. 1 no longer selected');
    expect(text).toContain('2026-11-01: 1 restore point, 1 not selected');
  });

  test('warns where nothing was ever verified, and gives the age where it was', () => {
    expect(textOf(renderBackupPage(complete))).toContain('Never verified');
    const [row] = complete.prefixes;
    const since = { ...row!, verified: '2026-11-01T02:04:05.000Z', faults: 2 };
    expect(textOf(renderBackupPage({ ...complete, prefixes: [since] }))).toMatch(
      /read back and compared 2d 00h ago/,
    );
  });

  test('has no section for what a result lacks', () => {
    const page = renderBackupPage({ ...failedRun, notices: [], prune: null });
    for (const title of ['Changes by prefix', 'Retention calendar', 'Holes', 'Notices', 'Pruning'])
      expect(page).not.toContain(`<h2>${title}</h2>`);
    expect(renderBackupPage(degraded)).toContain('<h2>Holes</h2>');
  });
});

test('every colour of text can be read on its ground, light and dark (WCAG 2.2: 4.5, and 3 for marks)', () => {
  for (const palette of [LIGHT, DARK]) {
    for (const text of ['text', 'dim', 'good', 'warning', 'bad'] as const) {
      for (const ground of ['ground', 'panel'] as const)
        expect([text, ground, contrast(palette, text, ground) >= 4.5]).toEqual([text, ground, true]);
    }
    for (const ground of ['field0', 'field1', 'field2', 'field3', 'fieldBad'] as const)
      expect([ground, contrast(palette, 'text', ground) >= 4.5]).toEqual([ground, true]);
    for (const mark of ['mark', 'other'] as const)
      expect([mark, contrast(palette, mark, 'ground') >= 3]).toEqual([mark, true]);
  }
});

function contrast(palette: Palette, a: keyof Palette, b: keyof Palette): number {
  const [light = 0, dark = 0] = [palette[a], palette[b]].map(luminance).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
