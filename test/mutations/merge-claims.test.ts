import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import { claimText, quotationRow, reviewRow } from './support/rows';
import type { Content } from './support/tables';
import { content, nothingWritten, only, uncounted } from './support/tables';

interface Two {
  readonly merged: string;
  readonly survivor: string;
  readonly mergedText: string;
  readonly quotations: readonly [ofMerged: string, ofSurvivor: string];
}

describe('mergeClaims and unmergeClaim', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  /** Two claims, each with a quotation; the first with a fact-check and said later. */
  async function two(): Promise<Two> {
    const [mergedText, survivorText] = [claimText(), claimText()];
    const one = await imported(
      test,
      quotationRow({
        saidOn: { earliest: '2024-03-03' },
        stances: [{ towards: { claim: mergedText }, stance: 'SUPPORT' }],
      }),
    );
    const other = await imported(
      test,
      quotationRow({
        saidOn: { earliest: '2023-01-01' },
        stances: [{ towards: { claim: survivorText }, stance: 'OPPOSE' }],
      }),
    );
    const merged = one.stances[0]!.target.id!;
    await done(test, 'publishClaimReview', { claimId: merged, ...reviewRow({ verdict: 'FALSE' }) });
    return { merged, survivor: other.stances[0]!.target.id!, mergedText, quotations: [one.id, other.id] };
  }

  const merge = (id: string, intoId: string): Promise<unknown> => done(test, 'mergeClaims', { id, intoId });
  const unmerge = (id: string): Promise<unknown> => done(test, 'unmergeClaim', { id });
  const movable = async (): Promise<Content> =>
    uncounted(
      only(
        await content(test),
        'quotation',
        'stance_coding',
        'claim_review',
        'claim_topic',
        'reference_move',
      ),
    );

  it('moves quotations and fact-checks to the one that stays, with the days and the verdict', async () => {
    const { merged, survivor, quotations } = await two();

    const { claim } = await done(test, 'mergeClaims', { id: merged, intoId: survivor });

    expect(claim).toMatchObject({
      id: survivor,
      firstSaidOn: '2023-01-01',
      lastSaidOn: '2024-03-03',
      verdict: 'FALSE',
      reviewCount: 1,
    });
    expect(await quotationIds(test, { claimId: [survivor] })).toEqual([...quotations].sort());
  });

  it('answers filters by the old id like those by the new one', async () => {
    const { merged, survivor, quotations } = await two();

    await merge(merged, survivor);

    expect(await quotationIds(test, { claimId: [merged] })).toEqual([...quotations].sort());
    expect(await quotationIds(test, { towards: { claimId: merged }, stance: ['SUPPORT'] })).toEqual([
      quotations[0],
    ]);
  });

  it('keeps the old id resolvable: it tells what it was merged into, who did it and why', async () => {
    const { merged, survivor, mergedText } = await two();
    const token = await test.token(Role.REVIEWER, 'Tove');

    await done(
      test,
      'mergeClaims',
      { id: merged, intoId: survivor, reason: 'The same thing twice.' },
      { token },
    );

    expect(await stored(test, 'Claim', merged)).toMatchObject({
      text: mergedText,
      mergedInto: { id: survivor },
      revisions: [{}, { action: 'MERGED', madeBy: 'Tove', reason: 'The same thing twice.' }],
    });
  });

  it('leaves the merged claim out of lists', async () => {
    const { merged, survivor } = await two();

    await merge(merged, survivor);

    expect(await claimIds(test, { ids: [merged, survivor] })).toEqual([survivor]);
  });

  it('comes back exactly: unmerging leaves everything as it was before', async () => {
    const { merged, survivor } = await two();
    const before = await movable();
    const claims = [await stored(test, 'Claim', merged), await stored(test, 'Claim', survivor)];

    await merge(merged, survivor);
    await unmerge(merged);

    expect(await movable()).toEqual(before);
    const { revision: _revision, revisions: _revisions, ...asBefore } = claims[0]!;
    expect(await stored(test, 'Claim', merged)).toMatchObject({
      ...asBefore,
      revisions: [{}, { action: 'MERGED' }, { action: 'UNMERGED' }],
    });
    expect(await stored(test, 'Claim', survivor)).toEqual(claims[1]);
  });

  it('survives two claims that the same coder coded on the same quotation', async () => {
    const [one, other] = [claimText(), claimText()];
    const quotation = await imported(
      test,
      quotationRow({
        stances: [
          { towards: { claim: one }, stance: 'SUPPORT' },
          { towards: { claim: other }, stance: 'OPPOSE' },
        ],
      }),
    );
    const [merged, survivor] = quotation.stances.map((stance) => stance.target.id!) as [string, string];
    const before = await movable();

    await merge(merged, survivor);
    expect(await quotationIds(test, { claimId: [merged] })).toEqual([quotation.id]);
    await unmerge(merged);

    expect(await movable()).toEqual(before);
  });

  it('follows a chain of merges, and undoes it link by link in either order', async () => {
    const { merged, survivor, quotations } = await two();
    const { claim: last } = await done(test, 'createClaim', { text: claimText() });
    const before = await movable();
    await merge(merged, survivor);
    await merge(survivor, last!.id);
    expect(await quotationIds(test, { claimId: [merged] })).toEqual([...quotations].sort());

    await unmerge(merged);
    expect(await quotationIds(test, { claimId: [merged] })).toEqual([quotations[0]]);
    await unmerge(survivor);

    expect(await movable()).toEqual(before);
    expect(await stored(test, 'Claim', last!.id)).toMatchObject({
      firstSaidOn: null,
      reviewCount: 0,
      verdict: null,
    });
  });

  describe('refuse', () => {
    it('a claim merged into itself', async () => {
      const { merged } = await two();

      expect(
        await nothingWritten(test, () => mutate(test, 'mergeClaims', { id: merged, intoId: merged })),
      ).toEqual({
        claim: null,
        userErrors: [refusal('INVALID', 'input', 'intoId')],
      });
    });

    it('a claim that is merged already, on either side', async () => {
      const { merged, survivor } = await two();
      const { claim: third } = await done(test, 'createClaim', { text: claimText() });
      await merge(merged, survivor);

      expect((await mutate(test, 'mergeClaims', { id: merged, intoId: third?.id })).userErrors).toEqual([
        refusal('CONFLICT', 'input', 'id'),
      ]);
      expect((await mutate(test, 'mergeClaims', { id: third?.id, intoId: merged })).userErrors).toEqual([
        refusal('CONFLICT', 'input', 'intoId'),
      ]);
    });

    it('ids that nobody has', async () => {
      const { merged } = await two();

      expect((await mutate(test, 'mergeClaims', { id: 'clm_1', intoId: merged })).userErrors).toEqual([
        refusal('NOT_FOUND', 'input', 'id'),
      ]);
      expect((await mutate(test, 'mergeClaims', { id: merged, intoId: 'clm_1' })).userErrors).toEqual([
        refusal('NOT_FOUND', 'input', 'intoId'),
      ]);
      expect((await mutate(test, 'unmergeClaim', { id: 'clm_1' })).userErrors).toEqual([
        refusal('NOT_FOUND', 'input', 'id'),
      ]);
    });

    it('to unmerge what is not merged', async () => {
      const { merged } = await two();

      expect((await mutate(test, 'unmergeClaim', { id: merged })).userErrors).toEqual([
        refusal('CONFLICT', 'input', 'id'),
      ]);
    });

    it('a reason that is too long or broken', async () => {
      const { merged, survivor } = await two();
      const attempt = (reason: string): ReturnType<typeof mutate<'mergeClaims'>> =>
        mutate(test, 'mergeClaims', { id: merged, intoId: survivor, reason });

      expect((await attempt('x'.repeat(100_000))).userErrors).toEqual([
        refusal('TOO_LONG', 'input', 'reason'),
      ]);
      expect((await attempt('a\u0000')).userErrors).toEqual([refusal('INVALID', 'input', 'reason')]);
    });
  });
});
