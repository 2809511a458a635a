import { quoted } from '../core/quoted.ts';
import { compileGlobs, type Matcher } from './glob.ts';

/** An input with one line per item, each of which should match some key. */
export type ScopeInput = 'prefixes' | 'exclude' | 'include';

/** A line that matched no key. */
export interface UnmatchedLine {
  readonly input: ScopeInput;
  readonly line: string;
}

/** The most lines that a report names. */
export const MAX_UNMATCHED_LINES = 20;

/** Where hot is: people write its URL, or its prefix, before a key. */
export interface HotPlace {
  readonly bucket: string;
  readonly prefix: string;
}

/** Finds the prefixes and globs that no key of a run matches. Costs nothing per key once all of them have matched. */
export class LineWatch {
  #prefixes: readonly string[];
  #globs: readonly { readonly line: string; readonly matches: Matcher }[];
  readonly #globInput: 'exclude' | 'include';

  constructor(prefixes: readonly string[], globInput: 'exclude' | 'include', globs: readonly string[]) {
    this.#prefixes = prefixes;
    this.#globInput = globInput;
    this.#globs = globs.map((line) => ({ line, matches: compileGlobs([line]) }));
  }

  /** A key that one of the prefixes starts, if there are any. */
  sawKey(key: string): void {
    if (this.#prefixes.length > 0)
      this.#prefixes = this.#prefixes.filter((prefix) => !key.startsWith(prefix));
  }

  /** A key that one of the globs matches. */
  sawMatch(key: string): void {
    if (this.#globs.length > 0) this.#globs = this.#globs.filter(({ matches }) => !matches(key));
  }

  get unmatched(): readonly UnmatchedLine[] {
    return [
      ...this.#prefixes.map((line) => ({ input: 'prefixes' as const, line })),
      ...this.#globs.map(({ line }) => ({ input: this.#globInput, line })),
    ];
  }
}

/** `prefixes: "s3://hot/logs" matches no key; …`, with what was probably meant where that can be told. */
export function unmatchedWords({ input, line }: UnmatchedLine, hot: HotPlace | undefined): string {
  const words = `${input}: ${quoted(line)} matches no key${meaning(input, line, hot)}`;
  return words.endsWith('?') ? words : `${words}.`;
}

/** True if the line is written in a way that is probably not meant; others may match nothing today and much tomorrow. */
export function isSuspicious({ input, line }: UnmatchedLine, hot: HotPlace | undefined): boolean {
  return meaning(input, line, hot) !== '';
}

function meaning(input: ScopeInput, line: string, hot: HotPlace | undefined): string {
  return input === 'prefixes' ? prefixMeaning(line, hot) : globMeaning(line, hot);
}

function prefixMeaning(line: string, hot: HotPlace | undefined): string {
  const { path, rule } = belowHot(line, hot);
  const wild = path.search(/[*?]/);
  const bare = wild === -1 ? path : path.slice(0, wild);
  if (bare === line) return '';
  const why = wild === -1 ? rule : 'a prefix is no glob';
  if (bare === '') return `: ${why}; leave prefixes empty for all keys`;
  // A URL or a glob names a folder, a prefix any beginning of a key.
  const folder = bare.endsWith('/') || !/^(s3|gs|az):/i.test(line) ? bare : `${bare}/`;
  return `: ${why}; did you mean ${quoted(folder)}?`;
}

function globMeaning(line: string, hot: HotPlace | undefined): string {
  const { path, rule } = belowHot(line, hot);
  const whole = 'a glob matches the whole key';
  if (path.endsWith('/')) return `: ${whole}; did you mean ${quoted(`${path}**`)}?`;
  if (!/[*?[{]/.test(path)) {
    // A name with an extension is probably a file's, in any folder; another one is probably a folder.
    if (!/[^/]\.\w+$/.test(path)) return `: ${whole}; did you mean ${quoted(`${path}/**`)}?`;
    if (!path.includes('/')) return `: ${whole}; did you mean ${quoted(`**/${path}`)}?`;
    return path === line ? '' : `: ${rule}; did you mean ${quoted(path)}?`;
  }
  if (!path.includes('/') && path.startsWith('*') && path !== '**')
    return `: "*" matches no "/"; did you mean ${quoted(`**/${path}`)}?`;
  if (path.endsWith('/*')) return `: "*" matches no "/"; did you mean ${quoted(`${path}*`)}?`;
  return path === line ? '' : `: ${rule}; did you mean ${quoted(path)}?`;
}

/** The line as a key below hot's prefix would be written, and the rule that it broke. */
function belowHot(line: string, hot: HotPlace | undefined): { readonly path: string; readonly rule: string } {
  const url = /^(?:(?:s3|gs):\/\/[^/]*|az:\/\/[^/]*\/?[^/]*)\/?(.*)$/is.exec(line);
  const key = (url?.[1] ?? line).replace(/^(\.?\/)+/, '');
  const prefix = hot?.prefix ?? '';
  const path = prefix !== '' && key.startsWith(prefix) ? key.slice(prefix.length) : key;
  if (url !== null) return { path, rule: 'keys are written without the bucket' };
  if (path !== key) return { path, rule: "keys are written below hot's prefix" };
  return { path, rule: 'keys seldom begin with "/" or "./"' };
}
