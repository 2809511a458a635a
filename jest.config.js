/**
 * Sources are ES modules and import each other with their `.ts` extension, so no name mapping is needed:
 * swc strips the types and leaves the imports alone. Run with `node --experimental-vm-modules`.
 */
const common = {
  // Only tests are searched: a crawl of `.servers/` (a running server's data) or `dist/` would be slow and racy.
  roots: ['<rootDir>/__tests__'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        module: { type: 'es6' },
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript' },
          transform: { verbatimModuleSyntax: true },
        },
      },
    ],
  },
};

export default {
  maxWorkers: 2,
  // Says "hangs", not "slow": property tests and real servers share two cores. Jest heeds it at this level only.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.(campaign|server)\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'campaign',
      testMatch: ['<rootDir>/__tests__/**/*.campaign.test.ts'],
    },
    {
      ...common,
      displayName: 'server',
      testMatch: ['<rootDir>/__tests__/**/*.server.test.ts'],
    },
  ],
};
