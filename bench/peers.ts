import { defined } from '../src/core/defined.ts';
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Api } from '../src/core/place.ts';
import { ACCOUNT_KEY, KEYS, placesOf } from './places.ts';
import type { Command } from './spend.ts';
import { ACCOUNT } from './synthetic-blob.ts';

/** What is to be done: the bucket `cold` at one endpoint brought up to `hot` at the same one or another. */
export interface Job {
  /** Bucket to bucket at one endpoint; the same with one object larger than a copy may be; or between two endpoints. */
  readonly kind: 'mirror' | 'large' | 'stream';
  /** What both endpoints are asked in. */
  readonly api: Api;
  readonly hot: string;
  readonly cold: string;
  /** File of the certificate that the endpoints show, PEM. */
  readonly ca: string | undefined;
  /** An empty folder, for those that cannot but go through the disk. */
  readonly scratch: string;
}

/** A program that does the job. */
export interface Tool {
  readonly name: string;
  /** As it says itself. */
  readonly version: string;
  /** How it is run, in every setting that could be its best one, by a name for the setting; none where it cannot. */
  readonly settings: (job: Job) => Readonly<Record<string, Command>>;
}

const root = join(import.meta.dirname, '..');

/**
 * The tools that are here, this program first, and the names of those that are not: nothing is claimed of these.
 * `folder` is for what they write besides.
 */
export function findTools(folder: string): {
  readonly tools: readonly Tool[];
  readonly missing: readonly string[];
} {
  const peers = { rclone, s5cmd, mc: (path: string) => mc(path, folder), aws, azcopy };
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
export function findProgram(name: string): string | undefined {
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
  const settings = ({ api, hot, cold, ca }: Job): Record<string, Command> => {
    const { hot: from, cold: to, credentials } = placesOf(api);
    return {
      default: {
        program: process.execPath,
        args: [
          ...[join(root, 'dist', 'cli', 'index.js'), 'backup', '--hot', from, '--cold', to],
          ...(hot === cold ? ['--endpoint', hot] : ['--hot-endpoint', hot, '--cold-endpoint', cold]),
          ...(ca === undefined ? [] : ['--ca-bundle', ca]),
        ],
        env: {
          FLASHBACK_ACCESS_KEY_ID: credentials.accessKeyId,
          FLASHBACK_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        },
      },
    };
  };
  return { name: 'flashback-backup', version: `Node ${process.version}`, settings };
}

/** A remote of rclone, as variables. */
function remote(name: string, api: Api, endpoint: string): Record<string, string> {
  const options = {
    s3: {
      TYPE: 's3',
      PROVIDER: 'Other',
      ENDPOINT: endpoint,
      ACCESS_KEY_ID: KEYS.accessKeyId,
      SECRET_ACCESS_KEY: KEYS.secretAccessKey,
      REGION: 'us-east-1',
      LIST_VERSION: '2',
      NO_CHECK_BUCKET: 'true',
    },
    gcs: { TYPE: 'gcs', ANONYMOUS: 'true', ENDPOINT: `${endpoint}/storage/v1/`, NO_CHECK_BUCKET: 'true' },
    blob: {
      TYPE: 'azureblob',
      ACCOUNT,
      KEY: ACCOUNT_KEY,
      ENDPOINT: `${endpoint}/${ACCOUNT}`,
      NO_CHECK_CONTAINER: 'true',
    },
  }[api];
  return Object.fromEntries(
    Object.entries(options).map(([option, value]) => [`RCLONE_CONFIG_${name}_${option}`, value]),
  );
}

function rclone(path: string): Tool {
  const settings = ({ kind, api, hot, cold, ca }: Job): Record<string, Command> => {
    const copy = (...flags: string[]): Command => ({
      program: path,
      // copy, and not sync: cold also holds what is not hot's.
      args: ['copy', 'HOT:hot', `${hot === cold ? 'HOT' : 'COLD'}:cold`, ...flags],
      env: {
        RCLONE_CONFIG: '/dev/null',
        ...remote('HOT', api, hot),
        ...remote('COLD', api, cold),
        ...trust(ca),
      },
    });
    const many = ['--transfers', '64', '--checkers', '32'];
    switch (kind) {
      case 'mirror':
        return {
          'checksum, fast-list': copy('--checksum', '--fast-list', ...many),
          checksum: copy('--checksum', ...many),
          // Over S3 alone: the listings of the others show the MD5 too, and comparing it costs nothing.
          ...(api === 's3' ? { 'size-only, fast-list': copy('--size-only', '--fast-list', ...many) } : {}),
        };
      case 'large':
        return { default: copy(), 'parts of 64M': copy('--s3-copy-cutoff', '64M') };
      case 'stream':
        return {
          default: copy(),
          '64 transfers': copy(...many),
          'parts of 64M': copy('--s3-chunk-size', '64M'),
        };
    }
  };
  return { name: 'rclone', version: said(path, 'version'), settings };
}

/** Reads an object only through the disk where it goes to another endpoint, and copies none above 5 GiB. */
function s5cmd(path: string): Tool {
  const at = (endpoint: string): string => `"${path}" --endpoint-url ${endpoint} --log error`;
  const settings = ({ kind, api, hot, cold, ca, scratch }: Job): Record<string, Command> => {
    if (api !== 's3') return {};
    const run = (script: string): Command => shell(script, { ...awsEnvironment, ...trust(ca) });
    const sync = (...flags: string[]): Command =>
      run(`${at(hot)} sync ${flags.join(' ')} 's3://hot/*' s3://cold/`);
    switch (kind) {
      case 'mirror':
        return { default: sync(), 'size-only': sync('--size-only') };
      case 'large':
        return {};
      case 'stream':
        return {
          'through disk': run(
            `${at(hot)} cp 's3://hot/*' ${scratch}/ && ${at(cold)} cp '${scratch}/*' s3://cold/`,
          ),
        };
    }
  };
  return { name: 's5cmd', version: said(path, 'version'), settings };
}

function mc(path: string, folder: string): Tool {
  const alias = (endpoint: string): string =>
    endpoint.replace('://', `://${KEYS.accessKeyId}:${KEYS.secretAccessKey}@`);
  const settings = ({ api, hot, cold, ca }: Job): Record<string, Command> => {
    if (api !== 's3') return {};
    return {
      default: {
        program: path,
        args: [
          ...['--config-dir', join(folder, 'mc'), '--quiet', 'mirror', '--overwrite', 'h/hot'],
          hot === cold ? 'h/cold' : 'c/cold',
        ],
        env: { MC_HOST_h: alias(hot), MC_HOST_c: alias(cold), ...trust(ca) },
      },
    };
  };
  return { name: 'mc', version: said(path, '--version'), settings };
}

function aws(path: string): Tool {
  const at = (endpoint: string): string => `"${path}" --endpoint-url ${endpoint} --only-show-errors s3`;
  const settings = ({ kind, api, hot, cold, ca, scratch }: Job): Record<string, Command> => {
    if (api !== 's3') return {};
    const run = (script: string): Command =>
      shell(script, { ...awsEnvironment, ...defined({ AWS_CA_BUNDLE: ca }) });
    const sync = (...flags: string[]): Command =>
      run(`${at(hot)} sync s3://hot s3://cold ${flags.join(' ')}`);
    switch (kind) {
      case 'mirror':
        return { default: sync(), 'size-only': sync('--size-only') };
      case 'large':
        return { default: sync() };
      case 'stream':
        return {
          'through disk': run(`${at(hot)} sync s3://hot ${scratch} && ${at(cold)} sync ${scratch} s3://cold`),
        };
    }
  };
  return { name: 'aws', version: said(path, '--version'), settings };
}

/** Takes a shared access signature in each URL; the synthetic server looks at none. */
function azcopy(path: string): Tool {
  const settings = ({ kind, api, hot, cold, scratch }: Job): Record<string, Command> => {
    if (api !== 'blob' || kind !== 'mirror') return {};
    const url = (endpoint: string, container: string): string =>
      `${endpoint}/${ACCOUNT}/${container}?sv=2026-02-06&sr=c&sp=rwdl&se=2099-01-01T00:00:00Z&sig=c2lnbmF0dXJl`;
    const args = ['sync', url(hot, 'hot'), url(cold, 'cold'), '--from-to=BlobBlob', '--log-level=NONE'];
    const env = {
      AZCOPY_LOG_LOCATION: scratch,
      AZCOPY_JOB_PLAN_LOCATION: scratch,
      AZCOPY_DISABLE_SYSLOG: 'true',
    };
    return { sync: { program: path, args: [...args, '--skip-version-check'], env } };
  };
  return { name: 'azcopy', version: said(path, '--version'), settings };
}

function shell(script: string, env: Readonly<Record<string, string>>): Command {
  return { program: 'bash', args: ['-c', script], env };
}

/** Go looks here for the certificates to trust. */
function trust(ca: string | undefined): Record<string, string> {
  return ca === undefined ? {} : { SSL_CERT_FILE: ca };
}

const awsEnvironment = {
  AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
  AWS_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
};

/** The first line that a program says of its version. */
function said(path: string, argument: string): string {
  return execFileSync(path, [argument], { encoding: 'utf8' }).split('\n')[0]?.trim() ?? '';
}
