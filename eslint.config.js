import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRules } from './scripts/architecture/lint-rules.ts';

/** Both forms of one rule: the import rule does not see `import()`. */
function forbidImports(patterns) {
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns, paths: randomnessImports }],
    'no-restricted-syntax': [
      'error',
      ...patterns.map(({ regex, message }) => ({
        // A slash would end the selector's own regular expression.
        selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
        message,
      })),
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Time is passed in: take a Clock (src/core/clock.ts).',
      },
    ],
  };
}

const randomnessImports = [
  {
    name: 'node:crypto',
    importNames: ['randomBytes', 'randomFillSync', 'randomInt', 'randomUUID', 'webcrypto'],
    message: 'Randomness is passed in: take a Random (src/core/clock.ts).',
  },
];

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
      // One idea a file, one step a function; blank lines and comments count.
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', 80],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        ...['setTimeout', 'setInterval', 'performance'].map((name) => ({
          name,
          message: 'Time is passed in: take a Clock (src/core/clock.ts).',
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
          message: 'Time is passed in: take a Clock (src/core/clock.ts).',
        })),
        ...[
          ['Math', 'random'],
          ['crypto', 'randomUUID'],
          ['crypto', 'randomBytes'],
          ['crypto', 'getRandomValues'],
        ].map(([object, property]) => ({
          object,
          property,
          message: 'Randomness is passed in: take a Random (src/core/clock.ts).',
        })),
      ],
      // Keys are hostile text: control characters are what the code looks for.
      'no-control-regex': 'off',
    },
  },
  ...importRules().map(({ files, ignores = [], patterns }) => ({
    files,
    ignores,
    rules: forbidImports(patterns),
  })),
  {
    // The entries hand the real clock, chance, GitHub and emulator in.
    files: ['src/index.ts', 'src/cli.ts', 'src/core/clock.ts'],
    rules: {
      'no-console': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
    },
  },

  {
    // Keys of files: a caller's chance, or a simulation's, must not be what they are made of.
    files: ['src/encryption/randomness.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
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
