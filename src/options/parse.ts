import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';
import { parseRetention } from '../plan/retention-policy.ts';
import { parseSample } from '../plan/sample.ts';
import { compileExclude, refuseGroups } from '../plan/scope.ts';
import { parseAnchor } from './state/anchor.ts';
import { parseCaBundle } from './ca-bundle.ts';
import { parseCosts, refuseMaxCost } from './costs/costs.ts';
import {
  parseCopyConsents,
  parseCopying,
  parseCopyPaths,
  parseMaxFailures,
  parseMoving,
  parseOperationSize,
} from './copying.ts';
import { mergePrefixes, parseLines } from './lines.ts';
import type {
  BackupOptions,
  CatOptions,
  DiffOptions,
  CommitOptions,
  LsOptions,
  PlaceOptions,
  PlanOptions,
  ProbeOptions,
  PruneOptions,
  ReadingOptions,
  RebuildOptions,
  ShardOptions,
  StatusOptions,
  VerifyOptions,
  VersionsOptions,
} from './options.ts';
import { parseNamed, parsePlace } from './parse-place.ts';
import { PLACE_FORMS } from './place-url.ts';
import { refuseOverlap } from './places.ts';
import { parsePruning } from './pruning.ts';
import { parseChoice, parseDuration, parseFlag, parseWhole } from './quantities.ts';
import type { ReadFile, ReadText } from './read-text.ts';
import { parseReports } from './reports/reports.ts';
import { parseAt } from './restore-point.ts';
import { encryptedPaths, parseIdentityFile, parseObjectKeys } from './state/encryption.ts';
import { parseImmutable, refuseOverlong, refusePruning } from './state/immutable.ts';
import { parseSigning } from './state/signing.ts';
import { parseStateKey } from './state/state-key.ts';
import { parseEncryption, parsePlatform, parseRequestPayer, parseStorageClass } from './storing.ts';
import { refuseOnlyS3, refuseSharedByApis, refuseUnfitShared } from './unfit.ts';

/*
 * One parser a command: all its inputs, checked against each other before anything is sent anywhere. Each throws
 * InputError on the first bad one. The rows of src/commands/registry.ts name them.
 */

export function parseBackup(text: ReadText, readFile: ReadFile): BackupOptions {
  const options = parseBackingUp(text, readFile);
  return { command: 'backup', ...options, ...parseCosts(text, readFile, options) };
}

export function parsePlan(text: ReadText, readFile: ReadFile): PlanOptions {
  refuseMaxCost(text);
  const shards = parseShards(text('shards')) ?? 'auto';
  return { command: 'plan', ...parseBackingUp(neverDry(text), readFile), shards, split: parseSplit(text) };
}

export function parseShard(text: ReadText, readFile: ReadFile): ShardOptions {
  refuseMaxCost(text);
  return {
    command: 'shard',
    ...parseBackingUp(neverDry(text), readFile),
    split: parseSplit(text),
    shard: parseWhole('shard', text('shard'), { least: 0, most: 1_000_000 }),
    shards: parseShards(text('shards')),
  };
}

export function parseCommit(text: ReadText, readFile: ReadFile): CommitOptions {
  refuseMaxCost(text);
  return { command: 'commit', ...parseBackingUp(neverDry(text), readFile), split: parseSplit(text) };
}

/** What `backup` and the commands of a split run have in common. */
function parseBackingUp(text: ReadText, readFile: ReadFile): Omit<BackupOptions, 'command'> {
  const { hot, cold } = parseStoredPair(text, true);
  const exclude = parseLines('exclude', text('exclude'));
  compileExclude(exclude);
  refuseGroups('exclude', exclude);
  const maxRequests = text('max-requests');
  const pruning = parsePruning(text, parseChoice('prune', text('prune'), ['true', 'false', 'plan']));
  refuseOverlong(pruning, cold);
  const copying = parseCopying(text);
  const { copyPaths } = copying;
  return {
    hot,
    cold: { ...cold, ...parseStorageClass(text, cold.api) },
    prefixes: parsePrefixes(text),
    exclude,
    ...copying,
    copyPaths: cold.objectKeys === undefined ? copyPaths : encryptedPaths(text, copyPaths),
    pruning: cold.immutable === true ? refusePruning(text, pruning, cold) : pruning,
    leaseWait: parseLeaseWait(text),
    ca: parseCaBundle(text, readFile),
    ...parsePlatform(text),
    ...parseReports(text),
    ...(maxRequests === ''
      ? {}
      : { maxRequests: parseWhole('max-requests', maxRequests, { least: 1, most: 1_000_000 }) }),
  };
}

/** A split run has no dry run: `backup` has one. */
function neverDry(text: ReadText): ReadText {
  return (name) => (name === 'dry-run' ? 'false' : text(name));
}

function parseShards(text: string): number | 'auto' | undefined {
  if (text === '') return undefined;
  return text === 'auto' ? text : parseWhole('shards', text, { least: 1, most: MAX_SHARDS });
}

/** GitHub starts at most 256 jobs of a matrix. */
const MAX_SHARDS = 256;

/** Part of names in cold. Throws InputError. */
function parseSplit(text: ReadText): string {
  const split = text('split');
  if (split === '' || /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(split)) return split;
  throw new InputError(
    'split',
    `${quoted(split)} is no name of a split run; expected letters, digits, points and dashes, at most 100`,
  );
}

export function parseVerify(text: ReadText, readFile: ReadFile): VerifyOptions {
  refuseSharedByApis(text, ['hot', 'cold'], ['hot', 'cold']);
  const hot = text('hot') === '' ? undefined : parsePlace(text, 'hot');
  const named = parseCold(text, false);
  const objectKeys = {
    ...parseObjectKeys(text, named).objectKeys,
    ...parseIdentityFile(text, readFile),
  };
  const cold = { ...named, ...parseImmutable(text, named), objectKeys };
  if (hot !== undefined) refuseOverlap(hot, cold);
  refuseUnfitShared(text, [hot, cold]);
  const moving = parseMoving(text);
  const { copyPaths } = moving;
  const repair = parseFlag('repair', text('repair'));
  if (repair && hot === undefined)
    throw new InputError('hot', `is not given; expected the bucket to repair from, as ${PLACE_FORMS}`);
  return {
    command: 'verify',
    hot,
    cold,
    repair,
    prefixes: parsePrefixes(text),
    sample: parseSample(text('sample')),
    ...moving,
    copyPaths: objectKeys.recipients === undefined ? copyPaths : encryptedPaths(text, copyPaths),
    leaseWait: parseLeaseWait(text),
    ca: parseCaBundle(text, readFile),
    ...parseReports(text),
  };
}

export function parsePrune(text: ReadText, readFile: ReadFile): PruneOptions {
  return {
    command: 'prune',
    ...parseOnlyReading(text, readFile, true),
    pruning: parsePruning(text, 'true'),
    maxFailures: parseMaxFailures(text),
    leaseWait: parseLeaseWait(text),
    dryRun: parseFlag('dry-run', text('dry-run')),
    ...parseReports(text),
  };
}

export function parseStatus(text: ReadText, readFile: ReadFile): StatusOptions {
  const silence = text('max-silence');
  const rehearsal = text('max-rehearsal-age');
  return {
    command: 'status',
    ...parseOnlyReading(text, readFile),
    maxSilence: silence === '' ? undefined : parseDuration('max-silence', silence, { least: 1_000 }),
    maxRehearsalAge:
      rehearsal === '' ? undefined : parseDuration('max-rehearsal-age', rehearsal, { least: 1_000 }),
    // Not merged: each is judged by itself, and "" is a choice of its own.
    prefixes: [...new Set(parseLines('prefixes', text('prefixes')))],
    ...parseReports(text),
  };
}

export function parseLs(text: ReadText, readFile: ReadFile): LsOptions {
  return {
    command: 'ls',
    ...parseOnlyReading(text, readFile),
    prefixes: parsePrefixes(text),
    at: text('at') === '' ? undefined : parseAt(text('at')),
    long: parseFlag('long', text('long')),
  };
}

export function parseVersions(text: ReadText, readFile: ReadFile): VersionsOptions {
  return {
    command: 'versions',
    ...parseOnlyReading(text, readFile),
    key: parseKey(text),
    policy: text('retention').trim() === '' ? undefined : parseRetention(text('retention')),
  };
}

/** Hot's keys are read only where hot is compared. */
export function parseDiff(text: ReadText, readFile: ReadFile): DiffOptions {
  const [from, against, ...more] = parseLines('points', text('points'));
  if (from === undefined || against === undefined || more.length > 0)
    throw new InputError('points', 'expected two: a restore point, and another one or hot');
  if (from === 'hot')
    throw new InputError('points', 'hot is what is there now; expected the restore point first, then hot');
  const options = {
    command: 'diff',
    from: parseAt(from, 'points'),
    prefixes: parsePrefixes(text),
    byPrefix: parseFlag('by-prefix', text('by-prefix')),
  } as const;
  if (against !== 'hot')
    return { ...options, ...parseOnlyReading(text, readFile), against: parseAt(against, 'points') };
  refuseSharedByApis(text, ['hot', 'cold'], ['hot', 'cold']);
  const hot = parsePlace(text, 'hot');
  const cold = parseCold(text, false);
  refuseOverlap(hot, cold);
  refuseUnfitShared(text, [hot, cold]);
  return { ...options, hot, cold, ca: parseCaBundle(text, readFile), against: 'hot' };
}

export function parseCat(text: ReadText, readFile: ReadFile): CatOptions {
  return {
    command: 'cat',
    ...openable(parseOnlyReading(text, readFile), text, readFile),
    key: parseKey(text),
    at: text('at') === '' ? { kind: 'latest' } : parseAt(text('at')),
  };
}

function parseKey(text: ReadText): string {
  const [key, ...more] = parseLines('key', text('key'));
  if (key === undefined || key === '') throw new InputError('key', 'is not given; expected one key');
  if (more.length > 0)
    throw new InputError('key', 'is given more than once; expected one, with line breaks as a JSON string');
  return key;
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
  const { hot, cold } = parseStoredPair(text);
  const paths = parseCopyPaths(text('copy-path'));
  const encrypts = cold.objectKeys !== undefined;
  const objectKeys = { ...cold.objectKeys, ...parseIdentityFile(text, readFile) };
  return {
    command: 'probe',
    hot,
    cold: { ...cold, objectKeys },
    copyPaths: encrypts ? encryptedPaths(text, paths) : paths,
    ...parseCopyConsents(text),
    maxOperationSize: parseOperationSize(text),
    leaseWait: parseLeaseWait(text),
    ca: parseCaBundle(text, readFile),
    ...parsePlatform(text),
  };
}

export function parsePrefixes(text: ReadText): string[] {
  return mergePrefixes(parseLines('prefixes', text('prefixes')));
}

function parseLeaseWait(text: ReadText): number {
  return parseDuration('lease-wait', text('lease-wait'), { least: 0 });
}

/** Hot and cold with what goes with each request: who pays, and how cold encrypts. */
function parseStoredPair(
  text: ReadText,
  resumes = false,
): { readonly hot: PlaceOptions; readonly cold: PlaceOptions } {
  refuseSharedByApis(text, ['hot', 'cold'], ['hot', 'cold']);
  const hot = parsePlace(text, 'hot');
  const named = parseCold(text, true);
  const cold = { ...named, ...parseImmutable(text, named), ...parseObjectKeys(text, named, resumes) };
  refuseOverlap(hot, cold);
  refuseUnfitShared(text, [hot, cold]);
  refuseOnlyS3(text, 'request-payer', [hot, cold], { gcs: 'user-project' });
  refuseOnlyS3(text, 'sse', [cold], {
    gcs: "a key in the bucket's own settings",
    blob: "a key in the account's own settings",
  });
  refuseOnlyS3(text, 'sse-kms-key-id', [cold], {});
  const payer = parseRequestPayer(text('request-payer'));
  const encryption = parseEncryption(text);
  return {
    hot: hot.api === 's3' ? { ...hot, ...payer } : hot,
    cold: cold.api === 's3' ? { ...cold, ...payer, ...encryption } : cold,
  };
}

/** For commands that send no requests to hot. */
export function parseReading(text: ReadText, readFile: ReadFile, signs = false): ReadingOptions {
  const hot = parseNamed(text);
  const cold = parseCold(text, signs);
  if (hot !== undefined) refuseOverlap(hot, cold);
  return { hot, cold, ca: parseCaBundle(text, readFile) };
}

/** With the identities that open what is read of cold. */
export function openable(reading: ReadingOptions, text: ReadText, readFile: ReadFile): ReadingOptions {
  const objectKeys = parseIdentityFile(text, readFile);
  return { ...reading, cold: { ...reading.cold, objectKeys } };
}

/** The same for commands that have no other place. */
export function parseOnlyReading(text: ReadText, readFile: ReadFile, signs = false): ReadingOptions {
  refuseSharedByApis(text, ['hot', 'cold'], ['cold']);
  const reading = parseReading(text, readFile, signs);
  refuseUnfitShared(text, [reading.hot, reading.cold]);
  return reading;
}

/** Cold, with who may write its state, and where what was committed last is kept. */
function parseCold(text: ReadText, signs: boolean): PlaceOptions {
  const cold = parsePlace(text, 'cold');
  return { ...cold, ...parseSigning(text, signs), ...parseStateKey(text), ...parseAnchor(text, cold) };
}
