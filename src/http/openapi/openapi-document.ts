import { exportPaths } from './openapi-exports';
import { importPaths, importSchemas } from './openapi-imports';
import type { Part } from './openapi-parts';
import { answer, refusals, TAGGED } from './openapi-parts';

const STATE = { type: 'object', properties: { status: { type: 'string' } }, required: ['status'] };

/** How the document depends on the settings. */
export interface OpenApiParts {
  readonly release: string;
  readonly readAccess: 'public' | 'token';
}

/** Everything that the server answers outside GraphQL, as OpenAPI 3.1. */
export function openApiDocument({ release, readAccess }: OpenApiParts): Part {
  const withToken = { token: [] };
  const readers = readAccess === 'public' ? [{}, withToken] : [withToken];
  const exported = exportPaths({ readers, exports: [...readers, { link: [] }] });
  return {
    openapi: '3.1.0',
    info: {
      title: 'On Record',
      version: release,
      description: 'Files in, files out, feeds and health. Everything else is GraphQL, at /graphql.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: { ...importPaths(), ...exported, ...ownPaths() },
    components: {
      schemas: { ...importSchemas(), Refusal: refusalSchema() },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'The secret of a token.' },
        link: {
          type: 'apiKey',
          in: 'query',
          name: 'signature',
          description:
            'The query exportLink of GraphQL answers an address with tokenId, expires and signature. Use it unchanged.',
        },
      },
    },
  };
}

function ownPaths(): Part {
  const monitoring = { tags: ['monitoring'], security: [] };
  return {
    '/healthz': {
      get: {
        ...monitoring,
        operationId: 'healthz',
        summary: 'Whether the process lives.',
        responses: { 200: answer('It lives.', 'application/json', STATE) },
      },
    },
    '/readyz': {
      get: {
        ...monitoring,
        operationId: 'readyz',
        summary: 'Whether queries will work.',
        responses: {
          200: answer('They will.', 'application/json', STATE),
          503: answer(
            'The server is stopping, or its database does not answer. The status says which.',
            'application/json',
            STATE,
          ),
        },
      },
    },
    '/openapi.json': {
      get: {
        operationId: 'openapi',
        summary: 'This document.',
        tags: ['description'],
        security: [],
        ...taggedDocument(),
      },
    },
  };
}

function taggedDocument(): Part {
  const { parameters, headers, unchanged } = TAGGED;
  const document = answer('The document.', 'application/json', { type: 'object' }, headers);
  return { parameters, responses: { 200: document, ...unchanged, ...refusals() } };
}

function refusalSchema(): Part {
  const extensions = {
    type: 'object',
    description: 'code is for programs; requestId finds the request in the log of the server.',
    properties: { code: { type: 'string' }, requestId: { type: 'string' } },
    required: ['code'],
  };
  const error = {
    type: 'object',
    properties: { message: { type: 'string', description: 'What is wrong, and the remedy.' }, extensions },
    required: ['message', 'extensions'],
  };
  return {
    type: 'object',
    description: 'Why a request was refused, in the shape of a GraphQL answer.',
    properties: { errors: { type: 'array', items: error } },
    required: ['errors'],
  };
}
