/**
 * Who may import whom in `src/`, written once. `eslint.config.js` forbids what is not here, `__tests__/arrows.test.ts`
 * checks it a second time from resolved paths, and `npm run docs` draws docs/architecture.md from it.
 */

export interface Floor {
  /** Folders whose values and types this folder may import. */
  readonly imports: readonly string[];
  /** Folders of which it may import types only. */
  readonly types?: readonly string[];
  /** Single files of other folders that it may import whole. */
  readonly files?: readonly string[];
  /** No I/O: no packages but `pureModules`. */
  readonly pure?: boolean;
}

/** A package, or several, that only some folders may know. */
export interface GuardedPackage {
  /** A regular expression over the specifier. */
  readonly pattern: string;
  /** Folders or files below `src/`. */
  readonly allowed: readonly string[];
  readonly message: string;
}

/** From the lowest floor to the highest. */
export const floors: Readonly<Record<string, Floor>> = {
  core: { imports: [] },
  encryption: { imports: ['core'] },
  store: { imports: ['core'] },
  flashback: { imports: ['core', 'store'] },
  manifest: { imports: ['core', 'encryption', 'store'] },
  plan: { imports: ['core'], types: ['store', 'manifest'], files: ['store/evidence.ts'], pure: true },
  transfer: { imports: ['core', 'encryption', 'store', 'manifest', 'plan'] },
  options: {
    imports: ['core', 'encryption', 'plan'],
    files: [
      'store/dialect.ts',
      'store/fixed.ts',
      'manifest/signing/openssh-key.ts',
      'manifest/signing/signer.ts',
      'manifest/signing/trusted-line.ts',
    ],
  },
  run: { imports: ['core', 'encryption', 'store', 'flashback', 'manifest', 'plan', 'transfer', 'options'] },
  report: { imports: ['core'], types: ['plan', 'manifest', 'options'], pure: true },
  commands: {
    imports: [
      'core',
      'encryption',
      'store',
      'flashback',
      'manifest',
      'plan',
      'transfer',
      'options',
      'run',
      'report',
    ],
  },
  action: { imports: ['core', 'plan', 'options', 'run', 'report', 'commands'], files: ['store/s3/role.ts'] },
  // The one command that only the command line has runs the emulator.
  cli: { imports: ['core', 'plan', 'options', 'run', 'report', 'commands', 'emulator'] },
};

/** What starts the program: hands the real clock, randomness, GitHub and emulator in. */
export const entries = ['index.ts', 'cli.ts', 'bundle.ts'];

/** What a pure folder may import that is not ours. */
export const pureModules = ['picomatch', 'node:buffer', 'node:crypto', 'node:util'];

export const packages: readonly GuardedPackage[] = [
  {
    pattern: '^@actions/',
    allowed: ['action', 'index.ts'],
    message: 'Only src/action knows GitHub.',
  },
  {
    pattern: '^(@aws-sdk/|@smithy/)',
    allowed: ['store/s3'],
    message: 'Only src/store/s3 knows the AWS SDK.',
  },
  {
    pattern: '^@azure/',
    allowed: ['store/azure'],
    message: 'Only src/store/azure knows the Azure SDK.',
  },
  {
    pattern: '^(google-auth-library|gaxios)($|/)',
    allowed: ['store/gcs/identity'],
    message: 'Only src/store/gcs/identity knows the library for sign-ins at Google.',
  },
  {
    pattern: '^undici($|/)',
    allowed: ['store/s3', 'store/wire', 'flashback'],
    message: 'Only src/store/wire, src/store/s3 and src/flashback open sockets.',
  },
  {
    pattern: '^@noble/',
    allowed: ['encryption'],
    message: 'Only src/encryption knows the library for post-quantum keys.',
  },
  {
    pattern: '^yaml$',
    allowed: ['options/config/yaml'],
    message: 'Only src/options/config/yaml parses YAML: it is loaded only for a configuration file.',
  },
  {
    pattern: '^(node:)?timers($|/)',
    allowed: [],
    message: 'Sleep is passed in: take a Clock (src/core/clock.ts).',
  },
];

/**
 * Why the file (below `src/`, with slashes) may not import that, or undefined if it may. `specifier` is that of a
 * package, or the path of the imported file: below `src/`, or `emulator/…` beside it.
 */
export function forbidden(
  file: string,
  specifier: string,
  { relative, typeOnly }: { readonly relative: boolean; readonly typeOnly: boolean },
): string | undefined {
  const from = floorOf(file);
  const floor = floors[from];
  if (!relative) {
    const known = packages.find(({ pattern }) => new RegExp(pattern).test(specifier));
    if (known !== undefined && !known.allowed.some((place) => within(file, place))) return known.message;
    if (floor?.pure === true && !pureModules.includes(specifier)) return `src/${from} does no I/O.`;
    return undefined;
  }
  const to = floorOf(specifier);
  if (from === 'entry' || from === to) return undefined;
  if (floor === undefined) return `src/${from} has no place in scripts/architecture/arrows.ts.`;
  if (floor.imports.includes(to) || floor.files?.includes(specifier)) return undefined;
  if (typeOnly && floor.types?.includes(to)) return undefined;
  return typeOnly || floor.types?.includes(to) !== true
    ? `src/${from} does not import ${to}.`
    : `src/${from} imports only types of ${to}.`;
}

/** The folder of a file below `src/` (or of `emulator/…`); `entry` for what starts the program. */
export function floorOf(file: string): string {
  return entries.includes(file) ? 'entry' : (file.split('/')[0] ?? file);
}

/** The Mermaid picture of docs/architecture.md. An arrow that a path of other arrows already implies is left out. */
export function picture(): string {
  const names = Object.keys(floors);
  const direct = new Map(
    names.map((name) => [name, (floors[name]?.imports ?? []).filter((to) => names.includes(to))]),
  );
  const reaches = (from: string, to: string): boolean =>
    (direct.get(from) ?? []).some((next) => next === to || reaches(next, to));
  const lines = ['flowchart TD', '  entry["index.ts · cli.ts"] --> action & cli'];
  for (const name of [...names].reverse()) {
    const all = direct.get(name) ?? [];
    const needed = all.filter((to) => !all.some((other) => other !== to && reaches(other, to)));
    if (needed.length > 0) lines.push(`  ${name} --> ${needed.join(' & ')}`);
    const types = floors[name]?.types ?? [];
    if (types.length > 0) lines.push(`  ${name} -. types .-> ${types.join(' & ')}`);
  }
  return lines.join('\n');
}

function within(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}
