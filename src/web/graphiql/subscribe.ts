import { createClient } from 'graphql-ws';

type Answer = { data?: Record<string, unknown> | null; errors?: { message: string }[] };
interface Request {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Record<string, unknown>;
}

/** What a subscription receives, over a socket of its own that is closed with it. */
export async function* subscribe(
  endpoint: string,
  request: Request,
  authorization: string | null,
): AsyncGenerator<Answer> {
  const client = createClient({
    url: new URL(endpoint, window.location.href).href.replace(/^http/, 'ws'),
    connectionParams: authorization === null ? {} : { Authorization: authorization },
    // A connection that broke has missed events: the reader is to see that.
    retryAttempts: 0,
  });
  try {
    yield* client.iterate(request) as AsyncGenerator<Answer>;
  } catch (error) {
    yield { errors: reasons(error) };
  } finally {
    await client.dispose();
  }
}

function reasons(error: unknown): { message: string }[] {
  if (Array.isArray(error)) return error as { message: string }[];
  const { code, reason } = error as { code?: number; reason?: string };
  if (code !== undefined) return [{ message: `The connection was closed (${code}). ${reason ?? ''}`.trim() }];
  return [{ message: error instanceof Error ? error.message : 'The connection could not be opened.' }];
}
