/**
 * What a run that was cut off may leave, until the collection of old state takes it. Where hot changes
 * between a kill and the next try, also copies of contents that hot never shows again: nothing was journalled.
 */
const MAY_BE_LEFT = [
  'condemned file that no committed generation names',
  'generation that was not committed',
  'journal of a run that was cut off',
  'listing that no committed generation names',
  'object of a probe',
  'segment that no committed generation names',
  'upload that was not ended',
];
const MAY_BE_LEFT_WHEN_DISTURBED = [
  'history object that nothing names',
  'object that the manifest does not know',
  'renamed object that nothing names',
  'version that nothing names',
];
export function unexpectedLeftovers(
  leftovers: ReadonlyMap<string, readonly string[]>,
  disturbed: boolean,
): string[] {
  const expected = [...MAY_BE_LEFT, ...(disturbed ? MAY_BE_LEFT_WHEN_DISTURBED : [])];
  return [...leftovers]
    .filter(([kind]) => !expected.includes(kind))
    .map(([kind, names]) => `${kind}: ${names.join()}`);
}
