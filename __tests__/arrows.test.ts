import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { floorOf, floors, forbidden, picture } from '../scripts/architecture/arrows.ts';
import { importRules } from '../scripts/architecture/lint-rules.ts';

// The arrows of the design, checked from resolved paths: a disabled lint rule does not hide a wrong import here.
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** Static imports, re-exports and `import()`. */
export function importsOf(source: string): Import[] {
  const found: Import[] = [];
  const declarations = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  for (const [, type, from] of source.matchAll(declarations)) {
    found.push({ from: from!, typeOnly: type !== undefined });
  }
  // `typeof import('x')` and `import('x').T` are types, but so rare that they are held to the same arrows.
  for (const [, from] of source.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g)) {
    found.push({ from: from!, typeOnly: false });
  }
  return found;
}

/** Why this file may not import that, or undefined if it may. `file` is relative to the root, with slashes. */
export function wrong(file: string, { from, typeOnly }: Import): string | undefined {
  const relative = from.startsWith('.');
  const target = relative ? below(posix.join(posix.dirname(file), from)) : from;
  return forbidden(below(file), target, { relative, typeOnly });
}

const below = (file: string): string => file.replace(/^src\//, '');

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

describe('arrows', () => {
  test('every folder of src has its place in the one rule', () => {
    const known = [...Object.keys(floors), 'entry'];
    expect(sources.filter((file) => !known.includes(floorOf(below(file))))).toEqual([]);
  });

  test('every folder is held by a rule of ESLint', () => {
    const held = importRules().flatMap(({ files }) => files);
    expect(Object.keys(floors).filter((floor) => !held.includes(`src/${floor}/**/*.ts`))).toEqual([]);
  });

  test('arrows point down only', () => {
    const names = Object.keys(floors);
    const up = names.flatMap((name, i) =>
      [...(floors[name]?.imports ?? []), ...(floors[name]?.types ?? [])]
        .filter((to) => names.indexOf(to) > i)
        .map((to) => `${name} -> ${to}`),
    );
    expect(up).toEqual([]);
  });

  test('no file imports in a circle', () => {
    expect(circles()).toEqual([]);
  });

  test('the picture in docs/architecture.md is that of the rule', () => {
    expect(readFileSync(join(root, 'docs/architecture.md'), 'utf8')).toContain(picture());
  });

  test('every import follows the arrows', () => {
    const broken = sources.flatMap((file) =>
      importsOf(readFileSync(join(root, file), 'utf8')).flatMap((found) => {
        const why = wrong(file, found);
        return why === undefined ? [] : [`${file} imports ${found.from}: ${why}`];
      }),
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  test('reads every form of import', () => {
    const source = [
      "import a from './a.ts';",
      "import type { B } from './b.ts';",
      "import {\n  c,\n  type D,\n} from './c.ts';",
      "import './d.ts';",
      "export * from './e.ts';",
      "export type { F } from './f.ts';",
      "const g = await import('./g.ts');",
      "export const from = 'x';",
    ].join('\n');
    expect(importsOf(source)).toEqual([
      { from: './a.ts', typeOnly: false },
      { from: './b.ts', typeOnly: true },
      { from: './c.ts', typeOnly: false },
      { from: './d.ts', typeOnly: false },
      { from: './e.ts', typeOnly: false },
      { from: './f.ts', typeOnly: true },
      { from: './g.ts', typeOnly: false },
    ]);
  });

  test.each([
    ['src/commands/backup/backup.ts', '@actions/core'],
    ['src/action/inputs.ts', '@aws-sdk/client-s3'],
    ['src/action/inputs.ts', '../cli/flags.ts'],
    ['src/cli/flags.ts', '@actions/core'],
    ['src/flashback/nodes.ts', '@aws-sdk/client-s3'],
    ['src/plan/compare.ts', 'node:fs'],
    ['src/plan/compare.ts', '../store/s3/xml.ts'],
    ['src/plan/compare.ts', '../transfer/limiter.ts'],
    ['src/plan/compare.ts', '../options/parse.ts'],
    ['src/report/summary.ts', '../manifest/journals/journal.ts'],
    ['src/store/memory/store.ts', '../../manifest/entry.ts'],
    ['src/store/s3/wire.ts', '../../plan/compare.ts'],
    ['src/manifest/lease.ts', '../commands/backup/backup.ts'],
    ['src/transfer/copy.ts', '../report/result.ts'],
    ['src/run/open-buckets.ts', '../commands/ls.ts'],
    ['src/commands/emulator.ts', '../../emulator/server.ts'],
    ['src/core/clock.ts', '../store/contract.ts'],
    ['src/core/run-context.ts', '../report/result.ts'],
    ['src/options/options.ts', '../manifest/entry.ts'],
    ['src/options/options.ts', '../store/contract.ts'],
    ['src/transfer/limiter.ts', 'node:timers/promises'],
  ])('%s may not import %s', (file, from) => {
    expect(wrong(file, { from, typeOnly: false })).toBeDefined();
  });

  test.each([
    ['src/index.ts', './action/run.ts', false],
    ['src/cli/commands.ts', '../../emulator/server.ts', false],
    ['src/cli.ts', '../emulator/server.ts', false],
    ['src/action/inputs.ts', '@actions/core', false],
    ['src/store/s3/sdk.ts', '@aws-sdk/client-s3', false],
    ['src/store/s3/wire.ts', '../../core/clock.ts', false],
    ['src/plan/compare.ts', '../core/keys.ts', false],
    ['src/plan/restore.ts', '../store/evidence.ts', false],
    ['src/plan/retention.ts', '../manifest/entry.ts', true],
    ['src/report/result.ts', '../manifest/generation.ts', true],
    ['src/commands/backup/backup.ts', '../../plan/compare.ts', false],
  ])('%s may import %s', (file, from, typeOnly) => {
    expect(wrong(file, { from, typeOnly })).toBeUndefined();
  });
});

/** Files of src that import each other, types included: each circle's files, sorted. */
function circles(): string[][] {
  const imports = new Map(
    sources.map((file) => [
      file,
      importsOf(readFileSync(join(root, file), 'utf8'))
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => posix.join(posix.dirname(file), from)),
    ]),
  );
  const reachable = (start: string): Set<string> => {
    const seen = new Set<string>();
    const left = [...(imports.get(start) ?? [])];
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      left.push(...(imports.get(file) ?? []));
    }
    return seen;
  };
  const reach = new Map(sources.map((file) => [file, reachable(file)]));
  const circular = sources.filter((file) => reach.get(file)?.has(file) === true);
  const groups = circular.map((file) =>
    circular.filter((other) => reach.get(file)?.has(other) === true && reach.get(other)?.has(file) === true),
  );
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}
