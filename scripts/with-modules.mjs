// Runs a script on the project's own Node (devDependency `node`), installing the dependencies first where
// they are missing or older than the lock file. Plain JavaScript: it must start on any Node >= 20.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const installed = join(root, 'node_modules', '.package-lock.json');
const lock = join(root, 'package-lock.json');

// A signal goes to the whole foreground group: the script that runs ends, and this one reports how.
process.on('SIGINT', () => {});

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const modules = join(root, 'node_modules');
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
    console.error(
      'node_modules is a link to another folder: npm ci would empty that. Remove the link first.',
    );
    process.exit(1);
  }
  console.log('Installing dependencies (npm ci) ...');
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], process.platform === 'win32');
}
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error('usage: with-modules.mjs <script> [arguments]');
  process.exit(1);
}
run(existsSync(node) ? node : process.execPath, [script, ...args], false);

function run(command, args, shell) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}
