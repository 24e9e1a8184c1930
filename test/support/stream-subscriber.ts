import { createClient } from 'graphql-sse';
import type { TestApp } from './create-test-app';
import { ADMIN_TOKEN } from './create-test-app';
import type { Subscriber, Told } from './subscriber';

/** A client of the protocol GraphQL over SSE, with a connection for each operation. Sends the admin token unless told otherwise. */
export function streamSubscriber(
  test: TestApp,
  { token = ADMIN_TOKEN }: { readonly token?: string | null } = {},
): Omit<Subscriber, 'closed'> {
  const client = createClient({
    url: `${test.url}/graphql`,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });
  return {
    listen: (query, variables = {}, extensions = {}) =>
      client.iterate({ query, variables, extensions }) as unknown as AsyncGenerator<Told, void>,
    stop: () => Promise.resolve(client.dispose()),
  };
}
