import { compileGlobs } from './glob.ts';
import { InputError } from './options.ts';
import { quoted } from './shown.ts';

/**
 * True for keys (below hot's prefix) that a run leaves out. A glob is matched against the whole key:
 *
 * - `*` any characters but `/`; `?` one character but `/`; `[a-z]`, `[!a-z]` one of, none of, never `/`
 * - a whole segment `**` any number of segments: `cache/**` is all below `cache/`, and two stars,
 *   a slash and `*.tmp` are such files at any depth
 * - `{jpg,png}` either; `\` takes the next character as it is
 *
 * Nothing else is special: a leading dot, `//`, a leading `/` and newlines are ordinary characters.
 * Throws InputError on a glob that cannot be read, and on `!`, which elsewhere means the opposite.
 */
export function compileExclude(globs: readonly string[]): (key: string) => boolean {
  for (const glob of globs) {
    if (glob === '') throw new InputError('exclude', 'has an empty glob, which matches no key');
    if (glob.startsWith('!')) {
      throw new InputError(
        'exclude',
        `${quoted(glob)} begins with "!"; expected a glob of keys to leave out (\\! for the character itself)`,
      );
    }
    check(() => compileGlobs([glob]), glob);
  }
  return check(() => compileGlobs(globs), globs.join('\n'));
}

function check<T>(compile: () => T, shown: string): T {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new InputError('exclude', `${quoted(shown)} ${error.message}`, { cause: error });
  }
}
