import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Command } from './spend.ts';

/** A program that brings `cold` up to `hot` at one endpoint. */
export interface Tool {
  readonly name: string;
  /** As it says itself. */
  readonly version: string;
  /** How it is run, in every setting that could be its best one, by a name for the setting. */
  readonly settings: Readonly<Record<string, (endpoint: string) => Command>>;
}

const KEY = 'synthetic';
const SECRET = 'synthetic-secret';
const root = join(import.meta.dirname, '..');

/** The tools that are here, this program first, and the names of those that are not: nothing is claimed of these. */
export function findTools(): { readonly tools: readonly Tool[]; readonly missing: readonly string[] } {
  const peers = { rclone, s5cmd, mc, aws };
  const tools: Tool[] = [ours()];
  const missing: string[] = [];
  for (const [name, make] of Object.entries(peers)) {
    const path = findProgram(name);
    if (path === undefined) missing.push(name);
    else tools.push(make(path));
  }
  return { tools, missing };
}

/** On the PATH, in the folder that BENCH_PEERS names, or where scripts/servers.sh puts it. */
function findProgram(name: string): string | undefined {
  const servers = join(root, '.servers', 'bin');
  const pinned = existsSync(servers)
    ? readdirSync(servers)
        .filter((file) => file.startsWith(`${name}-v`))
        .map((file) => join(servers, file))
    : [];
  const folders = [process.env['BENCH_PEERS'] ?? '', ...(process.env['PATH'] ?? '').split(delimiter)];
  const there = folders.filter((folder) => folder !== '').map((folder) => join(folder, name));
  return [...there, ...pinned].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next folder may have it
  }
}

function ours(): Tool {
  const run = (endpoint: string): Command => ({
    program: process.execPath,
    args: [
      join(root, 'dist', 'cli', 'index.js'),
      ...['backup', '--endpoint', endpoint, '--hot', 's3://hot', '--cold', 's3://cold'],
    ],
    env: { FLASHBACK_ACCESS_KEY_ID: KEY, FLASHBACK_SECRET_ACCESS_KEY: SECRET },
  });
  return { name: 'flashback-backup', version: `Node ${process.version}`, settings: { default: run } };
}

function rclone(path: string): Tool {
  const copy =
    (...flags: string[]) =>
    (endpoint: string): Command => ({
      program: path,
      // copy, and not sync: cold also holds what is not hot's.
      args: ['copy', 'S:hot', 'S:cold', '--transfers', '64', '--checkers', '32', ...flags],
      env: {
        RCLONE_CONFIG: '/dev/null',
        RCLONE_CONFIG_S_TYPE: 's3',
        RCLONE_CONFIG_S_PROVIDER: 'Other',
        RCLONE_CONFIG_S_ENDPOINT: endpoint,
        RCLONE_CONFIG_S_ACCESS_KEY_ID: KEY,
        RCLONE_CONFIG_S_SECRET_ACCESS_KEY: SECRET,
        RCLONE_CONFIG_S_REGION: 'us-east-1',
        RCLONE_CONFIG_S_LIST_VERSION: '2',
        RCLONE_CONFIG_S_NO_CHECK_BUCKET: 'true',
      },
    });
  return {
    name: 'rclone',
    version: said(path, 'version'),
    settings: {
      'checksum, fast-list': copy('--checksum', '--fast-list'),
      checksum: copy('--checksum'),
      'size-only, fast-list': copy('--size-only', '--fast-list'),
    },
  };
}

function s5cmd(path: string): Tool {
  const sync =
    (...flags: string[]) =>
    (endpoint: string): Command => ({
      program: path,
      args: ['--endpoint-url', endpoint, '--log', 'error', 'sync', ...flags, 's3://hot/*', 's3://cold/'],
      env: awsEnvironment,
    });
  return {
    name: 's5cmd',
    version: said(path, 'version'),
    settings: { default: sync(), 'size-only': sync('--size-only') },
  };
}

function mc(path: string): Tool {
  const config = mkdtempSync(join(tmpdir(), 'flashback-bench-mc-'));
  const mirror = (endpoint: string): Command => ({
    program: path,
    args: ['--config-dir', config, '--quiet', 'mirror', '--overwrite', 's/hot', 's/cold'],
    env: { MC_HOST_s: endpoint.replace('://', `://${KEY}:${SECRET}@`) },
  });
  return { name: 'mc', version: said(path, '--version'), settings: { default: mirror } };
}

function aws(path: string): Tool {
  const sync =
    (...flags: string[]) =>
    (endpoint: string): Command => ({
      program: path,
      args: [
        '--endpoint-url',
        endpoint,
        's3',
        'sync',
        's3://hot',
        's3://cold',
        '--only-show-errors',
        ...flags,
      ],
      env: awsEnvironment,
    });
  return {
    name: 'aws',
    version: said(path, '--version'),
    settings: { default: sync(), 'size-only': sync('--size-only') },
  };
}

const awsEnvironment = {
  AWS_ACCESS_KEY_ID: KEY,
  AWS_SECRET_ACCESS_KEY: SECRET,
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
};

/** The first line that a program says of its version. */
function said(path: string, argument: string): string {
  return execFileSync(path, [argument], { encoding: 'utf8' }).split('\n')[0]?.trim() ?? '';
}
