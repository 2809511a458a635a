import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');
const DECISIONS = join(ROOT, 'docs/decisions');
const markdownIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAGES = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs'), ...markdownIn('docs/decisions')];

const namesOfSources = new Set(
  ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).map(({ name }) => name),
  ),
);

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');
const withoutBlocks = (text: string): string => text.replace(/^(\s*)```[\s\S]*?^\s*```$/gm, '');

/**
 * The paths in backticks that name no file: from the root of the repository, or below `src/`. A name of a source without
 * a folder must be a file of `src/run/` in the table of that folder, and anywhere else some file of the sources.
 */
function brokenPaths(text: string): string[] {
  const broken: string[] = [];
  let section = '';
  for (const line of withoutBlocks(text).split('\n')) {
    if (line.startsWith('## ')) section = line;
    for (const [, span = ''] of line.matchAll(/`([^`\s]+)`/g)) {
      const path = span.replace(/#.*/, '');
      if (!/^[\w./-]+\.(ts|md|sh|json)$/.test(path)) continue; // also `generations/<n>.json`, `*.test.ts`
      if (path.includes('/')) {
        if (![path, `src/${path}`].some((one) => existsSync(join(ROOT, one)))) broken.push(path);
      } else if (path.endsWith('.ts')) {
        const ofRun = section.includes('`run/`') && line.startsWith(`| \`${span}\``);
        if (ofRun && !existsSync(join(ROOT, 'src/run', path))) broken.push(`run/${path}`);
        else if (!ofRun && !namesOfSources.has(path)) broken.push(path);
      }
    }
  }
  return broken;
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutBlocks(text).matchAll(/^#{1,6} +(.*)$/gm)) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let name = slug;
    for (let i = 1; anchors.has(name); i++) name = `${slug}-${i}`;
    anchors.add(name);
  }
  return anchors;
}

/** The relative links of a page whose file or anchor does not exist. */
function brokenLinks(page: string, text: string): string[] {
  return [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path));
      if (!existsSync(join(ROOT, file))) return true;
      if (anchor === undefined || (path !== '' && !file.endsWith('.md'))) return false;
      return !anchorsOf(path === '' ? text : read(file)).has(anchor);
    });
}

describe('the documents', () => {
  test.each(PAGES)('%s names only files that exist', (page) => {
    expect(brokenPaths(read(page))).toEqual([]);
  });

  test.each(PAGES)('%s links only to pages and headings that exist', (page) => {
    expect(brokenLinks(page, read(page))).toEqual([]);
  });

  test('a path, a link or an anchor that does not exist is seen', () => {
    const table = '## What every command shares: `run/`\n\n| `answers.ts` | in another folder |\n';
    expect(
      brokenPaths(`\`store/answers.ts\`, \`none.ts\`, \`run/margins.ts\`, \`retention.ts\`\n${table}`),
    ).toEqual(['store/answers.ts', 'none.ts', 'run/answers.ts']);
    const links =
      '# A `b` & c\n[1](none.md) [2](#a-b--c) [3](#a-c) [4](design.md#2-promises) [5](design.md#none)';
    expect(brokenLinks('docs/design.md', links)).toEqual(['none.md', '#a-c', 'design.md#none']);
  });
});

test('decisions are numbered without gaps, and the index has each of them once, in order', () => {
  const files = readdirSync(DECISIONS)
    .filter((name) => name !== 'README.md')
    .sort();
  expect(files.length).toBeGreaterThan(20);
  expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, i) => i + 1));
  const index = [...read('docs/decisions/README.md').matchAll(/^\| \[(\d+)\]\(([^)]+)\)/gm)];
  expect(index.map(([, number, name]) => [number, name])).toEqual(
    files.map((name, i) => [String(i + 1), name]),
  );
});
