import { X509Certificate } from 'node:crypto';
import { COMMANDS, INPUTS, type CommandName, type Input, type InputName } from './inputs.ts';
import type { Limit } from '../plan/guards.ts';
import { parseRetention } from '../plan/retention-policy.ts';
import { mergePrefixes, parseLines } from './lines.ts';
import { InputError } from '../core/input-error.ts';
import { type At, type CopyPath } from '../core/domain.ts';
import {
  type BackupOptions,
  type Options,
  type PlaceOptions,
  type PruneSettings,
  type ReadingOptions,
  type RestoreOptions,
  type VerifyOptions,
} from './options.ts';
import { parsePlaceUrl } from './place-url.ts';
import { awsEndpoint, isAws, parseEndpoints, parseIdentity, refuseOverlap } from './places.ts';
import { parseDuration, parseFlag, parseSize, parseWhole } from './quantities.ts';
import { FIXED } from '../store/fixed.ts';
import { THAW_TIERS } from '../core/domain.ts';
import { parseSample } from '../plan/sample.ts';
import { compileExclude, compileInclude } from '../plan/scope.ts';
import { parseEncryption, parsePlatform, parseRequestPayer, parseStorageClass } from './storing.ts';
import { quoted, systemCode } from '../core/quoted.ts';

/** Bytes a second: below the least, servers take a connection for dead. */
const LEAST_BANDWIDTH = 64 * 1024;
const MOST_BANDWIDTH = 2 ** 40;
const MIN_PART_BYTES = FIXED.s3.limits.part.min;
const MAX_OPERATION_BYTES = FIXED.s3.limits.copy;

const DAY = 86_400_000;

const COPY_PATHS: readonly CopyPath[] = ['native', 'emulated', 'streamed'];

type ReadText = (name: InputName) => string;
type ReadFile = (path: string) => string;
export type OptionsOf<N extends CommandName> = Extract<Options, { readonly command: N }>;

/**
 * All inputs of the command that the input `command` names, parsed and checked against each other before
 * anything is sent anywhere. `read` gives an input's text, undefined or empty where it is not given; `readFile` a
 * file's, for `ca-bundle`. Throws InputError on the first that is bad.
 */
export function parseOptions(read: (name: string) => string | undefined, readFile: ReadFile): Options {
  const name = given(read, 'command');
  const command = COMMANDS.find((one) => one === name);
  if (command === undefined) {
    throw new InputError(
      'command',
      `${quoted(name)} is not a command of this version; expected one of ${COMMANDS.join(', ')}`,
    );
  }
  return parseOptionsOf(command, read, readFile);
}

/** The same where the command is known. */
export function parseOptionsOf<N extends CommandName>(
  command: N,
  read: (name: string) => string | undefined,
  readFile: ReadFile,
): OptionsOf<N> {
  return PARSERS[command]((name) => given(read, name), readFile);
}

const PARSERS: { readonly [N in CommandName]: (text: ReadText, readFile: ReadFile) => OptionsOf<N> } = {
  backup: parseBackup,
  restore: parseRestore,
  verify: parseVerify,
  status: (text, readFile) => ({
    command: 'status',
    ...parseReading(text, readFile),
    maxSilence:
      text('max-silence') === ''
        ? undefined
        : parseDuration('max-silence', text('max-silence'), { least: 1_000 }),
  }),
  ls: (text, readFile) => ({
    command: 'ls',
    ...parseReading(text, readFile),
    prefixes: mergePrefixes(parseLines('prefixes', text('prefixes'))),
    at: text('at') === '' ? undefined : parseAt(text('at')),
  }),
  probe: (text, readFile) => ({
    command: 'probe',
    ...parseStoredPair(text),
    copyPaths: parseCopyPaths(text('copy-path')),
    maxOperationSize: autoSize('max-operation-size', text('max-operation-size')),
    leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
    ca: parseCaBundle(text('ca-bundle'), readFile),
    ...parsePlatform(text),
  }),
  prune: (text, readFile) => ({
    command: 'prune',
    ...parseReading(text, readFile),
    pruning: parsePruning(text, 'true'),
    maxFailures: parseWhole('max-failures', text('max-failures'), { least: 0, most: 1e12 }),
    leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
    dryRun: parseFlag('dry-run', text('dry-run')),
  }),
  rebuild: (text, readFile) => ({
    command: 'rebuild',
    ...parseStoredPair(text),
    trustSize: parseFlag('trust-size', text('trust-size')),
    leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
    ca: parseCaBundle(text('ca-bundle'), readFile),
  }),
};

function parseBackup(text: ReadText, readFile: ReadFile): BackupOptions {
  const { hot, cold } = parseStoredPair(text);
  const exclude = parseLines('exclude', text('exclude'));
  compileExclude(exclude);
  return {
    command: 'backup',
    hot,
    cold: { ...cold, ...parseStorageClass(text) },
    prefixes: mergePrefixes(parseLines('prefixes', text('prefixes'))),
    exclude,
    ...parseCopying(text),
    pruning: parsePruning(text, parseChoice('prune', text('prune'), ['true', 'false', 'plan'])),
    leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
    ca: parseCaBundle(text('ca-bundle'), readFile),
    ...parsePlatform(text),
  };
}

function parseRestore(text: ReadText, readFile: ReadFile): RestoreOptions {
  const reading = parseReading(text, readFile);
  const to = parseTo(text);
  refuseOverlap(reading.cold, to, ['to', 'cold']);
  const include = parseLines('include', text('include'));
  compileInclude(include);
  return {
    command: 'restore',
    ...reading,
    to,
    confirm: text('confirm'),
    at: text('at') === '' ? { kind: 'latest' } : parseAt(text('at')),
    prefixes: mergePrefixes(parseLines('prefixes', text('prefixes'))),
    include,
    overwrite: parseFlag('overwrite', text('overwrite')),
    thaw: parseThaw(text),
    ...parseCopying(text),
  };
}

/** The provider counts in whole days. */
function parseThaw(text: ReadText): RestoreOptions['thaw'] {
  const tier = parseChoice('thaw-tier', text('thaw-tier'), THAW_TIERS);
  if (text('thaw') === '') return undefined;
  const days = parseDuration('thaw', text('thaw'), { least: DAY }) / DAY;
  if (Number.isInteger(days)) return { days, tier };
  throw new InputError('thaw', `${quoted(text('thaw'))} is not a whole number of days; expected such as 7d`);
}

/** `to: hot` is the bucket that `hot` names, where hot is reached. Its keys are its own: hot's may be for reading alone. */
function parseTo(text: ReadText): PlaceOptions {
  if (text('to') === '') {
    throw new InputError('to', 'is not given; expected s3://bucket or s3://bucket/prefix, or hot');
  }
  if (text('to') !== 'hot') return parsePlace(text, 'to');
  if (text('hot') === '')
    throw new InputError('to', '"hot" names the bucket of the input hot, which is not given');
  const asHot: ReadText = (name) => {
    const own = name === 'to' ? '' : text(name);
    const shared = INPUTS.find((input) => input.name === name.replace(/^to(?=-|$)/, 'hot'));
    return own !== '' || shared === undefined || NO_KEYS.test(name) ? own : text(shared.name);
  };
  return parsePlace(asHot, 'to');
}

function parseVerify(text: ReadText, readFile: ReadFile): VerifyOptions {
  const hot = text('hot') === '' ? undefined : parsePlace(text, 'hot');
  const cold = parsePlace(text, 'cold');
  if (hot !== undefined) refuseOverlap(hot, cold);
  const repair = parseFlag('repair', text('repair'));
  if (repair && hot === undefined)
    throw new InputError('hot', 'is not given; expected the bucket to repair from, as s3://bucket');
  return {
    command: 'verify',
    hot,
    cold,
    repair,
    prefixes: mergePrefixes(parseLines('prefixes', text('prefixes'))),
    sample: parseSample(text('sample')),
    ...parseMoving(text),
    leaseWait: parseDuration('lease-wait', text('lease-wait'), { least: 0 }),
    ca: parseCaBundle(text('ca-bundle'), readFile),
  };
}

type Moving =
  'copyPaths' | 'maxOperationSize' | 'partSize' | 'concurrency' | 'maxBandwidth' | 'deadline' | 'maxFailures';

/** For all whose purpose is to copy. */
function parseCopying(text: ReadText): Pick<BackupOptions, Moving | 'verify' | 'dryRun'> {
  return {
    ...parseMoving(text),
    verify: parseChoice('verify', text('verify'), ['copy', 'read', 'none']),
    dryRun: parseFlag('dry-run', text('dry-run')),
  };
}

/** How bytes travel. */
function parseMoving(text: ReadText): Pick<BackupOptions, Moving> {
  const maxOperationSize = autoSize('max-operation-size', text('max-operation-size'));
  const partSize = autoSize('part-size', text('part-size'));
  if (partSize !== undefined && maxOperationSize !== undefined && partSize > maxOperationSize) {
    throw new InputError(
      'part-size',
      `${quoted(text('part-size'))} is above max-operation-size ${quoted(text('max-operation-size'))}; expected at most that`,
    );
  }
  return {
    copyPaths: parseCopyPaths(text('copy-path')),
    maxOperationSize,
    partSize,
    concurrency:
      text('concurrency') === 'auto'
        ? undefined
        : parseWhole('concurrency', text('concurrency'), { least: 1, most: 256 }),
    maxBandwidth: parseBandwidth(text('max-bandwidth')),
    deadline: parseDuration('deadline', text('deadline'), { least: 1_000 }),
    maxFailures: parseWhole('max-failures', text('max-failures'), { least: 0, most: 1e12 }),
  };
}

/** The same with what goes with each request: who pays, and how cold stores. */
function parseStoredPair(text: ReadText): { readonly hot: PlaceOptions; readonly cold: PlaceOptions } {
  const { hot, cold } = parsePair(text);
  const payer = parseRequestPayer(text('request-payer'));
  return { hot: { ...hot, ...payer }, cold: { ...cold, ...payer, ...parseEncryption(text) } };
}

const MODES = { true: 'prune', plan: 'plan', false: 'off' } as const;

function parsePruning(text: ReadText, prune: keyof typeof MODES): PruneSettings {
  const approve = text('approve-prune');
  if (approve !== '' && !/^prune-[0-9a-f]{24}$/.test(approve)) {
    throw new InputError(
      'approve-prune',
      `${quoted(approve)} is not a token; expected the one that a tripped guard printed: prune- and 24 digits and letters`,
    );
  }
  return {
    mode: MODES[prune],
    policy: parseRetention(text('retention')),
    delay: parseDuration('prune-delay', text('prune-delay'), { least: 0 }),
    maxDelete: parseLimit('max-delete', text('max-delete')),
    maxChange: parseLimit('max-change', text('max-change')),
    approve: approve === '' ? undefined : approve,
    allowUnfenced: parseFlag('allow-unfenced', text('allow-unfenced')),
  };
}

function parseLimit(input: InputName, text: string): Limit {
  const share = /^(\d{1,3}(?:\.\d{1,3})?) ?%$/.exec(text)?.[1];
  if (share !== undefined && Number(share) <= 100) return { kind: 'share', percent: Number(share) };
  if (/^\d{1,12}$/.test(text)) return { kind: 'count', count: Number(text) };
  throw new InputError(
    input,
    `${quoted(text)} is not a limit; expected a share such as 10%, at most 100%, or a number`,
  );
}

function parsePair(text: ReadText): { readonly hot: PlaceOptions; readonly cold: PlaceOptions } {
  const hot = parsePlace(text, 'hot');
  const cold = parsePlace(text, 'cold');
  refuseOverlap(hot, cold);
  return { hot, cold };
}

/** Hot is not asked by these, so its keys are not looked at. */
function parseReading(text: ReadText, readFile: ReadFile): ReadingOptions {
  const hot =
    text('hot') === '' ? undefined : parsePlace((name) => (NO_KEYS.test(name) ? '' : text(name)), 'hot');
  const cold = parsePlace(text, 'cold');
  if (hot !== undefined) refuseOverlap(hot, cold);
  return { hot, cold, ca: parseCaBundle(text('ca-bundle'), readFile) };
}

const NO_KEYS = /access-key|session-token|role-to-assume/;

/** Throws InputError. A time without a zone would mean another one on every machine. */
export function parseAt(text: string): At {
  if (text === 'latest') return { kind: 'latest' };
  if (/^\d{4}-\d\d/.test(text)) {
    const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
      ? Date.parse(text)
      : NaN;
    // The 31st of February would otherwise be the 3rd of March.
    const day = Date.parse(text.slice(0, 10));
    if (!Number.isNaN(time) && new Date(day).toISOString().startsWith(text.slice(0, 10)))
      return { kind: 'time', time: new Date(time).toISOString() };
  } else if (/^[\w.-]{1,200}$/.test(text)) return { kind: 'run', run: text };
  throw new InputError(
    'at',
    `${quoted(text)} is neither a time nor a run; expected latest, the id of a run, or a time such as 2026-11-03T02:00:00Z`,
  );
}

/** An input's text, or its default; white space around it is never meant. */
export function given(read: (name: string) => string | undefined, name: InputName): string {
  const text = (read(name) ?? '').trim();
  if (text !== '') return text;
  const row: Input | undefined = INPUTS.find((input) => input.name === name);
  return row?.default ?? '';
}

function parsePlace(text: ReadText, side: 'hot' | 'cold' | 'to'): PlaceOptions {
  const url = text(side);
  if (url === '') {
    throw new InputError(side, 'is not given; expected s3://bucket or s3://bucket/prefix');
  }
  const { api, bucket, prefix } = parsePlaceUrl(side, url);
  const own = text(`${side}-region`);
  const region = own === '' ? text('region') : own;
  if (!/^[A-Za-z0-9-]{1,64}$/.test(region)) {
    const input = own === '' ? 'region' : `${side}-region`;
    throw new InputError(input, `${quoted(region)} is not a region; expected a name such as us-east-1`);
  }
  const input: InputName = text(`${side}-endpoint`) === '' ? 'endpoint' : `${side}-endpoint`;
  const address = text(input);
  const endpoints = address === '' ? ([awsEndpoint(region)] as const) : parseEndpoints(input, address);
  const [endpoint] = endpoints;
  return {
    api,
    endpoint,
    ...(endpoints.length === 1 ? {} : { endpoints }),
    bucket,
    prefix,
    region,
    pathStyle: parsePathStyle(text('path-style'), endpoint, bucket),
    ...parseIdentity(text, `${side}-`),
  };
}

function parsePathStyle(text: string, endpoint: string, bucket: string): boolean {
  // AWS's certificate covers one label before the host: a bucket with a dot in its name needs a path.
  if (text === 'auto') return !isAws(endpoint) || bucket.includes('.');
  if (text === 'true' || text === 'false') return text === 'true';
  throw new InputError('path-style', `${quoted(text)} is not known; expected true, false or auto`);
}

function parseCopyPaths(text: string): readonly CopyPath[] {
  if (text === 'auto') return COPY_PATHS;
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const paths = names.map((name) => COPY_PATHS.find((path) => path === name));
  const known = paths.filter((path) => path !== undefined);
  if (known.length !== names.length || known.length === 0 || new Set(known).size !== known.length) {
    throw new InputError(
      'copy-path',
      `${quoted(text)} is not a list of copy paths; expected auto, or native, emulated and streamed in the order to try them, each once at most`,
    );
  }
  return known;
}

function parseChoice<T extends string>(input: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new InputError(input, `${quoted(text)} is not known; expected one of ${choices.join(', ')}`);
}

function autoSize(input: string, text: string): number | undefined {
  return text === 'auto'
    ? undefined
    : parseSize(input, text, { least: MIN_PART_BYTES, most: MAX_OPERATION_BYTES });
}

/** `20MB` is 20 MB a second; nothing, or `none`, is no bound. */
function parseBandwidth(text: string): number | undefined {
  if (text === '' || text === 'none') return undefined;
  return parseSize('max-bandwidth', text, { least: LEAST_BANDWIDTH, most: MOST_BANDWIDTH });
}

function parseCaBundle(path: string, readFile: (path: string) => string): string | undefined {
  if (path === '') return undefined;
  const expected = 'expected the path of a PEM file with certificates';
  let pem: string;
  try {
    pem = readFile(path);
  } catch (cause) {
    throw new InputError('ca-bundle', `${quoted(path)} cannot be read${systemCode(cause)}; ${expected}`, {
      cause,
    });
  }
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  try {
    for (const block of blocks) new X509Certificate(block);
  } catch (cause) {
    throw new InputError(
      'ca-bundle',
      `${quoted(path)} holds a certificate that does not parse; ${expected}`,
      {
        cause,
      },
    );
  }
  if (blocks.length === 0)
    throw new InputError('ca-bundle', `${quoted(path)} holds no certificate; ${expected}`);
  // Only the certificates: such files often carry comments, and sometimes a private key.
  return `${blocks.join('\n')}\n`;
}
