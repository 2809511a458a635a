import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const script = join(root, 'scripts/release/check-tag.sh');
const identity = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@b',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@b',
};
const env = { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
let folder: string;

const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' });
const commit = (message: string): string => git('commit', '-q', '--allow-empty', '-m', message);

function check(tag: string): string {
  const { status, stderr } = spawnSync('sh', [script, tag, 'main'], { cwd: folder, env, encoding: 'utf8' });
  return status === 0 ? 'released' : stderr.trim();
}

/** main: 1.0.0, 1.1.0 (v1), 1.2.0; a branch beside it: 1.3.0. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  git('init', '-q', '-b', 'main');
  commit('one');
  git('tag', 'v1.0.0');
  commit('two');
  git('tag', '-a', '-m', 'annotated', 'v1.1.0');
  git('tag', 'v1');
  commit('three');
  git('tag', 'v1.2.0');
  git('tag', 'v2.0.0');
  git('switch', '-q', '-c', 'side');
  commit('four');
  git('tag', 'v1.3.0');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a tag', () => {
  test.each([
    ['v1.2.0', 'released'],
    ['v1.1.0', 'released'],
    ['v2.0.0', 'released'],
    ['v1.0.0', 'v1.0.0 is not released: v1 is ahead of it, and only moves forward'],
    ['v1.3.0', 'v1.3.0 is not released: its commit is not on main'],
    ['v9.9.9', 'v9.9.9 is not released: there is no such tag'],
    ['v1', 'v1 is not released: it is not of the form v1.2.3'],
  ])('%s is %s', (tag, expected) => {
    expect(check(tag)).toBe(expected);
  });
});

describe('the release workflow', () => {
  const text = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  const { permissions, jobs } = parse(text) as {
    permissions: object;
    jobs: Record<
      'verify' | 'publish',
      { environment?: string; permissions: object; steps: { run?: string; with?: object }[] }
    >;
  };

  test('checks the tag against the whole history before anything is published', () => {
    const [checkout] = jobs.verify.steps;
    expect(checkout?.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
    expect(jobs.verify.steps.map(({ run }) => run)).toContain(
      'scripts/release/check-tag.sh "$GITHUB_REF_NAME"',
    );
  });

  test('publishes from a protected environment, with rights that no other job has', () => {
    expect(permissions).toEqual({});
    expect(jobs.verify.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish.environment).toBe('release');
  });

  test('moves the floating tag without force, so that GitHub refuses to move it back', () => {
    expect(text).toContain('force=false');
    expect(text).not.toContain('force=true');
  });
});
