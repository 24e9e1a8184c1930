import type { FastifyInstance } from 'fastify';

// Fastify prints its routes as a tree, four characters a level: "│   ├── healthz (GET, HEAD)".
const LINE = /^([│ ]*)[├└]── (\S+) \((.*)\)$/;
const INDENT = 4;

/** The paths that a server answers to GET, with `x` in the place of their parameters. */
export function pathsOf(server: FastifyInstance): string[] {
  const above: string[] = [];
  const found: string[] = [];
  for (const line of server.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, part, methods] = LINE.exec(line) ?? [];
    if (indent === undefined || part === undefined) continue;
    const level = indent.length / INDENT;
    const path = `${above[level - 1] ?? ''}${part}`;
    above[level] = path;
    if (methods?.split(', ').includes('GET')) found.push(path.replace(/:[\w|:]+/g, 'x').replace('//', '/'));
  }
  return found;
}
