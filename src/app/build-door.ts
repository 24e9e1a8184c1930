import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config';
import type { Reader } from '../database/reader';
import { KnownQueries } from '../graphql/known-query';
import { SqlJsonRewriter } from '../graphql/sql-json/sql-json-rewriter';
import { DocumentReader } from '../http/graphql/document-reader';
import type { AnswerOperation } from '../http/graphql/door';
import { Door } from '../http/graphql/door';
import type { OperationHook } from '../http/graphql/operation-hook';
import { limitDocuments, limitRecords, limitWays } from '../http/graphql/operation-limits';
import { OperationRunner } from '../http/graphql/operation-runner';
import type { Metrics } from '../http/monitoring/metrics';
import { operationReports } from '../http/monitoring/operation-reports';
import type { ReadYourWrites } from '../http/reading/read-your-writes';
import type { Logger } from '../logger';
import { buildDocumentGate } from './build-document-gate';

/** What answers operations, and what hooks are made of. */
export interface DoorSupplies {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly readYourWrites: ReadYourWrites;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** What tests put in place. */
export interface DoorChoices {
  /** At which use of a query it is compiled; the second, when left out. */
  readonly compileFromUse?: number;
  /** Called after the server's own. */
  readonly hooks?: readonly OperationHook[];
}

/** What answers every GraphQL operation, and what reads documents for it. */
export async function openDoor(
  config: Config,
  supplies: DoorSupplies,
  choices: DoorChoices,
): Promise<{ readonly answer: AnswerOperation; readonly documentReader: DocumentReader }> {
  const { limits, introspection } = config;
  const { schema, reader, logger } = supplies;
  const queries = new KnownQueries();
  const documentReader = new DocumentReader({ schema, limits, introspection, queries, logger });
  const writer = new SqlJsonRewriter(schema, reader);
  const fromUse = choices.compileFromUse ?? 2;
  const runner = new OperationRunner({ schema, writer, queries, fromUse });
  const hooks = [...ownHooks(config, supplies), ...(choices.hooks ?? [])];
  const { answer } = new Door({ schema, reader: documentReader, runner, hooks });
  await documentReader.start();
  return { answer, documentReader };
}

// What is done for every operation, in this order.
function ownHooks(config: Config, supplies: DoorSupplies): readonly OperationHook[] {
  const { schema, readYourWrites, metrics, logger } = supplies;
  return [
    limitDocuments(config.limits.documentBytes),
    buildDocumentGate(config, logger),
    limitWays,
    limitRecords(schema, config.limits),
    readYourWrites,
    operationReports(metrics, logger),
  ];
}
