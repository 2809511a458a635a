import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';
import { parseSample } from '../plan/sample.ts';
import { compileExclude, compileInclude, refuseGroups } from '../plan/scope.ts';
import { parseAnchor } from './anchor.ts';
import { parseCaBundle } from './ca-bundle.ts';
import {
  parseCopying,
  parseCopyPaths,
  parseMaxFailures,
  parseMoving,
  parseOperationSize,
  parseThaw,
} from './copying.ts';
import { INPUTS, type InputName } from './inputs.ts';
import { mergePrefixes, parseLines } from './lines.ts';
import type {
  BackupOptions,
  LsOptions,
  PlaceOptions,
  ProbeOptions,
  PruneOptions,
  ReadingOptions,
  RebuildOptions,
  RestoreOptions,
  StatusOptions,
  VerifyOptions,
} from './options.ts';
import { parsePlaceUrl } from './place-url.ts';
import { awsEndpoint, isAws, parseEndpoints, parseIdentity, refuseOverlap } from './places.ts';
import { parsePruning } from './pruning.ts';
import { parseChoice, parseDuration, parseFlag } from './quantities.ts';
import type { ReadFile, ReadText } from './read-text.ts';
import { parseAt } from './restore-point.ts';
import { parseSigning } from './signing.ts';
import { parseEncryption, parsePlatform, parseRequestPayer, parseStorageClass } from './storing.ts';

/*
 * One parser a command: all its inputs, checked against each other before anything is sent anywhere. Each throws
 * InputError on the first bad one. The rows of src/commands/registry.ts name them.
 */

export function parseBackup(text: ReadText, readFile: ReadFile): BackupOptions {
  const { hot, cold } = parseStoredPair(text);
  const exclude = parseLines('exclude', text('exclude'));
  compileExclude(exclude);
  refuseGroups('exclude', exclude);
  return {
    command: 'backup',
    hot,
    cold: { ...cold, ...parseStorageClass(text) },
    prefixes: parsePrefixes(text),
    exclude,
    ...parseCopying(text),
    pruning: parsePruning(text, parseChoice('prune', text('prune'), ['true', 'false', 'plan'])),
    leaseWait: parseLeaseWait(text),
    ca: parseCaBundle(text, readFile),
    ...parsePlatform(text),
  };
}

export function parseRestore(text: ReadText, readFile: ReadFile): RestoreOptions {
  const reading = parseReading(text, readFile);
  const to = parseTo(text);
  refuseOverlap(reading.cold, to, ['to', 'cold']);
  const include = parseLines('include', text('include'));
  compileInclude(include);
  refuseGroups('include', include);
  return {
    command: 'restore',
    ...reading,
    to,
    confirm: text('confirm'),
    at: text('at') === '' ? { kind: 'latest' } : parseAt(text('at')),
    prefixes: parsePrefixes(text),
    include,
    overwrite: parseFlag('overwrite', text('overwrite')),
    thaw: parseThaw(text),
    ...parseCopying(text),
  };
}

export function parseVerify(text: ReadText, readFile: ReadFile): VerifyOptions {
  const hot = text('hot') === '' ? undefined : parsePlace(text, 'hot');
  const cold = parseCold(text, false);
  if (hot !== undefined) refuseOverlap(hot, cold);
  const repair = parseFlag('repair', text('repair'));
  if (repair && hot === undefined)
    throw new InputError('hot', 'is not given; expected the bucket to repair from, as s3://bucket');
  return {
    command: 'verify',
    hot,
    cold,
    repair,
    prefixes: parsePrefixes(text),
    sample: parseSample(text('sample')),
    ...parseMoving(text),
    leaseWait: parseLeaseWait(text),
    ca: parseCaBundle(text, readFile),
  };
}

export function parsePrune(text: ReadText, readFile: ReadFile): PruneOptions {
  return {
    command: 'prune',
    ...parseReading(text, readFile, true),
    pruning: parsePruning(text, 'true'),
    maxFailures: parseMaxFailures(text),
    leaseWait: parseLeaseWait(text),
    dryRun: parseFlag('dry-run', text('dry-run')),
  };
}

export function parseStatus(text: ReadText, readFile: ReadFile): StatusOptions {
  const silence = text('max-silence');
  return {
    command: 'status',
    ...parseReading(text, readFile),
    maxSilence: silence === '' ? undefined : parseDuration('max-silence', silence, { least: 1_000 }),
    // Not merged: each is judged by itself, and "" is a choice of its own.
    prefixes: [...new Set(parseLines('prefixes', text('prefixes')))],
  };
}

export function parseLs(text: ReadText, readFile: ReadFile): LsOptions {
  return {
    command: 'ls',
    ...parseReading(text, readFile),
    prefixes: parsePrefixes(text),
    at: text('at') === '' ? undefined : parseAt(text('at')),
  };
}

export function parseRebuild(text: ReadText, readFile: ReadFile): RebuildOptions {
  return {
    command: 'rebuild',
    ...parseStoredPair(text),
    trustSize: parseFlag('trust-size', text('trust-size')),
    leaseWait: parseLeaseWait(text),
    ca: parseCaBundle(text, readFile),
  };
}

export function parseProbe(text: ReadText, readFile: ReadFile): ProbeOptions {
  return {
    command: 'probe',
    ...parseStoredPair(text),
    copyPaths: parseCopyPaths(text('copy-path')),
    maxOperationSize: parseOperationSize(text),
    leaseWait: parseLeaseWait(text),
    ca: parseCaBundle(text, readFile),
    ...parsePlatform(text),
  };
}

function parsePrefixes(text: ReadText): string[] {
  return mergePrefixes(parseLines('prefixes', text('prefixes')));
}

function parseLeaseWait(text: ReadText): number {
  return parseDuration('lease-wait', text('lease-wait'), { least: 0 });
}

/** `to: hot` is the bucket that `hot` names, at hot's endpoint. Its keys are its own: those of hot may be READ keys. */
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

/** Hot and cold with what goes with each request: who pays, and how cold encrypts. */
function parseStoredPair(text: ReadText): { readonly hot: PlaceOptions; readonly cold: PlaceOptions } {
  const { hot, cold } = parsePair(text);
  const payer = parseRequestPayer(text('request-payer'));
  return { hot: { ...hot, ...payer }, cold: { ...cold, ...payer, ...parseEncryption(text) } };
}

function parsePair(text: ReadText): { readonly hot: PlaceOptions; readonly cold: PlaceOptions } {
  const hot = parsePlace(text, 'hot');
  const cold = parseCold(text, true);
  refuseOverlap(hot, cold);
  return { hot, cold };
}

/** For commands that send no requests to hot: its keys are not read. */
function parseReading(text: ReadText, readFile: ReadFile, signs = false): ReadingOptions {
  const hot =
    text('hot') === '' ? undefined : parsePlace((name) => (NO_KEYS.test(name) ? '' : text(name)), 'hot');
  const cold = parseCold(text, signs);
  if (hot !== undefined) refuseOverlap(hot, cold);
  return { hot, cold, ca: parseCaBundle(text, readFile) };
}

/** Cold, with who may write its state, and where what was committed last is kept. */
function parseCold(text: ReadText, signs: boolean): PlaceOptions {
  const cold = parsePlace(text, 'cold');
  return { ...cold, ...parseSigning(text, signs), ...parseAnchor(text, cold) };
}

const NO_KEYS = /access-key|session-token|role-to-assume/;

/** Where neither an input nor the environment names one. */
const DEFAULT_REGION = 'us-east-1';

function parsePlace(text: ReadText, side: 'hot' | 'cold' | 'to'): PlaceOptions {
  const url = text(side);
  if (url === '') {
    throw new InputError(side, 'is not given; expected s3://bucket or s3://bucket/prefix');
  }
  const { api, bucket, prefix } = parsePlaceUrl(side, url);
  const own = text(`${side}-region`);
  const region = [own, text('region')].find((one) => one !== '') ?? DEFAULT_REGION;
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
