import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';
import { parseRetention } from '../plan/retention-policy.ts';
import { parseSample } from '../plan/sample.ts';
import { compileExclude, compileInclude, refuseGroups } from '../plan/scope.ts';
import { parseAnchor } from './state/anchor.ts';
import { parseCaBundle } from './ca-bundle.ts';
import {
  parseCopyBySource,
  parseCopying,
  parseCopyPaths,
  parseMaxFailures,
  parseMoving,
  parseOperationSize,
  parseThaw,
} from './copying.ts';
import { mergePrefixes, parseLines } from './lines.ts';
import type {
  BackupOptions,
  CatOptions,
  DiffOptions,
  FolderRestoreOptions,
  CommitOptions,
  LsOptions,
  PlaceOptions,
  PlanOptions,
  ProbeOptions,
  PruneOptions,
  ReadingOptions,
  RebuildOptions,
  RehearseOptions,
  RestoreOptions,
  ShardOptions,
  StatusOptions,
  VerifyOptions,
  VersionsOptions,
} from './options.ts';
import { parseNamed, parsePlace, parseTo } from './parse-place.ts';
import { PLACE_FORMS } from './place-url.ts';
import { refuseOverlap } from './places.ts';
import { parsePruning } from './pruning.ts';
import { parseChoice, parseDuration, parseFlag, parseWhole } from './quantities.ts';
import type { ReadFile, ReadText } from './read-text.ts';
import { parseReports } from './reports/reports.ts';
import { parseAt } from './restore-point.ts';
import { parseImmutable, refusePruning } from './state/immutable.ts';
import { parseSigning } from './state/signing.ts';
import { parseEncryption, parsePlatform, parseRequestPayer, parseStorageClass } from './storing.ts';
import { FOLDER_FORMS, parseFolder } from './target/folder.ts';
import { refuseOnlyS3, refuseSharedByApis, refuseUnfitShared } from './unfit.ts';

/*
 * One parser a command: all its inputs, checked against each other before anything is sent anywhere. Each throws
 * InputError on the first bad one. The rows of src/commands/registry.ts name them.
 */

export function parseBackup(text: ReadText, readFile: ReadFile): BackupOptions {
  return { command: 'backup', ...parseBackingUp(text, readFile) };
}

export function parsePlan(text: ReadText, readFile: ReadFile): PlanOptions {
  const shards = parseShards(text('shards')) ?? 'auto';
  return { command: 'plan', ...parseBackingUp(neverDry(text), readFile), shards, split: parseSplit(text) };
}

export function parseShard(text: ReadText, readFile: ReadFile): ShardOptions {
  return {
    command: 'shard',
    ...parseBackingUp(neverDry(text), readFile),
    split: parseSplit(text),
    shard: parseWhole('shard', text('shard'), { least: 0, most: 1_000_000 }),
    shards: parseShards(text('shards')),
  };
}

export function parseCommit(text: ReadText, readFile: ReadFile): CommitOptions {
  return { command: 'commit', ...parseBackingUp(neverDry(text), readFile), split: parseSplit(text) };
}

/** What `backup` and the commands of a split run have in common. */
function parseBackingUp(text: ReadText, readFile: ReadFile): Omit<BackupOptions, 'command'> {
  const { hot, cold } = parseStoredPair(text);
  const exclude = parseLines('exclude', text('exclude'));
  compileExclude(exclude);
  refuseGroups('exclude', exclude);
  const maxRequests = text('max-requests');
  const pruning = parsePruning(text, parseChoice('prune', text('prune'), ['true', 'false', 'plan']));
  return {
    hot,
    cold: { ...cold, ...parseStorageClass(text, cold.api) },
    prefixes: parsePrefixes(text),
    exclude,
    ...parseCopying(text),
    pruning: cold.immutable === true ? refusePruning(text, pruning) : pruning,
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

export function parseRestore(text: ReadText, readFile: ReadFile): RestoreOptions | FolderRestoreOptions {
  if (text('to') === '')
    throw new InputError('to', `is not given; expected ${PLACE_FORMS}, hot, or a folder as ${FOLDER_FORMS}`);
  const folder = parseFolder(text);
  if (folder !== undefined) {
    const { confirm: _, ...options } = parseRestoring(text, parseOnlyReading(text, readFile));
    return { ...options, folder };
  }
  refuseSharedByApis(text, ['hot', 'cold', 'to'], ['cold', 'to']);
  const reading = parseReading(text, readFile);
  const to = parseTo(text);
  refuseOverlap(reading.cold, to, ['to', 'cold']);
  refuseUnfitShared(text, [reading.hot, reading.cold, to]);
  return { ...parseRestoring(text, reading), to };
}

export function parseRehearse(text: ReadText, readFile: ReadFile): RehearseOptions {
  const sample = parseSample(text('sample') === '' ? DEFAULT_REHEARSAL : text('sample'));
  if (text('to') === 'hot')
    throw new InputError(
      'to',
      '"hot" is not a scratch place; expected another bucket, a folder, or nothing to only read',
    );
  const folder = text('to') === '' ? undefined : parseFolder(text);
  const inBucket = text('to') !== '' && folder === undefined;
  refuseSharedByApis(
    text,
    inBucket ? ['hot', 'cold', 'to'] : ['hot', 'cold'],
    inBucket ? ['cold', 'to'] : ['cold'],
  );
  const reading = parseReading(text, readFile, true);
  const scratch = inBucket ? parsePlace(text, 'to') : undefined;
  if (scratch !== undefined) refuseOverlap(reading.cold, scratch, ['to', 'cold']);
  refuseUnfitShared(text, [reading.hot, reading.cold, scratch]);
  const include = parseLines('include', text('include'));
  compileInclude(include);
  refuseGroups('include', include);
  return {
    command: 'rehearse',
    ...reading,
    scratch,
    folder,
    sample,
    at: text('at') === '' ? { kind: 'latest' } : parseAt(text('at')),
    prefixes: parsePrefixes(text),
    include,
    ...parseMoving(text),
    verify: parseChoice('verify', text('verify'), ['copy', 'read', 'none']),
    ...parseReports(text),
  };
}

/** What is restored where no sample is given: enough for a figure, and cheap. */
const DEFAULT_REHEARSAL = '5%';

/** All but where it restores to. */
function parseRestoring(text: ReadText, reading: ReadingOptions): Omit<RestoreOptions, 'to'> {
  const include = parseLines('include', text('include'));
  compileInclude(include);
  refuseGroups('include', include);
  return {
    command: 'restore',
    ...reading,
    confirm: text('confirm'),
    at: text('at') === '' ? { kind: 'latest' } : parseAt(text('at')),
    prefixes: parsePrefixes(text),
    include,
    overwrite: parseFlag('overwrite', text('overwrite')),
    thaw: parseThaw(text),
    ...parseCopying(text),
    ...parseReports(text),
  };
}

export function parseVerify(text: ReadText, readFile: ReadFile): VerifyOptions {
  refuseSharedByApis(text, ['hot', 'cold'], ['hot', 'cold']);
  const hot = text('hot') === '' ? undefined : parsePlace(text, 'hot');
  const named = parseCold(text, false);
  const cold = { ...named, ...parseImmutable(text, named) };
  if (hot !== undefined) refuseOverlap(hot, cold);
  refuseUnfitShared(text, [hot, cold]);
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
    ...parseMoving(text),
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
    ...parseOnlyReading(text, readFile),
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
  return {
    command: 'probe',
    ...parseStoredPair(text),
    copyPaths: parseCopyPaths(text('copy-path')),
    ...parseCopyBySource(text),
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

/** Hot and cold with what goes with each request: who pays, and how cold encrypts. */
function parseStoredPair(text: ReadText): { readonly hot: PlaceOptions; readonly cold: PlaceOptions } {
  refuseSharedByApis(text, ['hot', 'cold'], ['hot', 'cold']);
  const hot = parsePlace(text, 'hot');
  const named = parseCold(text, true);
  const cold = { ...named, ...parseImmutable(text, named) };
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
function parseReading(text: ReadText, readFile: ReadFile, signs = false): ReadingOptions {
  const hot = parseNamed(text);
  const cold = parseCold(text, signs);
  if (hot !== undefined) refuseOverlap(hot, cold);
  return { hot, cold, ca: parseCaBundle(text, readFile) };
}

/** The same for commands that have no other place. */
function parseOnlyReading(text: ReadText, readFile: ReadFile, signs = false): ReadingOptions {
  refuseSharedByApis(text, ['hot', 'cold'], ['cold']);
  const reading = parseReading(text, readFile, signs);
  refuseUnfitShared(text, [reading.hot, reading.cold]);
  return reading;
}

/** Cold, with who may write its state, and where what was committed last is kept. */
function parseCold(text: ReadText, signs: boolean): PlaceOptions {
  const cold = parsePlace(text, 'cold');
  return { ...cold, ...parseSigning(text, signs), ...parseAnchor(text, cold) };
}
