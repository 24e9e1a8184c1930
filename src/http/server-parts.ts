import type { GraphQLSchema } from 'graphql';
import type { Snapshot } from '../database/snapshot';
import type { Events } from '../events';
import type { ImportJobService } from '../jobs/import-job.service';
import type { Reader } from '../database/reader';
import type { CountingLimits } from '../graphql/context';
import type { Logger } from '../logger';
import type { BodyLimits } from './request/body-limit';
import type { CacheParts } from './caching/cached-queries';
import type { ConnectionLimits } from './connections/client-connections';
import type { ReceptionParts } from './connections/reception';
import type { HolderOfLink } from './exports/admit-link';
import type { HealthChecks } from './monitoring/health';
import type { ReadYourWrites } from './reading/read-your-writes';
import type { DocumentReader } from './graphql/document-reader';
import type { AnswerOperation } from './graphql/door';
import type { ViewerParts } from './request/request-viewer';

/** What exports need. */
export interface ExportParts {
  /** Opens a view of the database for at most so many milliseconds. */
  readonly snapshot: (longest: number) => Promise<Snapshot>;
  readonly holderOfLink: HolderOfLink;
  readonly limits: { readonly exports: number; readonly exportTime: number; readonly exportStall: number };
}

/** What takes files. */
export interface ImportParts {
  readonly jobs: ImportJobService;
  /** Largest file, in bytes. */
  readonly maxBytes: number;
}

/** How much one connection may ask for. */
export interface SocketLimits {
  /** Subscriptions of a connection. */
  readonly subscriptions: number;
  /** Milliseconds until the client must have introduced itself. */
  readonly socketInitTimeout: number;
  /** Milliseconds between two looks at the tokens of open connections. */
  readonly socketTokenCheck: number;
  /** Events that wait for a client which takes them slowly. */
  readonly waitingEvents: number;
  readonly anonymousBodyBytes: number;
}

/** What subscriptions are made of. */
export interface SubscriptionParts {
  readonly events: Events;
  readonly limits: SocketLimits;
}

/** What the HTTP server is made of. */
export interface ServerParts extends CacheParts, ViewerParts, Pick<ReceptionParts, 'trustedProxies'> {
  readonly schema: GraphQLSchema;
  /** The only way to run a GraphQL operation. */
  readonly answer: AnswerOperation;
  /** Words the refusals of requests that ask for no operation. */
  readonly documentReader: DocumentReader;
  readonly reader: Reader;
  readonly readYourWrites: ReadYourWrites;
  readonly requestId: () => string;
  /** Makes the schema as text, which takes a while; null when clients are not to see it. */
  readonly schemaText: (() => string) | null;
  /** The version of the program. */
  readonly release: string;
  readonly readAccess: 'public' | 'token';
  readonly metricsAccess: 'token' | 'public' | 'off';
  readonly corsOrigins: readonly string[];
  readonly compression: boolean;
  /** Where browsers are led that open the GraphQL endpoint; null without such a page. */
  readonly page: string | null;
  readonly limits: BodyLimits &
    ConnectionLimits & {
      readonly pageSize: number;
      readonly counting: CountingLimits;
      readonly requestTimeout: number;
      readonly importTimeout: number;
      /** Most bytes of bodies with a token that are worked on at a time. */
      readonly bodiesBytes: number;
    };
  readonly health: HealthChecks;
  readonly subscriptions: SubscriptionParts;
  readonly imports: ImportParts;
  readonly exports: ExportParts;
  readonly logger: Logger;
}
