import type { GraphiQLProps } from 'graphiql';

type Storage = NonNullable<GraphiQLProps['storage']>;

/**
 * Makes GraphiQL open on the query and the variables that the address has in `?query=` and `?variables=`. It runs nothing.
 * Must run before GraphiQL reads the storage.
 */
export function openLinkedQuery(storage: Storage): void {
  const parameters = new URLSearchParams(window.location.search);
  const query = parameters.get('query');
  if (query === null) return;
  // Without this, a reload would put a fresh copy beside the one that was edited.
  window.history.replaceState(null, '', window.location.pathname);
  storage.setItem('graphiql:query', query);
  const variables = parameters.get('variables') ?? '';
  if (variables === '') storage.removeItem('graphiql:variables');
  else storage.setItem('graphiql:variables', variables);
}

/** The address of this page that opens it on a query. It has no token in it. */
export function linkToQuery(query: string, variables: string): string {
  const link = new URL(window.location.pathname, window.location.origin);
  link.searchParams.set('query', query);
  if (variables.trim() !== '') link.searchParams.set('variables', variables);
  return link.href;
}
