import { compileGlobs } from './glob.ts';
import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';

/** True for keys (below hot's prefix) that a run leaves out. Throws InputError. */
export function compileExclude(globs: readonly string[]): (key: string) => boolean {
  return compile('exclude', globs, 'leave out');
}

/** True for keys (below hot's prefix) that a restore copies; all of them where there is no glob. Throws InputError. */
export function compileInclude(globs: readonly string[]): (key: string) => boolean {
  const included = compile('include', globs, 'restore');
  return globs.length === 0 ? () => true : included;
}

/**
 * Refuses `(a|b)`, which other globs have and these would take literally: docs/limits.md. For what is given now, not for
 * scopes in state: an earlier version accepted it. Throws InputError.
 */
export function refuseGroups(input: 'exclude' | 'include', globs: readonly string[]): void {
  const group = globs.find((glob) => GROUP.test(glob.replace(ESCAPED_OR_CLASS, '')));
  if (group === undefined) return;
  throw new InputError(
    input,
    `${quoted(group)} has alternatives in ( ); expected {a,b} (\\( and \\| for the characters themselves)`,
  );
}

const GROUP = /\([^()]*\|[^()]*\)/;
const ESCAPED_OR_CLASS = /\\.|\[[^\]]*\]/gs;

/**
 * True for keys (below hot's prefix) that one of the globs matches. A glob is matched against the whole key:
 *
 * - `*` any characters but `/`; `?` one character but `/`; `[a-z]`, `[!a-z]` one of, none of, never `/`
 * - a whole segment `**` any number of segments: `cache/**` is all below `cache/`, and two stars,
 *   a slash and `*.tmp` are such files at any depth
 * - `{jpg,png}` either; `\` takes the next character as it is
 *
 * Nothing else is special: a leading dot, `//`, a leading `/` and newlines are ordinary characters.
 * Throws InputError on a glob that cannot be read, and on `!`, which elsewhere means the opposite.
 */
function compile(
  input: 'exclude' | 'include',
  globs: readonly string[],
  meaning: string,
): (key: string) => boolean {
  for (const glob of globs) {
    if (glob === '') throw new InputError(input, 'has an empty glob, which matches no key');
    if (glob.startsWith('!')) {
      throw new InputError(
        input,
        `${quoted(glob)} begins with "!"; expected a glob of keys to ${meaning} (\\! for the character itself)`,
      );
    }
    check(input, () => compileGlobs([glob]), glob);
  }
  return check(input, () => compileGlobs(globs), globs.join('\n'));
}

function check<T>(input: string, make: () => T, shown: string): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError(input, `${quoted(shown)} ${error.message}`, { cause: error });
  }
}
