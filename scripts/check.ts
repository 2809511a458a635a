/**
 * `npm run check`: types, lint, format and the fast unit tests, side by side. Prints the output of what fails.
 *
 * Caches in .cache/ make the second run quick. ESLint's cache knows only which files changed: a rule that reads types
 * can miss that a type changed in another file. `npm run lint`, which CI runs, uses no cache.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface Result {
  readonly passed: boolean;
  readonly output: string;
}

const root = join(import.meta.dirname, '..');
const cached = (name: string): string[] => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `.cache/${name}`,
];
const TASKS: readonly (readonly [name: string, script: string, ...args: string[]])[] = [
  [
    'types',
    'typescript/bin/tsc',
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    '.cache/types.tsbuildinfo',
  ],
  ['lint', 'eslint/bin/eslint.js', '.', ...cached('eslint')],
  ['format', 'prettier/bin/prettier.cjs', '--check', '.', ...cached('prettier')],
  ['unit tests', 'jest/bin/jest.js', '--selectProjects', 'unit'],
];

const results = await Promise.all(TASKS.map(run));
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;

async function run([name, script, ...args]: (typeof TASKS)[number]): Promise<Result> {
  const began = performance.now();
  const result = await node([join('node_modules', script), ...args]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (!result.passed) console.log(`\n== ${name}\n${result.output.trim()}\n`);
  console.log(`${result.passed ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
  return result;
}

function node(args: readonly string[]): Promise<Result> {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const child = spawn(process.execPath, [...flags, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ passed: false, output: error.message }));
    child.once('close', (code) => resolve({ passed: code === 0, output }));
  });
}
