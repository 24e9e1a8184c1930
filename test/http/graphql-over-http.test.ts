import { serverAudits } from 'graphql-http';
import type { AuditResult } from 'graphql-http';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';

describe('GraphQL over HTTP, by the audits of the specification', () => {
  let test: TestApp;
  let results: AuditResult[];

  beforeAll(async () => {
    test = await createTestApp();
    results = await Promise.all(serverAudits({ url: `${test.url}/graphql` }).map((audit) => audit.fn()));
  });
  afterAll(() => test.stop());

  it('does everything that a server MUST do', () => {
    const musts = results.filter((result) => result.name.startsWith('MUST'));

    expect(musts).toHaveLength(13);
    expect(musts.filter((result) => result.status !== 'ok')).toEqual([]);
  });

  it('passes all audits but those that want status 200 for a refusal, or answers for GETs that any page could send', () => {
    const failed = results.filter((result) => result.status !== 'ok').map((result) => result.name);

    expect(results).toHaveLength(61);
    expect(failed.sort()).toEqual([
      'MAY accept application/x-www-form-urlencoded formatted GET requests',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
  });
});
