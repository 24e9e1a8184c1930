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
import { packageRoot } from './package-root';

const webRoot = (): string => join(packageRoot(), 'dist', 'web');

/** Adds the pages that the settings ask for: the record, the desk, GraphiQL. */
export function addPages(app: FastifyInstance, server: ServerParts, config: Config, clock: Clock): void {
  const pages = pagesOf(config);
  if (config.graphiql) {
    const examples = loadExamples(join(packageRoot(), 'examples'));
    const persistHeaders = config.graphiqlKeepsToken;
    registerGraphiql(app, { webRoot: webRoot(), examples, persistHeaders, isHome: pages === null });
  }
  if (pages === null) return;
  registerRecordPages(app, { server, clock, pages, webRoot: webRoot(), hasDesk: config.pages === 'on' });
}

/** The pages; null where the settings want none, or none are built. */
export function pagesOf({ pages }: Pick<Config, 'pages'>): LoadedPages | null {
  return pages === 'off' ? null : loadPages(webRoot());
}
