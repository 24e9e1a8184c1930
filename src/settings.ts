import { z } from 'zod';

// Node turns a longer timer into one that fires at once, and SQLite maps no more.
const LARGEST = 2_147_483_647;

/** Longest time for reading one article or one web page unless it is set, in milliseconds. */
export const READING_TIME = 30_000;

const count = (fallback: number, least = 1, most = LARGEST): z.ZodType<number> =>
  z.coerce
    .number('write a whole number')
    .int('write a whole number')
    .min(least, `write ${least} or more`)
    .max(most, `write ${most} or less`)
    .default(fallback);

const choice = <T extends string>(...values: [T, ...T[]]): z.ZodType<T> =>
  z.enum(values, `write ${values.join(' or ')}`).default(values[0] as never);

/**
 * Every setting: its environment variable, its default, what it means. docs/configuration.md shows the same table,
 * and a test compares the two.
 */
export const SETTINGS = {
  PORT: { schema: count(4000, 0, 65_535), about: 'Port to listen on; 0 picks a free one.' },
  HOST: { schema: z.string().min(1).default('127.0.0.1'), about: 'Address to listen on.' },
  ONRECORD_DATABASE_URL: {
    schema: z.string().default('sqlite:./data/onrecord.db'),
    about:
      'The database: sqlite:<file> or postgres://user:password@host:5432/database. Separate several PostgreSQL hosts with commas.',
  },
  ONRECORD_REPLICA_URLS: {
    schema: z.string().optional(),
    about: 'Replicas of the PostgreSQL database to read from: postgres:// URLs, separated by commas.',
  },
  ONRECORD_REPLICA_MAX_LAG_MS: {
    schema: count(10_000, 1_000),
    about:
      'Longest delay of a replica, in milliseconds, at least 1000. The server does not read from a replica that is later.',
  },
  ONRECORD_KEEP_PLANS: {
    schema: choice('on', 'off'),
    about:
      'Reuse prepared-statement plans for list pages on PostgreSQL. Turn off behind a transaction-mode pooler such as PgBouncer.',
  },
  ONRECORD_SQLITE_MAPPED_BYTES: {
    schema: count(LARGEST, 0),
    about: 'Most bytes of the SQLite file that each connection maps into memory for reading. 0 maps nothing.',
  },
  ONRECORD_MIGRATE: {
    schema: choice('auto', 'on', 'off'),
    about: 'Run migrations at the start: auto runs them on SQLite and not on PostgreSQL.',
  },
  ONRECORD_ADMIN_TOKEN: {
    schema: z.string().min(16, 'use at least 16 characters, better 32 random ones').optional(),
    about: 'A token with role ADMIN. Without it, the first start makes one and prints it once.',
  },
  ONRECORD_READ_ACCESS: {
    schema: choice('public', 'token'),
    about: 'Whether reading needs a token. Writing always needs one.',
  },
  ONRECORD_SAMPLE_DATA: {
    schema: choice('auto', 'on', 'off'),
    about: 'Load the sample data into an empty database: auto does so when npm start starts the server.',
  },
  ONRECORD_PAGES: {
    schema: choice('on', 'record', 'off'),
    about:
      'Which pages the server has: on for the record and the desk, record for the record without the desk, off for none. off also turns off sign-in.',
  },
  ONRECORD_GRAPHIQL: { schema: choice('on', 'off'), about: 'Serve the page /graphiql.' },
  ONRECORD_GRAPHIQL_KEEP_TOKEN: {
    schema: choice('off', 'on'),
    about: 'Let GraphiQL offer to keep the token in the browser.',
  },
  ONRECORD_TRUSTED_DOCUMENTS: {
    schema: choice('off', 'warn', 'only'),
    about:
      'Which GraphQL documents the server runs: off runs all, warn runs all and logs those missing from the manifest, only runs those of the manifest.',
  },
  ONRECORD_TRUSTED_DOCUMENTS_FILE: {
    schema: z.string().min(1).optional(),
    about: 'The manifest of trusted documents: a JSON file of ids and documents.',
  },
  ONRECORD_INTROSPECTION: {
    schema: choice('on', 'off'),
    about: 'Let clients read the schema through introspection.',
  },
  ONRECORD_FEDERATION: {
    schema: choice('off', 'on'),
    about: 'Be a subgraph of Apollo Federation 2, for a router that composes several services.',
  },
  ONRECORD_METRICS: {
    schema: choice('token', 'public', 'off'),
    about:
      'The readers of /metrics: token for holders of an ADMIN token, public for everybody, off for nobody.',
  },
  ONRECORD_CORS_ORIGINS: {
    schema: z.string().optional(),
    about:
      'Other origins whose pages may call the API, separated by commas. * allows every origin. Cookies do not count for them.',
  },
  ONRECORD_COMPRESSION: {
    schema: choice('off', 'on'),
    about: 'Compress answers for clients that accept it. Leave off when a proxy compresses them.',
  },
  ONRECORD_HTTP_CACHE: {
    schema: choice('off', 'on'),
    about: 'Answer anonymous GET queries from memory until something is written.',
  },
  ONRECORD_HTTP_CACHE_BYTES: {
    schema: count(67_108_864, 1_048_576),
    about: 'Most bytes of memory for these answers.',
  },
  ONRECORD_HTTP_CACHE_SHARED_AGE_S: {
    schema: count(0, 0, 86_400),
    about: 'How long a shared cache may reuse these answers before it asks the server again, in seconds.',
  },
  ONRECORD_LOG_LEVEL: {
    schema: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'write fatal, error, warn, info, debug, trace or silent',
      )
      .default('info'),
    about:
      'Lowest level that is logged, as JSON lines on standard error. info writes one line for each request.',
  },
  ONRECORD_MAX_DEPTH: {
    schema: count(12),
    about: 'Deepest nesting of a query. A connection costs about three levels.',
  },
  ONRECORD_MAX_ALIASES: { schema: count(15, 0), about: 'Most aliases in a document.' },
  ONRECORD_MAX_DIRECTIVES: { schema: count(10, 0), about: 'Most directives in a document.' },
  ONRECORD_MAX_TOKENS: {
    schema: count(1000),
    about: 'Most lexical tokens in a document. Send rows in variables.',
  },
  ONRECORD_MAX_NODES: {
    schema: count(100_000),
    about: 'Most records that a query may ask for: nested page sizes are multiplied.',
  },
  ONRECORD_MAX_PAGE_SIZE: { schema: count(100, 1, 10_000), about: 'Most items on a page.' },
  ONRECORD_MAX_COUNTED: { schema: count(10_000), about: 'Highest number that totalCount counts to.' },
  ONRECORD_MAX_FACET_ITEMS: {
    schema: count(5_000),
    about: 'Most items that facets count. Longer lists are counted by their newest items.',
  },
  ONRECORD_MAX_COUNTS: {
    schema: count(500),
    about:
      'Most counts of one request: the totalCount, the facets and each timeline of a list are one count each.',
  },
  ONRECORD_MAX_IMPORT_ROWS: {
    schema: count(1000, 100, 100_000),
    about: 'Most rows of one import call, at least 100.',
  },
  ONRECORD_MAX_DOCUMENT_BYTES: { schema: count(100_000), about: 'Largest GraphQL document, in bytes.' },
  ONRECORD_MAX_BODY_BYTES: {
    schema: count(10_485_760),
    about: 'Largest request body with a token, in bytes.',
  },
  ONRECORD_MAX_ANONYMOUS_BODY_BYTES: {
    schema: count(262_144),
    about: 'Largest request body without a token, in bytes.',
  },
  ONRECORD_QUERY_TIMEOUT_MS: {
    schema: count(10_000),
    about: 'Longest time for one SQL statement, in milliseconds.',
  },
  ONRECORD_MAX_WAITING_COUNTS: {
    schema: count(500),
    about: 'Most counts and facets in the queue. SQLite runs one at a time, PostgreSQL five.',
  },
  ONRECORD_POOL_WAIT_MS: {
    schema: count(5_000),
    about: 'Longest wait for a PostgreSQL connection, in milliseconds.',
  },
  ONRECORD_REQUEST_TIMEOUT_MS: {
    schema: count(30_000),
    about: 'Longest time to receive a request, in milliseconds.',
  },
  ONRECORD_MAX_SUBSCRIPTIONS: { schema: count(20), about: 'Most subscriptions on one WebSocket connection.' },
  ONRECORD_MAX_WAITING_EVENTS: {
    schema: count(5_000, 1_000),
    about:
      'Most events in the queue of one subscriber, at least 1000. The server disconnects a subscriber with a full queue.',
  },
  ONRECORD_SOCKET_INIT_TIMEOUT_MS: {
    schema: count(3_000),
    about: 'Longest time for a WebSocket client to send connection_init, in milliseconds.',
  },
  ONRECORD_IMPORT_FOLDER: {
    schema: z.string().min(1).optional(),
    about:
      'Folder for files sent to POST /import. Default: the database file with -imports at its end, or ./data/imports on PostgreSQL.',
  },
  ONRECORD_MAX_IMPORT_BYTES: {
    schema: count(2_147_483_648, 1, Number.MAX_SAFE_INTEGER),
    about: 'Largest file for POST /import, in bytes as sent.',
  },
  ONRECORD_IMPORT_TIMEOUT_MS: {
    schema: count(3_600_000, 1_000),
    about: 'Longest time to receive a file sent to POST /import, in milliseconds.',
  },
  ONRECORD_MAX_WAITING_IMPORTS: {
    schema: count(20),
    about: 'Most files of POST /import at a time: arriving, waiting and running.',
  },
  ONRECORD_KEEP_REFUSED_DAYS: {
    schema: count(7, 0, 36_500),
    about: 'How long the server keeps the refused records of a file sent to POST /import, in days.',
  },
  ONRECORD_MAX_UNPACK_RATIO: {
    schema: count(250, 1, 1_000_000),
    about: 'Largest unpacked size of an archive sent to POST /import, as a multiple of its packed size.',
  },
  ONRECORD_MAX_REFUSED_AT_FIRST: {
    schema: count(10_000, 1),
    about: 'Stop the import of a file when its first records are all refused: after how many.',
  },
  ONRECORD_SOCKET_TOKEN_CHECK_MS: {
    schema: count(10_000),
    about:
      'How often the server checks the tokens of open WebSockets and event streams again, in milliseconds.',
  },
  ONRECORD_MAX_EXPORTS: {
    schema: count(2, 1, 8),
    about: 'Most exports at a time. Each uses a database connection of its own.',
  },
  ONRECORD_EXPORT_TIMEOUT_MS: {
    schema: count(1_800_000),
    about: 'Longest time for an export, in milliseconds. The server then closes the connection.',
  },
  ONRECORD_EXPORT_STALL_MS: {
    schema: count(30_000),
    about: 'Longest time in which the client of an export reads nothing, in milliseconds.',
  },
  ONRECORD_MAX_CONNECTIONS: {
    schema: count(1_000),
    about:
      'Most client connections that the server answers. It accepts a quarter more, to refuse them with a message.',
  },
  ONRECORD_READING_TIMEOUT_MS: {
    schema: count(READING_TIME),
    about: 'Longest time for reading one article or one web page, in milliseconds.',
  },
  ONRECORD_MAX_BODIES_BYTES: {
    schema: count(33_554_432, 1, Number.MAX_SAFE_INTEGER),
    about:
      'Most bytes of request bodies in memory at a time, for requests with a token. Requests without a token have a quarter of it.',
  },
  ONRECORD_MAX_ADDRESS_CONNECTIONS: {
    schema: count(200),
    about: 'Most connections of one client address; in IPv6, of one site (/64).',
  },
  ONRECORD_MAX_SIGN_IN_FAILURES: {
    schema: count(10),
    about: 'Most failed sign-ins of one client address in a minute; in IPv6, of one site (/64).',
  },
  ONRECORD_TRUSTED_PROXIES: {
    schema: z.string().default('127.0.0.0/8,::1'),
    about:
      'Proxies whose connections carry many clients: addresses or subnets, separated by commas. none trusts no proxy.',
  },
} as const satisfies Record<string, { schema: z.ZodType; about: string }>;

/** Variables of the commands that talk to a server: what they stand for. The options of the command go before them. */
export const CLIENT_SETTINGS = {
  ONRECORD_URL: 'the server that onrecord import sends to and onrecord export reads',
  ONRECORD_TOKEN: 'the token that they send',
} as const;
