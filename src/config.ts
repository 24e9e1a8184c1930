import { resolve } from 'node:path';
import type { z } from 'zod';
import type { DatabaseUrl } from './database/database-url';
import { databaseFile, parseDatabaseUrl, parseReplicaUrls } from './database/database-url';
import { parseNetworks } from './http/connections/networks';
import { SETTINGS } from './settings';

const DAY = 86_400_000;

type Raw = { readonly [K in keyof typeof SETTINGS]: z.infer<(typeof SETTINGS)[K]['schema']> };

/** Settings that are wrong: one line for each, naming it and the remedy, never its value. */
export class InvalidConfig extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'InvalidConfig';
  }
}

/** All settings, read and checked. */
export type Config = ReturnType<typeof readConfig>;

/** The one reader of the environment. An empty variable counts as unset; `fallbacks` go before the defaults. */
// eslint-disable-next-line @typescript-eslint/explicit-module-boundary-types -- Config is what this returns
export function readConfig(variables: NodeJS.ProcessEnv = process.env, fallbacks: NodeJS.ProcessEnv = {}) {
  const environment = { ...fallbacks, ...variables };
  const problems: string[] = [];
  const read = Object.fromEntries(
    Object.entries(SETTINGS).map(([name, { schema }]) => {
      const result = schema.safeParse(environment[name] === '' ? undefined : environment[name]);
      if (!result.success)
        problems.push(`${name}: ${result.error.issues.map((issue) => issue.message).join('; ')}.`);
      return [name, result.data];
    }),
  ) as Raw;
  const database = attempt('ONRECORD_DATABASE_URL', problems, () =>
    parseDatabaseUrl(read.ONRECORD_DATABASE_URL),
  );
  const replicas = attempt('ONRECORD_REPLICA_URLS', problems, () =>
    parseReplicaUrls(read.ONRECORD_REPLICA_URLS ?? '', database),
  );
  const proxies = attempt('ONRECORD_TRUSTED_PROXIES', problems, () =>
    parseNetworks(read.ONRECORD_TRUSTED_PROXIES),
  );
  checkDocuments(read, problems);
  if (problems.length > 0 || database === undefined || replicas === undefined || proxies === undefined)
    throw new InvalidConfig(problems);
  return {
    port: read.PORT,
    host: read.HOST,
    database,
    replicas: { urls: replicas, maxLag: read.ONRECORD_REPLICA_MAX_LAG_MS },
    keepPlans: read.ONRECORD_KEEP_PLANS === 'on',
    mappedBytes: read.ONRECORD_SQLITE_MAPPED_BYTES,
    migrate:
      read.ONRECORD_MIGRATE === 'auto' ? databaseFile(database) !== null : read.ONRECORD_MIGRATE === 'on',
    adminToken: read.ONRECORD_ADMIN_TOKEN ?? null,
    readAccess: read.ONRECORD_READ_ACCESS,
    sampleData:
      read.ONRECORD_SAMPLE_DATA === 'auto'
        ? environment['npm_lifecycle_event'] === 'start'
        : read.ONRECORD_SAMPLE_DATA === 'on',
    ...pagesOf(read),
    introspection: read.ONRECORD_INTROSPECTION === 'on',
    federation: read.ONRECORD_FEDERATION === 'on',
    trustedDocuments: {
      policy: read.ONRECORD_TRUSTED_DOCUMENTS,
      file: read.ONRECORD_TRUSTED_DOCUMENTS_FILE ?? null,
    },
    metrics: read.ONRECORD_METRICS,
    corsOrigins: (read.ONRECORD_CORS_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    compression: read.ONRECORD_COMPRESSION === 'on',
    httpCache: httpCacheOf(read),
    logLevel: read.ONRECORD_LOG_LEVEL,
    limits: limitsOf(read),
    trustedProxies: proxies,
    importJobs: importJobsOf(read, database),
    timeouts: { statement: read.ONRECORD_QUERY_TIMEOUT_MS, poolWait: read.ONRECORD_POOL_WAIT_MS },
  } as const;
}

function pagesOf(read: Raw) {
  return {
    pages: read.ONRECORD_PAGES,
    graphiql: read.ONRECORD_GRAPHIQL === 'on',
    graphiqlKeepsToken: read.ONRECORD_GRAPHIQL_KEEP_TOKEN === 'on',
  };
}

function checkDocuments(read: Raw, problems: string[]): void {
  if (read.ONRECORD_TRUSTED_DOCUMENTS === 'off' || read.ONRECORD_TRUSTED_DOCUMENTS_FILE !== undefined) return;
  problems.push(
    'ONRECORD_TRUSTED_DOCUMENTS_FILE: name the manifest, or set ONRECORD_TRUSTED_DOCUMENTS to off.',
  );
}

function httpCacheOf(read: Raw) {
  return {
    isOn: read.ONRECORD_HTTP_CACHE === 'on',
    bytes: read.ONRECORD_HTTP_CACHE_BYTES,
    sharedSeconds: read.ONRECORD_HTTP_CACHE_SHARED_AGE_S,
  };
}

function importJobsOf(read: Raw, database: DatabaseUrl) {
  const file = databaseFile(database);
  const beside = file === null ? './data/imports' : `${file}-imports`;
  return {
    folder: resolve(read.ONRECORD_IMPORT_FOLDER ?? beside),
    bytes: read.ONRECORD_MAX_IMPORT_BYTES,
    waiting: read.ONRECORD_MAX_WAITING_IMPORTS,
    keepRefused: read.ONRECORD_KEEP_REFUSED_DAYS * DAY,
    unpackRatio: read.ONRECORD_MAX_UNPACK_RATIO,
    mostRefused: read.ONRECORD_MAX_REFUSED_AT_FIRST,
  };
}

function limitsOf(read: Raw) {
  return {
    depth: read.ONRECORD_MAX_DEPTH,
    aliases: read.ONRECORD_MAX_ALIASES,
    directives: read.ONRECORD_MAX_DIRECTIVES,
    tokens: read.ONRECORD_MAX_TOKENS,
    nodes: read.ONRECORD_MAX_NODES,
    pageSize: read.ONRECORD_MAX_PAGE_SIZE,
    counting: {
      counted: read.ONRECORD_MAX_COUNTED,
      facetItems: read.ONRECORD_MAX_FACET_ITEMS,
      lists: read.ONRECORD_MAX_COUNTS,
    },
    importRows: read.ONRECORD_MAX_IMPORT_ROWS,
    documentBytes: read.ONRECORD_MAX_DOCUMENT_BYTES,
    bodyBytes: read.ONRECORD_MAX_BODY_BYTES,
    anonymousBodyBytes: read.ONRECORD_MAX_ANONYMOUS_BODY_BYTES,
    requestTimeout: read.ONRECORD_REQUEST_TIMEOUT_MS,
    connections: read.ONRECORD_MAX_CONNECTIONS,
    addressConnections: read.ONRECORD_MAX_ADDRESS_CONNECTIONS,
    signInFailures: read.ONRECORD_MAX_SIGN_IN_FAILURES,
    subscriptions: read.ONRECORD_MAX_SUBSCRIPTIONS,
    waitingEvents: read.ONRECORD_MAX_WAITING_EVENTS,
    socketInitTimeout: read.ONRECORD_SOCKET_INIT_TIMEOUT_MS,
    socketTokenCheck: read.ONRECORD_SOCKET_TOKEN_CHECK_MS,
    waitingCounts: read.ONRECORD_MAX_WAITING_COUNTS,
    importTimeout: read.ONRECORD_IMPORT_TIMEOUT_MS,
    exports: read.ONRECORD_MAX_EXPORTS,
    exportTime: read.ONRECORD_EXPORT_TIMEOUT_MS,
    exportStall: read.ONRECORD_EXPORT_STALL_MS,
    readingTime: read.ONRECORD_READING_TIMEOUT_MS,
    bodiesBytes: read.ONRECORD_MAX_BODIES_BYTES,
  } as const;
}

function attempt<T>(name: string, problems: string[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}.`);
    return undefined;
  }
}
