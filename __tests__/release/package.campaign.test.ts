import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
let folder: string;
let modules: string;
let program: string;

/** No registry: an install that needs one fails at once. */
const env = {
  ...process.env,
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_offline: 'true',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  const at = { cwd: folder, env: { ...env, npm_config_cache: join(folder, 'cache') } };
  const packed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder, root],
    at,
  );
  const [{ filename }] = JSON.parse(packed.toString()) as [{ filename: string }];
  execFileSync(
    'npm',
    ['install', '--global', '--prefix', join(folder, 'prefix'), join(folder, filename)],
    at,
  );
  modules = join(folder, 'prefix/lib/node_modules');
  program = join(folder, 'prefix/bin/flashback-backup');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): string =>
  execFileSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });

test('a global install pulls no other package', () => {
  expect(readdirSync(modules)).toEqual(['flashback-backup']);
  expect(existsSync(join(modules, 'flashback-backup/node_modules'))).toBe(false);
});

test('it has the bundle, its documents and the examples, and nothing of the sources', () => {
  const top = readdirSync(join(modules, 'flashback-backup')).sort();
  expect(top).toEqual(['LICENSE', 'README.md', 'dist', 'docs', 'examples', 'package.json']);
  expect(readdirSync(join(modules, 'flashback-backup/dist'))).toEqual(readdirSync(join(root, 'dist')));
});

test('it runs in an empty folder: version, help, completion, and a command that needs its lazy parts', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(run('--version').trim()).toBe(version);
  expect(run('backup', '--help')).toContain('--hot');
  expect(run('completion', 'bash')).toContain('flashback-backup');
  expect(run('keygen', '--out', join(folder, 'key'))).not.toBe('');
});

test('its parser of configuration files is in the bundle', () => {
  const config = join(folder, 'backup.yaml');
  writeFileSync(config, 'backups:\n  shop:\n    colt: s3://shop-backup\n');
  const { status, stderr } = spawnSync(process.execPath, [program, 'status', '--config', config], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/backup\.yaml:3:5: "colt" .*Did you mean cold\?/),
  ]);
});
