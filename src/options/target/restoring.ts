import { InputError } from '../../core/input-error.ts';
import { parseSample } from '../../plan/sample.ts';
import { compileInclude, refuseGroups } from '../../plan/scope.ts';
import { parseCopying, parseMoving, parseThaw } from '../copying.ts';
import { parseLines } from '../lines.ts';
import type { FolderRestoreOptions, ReadingOptions, RehearseOptions, RestoreOptions } from '../options.ts';
import { openable, parseOnlyReading, parsePrefixes, parseReading } from '../parse.ts';
import { parsePlace, parseTo } from '../parse-place.ts';
import { PLACE_FORMS } from '../place-url.ts';
import { refuseOverlap } from '../places.ts';
import { parseChoice, parseFlag } from '../quantities.ts';
import type { ReadFile, ReadText } from '../read-text.ts';
import { parseReports } from '../reports/reports.ts';
import { parseAt } from '../restore-point.ts';
import { refuseSharedByApis, refuseUnfitShared } from '../unfit.ts';
import { FOLDER_FORMS, parseFolder } from './folder.ts';

export function parseRestore(text: ReadText, readFile: ReadFile): RestoreOptions | FolderRestoreOptions {
  if (text('to') === '')
    throw new InputError('to', `is not given; expected ${PLACE_FORMS}, hot, or a folder as ${FOLDER_FORMS}`);
  const folder = parseFolder(text);
  if (folder !== undefined) {
    const { confirm: _, ...options } = parseRestoring(
      text,
      openable(parseOnlyReading(text, readFile), text, readFile),
    );
    return { ...options, folder };
  }
  refuseSharedByApis(text, ['hot', 'cold', 'to'], ['cold', 'to']);
  const reading = openable(parseReading(text, readFile), text, readFile);
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
  const reading = openable(parseReading(text, readFile, true), text, readFile);
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
