/**
 * Builds dist/: tsc strips the types into build/, then ncc makes one bundle an entry. The same sources and lock
 * file give the same bytes in every folder and on every system, which check-dist and .ci/run hold them to.
 *
 * Not minified: a crash would print a line of 800 kB, and a change to dist could not be read or packed as a delta.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BUNDLE, nodeGuard } from './bundle/node-guard.ts';

interface Bundle {
  readonly entry: string;
  readonly out: string;
  readonly executable: boolean;
}

const bundles: readonly Bundle[] = [
  { entry: 'src/index', out: 'dist', executable: false },
  { entry: 'src/cli', out: 'dist/cli', executable: true },
];

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

for (const { entry } of bundles) {
  if (!existsSync(join(root, `${entry}.ts`))) fail(`${entry}.ts is not there`);
}
rmSync(join(root, 'build'), { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const bundle of bundles) build(bundle);
for (const file of filesOf('dist')) check(file);

/** Imports that are `import()` in the sources become files of their own, so the AWS SDK loads only when used. */
function build({ entry, out, executable }: Bundle): void {
  run(
    ...['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `build/${entry}.js`, '--out', out],
    ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
  );
  const licenses = join(root, out, 'licenses.txt');
  // Packages end their lines as they like; git would store them as LF and a rebuild would seem to differ.
  writeFileSync(licenses, readFileSync(licenses, 'utf8').replace(/\r\n?/g, '\n'));
  if (executable) {
    const main = join(root, out, 'index.js');
    // The parts that the bundle loads later do not name it.
    renameSync(main, join(root, out, BUNDLE));
    writeFileSync(main, nodeGuard(neededNode()));
    chmodSync(main, 0o755);
  }
}

/** Of package.json: `>=22.19`. */
function neededNode(): string {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string };
  };
  return engines.node;
}

/** A path of this machine in the bundle would differ on every other, and would not exist there. */
function check(file: string): void {
  const code = readFileSync(join(root, file), 'utf8');
  for (const here of [root, pathToFileURL(root).href, JSON.stringify(root).slice(1, -1)]) {
    if (code.includes(here)) fail(`${file} holds the path of this folder`);
  }
}

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

function run(...args: string[]): void {
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (done.error) throw done.error;
  if (done.status !== 0)
    fail(`${args.slice(0, 3).join(' ')} ended with ${done.status ?? done.signal ?? '?'}`);
}

function fail(message: string): never {
  console.error(`build: ${message}`);
  process.exit(1);
}
