import { FEATURES } from './features.mjs';

const inFeatures = FEATURES.map((feature) => `src/${feature}/**`);

const NOW = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'MemberExpression[object.name="Date"][property.name="now"]',
];
const CHANCE = [
  'MemberExpression[object.name="Math"][property.name="random"]',
  'Identifier[name="randomUUID"]',
];

// What CommonJS, to which the program is compiled, hands to a module.
const MODULE_WORD = 'Identifier[name=/^(exports|module|require)$/]';

/** What no file may write, wherever it is: see architecture.mjs for how a rule is written. */
export const habits = [
  {
    name: 'only-config-reads-environment',
    files: ['src/**', 'migrations/**'],
    ignores: ['src/config.ts'],
    mayNotWrite: [
      'MemberExpression[object.name="process"]:matches([property.name="env"], [property.value="env"])',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
    ],
    message: 'Only src/config.ts reads the environment. Add a setting to src/settings.ts and pass its value.',
  },
  {
    name: 'commands-print-readable-text',
    files: ['src/**'],
    ignores: ['src/cli/terminal.ts', 'src/web/**'],
    mayNotWrite: [
      'MemberExpression[object.property.name=/^std(out|err)$/][property.name="write"]',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name=/^std(out|err)$/]',
    ],
    message: 'Print with say() or warn() of cli/terminal.ts: other words may command the terminal.',
  },
  {
    name: 'time-and-chance-are-injected',
    files: [...inFeatures, 'src/graphql/**', 'src/extraction/**', 'src/markup/**', 'src/matching/**'],
    mayNotWrite: [...NOW, ...CHANCE],
    message: 'Take the time from the injected Clock and ids from the injected Ids.',
  },
  {
    name: 'domain-has-no-clock',
    files: ['src/domain/**'],
    mayNotWrite: [
      'NewExpression[callee.name="Date"]',
      'MemberExpression[object.name=/^(Date|performance)$/]',
      ...CHANCE,
    ],
    message: 'domain/ answers the same at any time: days are text, the present is an argument.',
  },
  {
    name: 'writes-use-the-lane',
    files: ['src/**'],
    ignores: ['src/database/**', 'src/web/**'],
    mayNotWrite: [
      'CallExpression[callee.property.name=/^(save|transaction|startTransaction)$/]',
      'CallExpression[callee.property.name=/^(getRepository|createQueryRunner)$/]',
    ],
    message: 'Write through Database.write(): transactions outside the write lane join each other on SQLite.',
  },
  {
    name: 'module-words-are-not-shadowed',
    files: ['src/**', 'migrations/**'],
    ignores: ['src/web/**'],
    mayNotWrite: [
      `:function > ${MODULE_WORD}`,
      `VariableDeclarator > ${MODULE_WORD}.id`,
      `ObjectPattern > Property > ${MODULE_WORD}.value`,
      `TSParameterProperty > ${MODULE_WORD}`,
    ],
    message: 'Name it otherwise: the compiled module finds its own exports by this word.',
  },
  {
    name: 'tables-come-from-migrations',
    files: ['src/**', 'migrations/**', 'test/**', 'bench/**', 'scripts/**'],
    mayNotWrite: [
      'Property[key.name="synchronize"]:not([value.value=false])',
      'CallExpression[callee.property.name="synchronize"]',
    ],
    message: 'Tables change by migrations alone: `synchronize` loses data.',
  },
  {
    name: 'operations-go-through-the-door',
    files: ['src/**'],
    ignores: [
      'src/http/graphql/{operation-runner,document-reader}.ts',
      'src/graphql/subscriptions/subscription.ts',
      'src/web/**',
    ],
    mayNotWrite: [
      'ImportDeclaration[source.value="graphql"] ImportSpecifier[imported.name=/^(execute|executeSync|graphql|graphqlSync|subscribe|createSourceEventStream)$/]',
      'CallExpression[callee.property.name=/^(executeOperation|executeHTTPGraphQLRequest)$/]',
    ],
    message: 'Run operations by Door.answer (http/graphql/door.ts), so that every hook sees them.',
  },
  {
    name: 'lists-page-by-cursor',
    files: ['src/**'],
    // Page numbers, bounded and priced.
    ignores: ['src/database/lists/page-statement.ts'],
    mayNotWrite: [
      'CallExpression[callee.property.name=/^(skip|offset)$/]',
      'TemplateElement[value.raw=/\\bOFFSET\\b/]',
      'Literal[value=/\\bOFFSET\\b/]',
    ],
    message:
      'Page by keyset (database/lists/page.ts): an offset reads all it skips and loses rows that move.',
  },
  {
    name: 'loaders-belong-to-a-request',
    files: ['src/**'],
    mayNotWrite: [
      ':matches(Program, ExportNamedDeclaration) > VariableDeclaration NewExpression[callee.name="DataLoader"]:not(:function *)',
      'PropertyDefinition[static=true] NewExpression[callee.name="DataLoader"]',
    ],
    message: "A DataLoader that outlives its request hands one caller's rows to another.",
  },
  {
    name: 'app-does-the-wiring',
    files: ['src/**'],
    ignores: ['src/app/**'],
    mayNotWrite: ['NewExpression[callee.name=/(Service|Resolver)$/]'],
    message: 'Only app/ makes services and resolvers. Take them as constructor parameters.',
  },
  {
    name: 'files-say-what-they-hold',
    files: ['src/**/{util,utils,helper,helpers,common,misc,types,index}.ts'],
    mayNotWrite: ['Program'],
    message: 'Name the file after what it holds; import from where a thing is, not from a list of exports.',
  },
];
