import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Sample {
  readonly file: string;
  readonly code: string;
}

interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** Code that must be refused: the rule that refuses it, where it stands, and words of the rule's message. */
const REFUSED: readonly (readonly [rule: string, file: string, code: string, message: string])[] = [
  ['domain-is-pure', 'src/domain/x.ts', "import { instant } from '../clock';", 'holds pure rules'],
  ['domain-is-pure', 'src/domain/x.ts', "import sql from 'sql-template-tag';", 'holds pure rules'],
  ['domain-is-pure', 'src/domain/x.ts', "export { readFileSync } from 'fs';", 'node:fs'],
  ['extraction-is-pure', 'src/extraction/x.ts', "import '../database/page';", 'turns text into quotations'],
  ['markup-is-pure', 'src/markup/x.ts', "import '../articles/article-ref';", 'turns a web page'],
  ['matching-is-pure', 'src/matching/x.ts', "import '../extraction/x';", 'compares statements'],
  ['formats-are-pure', 'src/formats/x.ts', "import '../imports/policies';", 'turns bytes into rows'],
  ['formats-are-pure', 'src/formats/x.ts', "import { open } from 'node:fs';", 'turns bytes into rows'],
  ['bulk-knows-no-server', 'src/bulk/x.ts', "import '../imports/import.service';", 'through a Transport'],
  ['bulk-knows-no-server', 'src/bulk/x.ts', "import { open } from 'node:fs';", 'through a Transport'],
  ['database-knows-no-feature', 'src/database/x.ts', "import '../actors/actor.entity';", 'knows no feature'],
  ['graphql-knows-no-feature', 'src/graphql/x.ts', "import '../actors/actor.entity';", 'knows no feature'],
  ['features-look-left', 'src/tokens/x.ts', "import '../revisions/author';", 'to its left'],
  [
    'features-look-left',
    'src/quotations/x.ts',
    "import type { C } from '../claims/claim.entity';",
    'to its left',
  ],
  ['features-look-left', 'src/imports/x.ts', "import '../http/graphiql';", 'to its left'],
  ['features-look-left', 'src/exports/x.ts', "const app = import('../app/entities');", 'to its left'],
  ['entities-are-tables', 'src/actors/x.entity.ts', "import './actor-directory';", 'describes a table'],
  ['entities-are-tables', 'src/actors/x.entity.ts', "import 'type-graphql';", 'describes a table'],
  ['services-know-no-graphql', 'src/actors/x.service.ts', "import './actor.type';", 'GraphQL calls services'],
  [
    'services-know-no-graphql',
    'src/actors/x.ts',
    "import '../graphql/connection';",
    'GraphQL calls services',
  ],
  ['services-know-no-graphql', 'src/actors/x.ts', "import './actor-connection';", 'GraphQL calls services'],
  [
    'lists-know-filters-by-type',
    'src/actors/x.lists.ts',
    "import { ActorFilter } from './actor.inputs';",
    'the type of its filter',
  ],
  [
    'lists-know-filters-by-type',
    'src/actors/x.lists.ts',
    "import type { ActorObject } from './actor.type';",
    'the type of its filter',
  ],
  ['resolvers-build-no-sql', 'src/actors/x.resolver.ts', "import 'sql-template-tag';", 'builds no SQL'],
  ['nothing-imports-commands', 'src/http/x.ts', "import '../cli/serve';", 'Only main.ts'],
  ['migrations-stand-alone', 'migrations/1-x.ts', "import '../src/domain/stance';", 'released migration'],
  ['pages-import-only-pages', 'src/web/x.ts', "import '../domain/stance';", 'run in a browser'],
  [
    'desk-knows-only-what-everybody-gets',
    'src/web/desk/pages/x.tsx',
    "import '../../../actors/actor.service';",
    'A page knows GraphQL documents',
  ],
  [
    'desk-takes-words-from-its-catalogue',
    'src/web/desk/pages/x.tsx',
    'export const A = () => <p>Words</p>;',
    'in one place',
  ],
  ['server-imports-no-pages', 'src/http/x.ts', "import '../web/graphiql/main';", 'from dist/web'],
  ['type-graphql-at-the-edge', 'src/http/x.ts', "import 'type-graphql';", 'stays in graphql/'],
  [
    'typeorm-below-entities',
    'src/actors/x.service.ts',
    "import type { M } from 'typeorm';",
    'stays in database/',
  ],
  [
    'typeorm-below-entities',
    'src/actors/x.ts',
    "const orm = require('typeorm/browser');",
    'stays in database/',
  ],
  ['server-at-the-edge', 'src/actors/x.ts', "import 'fastify';", 'stay in http/'],
  ['server-at-the-edge', 'src/claims/x.ts', "import '@apollo/server/errors';", 'stay in http/'],
  ['drivers-stay-in-database', 'src/cli/x.ts', "import 'sqlite3';", 'knows the drivers'],
  ['drivers-stay-in-database', 'src/app/x.ts', "import type { Pool } from 'pg';", 'knows the drivers'],
  ['nobody-asks-for-the-engine', 'src/cli/x.ts', "url.dialect === 'sqlite';", 'a member of Dialect'],
  ['nobody-asks-for-the-engine', 'src/app/x.ts', "if (engine !== 'postgres') stop();", 'a member of Dialect'],
  [
    'nobody-asks-for-the-engine',
    'src/http/x.ts',
    "switch (url.dialect) { case 'sqlite': stop(); }",
    'a member of Dialect',
  ],
  ['nobody-asks-for-the-engine', 'src/claims/x.ts', 'tx.dialect.name;', 'a member of Dialect'],
  ['ids-come-from-ids', 'src/actors/x.ts', "import { ulid } from 'ulid';", 'injected Ids'],
  ['unit-tests-need-no-framework', 'test/unit/x.test.ts', "import 'typeorm';", 'imports no framework'],
  ['only-config-reads-environment', 'src/app/x.ts', 'process.env.PORT;', 'Only src/config.ts'],
  ['only-config-reads-environment', 'src/app/x.ts', "process['env'];", 'Only src/config.ts'],
  ['only-config-reads-environment', 'src/app/x.ts', 'const { env } = process;', 'Only src/config.ts'],
  ['commands-print-readable-text', 'src/cli/x.ts', 'process.stdout.write(name);', 'say() or warn()'],
  ['commands-print-readable-text', 'src/app/x.ts', 'const { stderr } = process;', 'say() or warn()'],
  ['time-and-chance-are-injected', 'src/claims/x.ts', 'new Date();', 'injected Clock'],
  ['time-and-chance-are-injected', 'src/graphql/x.ts', 'Date.now();', 'injected Clock'],
  ['time-and-chance-are-injected', 'src/claims/x.ts', 'Math.random();', 'injected Clock'],
  ['domain-has-no-clock', 'src/domain/x.ts', "new Date('2026-01-01');", 'at any time'],
  ['domain-has-no-clock', 'src/domain/x.ts', 'Date.parse(day);', 'at any time'],
  ['writes-use-the-lane', 'src/actors/x.ts', 'repository.save(actor);', 'Database.write()'],
  ['writes-use-the-lane', 'src/actors/x.ts', 'manager.transaction(work);', 'Database.write()'],
  [
    'module-words-are-not-shadowed',
    'src/http/x.ts',
    'export function send(exports: Exports): void {}',
    'finds its own exports',
  ],
  [
    'module-words-are-not-shadowed',
    'src/http/x.ts',
    'export function send({ a: exports }: Parts): void {}',
    'finds its own exports',
  ],
  ['module-words-are-not-shadowed', 'src/http/x.ts', 'const module = 1;', 'finds its own exports'],
  [
    'module-words-are-not-shadowed',
    'src/http/x.ts',
    'class A { constructor(private readonly exports: B) {} }',
    'finds its own exports',
  ],
  ['tables-come-from-migrations', 'src/database/x.ts', 'open({ synchronize: true });', 'by migrations alone'],
  ['tables-come-from-migrations', 'test/support/x.ts', 'source.synchronize();', 'by migrations alone'],
  ['operations-go-through-the-door', 'src/http/x.ts', "import { execute } from 'graphql';", 'every hook'],
  ['operations-go-through-the-door', 'src/app/x.ts', 'await apollo.executeOperation(request);', 'every hook'],
  ['lists-page-by-cursor', 'src/database/x.ts', 'query.skip(20);', 'Page by keyset'],
  ['lists-page-by-cursor', 'src/claims/x.ts', 'sql`SELECT 1 LIMIT 20 OFFSET ${n}`;', 'Page by keyset'],
  [
    'loaders-belong-to-a-request',
    'src/claims/x.loaders.ts',
    'export const a = new DataLoader(b);',
    'outlives',
  ],
  ['app-does-the-wiring', 'src/imports/x.ts', 'new ActorService();', 'Only app/'],
  ['files-say-what-they-hold', 'src/actors/utils.ts', 'export const a = 1;', 'Name the file'],
  ['files-say-what-they-hold', 'src/actors/index.ts', "export * from './actor-ref';", 'Name the file'],
];

/** Code that no architecture rule may refuse. */
const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['src/domain/x.ts', "import { createHash } from 'node:crypto'; import './stance';"],
  [
    'src/database/x.ts',
    "import 'pg'; import 'typeorm'; open({ synchronize: false }); lane.transaction(work);",
  ],
  [
    'src/actors/x.entity.ts',
    "import 'typeorm'; import '../database/recorded.entity'; import '../domain/stance';",
  ],
  [
    'src/claims/x.service.ts',
    "import '../quotations/quotation.entity'; import type { Clock } from '../clock';",
  ],
  [
    'src/claims/x.resolver.ts',
    "import 'type-graphql'; import './claim.service'; import '../graphql/connection';",
  ],
  ['src/claims/x.lists.ts', "import type { ClaimFilter } from './claim.inputs';"],
  ['src/claims/x-connection.ts', "import './claim.lists'; import '../graphql/connection';"],
  ['src/claims/x.loaders.ts', 'export const make = () => new DataLoader(batch);'],
  ['src/http/x.ts', "import 'fastify'; import '../app/entities'; new Date();"],
  ['src/config.ts', 'process.env.PORT;'],
];

// text-search.ts is imported by anchoring.ts, so importing that from it closes a circle.
const CYCLE: Sample = { file: 'src/domain/text/text-search.ts', code: "import '../anchoring/anchoring';" };

const samples: readonly Sample[] = [
  ...REFUSED.map(([, file, code]) => ({ file, code })),
  ...ALLOWED.map(([file, code]) => ({ file, code })),
  CYCLE,
];

function lintSamples(): { found: Finding[][]; rules: string[] } {
  const output = execFileSync(process.execPath, [join(__dirname, 'lint-samples.mjs')], {
    cwd: join(__dirname, '../..'),
    input: JSON.stringify(samples),
    encoding: 'utf8',
  });
  return JSON.parse(output) as { found: Finding[][]; rules: string[] };
}

describe('the architecture rules', () => {
  const { found, rules } = lintSamples();
  const findings = (file: string, code: string): readonly Finding[] =>
    found[samples.findIndex((sample) => sample.file === file && sample.code === code)] ?? [];

  it.each(REFUSED)('%s refuses in %s: %s', (rule, file, code, message) => {
    expect(findings(file, code)).toContainEqual({
      rule: `architecture/${rule}`,
      message: expect.stringContaining(message),
    });
  });

  it.each(ALLOWED)('let pass in %s: %s', (file, code) => {
    expect(findings(file, code)).toEqual([]);
  });

  it('find a circle of imports', () => {
    expect(findings(CYCLE.file, CYCLE.code).map(({ rule }) => rule)).toContain('import-x/no-cycle');
  });

  it('are each shown to refuse something', () => {
    expect([...new Set(REFUSED.map(([rule]) => rule))].sort()).toEqual([...rules].sort());
  });
});
