import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Linter } from 'eslint';
import { BUNDLE, nodeGuard } from '../../scripts/bundle/node-guard.ts';

const root = join(import.meta.dirname, '..', '..');
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  engines: { node: string };
};

/** What the guard does on a Node of that version, as a script; `import()` is a call that is noted. */
function runOn(version: string): { loaded: string[]; printed: string[]; exitCode: number | undefined } {
  const loaded: string[] = [];
  const printed: string[] = [];
  const process = { version: `v${version}`, versions: { node: version }, execPath: '/usr/bin/node' };
  const globals = {
    process: { ...process, exitCode: undefined as number | undefined },
    console: { error: (line: string) => printed.push(line) },
    load: (path: string) => loaded.push(path),
  };
  const code = nodeGuard(engines.node).replace('import(', 'load(').replace(/^#!.*/, '');
  new Script(code).runInNewContext(globals);
  return { loaded, printed, exitCode: globals.process.exitCode };
}

test.each(['12.0.0', '12.22.12', '16.20.2', '18.19.1', '20.11.0', '22.9.0', '22.18.0'])(
  '15.17 Node %s is told in one line which is needed',
  (version) => {
    expect(runOn(version)).toEqual({
      loaded: [],
      printed: [`flashback-backup needs Node.js 22.19 or newer; this is v${version} (/usr/bin/node).`],
      exitCode: 1,
    });
  },
);

test.each(['22.19.0', '22.20.1', '24.0.0', '100.1.0'])('15.17 Node %s runs the program', (version) => {
  expect(runOn(version)).toEqual({ loaded: [`./${BUNDLE}`], printed: [], exitCode: undefined });
});

test('15.17 the guard parses on Node 12, as a script and as a module', () => {
  // Dynamic import is the one thing in it that is newer than ES5; Node has it since 10.
  const code = nodeGuard(engines.node).replace('import(', 'load(').replace(/^#!.*/, '');
  for (const sourceType of ['script', 'module'] as const) {
    const ecmaVersion = sourceType === 'script' ? 5 : 2015;
    expect(new Linter().verify(code, { languageOptions: { ecmaVersion, sourceType } })).toEqual([]);
  }
});

test('15.17 refuses an engines field that it cannot compare', () => {
  expect(() => nodeGuard('^22')).toThrow('expected a form such as >=22.19');
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, BUNDLE), 'console.log(process.argv.slice(2).join());');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('15.17 the entry loads the bundle beside it, with its arguments', () => {
  writeFileSync(join(folder, 'index.js'), nodeGuard(engines.node));
  const done = spawnSync(process.execPath, [join(folder, 'index.js'), 'backup', '--x'], { encoding: 'utf8' });
  expect([done.stdout, done.stderr, done.status]).toEqual(['backup,--x\n', '', 0]);
});

test('15.17 the entry of a program that is newer than this Node loads nothing', () => {
  writeFileSync(join(folder, 'index.js'), nodeGuard('>=999.0'));
  const done = spawnSync(process.execPath, [join(folder, 'index.js'), '--version'], { encoding: 'utf8' });
  expect([done.stdout, done.stderr.trim().split('\n').length, done.status]).toEqual(['', 1, 1]);
  expect(done.stderr).toContain('flashback-backup needs Node.js 999.0 or newer');
});
