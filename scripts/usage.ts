import { readFileSync } from 'node:fs';

/**
 * What `parse` gives. `--help` prints the comment at the head of the script and ends with 0; flags that do not exist end
 * with 1 and one line.
 */
export function orUsage<T extends { readonly values: { readonly help?: boolean | undefined } }>(
  script: string,
  parse: () => T,
): T {
  let parsed: T;
  try {
    parsed = parse();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)} (--help tells more)`);
    process.exit(1);
  }
  if (parsed.values.help !== true) return parsed;
  const comment = /\/\*\*\n(.*?)\n \*\//s.exec(readFileSync(script, 'utf8'))?.[1] ?? '';
  console.log(comment.replaceAll(/^ \* ?/gm, ''));
  process.exit(0);
}
