import { Role } from '../../src/domain/role';
import { quotationRows } from '../cli/run-import';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { atImport, linesOf, upload, whenOver } from '../support/upload';

interface JobNode {
  readonly id: string;
  readonly status: string;
  readonly createdCount: number;
  readonly batches: { readonly totalCount: number; readonly nodes: { readonly id: string }[] };
}

const FIELDS = 'id status createdCount batches(first: 10) { totalCount nodes { id createdCount } }';

describe('the import of a file that was sent', () => {
  let test: TestApp;
  let token: string;
  let jobId: string;
  beforeAll(async () => {
    test = await createTestApp();
    token = await test.token(Role.CONTRIBUTOR);
    ({
      job: { id: jobId },
    } = await upload(test, linesOf(quotationRows(700)), '?sourceName=ferries.jsonl', { token }));
    await whenOver(test, jobId);
  });
  afterAll(() => test.stop());

  const ask = async <T>(query: string, secret: string | null = token): Promise<T | null> =>
    (await test.send<T>(query, {}, { token: secret })).data;

  it('tells its counts and its batches, the last one first', async () => {
    const data = await ask<{ importJob: JobNode }>(`{ importJob(id: "${jobId}") { ${FIELDS} } }`);

    const { batches, ...job } = data?.importJob ?? ({} as JobNode);
    expect(job).toEqual({ id: jobId, status: 'DONE', createdCount: 700 });
    expect(batches.totalCount).toBe(2);
    expect(batches.nodes.map((node) => node.id)).toEqual(
      batches.nodes
        .map((node) => node.id)
        .sort()
        .reverse(),
    );
  });

  it('stores its rows in the name of the token that sent it', async () => {
    const data = await ask<{ importJob: { batches: { nodes: { importer: string; sourceName: string }[] } } }>(
      `{ importJob(id: "${jobId}") { batches { nodes { importer sourceName } } } }`,
    );

    expect(data?.importJob.batches.nodes[0]).toEqual({
      importer: expect.stringMatching(/^a contributor/),
      sourceName: 'ferries.jsonl',
    });
  });

  it('is shown to whoever sent it and to an ADMIN alone, in lists and by id', async () => {
    const other = await test.token(Role.REVIEWER);
    const admin = await test.token(Role.ADMIN);
    const query = `{ importJobs { nodes { id } } importJob(id: "${jobId}") { id } node(id: "${jobId}") { id } }`;

    const [seen, unseen, all] = [await ask(query), await ask(query, other), await ask(query, admin)];

    const whole = { importJobs: { nodes: [{ id: jobId }] }, importJob: { id: jobId }, node: { id: jobId } };
    expect(seen).toEqual(whole);
    expect(unseen).toEqual({ importJobs: { nodes: [] }, importJob: null, node: null });
    expect(all).toEqual(whole);
    const { errors } = await test.send(query, {}, { token: null });
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('finds again what an earlier job has stored, and does not note a batch twice', async () => {
    const again = await upload(test, linesOf(quotationRows(700)), '?sourceName=ferries.jsonl', { token });

    expect(await whenOver(test, again.job.id)).toMatchObject({ status: 'DONE', createdCount: 700 });
    const data = await ask<{ importJob: JobNode }>(`{ importJob(id: "${again.job.id}") { ${FIELDS} } }`);
    expect(data?.importJob.batches.totalCount).toBe(2);
    expect(await ask('{ quotations { totalCount } }')).toEqual({ quotations: { totalCount: 700 } });
  });

  it('ends when its token is revoked, and says so', async () => {
    const secret = await test.token(Role.CONTRIBUTOR, 'soon gone');
    const { data } = await test.send<{ tokens: { id: string; name: string }[] }>('{ tokens { id name } }');
    const id = data?.tokens.find(({ name }) => name === 'soon gone')?.id ?? '';
    const rows = quotationRows(1500).map((row, i) => ({
      ...row,
      text: `Gone ${i}`,
      article: { url: `https://gone.example/${i}` },
    }));

    const { job } = await upload(test, linesOf(rows), '', { token: secret });
    await test.app.services.tokens.revoke(id);

    expect(await whenOver(test, job.id)).toMatchObject({
      status: 'FAILED',
      reason: expect.stringContaining('was revoked'),
    });
  });

  it('can be cancelled once, by whoever sent it', async () => {
    const { job } = await upload(test, linesOf(quotationRows(700)), '?key=cancelled', { token });
    const mutation = `mutation { cancelImport(input: { id: "${job.id}" }) { job { status reason } userErrors { code } } }`;

    const first = await ask(mutation);
    const second = await atImport(test, `/${job.id}`, { method: 'DELETE', token });
    const over = await atImport(test, `/${jobId}`, { method: 'DELETE', token });

    expect(first).toEqual({
      cancelImport: { job: { status: 'CANCELLED', reason: 'Cancelled.' }, userErrors: [] },
    });
    expect(second).toMatchObject({ status: 200, job: { status: 'CANCELLED' } });
    expect([over.status, over.refusal]).toEqual([409, expect.stringMatching(/^CONFLICT: .* has ended\./)]);
  });
});

describe('a server that is stopped as soon as it has started', () => {
  it('first ends looking for what an earlier one has left', async () => {
    const test = await createTestApp();
    const { importJobs } = test.app.services;
    let isOver = false;
    const looking = importJobs.start().then(() => (isOver = true));

    await importJobs.stop();

    expect(isOver).toBe(true);
    await looking;
    await test.stop();
  });
});
