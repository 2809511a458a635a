/**
 * Runs the tests and closes with `N passed, N failed, N skipped`.
 *
 *   npm test                unit tests and campaigns; server tests too if SERVERS=1 and servers run, else it names those
 *                           it skips
 *   npm test -- --unit      unit tests (seconds), and nothing about server tests
 *   npm test -- --campaign  campaigns (minutes): faults, crashes, properties, simulations, all that takes over two seconds
 *   npm test -- --server    server tests; an error if no servers run
 *
 * Other arguments go to jest. Servers are those of `.servers/env`, or of the environment variables it would set.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of jest's --json answer that is read here. */
interface JestAnswer {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Files that could not be loaded: none of their tests is counted anywhere else. */
  readonly numRuntimeErrorTestSuites: number;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const PROJECTS = ['unit', 'campaign', 'server'] as const;
type Project = (typeof PROJECTS)[number];
const only = PROJECTS.find((project) => args.includes(`--${project}`));
const forJest = args.filter((arg) => arg !== `--${only}`);
const serverTests = globSync('__tests__/**/*.server.test.ts', { cwd: root }).sort();
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

if (only === undefined) add(jest('unit', 'campaign'));
else if (only !== 'server') add(jest(only));
if (only === 'server' || (only === undefined && process.env['SERVERS'] === '1')) runServerTests();
else if (only === undefined && serverTests.length > 0) {
  console.log(
    `skipped, for want of servers: ${files(serverTests.length)} (scripts/servers.sh install, start; then SERVERS=1): ` +
      serverTests.map((file) => basename(file)).join(', '),
  );
  total.skipped += serverTests.length;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

function runServerTests(): void {
  const env = join(root, '.servers', 'env');
  if (existsSync(env)) process.loadEnvFile(env);
  if (serverTests.length === 0) console.log('there are no server tests');
  else if (Object.keys(process.env).some((name) => /^(VERSITYGW|MINIO|MOTO)\w*_ENDPOINT$/.test(name))) {
    add(jest('server'));
  } else {
    console.error(`no servers run for ${files(serverTests.length)}: scripts/servers.sh start`);
    total.failed += 1;
  }
}

function jest(...projects: readonly Project[]): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'flashback-backup-'));
  const output = join(folder, 'jest.json');
  try {
    const done = spawnSync(
      process.execPath,
      [
        ...[
          '--experimental-vm-modules',
          '--disable-warning=ExperimentalWarning',
          'node_modules/jest/bin/jest.js',
        ],
        ...['--selectProjects', ...projects, '--json', '--outputFile', output, ...forJest],
      ],
      { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    const counts = existsSync(output) ? countsOf(readFileSync(output, 'utf8')) : noCounts();
    // A run that fails as a whole (no test found, a crash, a bad option) has no test to blame.
    if (done.status !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(json: string): Counts {
  const answer = JSON.parse(json) as JestAnswer;
  return {
    passed: answer.numPassedTests,
    failed: answer.numFailedTests + answer.numRuntimeErrorTestSuites,
    skipped: answer.numPendingTests + answer.numTodoTests,
  };
}

function noCounts(): Counts {
  return { passed: 0, failed: 0, skipped: 0 };
}

function add(counts: Counts): void {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

function files(count: number): string {
  return `${count} server test file${count === 1 ? '' : 's'}`;
}
