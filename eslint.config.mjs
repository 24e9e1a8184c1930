import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { architecture } from './eslint/architecture.mjs';
import { boundaryRule } from './eslint/boundary-rule.mjs';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const SCRIPTS = ['**/*.{mjs,cjs}'];
const TESTS = ['test/**/*.ts'];

/** Each entry of the architecture table is a rule of its own, so that entries for the same file add up. */
const boundaries = {
  plugins: {
    architecture: { rules: Object.fromEntries(architecture.map(({ name }) => [name, boundaryRule])) },
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'data/', 'bench/data/', 'test/generated/', 'src/web/desk/generated/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An empty string often means "nothing given", for which `||` is the word.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    plugins: { 'import-x': importX },
    settings: {
      // Without parser and resolver for `.ts`, no-cycle finds no cycle and says nothing.
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-mutable-exports': 'error',
    },
  },
  {
    files: TYPESCRIPT,
    ignores: ['src/web/**/*.d.ts'],
    rules: { 'import-x/no-default-export': 'error' },
  },
  {
    files: ['src/**/*.ts', 'migrations/**/*.ts'],
    ignores: ['src/web/**'],
    rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }] },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'migrations/**/*.ts', ...SCRIPTS],
    rules: {
      complexity: ['error', 20],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-param-reassign': 'error',
      // Only statements: the formatter leaves them as they are.
      'max-len': [
        'error',
        { code: 160, ignorePattern: '^(?!.*\\b(SELECT|UPDATE|DELETE|INSERT|FROM|WHERE|JOIN)\\b)' },
      ],
      'no-warning-comments': ['error', { terms: ['fixme', 'xxx', 'hack'] }],
    },
  },
  {
    // A migration describes tables from top to bottom.
    files: ['migrations/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/main.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // GraphiQL's hooks return bound functions and do not say so.
    files: ['src/web/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: TESTS,
    extends: [jest.configs['flat/recommended']],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Jest's matchers and parsed answers are `any`.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      // Tests that need a browser or a database say why they skip.
      'jest/no-disabled-tests': 'off',
      'jest/no-standalone-expect': ['error', { additionalTestBlockFunctions: ['it.prop', 'itOn'] }],
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect*', 'fc.assert', '**.assert*', 'assert*'] },
      ],
      'jest/consistent-test-it': ['error', { fn: 'it' }],
      'jest/prefer-to-be': 'error',
      'jest/prefer-to-have-length': 'error',
    },
  },
  {
    // On a page, waiting for something to appear is the expectation.
    files: ['test/pages/**'],
    rules: { 'jest/expect-expect': 'off' },
  },
  {
    files: SCRIPTS,
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
  boundaries,
  architecture.map(({ name, files, ignores = [], ...entry }) => ({
    files,
    ignores,
    rules: { [`architecture/${name}`]: ['error', entry] },
  })),
);
