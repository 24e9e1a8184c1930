import type { GraphiQLProps } from 'graphiql';
import { getOperationAST, Kind, OperationTypeNode, parse } from 'graphql';
import { currentToken } from './access-token';
import { subscribe } from './subscribe';

type Fetcher = GraphiQLProps['fetcher'];
interface Request {
  readonly query: string;
  readonly operationName?: string | null | undefined;
}
type Answer = { data?: Record<string, unknown> | null; errors?: { message: string }[] };

/**
 * How GraphiQL reaches the server: plain POST, and a WebSocket for subscriptions; with the access token unless the
 * headers editor names one.
 */
export function createFetcher(endpoint: string): Fetcher {
  return ((params, options) => {
    const request = withOwnName(params);
    return isSubscription(request)
      ? subscribe(endpoint, request, requestHeaders(options?.headers).get('authorization'))
      : post(endpoint, request, options?.headers);
  }) as Fetcher;
}

/** The role that the server gives the current token. Throws an Error with the server's reason if it refuses. */
export async function askRole(endpoint: string): Promise<string> {
  const { data, errors } = await post(endpoint, { query: 'query TokenRole { viewer { role } }' });
  const viewer = data?.['viewer'] as { role?: string | null } | null | undefined;
  if (viewer?.role) return viewer.role;
  throw new Error(errors?.[0]?.message ?? 'the server did not name its role.');
}

/*
 * GraphiQL learns a tenth of a second late what an edited operation is called, and until then sends the name of
 * the one before it, which the server cannot find.
 */
function withOwnName(request: Request): Request {
  const names = operationNames(request.query);
  if (names.length === 0 || names.includes(request.operationName ?? '')) return request;
  return { ...request, operationName: names.length === 1 ? names[0] : undefined };
}

function isSubscription({ query, operationName }: Request): boolean {
  try {
    const document = parse(query, { noLocation: true });
    return getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    return false;
  }
}

function operationNames(query: string): (string | undefined)[] {
  try {
    const { definitions } = parse(query, { noLocation: true });
    return definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : []));
  } catch {
    // The server says best what is wrong with it.
    return [];
  }
}

async function post(endpoint: string, body: Request, extra?: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: requestHeaders(extra),
    body: JSON.stringify(body),
  });
  return readAnswer(response);
}

function requestHeaders(extra: Record<string, unknown> = {}): Headers {
  const headers = new Headers({
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'content-type': 'application/json',
  });
  const token = currentToken();
  if (token) headers.set('authorization', `Bearer ${token}`);
  for (const [name, value] of Object.entries(extra)) headers.set(name, String(value));
  return headers;
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    const start = text.trim().slice(0, 200);
    return { errors: [{ message: `The server answered ${response.status} and no JSON. ${start}`.trim() }] };
  }
}
