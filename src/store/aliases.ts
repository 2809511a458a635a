/**
 * Classes of keys that a store takes for other keys, as stores over a file system do. In each class, a key that lacks the
 * pattern is the one that the others are taken for; two keys without it are never taken for each other.
 */
export const ALIAS_CLASSES = {
  /** `a//b`, `/a`. */
  slashes: (path) => /^\/|\/\//.test(path),
  /** `a/./b`, `x/../a`. */
  dots: (path) => /(^|\/)\.{1,2}(\/|$)/.test(path),
  /** `a\b`. */
  backslash: (path) => path.includes('\\'),
  /** `A` and `a`. Characters whose upper case has another lower case are taken for that one somewhere. */
  case: (path) => path !== path.toLowerCase() || path !== path.toUpperCase().toLowerCase(),
  /** `é` as one code point, and as two. */
  unicode: (path) => path !== path.normalize('NFC'),
  /** `a.`, `a./b`. */
  'trailing-dot': (path) => /[^/.]\.+(\/|$)/.test(path) || /(^|\/)\.{3,}(\/|$)/.test(path),
  /** `a `, `a /b`. */
  'trailing-space': (path) => / (\/|$)/.test(path),
  /** `a/` beside `a`. */
  'trailing-slash': (path) => path.endsWith('/'),
  /** Control characters, which are replaced or dropped. */
  control: (path) => /[\u0000-\u001f\u007f]/.test(path),
} as const satisfies Readonly<Record<string, (path: string) => boolean>>;

export type AliasClass = keyof typeof ALIAS_CLASSES;

/** The classes of a store. True stands for those that older versions tried as one: `slashes` and `dots`. */
export type Aliases = boolean | readonly AliasClass[];

/** True where a store with these classes takes the path, or may take it, for another one. */
export function isAliased(path: string, aliases: Aliases): boolean {
  return classesOf(aliases).some((name) => ALIAS_CLASSES[name](path));
}

/** The classes that a probe recorded, of this version or an older one. Unknown names, of a newer one, are left out. */
export function recordedAliases({
  aliases,
  aliasesPaths,
}: {
  readonly aliases?: readonly AliasClass[];
  readonly aliasesPaths: boolean;
}): readonly AliasClass[] {
  if (aliases === undefined) return classesOf(aliasesPaths);
  return aliases.filter((name) => Object.hasOwn(ALIAS_CLASSES, name));
}

/** What a store with these classes takes the path for: equal for all paths that it takes for one another. */
export function foldedPath(path: string, aliases: Aliases): string {
  const has = (name: AliasClass): boolean => classesOf(aliases).includes(name);
  let folded = path;
  if (has('backslash')) folded = folded.replaceAll('\\', '/');
  if (has('unicode')) folded = folded.normalize('NFC');
  if (has('case')) folded = folded.toUpperCase().toLowerCase();
  if (has('control')) folded = folded.replace(/[\u0000-\u001f\u007f]/g, '_');
  if (has('slashes')) folded = folded.replace(/\/{2,}/g, '/').replace(/^\//, '');
  if (has('dots')) folded = withoutDots(folded);
  if (has('trailing-dot')) folded = folded.replace(/([^/.])\.+(?=\/|$)/g, '$1');
  if (has('trailing-space')) folded = folded.replace(/ +(?=\/|$)/g, '');
  if (has('trailing-slash')) folded = folded.replace(/\/+$/, '');
  return folded;
}

function withoutDots(path: string): string {
  const resolved: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') resolved.pop();
    else if (segment !== '.') resolved.push(segment);
  }
  return resolved.join('/');
}

function classesOf(aliases: Aliases): readonly AliasClass[] {
  return aliases === true ? ['slashes', 'dots'] : aliases === false ? [] : aliases;
}
