import { THAW_TIERS, type CopyPath, type ThawRequest } from '../core/domain.ts';
import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';
import { FIXED } from '../store/fixed.ts';
import type { CopyingOptions, MovingOptions } from './options.ts';
import { parseChoice, parseDuration, parseFlag, parseSize, parseWhole } from './quantities.ts';
import type { ReadText } from './read-text.ts';

/** Bytes per second. Servers take a slower connection for dead. */
const MIN_BANDWIDTH = 64 * 1024;
const MAX_BANDWIDTH = 2 ** 40;
const MIN_PART_BYTES = FIXED.s3.limits.part.min;
const MAX_OPERATION_BYTES = FIXED.s3.limits.copy;
const DAY_MS = 86_400_000;
const COPY_PATHS: readonly CopyPath[] = ['native', 'emulated', 'streamed'];

/** How a command that copies does so. Throws InputError. */
export function parseCopying(text: ReadText): CopyingOptions {
  return {
    ...parseMoving(text),
    verify: parseChoice('verify', text('verify'), ['copy', 'read', 'none']),
    dryRun: parseFlag('dry-run', text('dry-run')),
  };
}

/** How bytes are moved, for how long, and how many keys may fail. Throws InputError. */
export function parseMoving(text: ReadText): MovingOptions {
  const maxOperationSize = parseOperationSize(text);
  const partSize = parseAutoSize('part-size', text('part-size'));
  if (partSize !== undefined && maxOperationSize !== undefined && partSize > maxOperationSize) {
    throw new InputError(
      'part-size',
      `${quoted(text('part-size'))} is above max-operation-size ${quoted(text('max-operation-size'))}; expected at most that`,
    );
  }
  return {
    copyPaths: parseCopyPaths(text('copy-path')),
    ...parseCopyConsents(text),
    maxOperationSize,
    partSize,
    concurrency:
      text('concurrency') === 'auto'
        ? undefined
        : parseWhole('concurrency', text('concurrency'), { least: 1, most: 256 }),
    maxBandwidth: parseBandwidth(text('max-bandwidth')),
    deadline: parseDuration('deadline', text('deadline'), { least: 1_000 }),
    maxFailures: parseMaxFailures(text),
  };
}

/** What server-side copies may do that needs the user's word. */
export function parseCopyConsents(text: ReadText): Pick<MovingOptions, 'copyBySource' | 'copyByUrl'> {
  return {
    ...(parseFlag('copy-by-source', text('copy-by-source')) ? { copyBySource: true } : {}),
    ...(parseFlag('copy-by-url', text('copy-by-url')) ? { copyByUrl: true } : {}),
  };
}

export function parseOperationSize(text: ReadText): number | undefined {
  return parseAutoSize('max-operation-size', text('max-operation-size'));
}

export function parseMaxFailures(text: ReadText): number {
  return parseWhole('max-failures', text('max-failures'), { least: 0, most: 1e12 });
}

export function parseCopyPaths(text: string): readonly CopyPath[] {
  if (text === 'auto') return COPY_PATHS;
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const paths = names
    .map((name) => COPY_PATHS.find((path) => path === name))
    .filter((path) => path !== undefined);
  if (paths.length !== names.length || paths.length === 0 || new Set(paths).size !== paths.length) {
    throw new InputError(
      'copy-path',
      `${quoted(text)} is not a list of copy paths; expected auto, or native, emulated and streamed in the order to try them, each once at most`,
    );
  }
  return paths;
}

/** Undefined if archived objects are not to be thawed. The provider counts in whole days. */
export function parseThaw(text: ReadText): ThawRequest | undefined {
  const tier = parseChoice('thaw-tier', text('thaw-tier'), THAW_TIERS);
  if (text('thaw') === '') return undefined;
  const days = parseDuration('thaw', text('thaw'), { least: DAY_MS }) / DAY_MS;
  if (Number.isInteger(days)) return { days, tier };
  throw new InputError('thaw', `${quoted(text('thaw'))} is not a whole number of days; expected such as 7d`);
}

function parseAutoSize(input: string, text: string): number | undefined {
  return text === 'auto'
    ? undefined
    : parseSize(input, text, { least: MIN_PART_BYTES, most: MAX_OPERATION_BYTES });
}

/** `20MB` is 20 MB per second; nothing, or `none`, is no limit. */
function parseBandwidth(text: string): number | undefined {
  if (text === '' || text === 'none') return undefined;
  return parseSize('max-bandwidth', text, { least: MIN_BANDWIDTH, most: MAX_BANDWIDTH });
}
