import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '../..');

/** A schema, operations and pages that hold one of each fault. */
const FAULTY: Readonly<Record<string, string>> = {
  'schema.graphql': `
    "What you can read."
    type Query { getActor(Id: ID): actor "Each." actors: ActorConnection old: String @deprecated deep: Query }
    # An actor.
    type actor { id: ID kind: Kind Full_name: String }
    enum Kind { Person }
    type ActorConnection { edges: [actor] }
    type ActorEdge { node: actor }
    type PageInfo { hasNextPage: Boolean }
    type Unused { "lower" a: Int }
    input Unsaid { A_b: Int }`,
  'examples/1.graphql': '{ getActor { id } }',
  'examples/2.graphql': `query Twice($id: ID) { getActor { id id unknown } old }
    fragment Alone on actor { id }`,
  'examples/3.graphql':
    'query Twice { deep { deep { deep { deep { deep { deep { deep { deep { old } } } } } } } } }',
  'test/operations/4.graphql': 'query GetActor { getActor(Id: 1.5, no: 2) { kind { x } } }',
  'docs/page.md': 'Text.\n\n```graphql\n{ nobody }\n```\n\n```graphql\ntype Shown { a: Int }\n```\n',
  'src/x.ts': 'const asked = gql`{ nothing }`;\n',
};

/** The rules of ESLint that these faults break. */
const REFUSED = [
  'description-style',
  'fields-on-correct-type',
  'known-argument-names',
  'naming-convention',
  'no-anonymous-operations',
  'no-deprecated',
  'no-duplicate-fields',
  'no-hashtag-description',
  'no-unreachable-types',
  'no-unused-fragments',
  'no-unused-variables',
  'relay-arguments',
  'relay-connection-types',
  'relay-edge-types',
  'relay-page-info',
  'require-deprecation-reason',
  'require-description',
  'scalar-leafs',
  'selection-set-depth',
  'unique-operation-name',
  'value-literals-of-correct-type',
];

describe('lint:graphql', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'graphql-lint-'));
    for (const [file, text] of Object.entries(FAULTY)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (script: string, ...given: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, script), ...given], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { stdout, stderr, status };
  };

  it('refuses what the rules of ESLint refuse', () => {
    const config = join(ROOT, 'eslint/graphql.config.mjs');

    const { stdout, stderr } = run('node_modules/eslint/bin/eslint.js', '-c', config, '-f', 'json', '.');

    expect(stderr).toBe('');
    const found = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
    const rules = new Set(
      found.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId.split('/')[1])),
    );
    expect([...rules].sort()).toEqual(REFUSED);
  });

  it('refuses what the linter of schemas refuses', () => {
    const config = ['--config-directory', ROOT, '--format', 'json'];

    const { stdout } = run('node_modules/graphql-schema-linter/lib/cli.js', ...config, 'schema.graphql');

    const { errors } = JSON.parse(stdout) as { errors: { rule: string }[] };
    const { rules } = JSON.parse(readFileSync(join(ROOT, '.graphql-schema-linterrc'), 'utf8')) as {
      rules: string[];
    };
    expect([...new Set(errors.map(({ rule }) => rule))].sort()).toEqual(rules);
  });

  it('refuses documents that do not fit the schema, on pages and in code', () => {
    const { stdout, status } = run('scripts/validate-documents.mjs', 'docs/page.md', 'src/x.ts');

    expect(stdout).toMatch(/docs\/page\.md {2}Cannot query field "nobody"/);
    expect(stdout).toMatch(/src\/x\.ts {2}Cannot query field "nothing"/);
    expect(stdout).toContain('2 documents, 2 findings.');
    expect(status).toBe(1);
  });
});
