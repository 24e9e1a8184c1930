import { Role } from '../src/domain/role';
import { exchange } from './exchange';
import type { HttpRequest } from './exchange';
import type { Sent } from './random-document';
import type { Twin } from './twins';
import { idOf, ROLES } from './twins';

/** A way to send a document, and what comes back as one text. */
export interface Way {
  readonly name: string;
  send(twin: Twin, sent: Sent): Promise<string>;
}

type Write = (sent: Sent, token: string | null) => HttpRequest;

function bearer(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

const post =
  (headers: Record<string, string> = {}): Write =>
  ({ query, operationName, variables }, token) => ({
    method: 'POST',
    path: '/graphql',
    headers: { ...headers, ...bearer(token) },
    body: { query, operationName, variables },
  });

const get =
  (name: (sent: Sent) => Record<string, string>): Write =>
  (sent, token) => {
    const { operationName, variables } = sent;
    const parameters = new URLSearchParams({
      ...name(sent),
      ...(operationName === null ? {} : { operationName }),
      variables: JSON.stringify(variables),
    });
    // What a browser may not send without asking first.
    const headers = { 'apollo-require-preflight': 'true', ...bearer(token) };
    return { method: 'GET', path: `/graphql?${parameters.toString()}`, headers };
  };

const byText = ({ query }: Sent): { query: string } => ({ query });
const byId = ({ query }: Sent): { documentId: string } => ({ documentId: `sha256:${idOf(query)}` });

const trusted: Write = (sent, token) => ({
  ...post()(sent, token),
  body: { ...byId(sent), operationName: sent.operationName, variables: sent.variables },
});

const apolloTrusted: Write = ({ query, operationName, variables }, token) => ({
  ...post()({ query, operationName, variables }, token),
  body: { operationName, variables, extensions: { persistedQuery: { version: 1, sha256Hash: idOf(query) } } },
});

function way(name: string, write: Write, role?: Role): Way {
  return {
    name,
    send: (twin, sent) => exchange(twin.url, write(sent, role === undefined ? null : twin.tokens[role])),
  };
}

const socket: Way = { name: 'socket', send: ({ socket: open }, sent) => open.ask(sent) };

/** Every way for queries. Answers to readers without a token are kept by the server when they come by GET. */
export const WAYS: readonly Way[] = [
  way('POST', post()),
  ...ROLES.map((role) => way(`POST as ${role}`, post(), role)),
  way('POST for another media type', post({ accept: 'application/graphql-response+json' })),
  way('event stream', post({ accept: 'text/event-stream' })),
  way('POST answered by gzip', post({ 'accept-encoding': 'gzip' })),
  way('POST answered by br', post({ 'accept-encoding': 'br, gzip' }), Role.READER),
  way('GET', get(byText), Role.REVIEWER),
  way('GET from the cache', get(byText)),
  way('trusted POST', trusted),
  way('trusted POST as Apollo sends it', apolloTrusted, Role.CONTRIBUTOR),
  way('trusted GET from the cache', get(byId)),
  socket,
];

/** Those for mutations, which change what later ones meet. */
export const WAYS_TO_WRITE: readonly Way[] = [
  way('POST', post()),
  way('POST as REVIEWER', post(), Role.REVIEWER),
];
