import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The arrows of the design ("Shape"): who may import whom. __tests__/arrows.test.ts checks them a second
 * time, from resolved paths, so that an override or a disabled rule here does not go unseen.
 */
const layers = {
  store: [],
  options: ['store', 'plan'],
  manifest: ['store', 'options'],
  flashback: ['store', 'options'],
  transfer: ['store', 'manifest', 'plan', 'options'],
  commands: ['store', 'manifest', 'flashback', 'transfer', 'plan', 'report', 'options'],
  action: ['store', 'manifest', 'flashback', 'transfer', 'plan', 'report', 'options', 'commands'],
  cli: ['store', 'manifest', 'flashback', 'transfer', 'plan', 'report', 'options', 'commands'],
};
const pureFolders = ['plan', 'report'];
const folders = [...Object.keys(layers), ...pureFolders];

const github = {
  regex: '^@actions/',
  message: 'Only src/action knows GitHub.',
};
const wire = {
  regex: '^(@aws-sdk/|@smithy/|undici($|/))',
  message: 'Only src/store/s3 knows the AWS SDK, and only it and src/flashback the sockets.',
};
const sdk = {
  regex: '^(@aws-sdk/|@smithy/)',
  message: 'Only src/store/s3 knows the AWS SDK.',
};
const outside = {
  regex: '^(\\.\\./)+(emulator|bench|scripts|__tests__)/',
  message: 'What ships does not import what tests it.',
};
const timers = {
  regex: '^(node:)?timers($|/)',
  message: 'Sleep is passed in: take a Clock (src/clock.ts).',
};
const pure = [
  {
    regex: '^(?!\\.|node:(buffer|crypto|util)$|picomatch$)',
    message: 'plan and report are pure: no I/O, no packages but picomatch.',
  },
  {
    regex: '^(\\.\\./)+(action|commands|flashback|transfer)/',
    message: 'plan and report know the values only, not who fetches them.',
  },
  {
    regex: '^(\\.\\./)+store/(?!(store|keys|errors)\\.ts$)',
    message: 'plan and report take the words of store (store.ts, keys.ts, errors.ts), nothing else.',
  },
  {
    regex: '^(\\.\\./)+manifest/',
    allowTypeImports: true,
    message: 'plan and report take only types from manifest: its values do I/O.',
  },
  {
    regex: '^(\\.\\./)+options/parse\\.ts$',
    message: 'plan and report take options that are parsed: the parser reads files.',
  },
];

/** Both forms of one rule: the import rule does not see `import()`. */
function forbidImports(patterns) {
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns, paths: chanceImports }],
    'no-restricted-syntax': [
      'error',
      ...patterns.map(({ regex, message }) => ({
        // A slash would end the selector's own regular expression.
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
        message,
      })),
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Time is passed in: take a Clock (src/clock.ts).',
      },
    ],
  };
}

const chanceImports = [
  {
    name: 'node:crypto',
    importNames: ['randomBytes', 'randomFillSync', 'randomInt', 'randomUUID', 'webcrypto'],
    message: 'Chance is passed in: take a Random (src/clock.ts).',
  },
];

function above(layer) {
  const closed = folders.filter((folder) => folder !== layer && !layers[layer].includes(folder));
  return [
    {
      regex: `^(\\.\\./)+(${closed.join('|')})/`,
      message: `src/${layer} imports only ${['its own', ...layers[layer]].join(', ')}.`,
    },
  ];
}

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'coverage/', '.servers/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `const { dropped, ...kept } = entry` is how a field is left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Code points are what is meant: keys are bytes, not what a reader sees as letters.
      '@typescript-eslint/no-misused-spread': 'off',
      // A failure that was kept to be thrown later, or a signal's reason, is `unknown`: only literals are refused.
      '@typescript-eslint/only-throw-error': 'off',
      'no-throw-literal': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // An implementation of an asynchronous interface may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        ...['setTimeout', 'setInterval', 'performance'].map((name) => ({
          name,
          message: 'Time is passed in: take a Clock (src/clock.ts).',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...[
          ['Date', 'now'],
          ['AbortSignal', 'timeout'],
          ['globalThis', 'setTimeout'],
          ['globalThis', 'setInterval'],
          ['globalThis', 'performance'],
        ].map(([object, property]) => ({
          object,
          property,
          message: 'Time is passed in: take a Clock (src/clock.ts).',
        })),
        ...[
          ['Math', 'random'],
          ['crypto', 'randomUUID'],
          ['crypto', 'randomBytes'],
          ['crypto', 'getRandomValues'],
        ].map(([object, property]) => ({
          object,
          property,
          message: 'Chance is passed in: take a Random (src/clock.ts).',
        })),
      ],
      // Keys are hostile text: control characters are what the code looks for.
      'no-control-regex': 'off',
      ...forbidImports([github, wire, outside, timers]),
    },
  },
  ...Object.keys(layers).map((layer) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: forbidImports([github, wire, outside, timers, ...above(layer)]),
  })),
  {
    files: ['src/store/s3/**/*.ts'],
    rules: forbidImports([github, outside, timers, ...above('store')]),
  },
  {
    // The platform's API and its nodes' health are asked over plain HTTP.
    files: ['src/flashback/**/*.ts'],
    rules: forbidImports([github, sdk, outside, timers, ...above('flashback')]),
  },
  {
    files: ['src/action/**/*.ts'],
    rules: forbidImports([wire, outside, timers, ...above('action')]),
  },
  {
    // The one command that only the command line has runs the emulator.
    files: ['src/cli/**/*.ts'],
    rules: forbidImports([github, wire, timers, ...above('cli')]),
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: forbidImports(pure),
  },
  {
    // The entries hand the real clock, chance, GitHub and emulator in.
    files: ['src/index.ts', 'src/cli.ts', 'src/clock.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [wire] }],
    },
  },

  {
    files: ['__tests__/**/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
