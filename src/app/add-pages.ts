import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock';
import type { Config } from '../config';
import { loadExamples } from '../http/pages/examples';
import { registerGraphiql } from '../http/pages/graphiql';
import { loadPages } from '../http/pages/page-bundle';
import type { LoadedPages } from '../http/pages/page-bundle';
import { registerRecordPages } from '../http/pages/record-pages';
import type { ServerParts } from '../http/server-parts';
import { registerSessions } from '../http/session/session-routes';
import type { SessionService } from '../tokens/sessions/session.service';
import { packageRoot } from './package-root';

const webRoot = (): string => join(packageRoot(), 'dist', 'web');

/** What pages are made with. */
export interface PageSupplies {
  readonly server: ServerParts;
  readonly config: Config;
  readonly clock: Clock;
  readonly sessions: SessionService;
}

/** Adds the pages that the settings ask for, and signing in: the record, the desk, GraphiQL. */
export function addPages(app: FastifyInstance, { server, config, clock, sessions }: PageSupplies): void {
  const pages = pagesOf(config);
  if (config.graphiql) {
    const examples = loadExamples(join(packageRoot(), 'examples'));
    const persistHeaders = config.graphiqlKeepsToken;
    registerGraphiql(app, { webRoot: webRoot(), examples, persistHeaders, isHome: pages === null });
  }
  if (config.pages !== 'off') {
    const home = config.pages === 'on' ? '/desk' : '/';
    const mostFailures = config.limits.signInFailures;
    registerSessions(app, { server, sessions, clock, home, mostFailures });
  }
  if (pages === null) return;
  registerRecordPages(app, { server, clock, pages, webRoot: webRoot(), hasDesk: config.pages === 'on' });
}

/** The pages; null where the settings want none, or none are built. */
export function pagesOf({ pages }: Pick<Config, 'pages'>): LoadedPages | null {
  return pages === 'off' ? null : loadPages(webRoot());
}
