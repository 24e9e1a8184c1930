import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { TestApp } from './create-test-app';

/** The SQL statements that one request costs. Asked without a token, whose check is a statement of its own. */
export async function statementsOf<T, V>(
  test: TestApp,
  document: TypedDocumentNode<T, V>,
  variables: V,
): Promise<{ readonly count: number; readonly data: T }> {
  test.statements.length = 0;
  const data = await test.run(document, variables, { token: null });
  return { count: test.statements.length, data };
}
