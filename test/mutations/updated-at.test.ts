import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { QuotationAnswer } from './support/answers';
import { imported, importRows, statuses } from './support/import-quotations';
import { done } from './support/mutate';
import { articleRow, claimRow, claimText, personName, quotationRow, reviewRow, WORDS } from './support/rows';
import { content } from './support/tables';

interface Moved {
  readonly quotations: readonly string[];
  readonly claims: readonly string[];
}

const ALL = '[UNREVIEWED, CONFIRMED, DISPUTED, REJECTED, RETRACTED]';
const CHANGED = `query ($since: DateTime!) {
  quotations(filter: { updatedSince: $since, reviewStatus: ${ALL} }, first: 100) { nodes { id } }
  claims(filter: { updatedSince: $since }, first: 100) { nodes { id } }
}`;
const NEWEST = `{
  quotations(filter: { reviewStatus: ${ALL} }, orderBy: UPDATED_AT_DESC, first: 1) { nodes { updatedAt } }
  claims(orderBy: UPDATED_AT_DESC, first: 1) { nodes { updatedAt } }
}`;

describe('updatedSince hears of a change through others:', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
  });
  afterEach(() => test.stop());

  /** What a client that has kept a copy is told after something was done. */
  async function movedBy(action: () => Promise<unknown>): Promise<Moved> {
    const { data } =
      await test.send<Record<'quotations' | 'claims', { nodes: { updatedAt: string }[] }>>(NEWEST);
    const newest = [...data!.quotations.nodes, ...data!.claims.nodes].map((node) =>
      Date.parse(node.updatedAt),
    );
    const since = new Date(Math.max(...newest) + 1).toISOString();
    await action();
    const changed = await test.send<Record<'quotations' | 'claims', { nodes: { id: string }[] }>>(CHANGED, {
      since,
    });
    expect(changed.errors).toEqual([]);
    const ids = (list: 'quotations' | 'claims'): string[] =>
      changed.data![list].nodes.map((node) => node.id).sort();
    return { quotations: ids('quotations'), claims: ids('claims') };
  }

  async function coded(text = claimText(), fields: object = {}): Promise<QuotationAnswer> {
    const stances = [{ towards: { claim: text }, stance: 'SUPPORT' }];
    return await imported(test, quotationRow({ stances, ...fields }));
  }

  const claimOf = (quotation: QuotationAnswer): string => quotation.stances[0]!.target.id!;
  const revisions = async (): Promise<unknown[]> =>
    (await content(test))['revision']!.map((row) => row['entity_id']);

  it('a new stance moves its quotation and its claim, and no other', async () => {
    const [one, other] = [await coded(), await coded()];
    const before = await revisions();

    const moved = await movedBy(() =>
      done(test, 'codeStance', {
        quotationId: one.id,
        towards: { claimId: claimOf(other) },
        stance: 'OPPOSE',
      }),
    );

    expect(moved).toEqual({ quotations: [one.id], claims: [claimOf(other)] });
    expect(await revisions()).toHaveLength(before.length + 1);
  });

  it('a decided stance does, and the same decision again does not', async () => {
    const quotation = await coded();
    const decide = (): Promise<unknown> =>
      done(test, 'decideStance', { id: quotation.stances[0]!.id, status: 'REJECTED' });

    expect(await movedBy(decide)).toEqual({ quotations: [quotation.id], claims: [claimOf(quotation)] });
    expect(await movedBy(decide)).toEqual({ quotations: [], claims: [] });
  });

  it('a stance that an import adds or changes does, and the same import again does not', async () => {
    const claim = claimText();
    const row = quotationRow();
    const { id } = await imported(test, row);
    const recoded = (stance: string) => (): Promise<unknown> =>
      importRows(test, [{ ...row, stances: [{ towards: { claim }, stance }] }]);

    const added = await movedBy(recoded('SUPPORT'));
    const changed = await movedBy(recoded('OPPOSE'));
    const again = await movedBy(recoded('OPPOSE'));

    expect(added).toEqual({ quotations: [id], claims: [expect.any(String)] });
    expect(changed).toEqual(added);
    expect(again).toEqual({ quotations: [], claims: [] });
  });

  it('a quotation’s new day, speaker or retraction moves its claim, its new venue does not', async () => {
    const quotation = await coded();
    const update = (expectedRevision: number, patch: object) => (): Promise<unknown> =>
      done(test, 'updateQuotation', { id: quotation.id, expectedRevision, ...patch });
    const both = { quotations: [quotation.id], claims: [claimOf(quotation)] };

    expect(await movedBy(update(1, { saidOn: { earliest: '2024-04-29' } }))).toEqual(both);
    expect(await movedBy(update(2, { speaker: { name: personName() } }))).toEqual(both);
    expect(await movedBy(update(3, { venue: 'the quay' }))).toEqual({ ...both, claims: [] });
    expect(
      await movedBy(() => done(test, 'retractQuotation', { id: quotation.id, reason: 'Never said.' })),
    ).toEqual(both);
  });

  it('an undone import of stances moves the quotations and claims that are left', async () => {
    const claim = claimText();
    const quotation = await coded(claim);
    const row = quotationRow();
    const { id } = await imported(test, row);
    const batch = await importRows(test, [{ ...row, stances: [{ towards: { claim }, stance: 'OPPOSE' }] }]);

    const moved = await movedBy(() => done(test, 'revertImport', { id: batch.batch!.id }));

    expect(moved).toEqual({ quotations: [id], claims: [claimOf(quotation)] });
  });

  it('a new, a corrected or an undone fact-check moves its claim, the same import again does not', async () => {
    const text = claimText();
    const quotation = await coded(text);
    const id = claimOf(quotation);
    const rows = [claimRow({ text, language: null, topics: null, reviews: [reviewRow()] })];
    const claims = { quotations: [], claims: [id] };
    let batchId: string | undefined;

    const added = await movedBy(async () => {
      batchId = (await done(test, 'importClaims', { rows })).batch?.id;
    });
    const again = await movedBy(async () => {
      expect(statuses(await done(test, 'importClaims', { rows }))).toEqual(['UNCHANGED']);
    });
    const undone = await movedBy(() => done(test, 'revertImport', { id: batchId }));
    const { claimReview } = await done(test, 'publishClaimReview', { claimId: id, ...reviewRow() });
    const corrected = await movedBy(() =>
      done(test, 'correctClaimReview', {
        id: claimReview?.id,
        expectedRevision: 1,
        explanation: 'The timetable says so.',
        note: 'The explanation was missing.',
      }),
    );

    expect({ added, again, undone, corrected }).toEqual({
      added: claims,
      again: { quotations: [], claims: [] },
      undone: claims,
      corrected: claims,
    });
  });

  it('merging claims moves both, and the quotations of the merged one', async () => {
    const [merged, survivor] = [await coded(), await coded()];
    const ids = { id: claimOf(merged), intoId: claimOf(survivor) };

    const moved = await movedBy(() => done(test, 'mergeClaims', ids));
    const back = await movedBy(() => done(test, 'unmergeClaim', { id: ids.id }));

    // A merged claim is in no list.
    expect(moved).toEqual({ quotations: [merged.id], claims: [ids.intoId] });
    expect(back).toEqual({ quotations: [merged.id], claims: [ids.id, ids.intoId].sort() });
  });

  it('merging actors moves the quotations that name the merged one, and the claims it spoke of', async () => {
    const [merged, survivor] = [await coded(), await coded()];
    const told = await imported(
      test,
      quotationRow({ hops: [{ relation: 'TOLD', actor: { id: merged.speaker!.id } }] }),
    );
    const ids = { id: merged.speaker!.id, intoId: survivor.speaker!.id };
    const expected = { quotations: [merged.id, told.id].sort(), claims: [claimOf(merged)] };

    expect(await movedBy(() => done(test, 'mergeActors', ids))).toEqual(expected);
    expect(await movedBy(() => done(test, 'unmergeActor', { id: ids.id }))).toEqual(expected);
  });

  it('an article’s day, outlet or text moves its quotations, the same article again does not', async () => {
    const article = articleRow();
    const { id } = await imported(test, quotationRow({ article }));
    const send = (fields: object) => (): Promise<unknown> =>
      done(test, 'importArticle', { ...article, ...fields, quotations: [] });
    const later = { publishedOn: '2024-05-03' };
    const edited = { ...later, body: `“${WORDS},” the harbour master said. Nobody disagreed.` };

    expect(await movedBy(send({ headline: 'Ferry returns' }))).toEqual({ quotations: [], claims: [] });
    expect(await movedBy(send(later))).toEqual({ quotations: [id], claims: [] });
    expect(await movedBy(send(edited))).toEqual({ quotations: [id], claims: [] });
    expect(await movedBy(send(edited))).toEqual({ quotations: [], claims: [] });
  });
});
