import type { RefusalCode } from '../request/refusal';

/** A value of JSON in the document. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Part of the document: parameters, responses, schemas. */
export type Part = Readonly<Record<string, Json>>;

type Code = RefusalCode | 'BAD_USER_INPUT';

/** What a status of a refusal means: its codes of docs/errors.md. */
const REFUSALS: Readonly<Record<number, { readonly codes: readonly Code[]; readonly about: string }>> = {
  400: {
    codes: ['BAD_REQUEST', 'BAD_USER_INPUT'],
    about: 'A parameter or the file is wrong. The message names it and the remedy.',
  },
  401: {
    codes: ['UNAUTHENTICATED'],
    about: 'A token is necessary, is not known or was revoked; or a signed link has expired.',
  },
  403: {
    codes: ['FORBIDDEN'],
    about: 'The role of the token is too low, or a signed link was changed.',
  },
  404: { codes: ['NOT_FOUND'], about: 'There is no such record, or it is not yours.' },
  408: { codes: ['BAD_REQUEST'], about: 'The request came too slowly.' },
  409: { codes: ['CONFLICT'], about: 'The import has ended, so it cannot be cancelled.' },
  413: { codes: ['REQUEST_TOO_LARGE'], about: 'The file has too many bytes. Pack it as gzip, or split it.' },
  500: {
    codes: ['INTERNAL_SERVER_ERROR', 'STORAGE_FAILED'],
    about: 'The server or its disk failed. Search its log for the requestId.',
  },
  503: {
    codes: ['SERVER_BUSY', 'SERVER_STOPPING', 'QUERY_TIMEOUT', 'DATABASE_UNAVAILABLE', 'DATABASE_REPLACED'],
    about: 'Try again after the seconds of Retry-After, if it is sent.',
  },
  507: { codes: ['STORAGE_FULL'], about: 'The disk of the server is full. Nothing was stored.' },
};

/** The refusals that an operation can answer. Each of them says its codes. */
export function refusals(...statuses: readonly number[]): Part {
  const known = [...new Set([...statuses, 500, 503])].sort((a, b) => a - b);
  return Object.fromEntries(known.map((status) => [status, refusalOf(status)]));
}

function refusalOf(status: number): Part {
  const { codes, about } = REFUSALS[status] ?? { codes: [], about: '' };
  const extensions: Part = {
    type: 'object',
    properties: { code: { enum: [...codes] }, requestId: { type: 'string' } },
    required: ['code'],
  };
  const error: Part = { type: 'object', properties: { extensions } };
  const schema: Part = {
    allOf: [{ $ref: '#/components/schemas/Refusal' }, { properties: { errors: { items: error } } }],
  };
  const retry = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } };
  return {
    description: `${about} Codes: ${codes.join(', ')}.`,
    ...(status === 503 ? { headers: retry } : {}),
    content: { 'application/json': { schema } },
  };
}

/** An answer with a body of this type. */
export function answer(description: string, type: string, schema: Part, headers: Part = {}): Part {
  return { description, headers, content: { [type]: { schema } } };
}

/** A header of an answer. */
export function header(description: string): Part {
  return { description, schema: { type: 'string' } };
}

/** A parameter of the address that may be left out. */
export function query(name: string, description: string, schema: Part): Part {
  return { name, in: 'query', required: false, description, schema };
}

/** A part of the path. */
export function inPath(name: string, description: string): Part {
  return { name, in: 'path', required: true, description, schema: { type: 'string' } };
}

/** The headers and the 304 of what carries an ETag. */
export const TAGGED = {
  parameters: [
    {
      name: 'If-None-Match',
      in: 'header',
      required: false,
      description: 'The ETag of the answer that you have.',
      schema: { type: 'string' },
    },
  ],
  headers: { ETag: header('What to send back in If-None-Match.') },
  unchanged: { 304: { description: 'You have this already: nothing has changed.' } },
} as const;
