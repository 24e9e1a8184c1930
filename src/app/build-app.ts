import type { FastifyInstance } from 'fastify';
import { migrations } from '../../migrations';
import { systemClock } from '../clock';
import type { Clock } from '../clock';
import type { Config } from '../config';
import { buildIndex } from '../database/build-index';
import type { DatabaseOptions } from '../database/engine';
import { Database } from '../database/database';
import { DatabaseAway } from '../database/failures/availability';
import type { GraphQLSchema } from 'graphql';
import { asSubgraph } from '../graphql/federation/subgraph';
import { buildExecutableSchema, schemaText } from '../graphql/schema';
import type { Events } from '../events';
import { PAGE_PATH } from '../http/pages/graphiql';
import { Metrics } from '../http/monitoring/metrics';
import { ReadYourWrites } from '../http/reading/read-your-writes';
import { createServer } from '../http/server';
import type { ExportParts, ServerParts } from '../http/server-parts';
import { ulidIds } from '../ids';
import type { Logger } from '../logger';
import { addPages } from './add-pages';
import type { DoorChoices } from './build-door';
import { openDoor } from './build-door';
import { buildServices } from './build-services';
import type { Services } from './build-services';
import { derivedIndexes } from './derived-indexes';
import { entities } from './entities';
import { InProcessEvents } from './in-process-events';
import { executeHere } from './job-transport';
import { packageVersion } from './package-root';
import { buildResolvers } from './resolvers';
import { namingDatabase } from './setting-failures';
import { buildExtractor } from './reading/threaded-extractor';

/** The program, assembled: not listening yet. */
export interface App {
  readonly database: Database;
  readonly services: Services;
  readonly server: FastifyInstance;
  /** Takes no new requests, finishes those under way, then closes the database. */
  stop(): Promise<void>;
}

/** What may be put in the place of the real thing, by tests. */
export interface AppParts extends DoorChoices {
  readonly clock?: Clock;
  /** Randomness of ids, 0 to 1. */
  readonly random?: () => number;
  readonly onStatement?: (text: string) => void;
  readonly events?: Events;
}

interface OpeningParts extends Pick<
  DatabaseOptions,
  'replicas' | 'onStatement' | 'events' | 'onFault' | 'onNotice'
> {
  /** Called with messages about what takes long. */
  readonly tell?: (text: string) => void;
}

/** Opens the database that the settings name, and makes the indexes that it lacks. */
export function openDatabase(
  config: Config,
  { tell = () => undefined, ...given }: OpeningParts = {},
): Promise<Database> {
  const opened = Database.open({
    url: config.database,
    parts: { entities, migrations },
    timeouts: config.timeouts,
    maxWaiting: config.limits.waitingCounts,
    migrate: config.migrate,
    keepPlans: config.keepPlans,
    mappedBytes: config.mappedBytes,
    ...given,
  });
  return namingDatabase(opened.then((database) => withIndexes(database, config.migrate, tell)));
}

async function withIndexes(
  database: Database,
  run: boolean,
  tell: (text: string) => void,
): Promise<Database> {
  try {
    for (const index of derivedIndexes(database.dialect)) await buildIndex(database, index, { run, tell });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The composition root: the only place that makes the parts and puts them together. */
export async function buildApp(config: Config, logger: Logger, parts: AppParts = {}): Promise<App> {
  const clock = parts.clock ?? systemClock;
  const metrics = new Metrics();
  const told = logListeners(logger);
  const events = parts.events ?? new InProcessEvents(told.onFault);
  const onStatement = (text: string): void => void (metrics.statement(), parts.onStatement?.(text));
  const database = await openDatabase(config, { ...told, replicas: config.replicas, events, onStatement });
  const { reader } = database;
  if (database.hasReplicas) metrics.replicas(() => database.replicaStates());
  const ids = ulidIds(() => clock.now(), parts.random);
  const requestId = (): string => ids.next('request');
  const reading = buildReading(config);
  const services = buildServices({
    database,
    clock,
    ids,
    adminToken: config.adminToken,
    maxImportRows: config.limits.importRows,
    ...reading.parts,
    onFault: told.onFault,
    importJobs: config.importJobs,
    execute: (body, viewer) => executeHere(inProcess, body, viewer),
  });
  const schema = buildSchema(config, services);
  const { limits, introspection } = config;
  const readYourWrites = new ReadYourWrites(database, config.replicas.maxLag);
  const supplies = { schema, reader, readYourWrites, metrics, logger };
  const { answer, documentReader } = await openDoor(config, supplies, parts);
  const inProcess = { answer, reader, requestId, limits };
  let stopping = false;
  const serverParts: ServerParts = {
    ...supplies,
    answer,
    documentReader,
    authenticate: (secret) => services.tokens.holderOf(secret),
    holderOfSession: config.pages === 'off' ? null : (secret) => services.sessions.holderOf(secret),
    requestId,
    imports: { jobs: services.importJobs, maxBytes: config.importJobs.bytes },
    schemaText: introspection ? () => schemaText(schema) : null,
    ...serverSettings(config),
    health: { databaseAnswers: () => database.answers(), isStopping: () => stopping },
    dataVersion: () => versionOf(database),
    exports: exportParts(database, services, limits),
    subscriptions: { limits, events },
  };
  const server = await createServer(serverParts);
  addPages(server, { server: serverParts, config, clock, sessions: services.sessions });
  startJobs(server, services, told.onFault);
  const stop = async (): Promise<void> => {
    stopping = true;
    await server.close();
    await services.importJobs.stop();
    await documentReader.stop();
    await reading.stop();
    await database.close();
  };
  return { database, services, server, stop };
}

function buildSchema(config: Config, services: Services): GraphQLSchema {
  const schema = buildExecutableSchema(buildResolvers(services, config.limits));
  return config.federation ? asSubgraph(schema, config) : schema;
}

function exportParts(
  database: Database,
  { exportLinks }: Services,
  limits: ExportParts['limits'],
): ExportParts {
  const holderOfLink: ExportParts['holderOfLink'] = (address) => exportLinks.holderOf(address);
  return { snapshot: (longest) => database.snapshot(longest), holderOfLink, limits };
}

// A thread for each: a crowd of readers keeps no importer waiting.
function buildReading({ limits }: Config) {
  const forReaders = buildExtractor({ time: limits.readingTime });
  const forImporters = buildExtractor({ time: limits.readingTime });
  const parts = { extract: forReaders.extract, reading: forImporters };
  return { parts, stop: () => Promise.all([forReaders.stop(), forImporters.stop()]) };
}

// Another release may answer the same data differently.
const RELEASE = packageVersion();

// Without it, everything is answered as if nothing had been asked before. Nobody waits for a silent database twice.
function versionOf(database: Database): Promise<string | null> {
  return database.version().then(
    (version) => `${RELEASE} ${version}`,
    (error: unknown) => {
      if (error instanceof DatabaseAway && !database.hasReplicas) throw error;
      return null;
    },
  );
}

// What happens where no request waits for it.
function logListeners(logger: Logger) {
  return {
    tell: (text: string) => logger.info(text),
    onNotice: (message: string) => logger.warn(message),
    onFault: (error: unknown) => logger.error({ err: error }, 'background work failed'),
  };
}

function serverSettings(config: Config) {
  const { readAccess, metrics, corsOrigins, compression, httpCache, limits, trustedProxies } = config;
  const page = config.graphiql ? PAGE_PATH : null;
  return {
    release: RELEASE,
    ...{ readAccess, metricsAccess: metrics, corsOrigins, compression },
    ...{ page, httpCache, limits, trustedProxies },
  };
}

// Commands that import by themselves do not listen, and leave the jobs of the server alone.
function startJobs(
  server: FastifyInstance,
  { importJobs }: Services,
  onFault: (error: unknown) => void,
): void {
  server.addHook('onListen', (done) => {
    importJobs.start().catch(onFault);
    done();
  });
}
