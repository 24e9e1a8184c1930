import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';

const { configs, parser } = graphql;

/** Operations of these folders are known by name together. */
const OPERATIONS = ['examples', 'test/operations'];

// The parser keeps one configuration for all files.
const projects = Object.fromEntries(
  OPERATIONS.map((folder) => [folder, { schema: 'schema.graphql', documents: `${folder}/**/*.graphql` }]),
);

const schema = {
  files: ['schema.graphql'],
  rules: {
    ...configs['flat/schema-recommended'].rules,
    ...configs['flat/schema-relay'].rules,
    // Lists that need no pages are plain lists, with a limit of their own: `stances`, `hops`, `spans`. A claim proposal is
    // worked out and no record, so the item of its list is no Node.
    '@graphql-eslint/relay-edge-types': [
      'error',
      { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
    ],
    // Parts of a record have no id. test/clients/settings.test.ts holds their list, so that caches keep them in the record.
    '@graphql-eslint/strict-id-in-types': 'off',
    // `changes` of a Change is what Revision.changes is.
    '@graphql-eslint/no-typename-prefix': 'off',
  },
};

const operations = OPERATIONS.map((folder) => ({
  files: [`${folder}/**/*.graphql`],
  rules: {
    ...configs['flat/operations-recommended'].rules,
    // Caches need ids. Examples show an answer to people, and tests ask what they test.
    '@graphql-eslint/require-selections': 'off',
  },
}));

export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser, parserOptions: { graphQLConfig: { projects } } },
  },
  schema,
  ...operations,
);
