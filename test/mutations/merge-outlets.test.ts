import sql from 'sql-template-tag';
import { Role } from '../../src/domain/role';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { QuotationAnswer } from './support/answers';
import { imported } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { articleRow, claimText, quotationRow, reviewRow } from './support/rows';
import type { Content } from './support/tables';
import { content, nothingWritten, only, uncounted } from './support/tables';

/** What a merge may touch beside the outlet's own record and history. */
const MOVED = ['article', 'quotation', 'attribution_hop', 'claim_review', 'outlet_alias'];

let serial = 0;

interface Named {
  readonly name: string;
  readonly domain: string;
}

interface Two {
  readonly merged: string;
  readonly survivor: string;
  readonly old: Named;
  readonly own: Named;
  readonly printed: QuotationAnswer;
  readonly relayed: QuotationAnswer;
}

describe('mergeOutlets and unmergeOutlet', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const named = (): Named => ({ name: `Strait Wire ${++serial}`, domain: `strait${serial}.example` });
  const printedBy = (outlet: object): Promise<QuotationAnswer> =>
    imported(
      test,
      quotationRow({ article: articleRow({ url: `https://somewhere.example/${++serial}`, outlet }) }),
    );

  /** Two outlets; the first has printed something, passed something on, and checked a claim. */
  async function two(): Promise<Two> {
    const [old, own] = [named(), named()];
    const printed = await printedBy(old);
    const survivor = (await printedBy(own)).outlet!.id;
    const relayed = await imported(test, quotationRow({ hops: [{ relation: 'REPORTED', outlet: old }] }));
    return { merged: printed.outlet!.id, survivor, old, own, printed, relayed };
  }

  const merge = (id: string, intoId: string): Promise<unknown> => done(test, 'mergeOutlets', { id, intoId });
  const unmerge = (id: string): Promise<unknown> => done(test, 'unmergeOutlet', { id });
  const movable = async (): Promise<Content> =>
    uncounted(only(await content(test), ...MOVED, 'reference_move'));

  it('moves articles, quotations and hops to the one that stays', async () => {
    const { merged, survivor, printed, relayed, old } = await two();

    const { outlet } = await done(test, 'mergeOutlets', { id: merged, intoId: survivor });

    expect(outlet).toMatchObject({ id: survivor, otherNames: [old.name], otherDomains: [old.domain] });
    expect((await stored(test, 'Quotation', printed.id))?.outlet?.id).toBe(survivor);
    expect((await stored(test, 'Article', printed.article.id))?.outlet?.name).toBe(outlet?.name);
    expect((await stored(test, 'Quotation', relayed.id))?.hops[1]?.outlet?.id).toBe(survivor);
  });

  it('leaves no reference to the merged outlet anywhere but in its history', async () => {
    const { merged, survivor, old } = await two();
    await done(test, 'updateOutlet', { id: merged, expectedRevision: 1, otherNames: ['SW'] });
    await done(test, 'importClaims', {
      rows: [{ text: claimText(), reviews: [reviewRow({ publisher: old })] }],
    });
    const mentions = async (): Promise<string[]> => {
      const found = Object.entries(await content(test)).flatMap(([table, rows]) =>
        rows.flatMap((row) =>
          Object.keys(row).flatMap((column) => (row[column] === merged ? [`${table}.${column}`] : [])),
        ),
      );
      return [...new Set(found)].sort();
    };
    const own = ['outlet.id', 'revision.entity_id'];
    const references = [
      'article.outlet_id',
      'attribution_hop.outlet_id',
      'claim_review.publisher_id',
      'outlet_alias.outlet_id',
      'quotation.outlet_id',
    ];
    expect(await mentions()).toEqual([...own, ...references].sort());

    await merge(merged, survivor);

    expect(await mentions()).toEqual([...own, 'reference_move.merged_id'].sort());
  });

  it('leads later imports from the names and domains of both to the one that stays', async () => {
    const { merged, survivor, old, own } = await two();
    await merge(merged, survivor);

    for (const outlet of [old, { domain: old.domain }, { domain: own.domain }])
      expect((await printedBy(outlet)).outlet?.id).toBe(survivor);
    for (const outlet of [old, { name: old.name }, { name: own.name }]) {
      const hops = [{ relation: 'REPORTED', outlet }];
      expect((await imported(test, quotationRow({ hops }))).hops[1]?.outlet?.id).toBe(survivor);
    }
  });

  it('answers filters by the domains of both, and lists only the one that stays', async () => {
    const { merged, survivor, old, own, printed, relayed } = await two();
    await merge(merged, survivor);
    const listed = async (filter: object): Promise<string[]> => {
      const query = 'query ($filter: OutletFilter) { outlets(filter: $filter) { nodes { id } } }';
      const { data } = await test.send<{ outlets: { nodes: { id: string }[] } }>(query, { filter });
      return data!.outlets.nodes.map((node) => node.id);
    };

    expect(await quotationIds(test, { outletDomain: [old.domain] })).toContain(printed.id);
    expect(await quotationIds(test, { outletDomain: [own.domain] })).toEqual(
      await quotationIds(test, { outletDomain: [old.domain] }),
    );
    expect(await quotationIds(test, { viaName: old.name })).toEqual([relayed.id]);
    expect(await quotationIds(test, { viaName: own.name })).toEqual([relayed.id]);
    expect(await listed({ domain: [old.domain] })).toEqual([survivor]);
    expect(await listed({ domain: [old.domain], isMerged: true })).toEqual([merged]);
  });

  it('keeps the old id resolvable, with what it was merged into, who did it and why', async () => {
    const { merged, survivor, old } = await two();
    const token = await test.token(Role.REVIEWER, 'Tove');
    const reason = 'One agency under two names.';

    await done(test, 'mergeOutlets', { id: merged, intoId: survivor, reason }, { token });

    expect(await stored(test, 'Outlet', merged)).toMatchObject({
      ...old,
      mergedInto: { id: survivor },
      revisions: [
        {},
        { action: 'MERGED', madeBy: 'Tove', reason, changes: [{ field: 'mergedIntoId', after: survivor }] },
      ],
    });
  });

  it('counts two publishers of a fact-check as one, and as two again', async () => {
    const [one, other, third] = [named(), named(), named()];
    const review = (publisher: Named, verdict: string): object =>
      reviewRow({ publisher, verdict, url: `https://${publisher.domain}/1` });
    const text = claimText();
    const reviews = [review(one, 'FALSE'), review(other, 'FALSE'), review(third, 'TRUE')];
    const { rows } = await done(test, 'importClaims', { rows: [{ text, reviews }] });
    const claimId = rows[0]!.claim!.id;
    const { data } = await test.send<{ outlets: { nodes: { id: string }[] } }>(
      'query ($domain: [String!]) { outlets(filter: { domain: $domain }) { nodes { id } } }',
      { domain: [one.domain, other.domain] },
    );
    const [first, second] = data!.outlets.nodes.map((node) => node.id) as [string, string];
    const verdict = async (): Promise<string | null> => (await stored(test, 'Claim', claimId))!.verdict;
    expect(await verdict()).toBe('FALSE');

    await merge(first, second);
    expect(await verdict()).toBe('MIXED');
    expect(await claimIds(test, { verdict: ['MIXED'] })).toEqual([claimId]);

    await unmerge(first);
    expect(await verdict()).toBe('FALSE');
  });

  it('comes back exactly: unmerging leaves everything as it was before', async () => {
    const { merged, survivor, old } = await two();
    await done(test, 'updateOutlet', { id: merged, expectedRevision: 1, otherNames: ['SW'] });
    const before = await movable();

    await merge(merged, survivor);
    const between = await movable();
    await unmerge(merged);

    expect(between).not.toEqual(before);
    expect(await movable()).toEqual(before);
    expect((await stored(test, 'Outlet', merged))?.mergedInto).toBeNull();
    expect((await printedBy(old)).outlet?.id).toBe(merged);
  });

  it('follows a chain of merges', async () => {
    const { merged, survivor, old, printed } = await two();
    const last = (await printedBy(named())).outlet!.id;

    await merge(merged, survivor);
    await merge(survivor, last);

    expect((await stored(test, 'Quotation', printed.id))?.outlet?.id).toBe(last);
    expect((await printedBy(old)).outlet?.id).toBe(last);
    expect((await stored(test, 'Outlet', merged))?.mergedInto).toEqual({ id: last });
  });

  it('shows what it moved as changed', async () => {
    const { merged, survivor, printed } = await two();
    const { updated_at: before } = (
      await test.app.database.reader.all<{ updated_at: string }>(
        sql`SELECT updated_at FROM article WHERE id = ${printed.article.id}`,
      )
    )[0]!;

    await merge(merged, survivor);

    const query =
      'query ($since: DateTime) { articles(filter: { updatedSince: $since }, first: 100) { nodes { id updatedAt } } }';
    const { data } = await test.send<{ articles: { nodes: { id: string; updatedAt: string }[] } }>(query, {
      since: before,
    });
    const moved = data!.articles.nodes.find((node) => node.id === printed.article.id);
    expect(moved!.updatedAt > before).toBe(true);
  });

  it('leaves the domains that came with a merge to the merged outlet when the survivor is edited', async () => {
    const { merged, survivor, old } = await two();
    await merge(merged, survivor);

    const { outlet } = await done(test, 'updateOutlet', {
      id: survivor,
      expectedRevision: 1,
      otherNames: [old.name, 'Strait'],
      otherDomains: [old.domain],
    });
    expect(outlet).toMatchObject({ otherNames: ['Strait', old.name], otherDomains: [old.domain] });
    await unmerge(merged);

    expect(await stored(test, 'Outlet', survivor)).toMatchObject({
      otherNames: ['Strait'],
      otherDomains: [],
    });
    expect((await printedBy(old)).outlet?.id).toBe(merged);
  });

  describe('refuse', () => {
    it('an outlet merged into itself', async () => {
      const { merged } = await two();

      const payload = await nothingWritten(test, () =>
        mutate(test, 'mergeOutlets', { id: merged, intoId: merged }),
      );

      expect(payload).toEqual({ outlet: null, userErrors: [refusal('INVALID', 'input', 'intoId')] });
    });

    it('an outlet that is merged already, on either side, and to edit it', async () => {
      const { merged, survivor } = await two();
      const third = (await printedBy(named())).outlet!.id;
      await merge(merged, survivor);

      const payloads = [
        await mutate(test, 'mergeOutlets', { id: merged, intoId: third }),
        await mutate(test, 'mergeOutlets', { id: third, intoId: merged }),
        await mutate(test, 'updateOutlet', { id: merged, expectedRevision: 2, country: 'NO' }),
      ];

      expect(payloads.map((payload) => payload.userErrors)).toEqual([
        [refusal('CONFLICT', 'input', 'id')],
        [refusal('CONFLICT', 'input', 'intoId')],
        [refusal('CONFLICT', 'input', 'id')],
      ]);
      expect(payloads[0]?.userErrors[0]?.message).toContain(survivor);
    });

    it('a domain that came with a merged outlet as the survivor’s own', async () => {
      const { merged, survivor, old } = await two();
      await merge(merged, survivor);

      const { userErrors } = await mutate(test, 'updateOutlet', {
        id: survivor,
        expectedRevision: 1,
        domain: old.domain,
      });

      expect(userErrors).toEqual([refusal('DUPLICATE', 'input', 'domain')]);
      expect(userErrors[0]?.message).toContain(merged);
    });

    it('ids that nobody has, and to unmerge what is not merged', async () => {
      const { merged } = await two();
      const payloads = [
        await mutate(test, 'mergeOutlets', { id: 'out_1', intoId: merged }),
        await mutate(test, 'mergeOutlets', { id: merged, intoId: 'out_1' }),
        await mutate(test, 'unmergeOutlet', { id: 'out_1' }),
        await mutate(test, 'unmergeOutlet', { id: merged }),
      ];

      expect(payloads.map((payload) => payload.userErrors)).toEqual([
        [refusal('NOT_FOUND', 'input', 'id')],
        [refusal('NOT_FOUND', 'input', 'intoId')],
        [refusal('NOT_FOUND', 'input', 'id')],
        [refusal('CONFLICT', 'input', 'id')],
      ]);
    });
  });
});
