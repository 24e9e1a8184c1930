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
      'Where the data lives: sqlite:<file> or postgres://user:password@host:5432/database; several hosts with commas between.',
  },
  ONRECORD_REPLICA_URLS: {
    schema: z.string().optional(),
    about: 'Replicas of the PostgreSQL database to read from: postgres:// URLs, separated by commas.',
  },
  ONRECORD_REPLICA_MAX_LAG_MS: {
    schema: count(10_000, 1_000),
    about: 'How late a replica may be, in milliseconds, 1000 or more; one that is later is left out.',
  },
  ONRECORD_KEEP_PLANS: {
    schema: choice('on', 'off'),
    about: 'Whether PostgreSQL keeps the plans of pages; off behind a pooler that pools by transaction.',
  },
  ONRECORD_SQLITE_MAPPED_BYTES: {
    schema: count(LARGEST, 0),
    about:
      'How much of its SQLite file the program may map into its memory for reading, in bytes; 0 for nothing.',
  },
  ONRECORD_MIGRATE: {
    schema: choice('auto', 'on', 'off'),
    about: 'Whether to bring the tables up to date at the start; auto does on SQLite and not on PostgreSQL.',
  },
  ONRECORD_ADMIN_TOKEN: {
    schema: z.string().min(16, 'use at least 16 characters, better 32 random ones').optional(),
    about: 'A token with role ADMIN. Without it, one is made at the first start and printed once.',
  },
  ONRECORD_READ_ACCESS: {
    schema: choice('public', 'token'),
    about: 'Whether reading needs a token. Writing always does.',
  },
  ONRECORD_SAMPLE_DATA: {
    schema: choice('auto', 'on', 'off'),
    about: 'Whether to load the sample data into an empty database; auto does when started by npm start.',
  },
  ONRECORD_GRAPHIQL: { schema: choice('on', 'off'), about: 'Whether /graphiql is served.' },
  ONRECORD_GRAPHIQL_KEEP_TOKEN: {
    schema: choice('off', 'on'),
    about: 'Whether GraphiQL may offer to keep the token in the browser.',
  },
  ONRECORD_TRUSTED_DOCUMENTS: {
    schema: choice('off', 'warn', 'only'),
    about: 'Which GraphQL documents are run: any, any with a word in the log, or those of the manifest only.',
  },
  ONRECORD_TRUSTED_DOCUMENTS_FILE: {
    schema: z.string().min(1).optional(),
    about: 'The manifest of trusted documents: a JSON file of ids and documents.',
  },
  ONRECORD_INTROSPECTION: { schema: choice('on', 'off'), about: 'Whether clients may ask for the schema.' },
  ONRECORD_METRICS: {
    schema: choice('token', 'public', 'off'),
    about: 'Who may read /metrics: holders of an ADMIN token, anyone, or nobody.',
  },
  ONRECORD_CORS_ORIGINS: {
    schema: z.string().optional(),
    about:
      'Other origins whose pages may call the API, separated by commas; * stands for any. A token travels in a header, never in a cookie.',
  },
  ONRECORD_COMPRESSION: {
    schema: choice('off', 'on'),
    about: 'Whether answers are compressed for clients that accept it; off where a proxy in front does it.',
  },
  ONRECORD_HTTP_CACHE: {
    schema: choice('off', 'on'),
    about: 'Whether anonymous queries by GET are answered from memory while nothing is written.',
  },
  ONRECORD_HTTP_CACHE_BYTES: {
    schema: count(67_108_864, 1_048_576),
    about: 'Room for such answers in the memory of the server.',
  },
  ONRECORD_HTTP_CACHE_SHARED_AGE_S: {
    schema: count(0, 0, 86_400),
    about: 'How long caches in front may give such answers without asking, in seconds.',
  },
  ONRECORD_LOG_LEVEL: {
    schema: z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
        'write fatal, error, warn, info, debug, trace or silent',
      )
      .default('info'),
    about: 'How much is logged, as JSON lines on standard error; info is one line a request.',
  },
  ONRECORD_MAX_DEPTH: {
    schema: count(12),
    about: 'Deepest nesting of a query; a connection costs about three levels.',
  },
  ONRECORD_MAX_ALIASES: { schema: count(15, 0), about: 'Most aliases in a document.' },
  ONRECORD_MAX_DIRECTIVES: { schema: count(10, 0), about: 'Most directives in a document.' },
  ONRECORD_MAX_TOKENS: {
    schema: count(1000),
    about: 'Most lexical tokens in a document; rows belong in variables.',
  },
  ONRECORD_MAX_NODES: {
    schema: count(100_000),
    about: 'Most records that a query may ask for, page sizes multiplied.',
  },
  ONRECORD_MAX_PAGE_SIZE: { schema: count(100, 1, 10_000), about: 'Most items of a page.' },
  ONRECORD_MAX_COUNTED: { schema: count(10_000), about: 'Most items that totalCount counts.' },
  ONRECORD_MAX_FACET_ITEMS: { schema: count(5_000), about: 'Most items that facets look at, the newest.' },
  ONRECORD_MAX_IMPORT_ROWS: {
    schema: count(1000, 100, 100_000),
    about: 'Most rows of one import call, 100 or more.',
  },
  ONRECORD_MAX_DOCUMENT_BYTES: { schema: count(100_000), about: 'Largest GraphQL document.' },
  ONRECORD_MAX_BODY_BYTES: { schema: count(10_485_760), about: 'Largest request with a token.' },
  ONRECORD_MAX_ANONYMOUS_BODY_BYTES: { schema: count(262_144), about: 'Largest request without a token.' },
  ONRECORD_QUERY_TIMEOUT_MS: {
    schema: count(10_000),
    about: 'Longest time for one SQL statement, in milliseconds.',
  },
  ONRECORD_MAX_WAITING_COUNTS: {
    schema: count(500),
    about: 'Most counts and facets that wait for their turn; SQLite runs one at a time, PostgreSQL five.',
  },
  ONRECORD_POOL_WAIT_MS: {
    schema: count(5_000),
    about: 'Longest wait for a PostgreSQL connection, in milliseconds.',
  },
  ONRECORD_REQUEST_TIMEOUT_MS: {
    schema: count(30_000),
    about: 'Longest time for a request to arrive, in milliseconds.',
  },
  ONRECORD_MAX_SUBSCRIPTIONS: { schema: count(20), about: 'Most subscriptions of one WebSocket connection.' },
  ONRECORD_MAX_WAITING_EVENTS: {
    schema: count(5_000, 1_000),
    about: 'Most events that wait for a subscriber, 1000 or more; one who takes them too slowly is dropped.',
  },
  ONRECORD_SOCKET_INIT_TIMEOUT_MS: {
    schema: count(3_000),
    about: 'Longest time for a WebSocket client to introduce itself, in milliseconds.',
  },
  ONRECORD_IMPORT_FOLDER: {
    schema: z.string().min(1).optional(),
    about:
      'Where files sent to POST /import wait; the database file with -imports at its end, or ./data/imports on PostgreSQL.',
  },
  ONRECORD_MAX_IMPORT_BYTES: {
    schema: count(2_147_483_648, 1, Number.MAX_SAFE_INTEGER),
    about: 'Largest file for POST /import, as it is sent.',
  },
  ONRECORD_IMPORT_TIMEOUT_MS: {
    schema: count(3_600_000, 1_000),
    about: 'Longest time for a file sent to POST /import to arrive, in milliseconds.',
  },
  ONRECORD_MAX_WAITING_IMPORTS: {
    schema: count(20),
    about: 'Most files sent to POST /import that arrive, wait or are being imported.',
  },
  ONRECORD_KEEP_REFUSED_DAYS: {
    schema: count(7, 0, 36_500),
    about: 'How long the refused records of a file sent to POST /import are kept, in days.',
  },
  ONRECORD_MAX_UNPACK_RATIO: {
    schema: count(250, 1, 1_000_000),
    about: 'How many times its own size an archive sent to POST /import may hold.',
  },
  ONRECORD_MAX_REFUSED_AT_FIRST: {
    schema: count(10_000, 1),
    about: 'How many refused records end the import of a file of which nothing was taken.',
  },
  ONRECORD_SOCKET_TOKEN_CHECK_MS: {
    schema: count(10_000),
    about: 'How often the tokens of open WebSockets are looked at again, in milliseconds.',
  },
  ONRECORD_MAX_EXPORTS: {
    schema: count(2, 1, 8),
    about: 'Most exports at a time; each holds a database connection of its own.',
  },
  ONRECORD_EXPORT_TIMEOUT_MS: {
    schema: count(1_800_000),
    about: 'Longest time for an export, in milliseconds; a client that is slower is cut off.',
  },
  ONRECORD_EXPORT_STALL_MS: {
    schema: count(30_000),
    about: 'Longest time in which the client of an export takes nothing, in milliseconds.',
  },
  ONRECORD_MAX_CONNECTIONS: {
    schema: count(1_000),
    about: 'Most client connections that are answered; a quarter more are open to be heard.',
  },
  ONRECORD_READING_TIMEOUT_MS: {
    schema: count(READING_TIME),
    about: 'Longest time for reading one article or one web page, in milliseconds.',
  },
  ONRECORD_MAX_BODIES_BYTES: {
    schema: count(33_554_432, 1, Number.MAX_SAFE_INTEGER),
    about: 'Most bytes of requests with a token that are taken on at a time; a quarter of it without one.',
  },
  ONRECORD_MAX_ADDRESS_CONNECTIONS: {
    schema: count(200),
    about: 'The same for one client address; in IPv6, for one site (/64).',
  },
  ONRECORD_TRUSTED_PROXIES: {
    schema: z.string().default('127.0.0.0/8,::1'),
    about:
      'Addresses or subnets of proxies, separated by commas, whose connections are those of many clients; none for none.',
  },
} as const satisfies Record<string, { schema: z.ZodType; about: string }>;

/** Variables of the commands that talk to a server: what they stand for. The options of the command go before them. */
export const CLIENT_SETTINGS = {
  ONRECORD_URL: 'the server that onrecord import sends to and onrecord export reads',
  ONRECORD_TOKEN: 'the token that they send',
} as const;
