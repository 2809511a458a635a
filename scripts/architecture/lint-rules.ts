import { entries, floors, packages, pureModules } from './arrows.ts';

/** One pattern of `@typescript-eslint/no-restricted-imports`. */
export interface ImportPattern {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports?: boolean;
}

/** A set of files below `src/` and what none of them may import. */
export interface ImportRule {
  readonly files: readonly string[];
  readonly ignores?: readonly string[];
  readonly patterns: readonly ImportPattern[];
}

const outside: ImportPattern = {
  regex: '^(\\.\\./)+(bench|scripts|__tests__)/',
  message: 'What ships does not import what tests it.',
};

/** The arrows as rules of ESLint: one for each folder, one for the entries, one for each folder inside that may do more. */
export function importRules(): readonly ImportRule[] {
  const inner = [...new Set(packages.flatMap(({ allowed }) => allowed))].filter((place) =>
    place.includes('/'),
  );
  return [
    ...Object.keys(floors).map((floor) => ({
      files: [`src/${floor}/**/*.ts`],
      ignores: inner.filter((place) => place.startsWith(`${floor}/`)).map((place) => `src/${place}/**/*.ts`),
      patterns: patternsOf(floor, floor),
    })),
    ...inner.map((place) => ({
      files: [`src/${place}/**/*.ts`],
      patterns: patternsOf(place.slice(0, place.indexOf('/')), place),
    })),
    {
      files: entries.map((entry) => `src/${entry}`),
      patterns: [...guarded(entries[0] ?? ''), outside],
    },
  ];
}

function patternsOf(floor: string, place: string): ImportPattern[] {
  const { imports, types = [], files = [], pure = false } = floors[floor] ?? { imports: [] };
  const folders = [...Object.keys(floors), 'emulator'];
  const closed = folders.filter((name) => name !== floor && !imports.includes(name) && !types.includes(name));
  const but = files.length === 0 ? '' : `(?!(${files.map(escaped).join('|')})$)`;
  const message = `src/${floor} imports only ${[floor, ...imports, ...files].join(', ')}: scripts/architecture/arrows.ts.`;
  const up = '^(\\.\\./)+';
  return [
    { regex: `${up}${but}(${closed.join('|')})/`, message },
    ...(types.length === 0
      ? []
      : [{ regex: `${up}${but}(${types.join('|')})/`, message, allowTypeImports: true }]),
    ...(pure
      ? [
          {
            regex: `^(?!\\.|(${pureModules.map(escaped).join('|')})$)`,
            message: `src/${floor} does no I/O: no packages but ${pureModules.join(', ')}.`,
          },
        ]
      : []),
    ...guarded(place),
    outside,
  ];
}

function guarded(place: string): ImportPattern[] {
  return packages
    .filter(({ allowed }) => !allowed.includes(place))
    .map(({ pattern, message }) => ({ regex: pattern, message }));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
