import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

describe('the demo', () => {
  let temporary: string;
  let done: { status: number | null; stdout: string; stderr: string };

  beforeAll(() => {
    temporary = mkdtempSync(join(tmpdir(), 'demo-test-'));
    done = spawnSync(process.execPath, [join(root, 'scripts', 'demo.ts')], {
      // What a person may have set must not reach the backups that are shown.
      env: {
        ...process.env,
        TMPDIR: temporary,
        TEMP: temporary,
        NO_COLOR: '1',
        FLASHBACK_PREFIXES: 'nothing/',
      },
      encoding: 'utf8',
      timeout: 120_000,
    });
  }, 130_000);

  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  test('goes through with every figure as it must be', () => {
    // Where the machine is slow, a backup says every ten seconds how far it is.
    // A restore logs its plan.
    const expected =
      /^((plan|copy|commit|report|verify|read) .*(scanned|of).*|(As of|To restore:|The restore point) .*)\n/gm;
    expect(done.stderr.replace(expected, '')).toBe('');
    expect(done.status).toBe(0);
    expect(done.stdout).toMatch(/^ {2}✔ every figure was what it must be; /m);
  });

  test('shows a full backup, one of the changes alone, and one with nothing to do', () => {
    expect(done.stdout.match(/^ {2}copied .*$/gm)).toEqual([
      expect.stringContaining('(2,000 new, 0 changed, 2,000 emulated)'),
      '  copied 2,000 = scanned 2,000',
      expect.stringContaining('(15 new, 25 changed, 40 emulated)'),
      '  copied 40 + unchanged 1,965 = scanned 2,005',
      '  copied            0',
    ]);
    expect(done.stdout).toMatch(/^ {2}kept +25 /m);
    expect(done.stdout).toMatch(/^ {2}cold {2}copies from hot +2,001 +40 +0$/m);
    expect(done.stdout).toMatch(/^ {2}hot {3}anything that writes +0 +0 +0$/m);
  });

  test('proves the copy and an old version with a plain S3 client', () => {
    expect(done.stdout).toContain('✔ 2,005 of 2,005 objects');
    expect(done.stdout).toContain('✔ 10 of 10 objects that were deleted');
    expect(done.stdout).toContain('✔ 25 of 25 old versions');
    expect(done.stdout).toContain('{"revision":1,"theme":"light","checkout":"v2"}');
  });

  test('plans and prunes by a policy, finds damage and repairs it, and restores what was lost', () => {
    expect(done.stdout).toContain('14 versions (2.6 MB) would be condemned');
    expect(done.stdout).toContain('✔ exactly those 14 are deleted');
    expect(done.stdout).toContain('2 faults found.');
    expect(done.stdout).toContain('2 repaired.');
    expect(done.stdout).toContain('✔ 2,005 of 2,005 objects (169.6 MB) are in hot again');
    expect(done.stdout).toMatch(/s3:\/\/restored\/\S+\n +\{"revision":1,/);
  });

  test('leaves the summary behind, where it says, and nothing else', () => {
    const left = readdirSync(temporary);
    expect(left).toEqual([expect.stringMatching(/^flashback-backup-demo-\w+\.md$/)]);
    const path = join(temporary, left[0]!);
    expect(done.stdout).toContain(`\n    ${path}\n`);
    const summary = readFileSync(path, 'utf8');
    expect(summary.match(/^#{1,2} .*$/gm)).toEqual([
      '# First backup',
      '## ✅ Backup complete',
      '# Second backup: only what changed',
      '## ✅ Backup complete',
      '# Third backup: nothing to do',
      '## ✅ Backup complete',
      '# Prune: the plan',
      expect.stringMatching(/^## /),
      '# Prune: condemned',
      expect.stringMatching(/^## /),
      '# Prune: deleted',
      expect.stringMatching(/^## /),
      '# verify: two faults',
      expect.stringMatching(/^## ❌/),
      '# verify with repair',
      expect.stringMatching(/^## ✅/),
      '# Restore plan',
      expect.stringMatching(/^## ✅/),
      '# Restore of everything',
      '## ✅ Restore complete',
      '# Restore of a prefix as of the first restore point',
      '## ✅ Restore complete',
    ]);
  });

  test('prints plain text without a terminal, and no secret', () => {
    expect(done.stdout).not.toContain('\u001b');
    expect(done.stdout).not.toMatch(/flashback-(read|write|admin)-secret/);
  });
});
