import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Served } from '../processes';
import { served } from '../processes';

/** PostGraphile cannot be run here; the message says why. */
export class Unavailable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Unavailable';
  }
}

const PACKAGE = 'postgraphile@5';

/** The same page as `byCountry`, as PostGraphile's own schema offers it: rows of our tables, and rows they refer to. */
export const PAGE_BY_COUNTRY = `query byCountry($country: String!) {
  allQuotations(condition: { speakerCountry: $country }, orderBy: [SAID_SORT_DESC, PRIMARY_KEY_DESC], first: 20) {
    pageInfo { hasNextPage }
    nodes {
      rowId text kind speakerMention reviewStatus saidFrom saidTo saidPrecision speakerCountry
      actorBySpeakerId { rowId name kind role }
      articleByArticleId { rowId headline url publishedOn outletByOutletId { rowId name domain } }
    }
  }
}`;

// The preset that its documentation begins with, and nothing that a production server would switch off.
const SERVER = `import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';

const serv = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: process.argv[2], schemas: ['public'], pubsub: false })],
  grafserv: { watch: false, graphqlPath: '/graphql' },
}).createServ(grafserv);
const server = createServer();
await serv.addTo(server);
server.listen(0, '127.0.0.1', () => console.log(\`GraphQL http://127.0.0.1:\${server.address().port}/graphql\`));
`;

/** An installed PostGraphile. */
export interface Postgraphile {
  readonly folder: string;
  /** The Node.js that runs it. */
  readonly node: string;
}

/** Finds PostGraphile in a folder; what is missing there is fetched by npm. Throws Unavailable when it cannot be had. */
export function findPostgraphile(folder: string): Postgraphile {
  const { version, engines } = installed(folder);
  const node = fittingNode(folder, engines.node);
  process.stderr.write(`PostGraphile ${version} on node ${node.version}\n`);
  return { folder, node: node.path };
}

/** Starts it on a database. */
export async function startPostgraphile({ folder, node }: Postgraphile, database: string): Promise<Served> {
  const file = join(folder, 'serve.mjs');
  writeFileSync(file, SERVER);
  const env = { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' };
  return await served(
    spawn(node, [file, database], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] }),
  );
}

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
}

function installed(folder: string): Manifest {
  const manifest = join(folder, 'node_modules', 'postgraphile', 'package.json');
  if (!existsSync(manifest)) {
    mkdirSync(folder, { recursive: true });
    // A manifest of its own: npm would look for one above.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    try {
      execFileSync('npm', ['install', '--no-audit', '--no-fund', PACKAGE], { cwd: folder, stdio: 'ignore' });
    } catch {
      throw new Unavailable(`${PACKAGE} cannot be installed into ${folder}.`);
    }
  }
  return JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
}

// One that is installed beside it (the package "node") goes first.
function fittingNode(folder: string, wanted: string): { path: string; version: string } {
  const least = Number(/\d+/.exec(wanted)?.[0] ?? 0);
  const candidates = [join(folder, 'node_modules', '.bin', 'node'), process.execPath].filter((path) =>
    existsSync(path),
  );
  const found = candidates.map((path) => ({
    path,
    version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim(),
  }));
  const fitting = found.find(({ version }) => Number(/\d+/.exec(version)?.[0] ?? 0) >= least);
  if (fitting !== undefined) return fitting;
  throw new Unavailable(
    `PostGraphile needs node ${wanted}, and there is ${found.map(({ version }) => version).join(', ')}. Put one beside it: cd ${folder} && npm install node@${least}`,
  );
}
