const { makeScratchFolder } = require('./test/support/scratch-folder.cjs');

// As the program is shipped. Else graphql-js looks for a second copy of itself at every type it meets.
process.env.NODE_ENV = 'production';

process.env.TMPDIR = makeScratchFolder();

const base = {
  testEnvironment: 'node',
  // Kept where the temporary folder is not.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  transform: {
    '^.+\\.ts$': [
      '<rootDir>/test/support/swc-transformer.cjs',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
      },
    ],
  },
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json'],
};

const integration = [
  '<rootDir>/test/queries/**/*.test.ts',
  '<rootDir>/test/mutations/**/*.test.ts',
  '<rootDir>/test/query-counts/**/*.test.ts',
  '<rootDir>/test/database/**/*.test.ts',
  '<rootDir>/test/journeys/**/*.test.ts',
];

// Minutes of processor time: run on both databases, on SQLite beside the tests of the program, for which nobody waits.
const long = '<rootDir>/test/long/**/*.test.ts';

/** The same integration tests run once on each database. */
module.exports = {
  maxWorkers: 3,
  testTimeout: 30_000,
  // `--coverage` prints one summary of the program's own files.
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts', '!src/web/**'],
  coverageReporters: ['text-summary'],
  reporters: ['default', '<rootDir>/test/support/counting-reporter.cjs'],
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.ts'] },
    {
      ...base,
      displayName: 'sqlite',
      testMatch: integration,
      globals: { testDatabase: 'sqlite' },
      setupFiles: ['reflect-metadata'],
    },
    {
      ...base,
      displayName: 'postgres',
      testMatch: [...integration, '<rootDir>/test/parity/**/*.test.ts', long],
      globals: { testDatabase: 'postgres' },
      setupFiles: ['reflect-metadata'],
      globalSetup: '<rootDir>/test/support/start-postgres.mjs',
      globalTeardown: '<rootDir>/test/support/stop-postgres.mjs',
    },
    {
      ...base,
      displayName: 'server',
      testMatch: ['<rootDir>/test/{http,contract,architecture}/**/*.test.ts'],
      globals: { testDatabase: 'sqlite' },
      setupFiles: ['reflect-metadata'],
    },
    {
      ...base,
      displayName: 'program',
      testMatch: ['<rootDir>/test/{attacks,cli,clients,pages}/**/*.test.ts', long],
      globals: { testDatabase: 'sqlite' },
      setupFiles: ['reflect-metadata'],
    },
  ],
};
