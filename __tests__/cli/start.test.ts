import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Every module that is loaded before the program does anything: static imports, not `import()`, no types. */
function loadedAtStart(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!existsSync(file)) return;
    const declarations = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
    for (const [, type, from] of readFileSync(file, 'utf8').matchAll(declarations)) {
      if (type === undefined) visit(from!.startsWith('.') ? resolve(dirname(file), from!) : from!);
    }
  };
  visit(join(root, entry));
  return seen;
}

describe('the entries', () => {
  test.each(['src/cli.ts', 'src/index.ts'])(
    '%s starts without the SDK, the store and the emulator',
    (entry) => {
      const loaded = [...loadedAtStart(entry)];
      expect(loaded.length).toBeGreaterThan(15);
      expect(
        loaded.filter((file) =>
          /@aws-sdk|undici|src.store.s3|src.commands.(?!explain|registry|rows|parse-run|resolved|shown-options|reports.reports)|emulator.index/.test(
            file,
          ),
        ),
      ).toEqual([]);
      expect(loaded.some((file) => file.startsWith('@actions/'))).toBe(entry === 'src/index.ts');
    },
  );

  test('the command line runs', () => {
    const done = node('src/cli.ts', ['backup', '--hot', 's3:/x'], {});
    expect(done.stderr).toBe(
      'flashback-backup: 2 inputs are wrong:\n  hot: "s3:/x" is not a bucket URL; expected s3://bucket or s3://bucket/prefix\n  cold: is not given; expected s3://bucket or s3://bucket/prefix, gs:// in the same way, or az://account/container/prefix\n',
    );
    expect(done.status).toBe(1);
  });

  test('the Action runs, and is red for bad input', () => {
    const done = node('src/index.ts', [], { INPUT_HOT: 's3:/x', 'INPUT_SECRET-ACCESS-KEY': 'hunter2' });
    expect(done.stdout.match(/^::(add-mask|error).*$/gm)).toEqual([
      '::add-mask::hunter2',
      '::error::3 inputs are wrong:%0A  hot: "s3:/x" is not a bucket URL; expected s3://bucket or s3://bucket/prefix%0A  access-key-id: is missing while secret-access-key is given; expected both or neither%0A  cold: is not given; expected s3://bucket or s3://bucket/prefix, gs:// in the same way, or az://account/container/prefix',
    ]);
    expect(done.status).toBe(1);
    expect(done.stderr).toBe('');
  });
});

function node(
  entry: string,
  args: string[],
  env: Record<string, string>,
): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  try {
    return spawnSync(process.execPath, ['--no-warnings', join(root, entry), ...args], {
      cwd: folder,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
