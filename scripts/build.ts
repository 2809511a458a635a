/**
 * Builds dist/: tsc strips the types into build/, ncc makes one bundle of both programs, and esbuild removes from it
 * what only readers need. The same sources and lock file give the same bytes in every folder and on every system,
 * which check-dist and .ci/run hold them to.
 *
 * Every run of the Action downloads dist/: without the last step it would have 14 MB. Functions keep their names, for
 * stack traces, and lines stay short: Node prints the line at which a crash happened.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { BUNDLE, nodeGuard } from './bundle/node-guard.ts';
import type * as bundled from '../src/bundle.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

for (const folder of ['build', 'dist']) rmSync(join(root, folder), { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
bundle();
for (const file of filesOf('dist')) if (file.endsWith('.js')) await minify(file);
writeEntries();
for (const file of filesOf('dist')) check(file);

/** Imports that are `import()` in the sources become files of their own, so the AWS SDK loads only when used. */
function bundle(): void {
  run(
    ...['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'build/src/bundle.js', '--out', 'dist'],
    ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
  );
  const licenses = join(root, 'dist/licenses.txt');
  // Packages end their lines as they like; git would store them as LF and a rebuild would seem to differ.
  writeFileSync(licenses, readFileSync(licenses, 'utf8').replace(/\r\n?/g, '\n'));
  // A package of Microsoft's brings this shell script along, to open a browser for a sign-in that is never offered.
  rmSync(join(root, 'dist/xdg-open'), { force: true });
  // The parts that the bundle loads later do not name it.
  renameSync(join(root, 'dist/index.js'), join(root, 'dist/bundle.js'));
}

/** The licences that comments name are in licenses.txt. */
async function minify(file: string): Promise<void> {
  const { code } = await transform(readFileSync(join(root, file), 'utf8'), {
    ...{ minify: true, keepNames: true, lineLimit: 200, legalComments: 'none' },
    ...{ format: 'esm', target: `node${neededNode().slice(2)}`, charset: 'utf8' },
  });
  writeFileSync(join(root, file), code);
}

/** GitHub starts dist/index.js with the Node that action.yml names; the command line meets every Node, hence the guard. */
function writeEntries(): void {
  writeFileSync(join(root, 'dist/index.js'), start('startAction', './bundle.js'));
  mkdirSync(join(root, 'dist/cli'));
  writeFileSync(join(root, 'dist/cli', BUNDLE), start('startCommandLine', '../bundle.js'));
  const commandLine = join(root, 'dist/cli/index.js');
  writeFileSync(commandLine, nodeGuard(neededNode()));
  chmodSync(commandLine, 0o755);
}

function start(name: keyof typeof bundled, from: string): string {
  return `// Made by scripts/build.ts.\nimport { ${name} } from '${from}';\nawait ${name}();\n`;
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
