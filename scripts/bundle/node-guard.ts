/** The file beside the guard that it loads. */
export const BUNDLE = 'main.js';

/**
 * The entry of the command line in dist/: on a Node that is older than `engines` of package.json (`>=22.19`) it prints
 * one line that says which is needed, and ends with exit code 1; on every other it loads the bundle. The bundle itself
 * does not even parse on such a Node. So this is ES5 except for `import()`, valid as a script and as a module, and
 * parses on every Node since 12. Throws Error on `engines` of another form.
 */
export function nodeGuard(engines: string): string {
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines) ?? [];
  if (major === undefined || minor === undefined)
    throw new Error(`engines.node is ${engines}; expected a form such as >=22.19`);
  return `#!/usr/bin/env node
// Parses on every Node since 12, so that an old one gets a message instead of a SyntaxError. Made by scripts/build.ts.
var have = process.versions.node.split('.');
if (have[0] < ${major} || (have[0] == ${major} && have[1] < ${minor})) {
  console.error(
    'flashback-backup needs Node.js ${major}.${minor} or newer; this is ' + process.version + ' (' + process.execPath + ').'
  );
  process.exitCode = 1;
} else {
  import('./${BUNDLE}');
}
`;
}
