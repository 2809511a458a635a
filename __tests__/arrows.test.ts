import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

// The arrows of the design ("Shape"), checked from resolved paths; eslint.config.js says them a second time.
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const pure = ['plan', 'report'];
const below = ['store', 'manifest', 'flashback', 'transfer', 'options', ...pure];

/** What a folder of src may import of the others. `entry` is src/index.ts and src/cli.ts, `leaf` src/clock.ts and its like. */
const mayImport: Record<string, readonly string[]> = {
  store: [],
  manifest: ['store', 'options'],
  flashback: ['store', 'options'],
  plan: [...pure, 'options'],
  report: [...pure, 'options'],
  options: ['store', 'plan'],
  transfer: ['store', 'manifest', 'plan', 'options'],
  commands: below,
  action: [...below, 'commands'],
  cli: [...below, 'commands', 'emulator'],
  entry: [...below, 'commands', 'action', 'cli', 'emulator'],
  leaf: [],
};
const entries = ['src/index.ts', 'src/cli.ts'];
const pureModules = /^(picomatch|node:(buffer|crypto|util))$/;
const pureStore = ['src/store/store.ts', 'src/store/keys.ts', 'src/store/errors.ts'];

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
  const zone = zoneOf(file);
  if (!from.startsWith('.')) {
    if (pure.includes(zone) && !pureModules.test(from)) return `${zone} imports no I/O`;
    if (from.startsWith('@actions/') && zone !== 'action' && zone !== 'entry') {
      return 'only src/action knows GitHub';
    }
    if (/^(@aws-sdk\/|@smithy\/)/.test(from) && !file.startsWith('src/store/s3/')) {
      return 'only src/store/s3 knows the AWS SDK';
    }
    if (/^undici($|\/)/.test(from) && !file.startsWith('src/store/s3/') && zone !== 'flashback') {
      return 'only src/store/s3 and src/flashback know the sockets';
    }
    if (/^(node:)?timers($|\/)/.test(from)) return 'sleep is passed in';
    return undefined;
  }
  const target = posix.join(posix.dirname(file), from);
  const to = zoneOf(target);
  if (to === zone || to === 'leaf') return undefined;
  if (zone === 'leaf' && typeOnly && (to === 'report' || to === 'options')) return undefined;
  if (pure.includes(zone) && target === 'src/options/parse.ts') return 'the parser of options reads files';
  if (pure.includes(zone) && (pureStore.includes(target) || (to === 'manifest' && typeOnly)))
    return undefined;
  return mayImport[zone]?.includes(to) ? undefined : `${zone} does not import ${to}`;
}

/** The folder of src, `entry`, `leaf` for src/clock.ts and its like, or the folder beside src. */
function zoneOf(file: string): string {
  if (entries.includes(file)) return 'entry';
  const [top, folder, ...rest] = file.split('/');
  if (top !== 'src') return top!;
  return rest.length === 0 ? 'leaf' : folder!;
}

const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

describe('arrows', () => {
  test('every folder of src has its place in the design', () => {
    expect(sources.filter((file) => !(zoneOf(file) in mayImport))).toEqual([]);
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
    ['src/commands/backup.ts', '@actions/core'],
    ['src/action/inputs.ts', '@aws-sdk/client-s3'],
    ['src/action/inputs.ts', '../cli/flags.ts'],
    ['src/cli/flags.ts', '@actions/core'],
    ['src/flashback/nodes.ts', '@aws-sdk/client-s3'],
    ['src/plan/compare.ts', 'node:fs'],
    ['src/plan/compare.ts', '../store/s3/xml.ts'],
    ['src/plan/compare.ts', '../transfer/limiter.ts'],
    ['src/plan/compare.ts', '../options/parse.ts'],
    ['src/report/summary.ts', '../manifest/journal.ts'],
    ['src/store/memory.ts', '../manifest/entry.ts'],
    ['src/store/s3/wire.ts', '../../plan/compare.ts'],
    ['src/manifest/lease.ts', '../commands/backup.ts'],
    ['src/transfer/copy.ts', '../report/result.ts'],
    ['src/commands/emulator.ts', '../../emulator/server.ts'],
    ['src/clock.ts', './store/store.ts'],
    ['src/run.ts', './report/result.ts'],
    ['src/options/options.ts', '../manifest/entry.ts'],
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
    ['src/store/s3/wire.ts', '../../clock.ts', false],
    ['src/plan/compare.ts', '../store/keys.ts', false],
    ['src/plan/retention.ts', '../manifest/entry.ts', true],
    ['src/run.ts', './report/result.ts', true],
    ['src/commands/backup.ts', '../plan/compare.ts', false],
  ])('%s may import %s', (file, from, typeOnly) => {
    expect(wrong(file, { from, typeOnly })).toBeUndefined();
  });
});
