import { FEATURES } from './features.mjs';
import { habits } from './habits.mjs';

/**
 * Who may know whom. Each entry becomes a lint rule of its own, `architecture/<name>`, and
 * test/architecture/boundaries.test.ts holds for each of them a piece of code that must be refused.
 *
 * A module is named by its path from the root without its ending (`src/domain/stance`), a package by its name.
 * A pattern matches the module or package of that name and all below it; `*.entity` matches an ending.
 *
 * only           what the files may import; nothing else
 * ours           what the files may import of this project; packages are free
 * not            what the files may not import
 * typesOf        whose types the files may name all the same
 * mayNotWrite    selectors of syntax that the files may not contain
 */

const featureFolders = FEATURES.map((feature) => `src/${feature}`);
const inFeatures = featureFolders.map((folder) => `${folder}/**`);

/** How the names of a feature's GraphQL files end. */
const GRAPHQL_ENDINGS = ['.type', '.inputs', '.payloads', '.loaders', '.resolver', '-connection'];
const graphqlParts = GRAPHQL_ENDINGS.map((ending) => `src/**/*${ending}.ts`);

/** What services and lists do without. */
const GRAPHQL = [
  'src/graphql',
  ...GRAPHQL_ENDINGS.map((ending) => `*${ending}`),
  'type-graphql',
  'graphql',
  'graphql-scalars',
  'dataloader',
  'class-validator',
];

/** Which rows a filter means: a filter is declared once, as the schema shows it. */
const filteredLists = featureFolders.flatMap((folder) => [
  `${folder}/**/*.lists.ts`,
  `${folder}/**/*-{question,conditions}.ts`,
]);

/** What any code of ours may be given: neither knows a feature. */
const ALWAYS = ['src/clock', 'src/events', 'src/ids', 'src/logger', 'src/scheduling'];

const pureLayers = [
  {
    name: 'domain-is-pure',
    files: ['src/domain/**'],
    only: ['src/domain', 'node:crypto', 'i18n-iso-countries'],
    message: 'domain/ holds pure rules and imports only domain/. Pass what it needs as an argument.',
  },
  {
    name: 'extraction-is-pure',
    files: ['src/extraction/**'],
    only: ['src/extraction', 'src/domain', 'wink-nlp', 'wink-eng-lite-web-model'],
    message: 'extraction/ turns text into quotations and knows neither database nor GraphQL nor files.',
  },
  {
    name: 'markup-is-pure',
    files: ['src/markup/**'],
    only: ['src/markup', 'src/domain', 'htmlparser2', 'linkedom', '@mozilla/readability'],
    message: 'markup/ turns a web page into an article and knows neither database nor GraphQL nor files.',
  },
  {
    name: 'matching-is-pure',
    files: ['src/matching/**'],
    only: ['src/matching', 'src/domain'],
    message: 'matching/ compares statements and knows neither database nor GraphQL nor files.',
  },
  {
    name: 'formats-are-pure',
    files: ['src/formats/**'],
    only: ['src/formats', 'src/domain', 'node:stream', 'node:zlib', 'papaparse', 'unbzip2-stream'],
    message:
      'formats/ turns bytes into rows and knows neither database nor GraphQL nor where bytes come from.',
  },
  {
    name: 'bulk-knows-no-server',
    files: ['src/bulk/**'],
    only: ['src/bulk', 'src/formats', 'src/domain', 'node:crypto', 'node:timers/promises'],
    message: 'bulk/ sends rows through a Transport and knows neither server nor files. Pass in what differs.',
  },
];

const layers = [
  {
    name: 'database-knows-no-feature',
    files: ['src/database/**'],
    ours: ['src/database', 'src/domain', ...ALWAYS],
    message: 'database/ knows no feature and nothing above it. Let the feature pass in what differs.',
  },
  {
    name: 'graphql-knows-no-feature',
    files: ['src/graphql/**'],
    ours: ['src/graphql', 'src/database', 'src/domain', ...ALWAYS],
    message: 'graphql/ knows no feature and nothing above it. Let the feature register itself from app/.',
  },
  ...FEATURES.map((feature, i) => ({
    name: 'features-look-left',
    files: [`src/${feature}/**`],
    ours: [
      ...featureFolders.slice(0, i + 1),
      'src/graphql',
      'src/database',
      'src/matching',
      'src/extraction',
      'src/markup',
      'src/formats',
      'src/bulk',
      'src/domain',
      // What is written out is to be read in again.
      ...ALWAYS,
    ],
    message: `${feature}/ sees only the features to its left (${FEATURES.join(', ')}) and the layers below. The feature to the right adds the reverse.`,
  })),
  {
    name: 'entities-are-tables',
    files: ['src/**/*.entity.ts'],
    only: ['typeorm', 'src/domain', 'src/database/recorded.entity', '*.entity'],
    message: 'An entity describes a table: it imports typeorm, domain/ and other entities, nothing else.',
  },
  {
    name: 'services-know-no-graphql',
    files: inFeatures,
    ignores: [...graphqlParts, ...filteredLists],
    not: GRAPHQL,
    message: 'GraphQL calls services, never the other way. Take plain values, return entities.',
  },
  {
    name: 'lists-know-filters-by-type',
    files: filteredLists,
    not: GRAPHQL,
    typesOf: ['*.inputs'],
    message: 'A list may name the type of its filter, and nothing else of GraphQL.',
  },
  {
    name: 'resolvers-build-no-sql',
    files: ['src/**/*.{type,inputs,payloads,resolver}.ts', 'src/**/*-connection.ts'],
    not: ['sql-template-tag', 'src/database/database', 'src/database/write-transaction'],
    message: 'A resolver decides nothing and builds no SQL. Move the work to the service.',
  },
  {
    name: 'nothing-imports-commands',
    files: ['src/**'],
    ignores: ['src/cli/**', 'src/main.ts'],
    not: ['src/cli', 'src/main'],
    message: 'Only main.ts knows the commands.',
  },
  {
    name: 'migrations-stand-alone',
    files: ['migrations/**'],
    ours: ['migrations'],
    message: 'A released migration must not change when the program does: it imports nothing of src/.',
  },
  {
    name: 'pages-import-only-pages',
    files: ['src/web/**'],
    ours: ['src/web'],
    message: 'The pages run in a browser and talk to the server over HTTP; they import none of its code.',
  },
  {
    name: 'server-imports-no-pages',
    files: ['src/**'],
    ignores: ['src/web/**'],
    not: ['src/web'],
    typesOf: ['src/web/desk/contract'],
    message: 'The server sends the pages from dist/web and imports none of their code.',
  },
  {
    name: 'desk-knows-only-what-everybody-gets',
    files: ['src/web/desk/**'],
    only: ['src/web/desk', 'preact', 'preact-render-to-string'],
    message:
      'A page knows GraphQL documents and what is in src/web/desk. Ask for the data in operations/, by a document of its own.',
  },
  {
    name: 'desk-takes-words-from-its-catalogue',
    files: ['src/web/desk/**/*.tsx'],
    mayNotWrite: ['JSXText[value=/[A-Za-z]/]'],
    message:
      'Words of the interface stand in src/web/desk/words/, so that they can be read and translated in one place.',
  },
];

const packagesAndTheirHomes = [
  {
    name: 'type-graphql-at-the-edge',
    files: ['src/**'],
    ignores: ['src/graphql/**', 'src/app/**', ...graphqlParts],
    not: ['type-graphql'],
    message: `type-graphql stays in graphql/, app/ and files ending in ${GRAPHQL_ENDINGS.join(', ')}.`,
  },
  {
    name: 'typeorm-below-entities',
    files: ['src/**'],
    ignores: ['src/**/*.entity.ts', 'src/database/**', 'src/app/**'],
    not: ['typeorm'],
    message: 'typeorm stays in database/, app/ and entities. Read and write through database/.',
  },
  {
    name: 'server-at-the-edge',
    files: ['src/**'],
    ignores: ['src/http/**', 'src/app/**'],
    not: ['fastify', '@fastify', '@apollo/server', '@as-integrations'],
    message: 'Fastify and Apollo Server stay in http/ and app/.',
  },
  {
    name: 'drivers-stay-in-database',
    files: ['src/**'],
    ignores: ['src/database/**'],
    not: ['sqlite3', 'pg'],
    message: 'Only database/ knows the drivers.',
  },
  {
    name: 'nobody-asks-for-the-engine',
    files: ['src/**'],
    ignores: ['src/database/**'],
    mayNotWrite: [
      'BinaryExpression > Literal[value=/^(sqlite|postgres)/]',
      'SwitchCase > Literal[value=/^(sqlite|postgres)/]',
      'MemberExpression[property.name="name"]:matches([object.name="dialect"], [object.property.name="dialect"])',
    ],
    message: 'Only database/ knows which engine it is. Make the difference a member of Dialect.',
  },
  {
    name: 'ids-come-from-ids',
    files: ['src/**'],
    ignores: ['src/ids.ts'],
    not: ['ulid', 'uuid'],
    message: 'Take ids from the injected Ids of src/ids.ts.',
  },
  {
    name: 'unit-tests-need-no-framework',
    files: ['test/unit/**'],
    not: ['typeorm', 'type-graphql', '@apollo/server', 'fastify', 'reflect-metadata'],
    message: 'A unit test imports no framework. Move the rule to a pure file, or the test to its own folder.',
  },
];

/** All architecture rules; entries of the same name differ in files. */
export const architecture = [...pureLayers, ...layers, ...packagesAndTheirHomes, ...habits];
