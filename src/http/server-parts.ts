import type { ApolloServer } from '@apollo/server';
import type { Reader } from '../database/reader';
import type { CountingLimits, RequestContext } from '../graphql/context';
import type { Logger } from '../logger';
import type { BodyLimits } from './request/body-limit';
import type { ExportParts } from './exports/export-routes';
import type { CacheParts } from './caching/cached-queries';
import type { ConnectionLimits } from './connections/client-connections';
import type { ReceptionParts } from './connections/reception';
import type { DocumentGate } from './documents/document-gate';
import type { HealthChecks } from './operations/health';
import type { ImportParts } from './imports/import-route';
import type { ReadYourWrites } from './reading/read-your-writes';
import type { PreparedQueries } from './graphql/fast-path/prepared-queries';
import type { Authenticate } from './request/request-viewer';
import type { SubscriptionParts } from './sockets/subscriptions';

/** What the HTTP server is made of. */
export interface ServerParts extends CacheParts, Pick<ReceptionParts, 'trustedProxies'> {
  readonly apollo: ApolloServer<RequestContext>;
  readonly prepared: PreparedQueries;
  readonly reader: Reader;
  readonly readYourWrites: ReadYourWrites;
  readonly authenticate: Authenticate;
  readonly requestId: () => string;
  /** Makes the schema as text, which takes a while; null when clients are not to see it. */
  readonly schemaText: (() => string) | null;
  readonly readAccess: 'public' | 'token';
  readonly metricsAccess: 'token' | 'public' | 'off';
  readonly corsOrigins: readonly string[];
  readonly compression: boolean;
  /** Where browsers are led that open the GraphQL endpoint; null without such a page. */
  readonly page: string | null;
  readonly limits: BodyLimits &
    ConnectionLimits & {
      readonly documentBytes: number;
      readonly pageSize: number;
      readonly counting: CountingLimits;
      readonly requestTimeout: number;
      readonly importTimeout: number;
      /** Most bytes of bodies with a token that are worked on at a time. */
      readonly bodiesBytes: number;
    };
  readonly documents: DocumentGate;
  readonly health: HealthChecks;
  readonly subscriptions: SubscriptionParts;
  readonly imports: ImportParts;
  readonly exports: ExportParts;
  readonly logger: Logger;
}
