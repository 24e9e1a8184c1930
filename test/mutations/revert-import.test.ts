import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { Role } from '../../src/domain/role';
import { imported, importRows, statuses } from './support/import-quotations';
import { claimIds, done, mutate, quotationIds, refusal, stored } from './support/mutate';
import type { Payload } from './support/answers';
import {
  articleBody,
  articleRow,
  articleUrl,
  bodylessRow,
  claimRow,
  claimText,
  personName,
  quotationRow,
  reviewRow,
  WORDS,
} from './support/rows';
import type { Content } from './support/tables';
import { content, nothingWritten, uncounted } from './support/tables';

// The history and the list of imports tell of both, the import and its undoing.
const HISTORY = { revision: [], import_batch: [] };

describe('revertImport', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const revert = (payload: {
    readonly batch: { readonly id: string } | null;
  }): Promise<Payload<'revertImport'>> => done(test, 'revertImport', { id: payload.batch?.id });

  /** All that is stored but history, and but the counters of changes, which only go up. */
  async function state(): Promise<Content> {
    return { ...uncounted(await content(test)), ...HISTORY };
  }

  const whole = (): Record<string, unknown> =>
    quotationRow({
      article: articleRow({ outlet: { name: `Sheet ${articleUrl()}` } }),
      hops: [{ relation: 'TOLD', actor: { name: personName() } }],
      stances: [
        { towards: { claim: claimText() }, stance: 'SUPPORT' },
        { towards: { actor: { name: personName() } }, stance: 'OPPOSE' },
      ],
    });

  it('removes everything that the import made', async () => {
    await imported(test, quotationRow());
    const before = await state();
    const payload = await importRows(test, [whole(), whole(), bodylessRow()]);

    const { batch, kept, removedCount, restoredCount } = await revert(payload);

    expect(await state()).toEqual(before);
    expect(batch?.revertedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect([kept, restoredCount]).toEqual([[], 0]);
    expect(removedCount).toBeGreaterThan(10);
  });

  it('takes back every name and role that it gave to a known actor, and no other', async () => {
    const known = { name: personName(), role: null };
    const sent = (more: object): Promise<Payload<'importActors'>> =>
      done(test, 'importActors', { rows: [{ ...known, ...more }] });
    await sent({ aliases: [{ text: `Captain ${known.name}`, kind: 'TITLE', validFrom: '2001-01-01' }] });
    const before = await state();
    const names = ['Old', 'Young'].map((word) => ({ text: `${word} ${known.name}`, kind: 'NAME' }));

    const { kept, restoredCount } = await revert(await sent({ role: 'Mate', aliases: names }));

    expect(await state()).toEqual(before);
    expect([kept, restoredCount]).toEqual([[], 1]);
  });

  it('leaves no trace in lists and search', async () => {
    const article = articleRow({ body: 'The gallimaufry was weighed.', headline: 'Gallimaufry' });
    const payload = await importRows(test, [
      {
        article,
        text: 'The gallimaufry was weighed.',
        stances: [{ towards: { claim: 'A gallimaufry has weight' }, stance: 'SUPPORT' }],
      },
    ]);

    await revert(payload);

    const { data } = await test.send<Record<string, { totalCount: number }>>(
      '{ quotations(search: "gallimaufry") { totalCount } articles(search: "gallimaufry") { totalCount } claims(search: "gallimaufry") { totalCount } }',
    );
    expect(data).toEqual({
      quotations: { totalCount: 0 },
      articles: { totalCount: 0 },
      claims: { totalCount: 0 },
    });
  });

  it('keeps the history of what is gone, with who undid it and why', async () => {
    const payload = await importRows(test, [quotationRow()]);
    const id = payload.rows[0]!.id!;

    await done(test, 'revertImport', { id: payload.batch?.id, reason: 'The wrong file.' });

    const revisions = (await content(test))['revision']!.filter((row) => row['entity_id'] === id);
    expect(revisions.map((row) => [row['action'], row['reason']])).toEqual([
      ['CREATED', null],
      ['REVERTED', 'The wrong file.'],
    ]);
    expect(await stored(test, 'Quotation', id)).toBeNull();
  });

  it('restores what the import changed, and writes that down', async () => {
    const row = quotationRow({
      venue: 'the quay',
      hops: [{ relation: 'TOLD', text: 'a friend' }],
      stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }],
    });
    const { id, stances } = await imported(test, row);
    const [stance] = row['stances'] as object[];
    const before = await state();
    const payload = await importRows(test, [
      {
        ...row,
        venue: 'the hall',
        hops: [{ relation: 'REPORTED', text: 'a wire' }],
        speaker: { name: personName(), country: 'IS' },
        saidOn: { earliest: '2020-01-01' },
        stances: [{ ...stance, stance: 'OPPOSE' }],
      },
    ]);

    const { restoredCount, kept } = await revert(payload);

    expect(kept).toEqual([]);
    expect(restoredCount).toBe(2);
    const after = await state();
    expect({ ...after, attribution_hop: [] }).toEqual({ ...before, attribution_hop: [] });
    expect(await stored(test, 'Quotation', id)).toMatchObject({
      venue: 'the quay',
      hops: [{ relation: 'SAID' }, { relation: 'TOLD', text: 'a friend' }],
      stances: [{ id: stances[0]?.id, stance: 'SUPPORT' }],
      revisions: [{ action: 'CREATED' }, { action: 'UPDATED' }, { action: 'REVERTED' }],
    });
  });

  it('brings the claims’ days and what finds them back', async () => {
    const claim = claimText();
    const first = await imported(
      test,
      quotationRow({
        saidOn: { earliest: '2020-05-05' },
        stances: [{ towards: { claim }, stance: 'SUPPORT' }],
      }),
    );
    const claimId = first.stances[0]!.target.id!;
    const payload = await importRows(test, [
      quotationRow({
        saidOn: { earliest: '2024-05-05' },
        speakerCountry: 'MN',
        stances: [{ towards: { claim }, stance: 'OPPOSE' }],
      }),
    ]);

    await revert(payload);

    expect(await stored(test, 'Claim', claimId)).toMatchObject({
      firstSaidOn: '2020-05-05',
      lastSaidOn: '2020-05-05',
    });
    expect(await claimIds(test, { country: ['MN'] })).toEqual([]);
    expect(await quotationIds(test, { claimId: [claimId] })).toEqual([first.id]);
  });

  describe('of an article', () => {
    it('takes a new text back, and with it what became of the quotations in it', async () => {
      const url = articleUrl();
      const body = articleBody();
      const { rows, article } = await done(test, 'importArticle', {
        url,
        body,
        quotations: [{ text: WORDS }],
      });
      const before = await state();
      const payload = await done(test, 'importArticle', { url, body: 'Nothing was said.' });

      const { kept } = await revert(payload);

      expect(kept).toEqual([]);
      expect(await state()).toEqual(before);
      expect(await stored(test, 'Article', article!.id)).toMatchObject({
        latestVersion: { body },
        versions: [{ ordinal: 1 }],
      });
      expect(await stored(test, 'Quotation', rows[0]!.id!)).toMatchObject({
        anchorState: 'ANCHORED',
        anchors: [],
      });
    });

    it('finds it under its old words again, and under the new ones no more', async () => {
      const url = articleUrl();
      const { article } = await done(test, 'importArticle', { url, body: 'The bombazine was folded.' });
      await revert(await done(test, 'importArticle', { url, body: 'The flibbert was folded.' }));

      const { data } = await test.send<Record<string, { nodes: { id: string }[] }>>(
        '{ old: articles(search: "bombazine") { nodes { id } } new: articles(search: "flibbert") { nodes { id } } }',
      );

      expect(data).toEqual({ old: { nodes: [{ id: article?.id }] }, new: { nodes: [] } });
    });

    it('gives its quotations their old day and outlet back', async () => {
      const row = articleRow({ publishedOn: '2024-05-02' });
      const { rows } = await done(test, 'importArticle', { ...row, quotations: [{ text: WORDS }] });
      await revert(
        await done(test, 'importArticle', {
          url: row.url,
          publishedOn: '2024-05-09',
          outlet: { name: 'Lindholm Daily', domain: 'lindholm-daily.example' },
        }),
      );

      expect(await stored(test, 'Quotation', rows[0]!.id!)).toMatchObject({
        publishedOn: '2024-05-02',
        outlet: { domain: 'harbour-post.example' },
      });
    });

    it('takes its first text back, and leaves the quotations without one as they were', async () => {
      const { id, article } = await imported(test, bodylessRow());
      const before = await state();
      const payload = await done(test, 'importArticle', { url: article.url, body: articleBody() });
      expect((await stored(test, 'Quotation', id))?.isAnchored).toBe(true);

      await revert(payload);

      expect(await stored(test, 'Quotation', id)).toMatchObject({ isAnchored: false, spans: [] });
      expect(await state()).toEqual(before);
    });
  });

  it('takes claims and their fact-checks back, and the verdicts with them', async () => {
    const known = claimRow({
      topics: ['Ferries'],
      reviews: [reviewRow({ verdict: 'TRUE', publishedOn: '2024-01-01' })],
    });
    const { rows } = await done(test, 'importClaims', { rows: [known] });
    const before = await state();
    const payload = await done(test, 'importClaims', {
      rows: [
        {
          ...known,
          topics: ['Piers'],
          reviews: [reviewRow({ verdict: 'FALSE', publishedOn: '2024-02-02' })],
        },
        claimRow({ reviews: [reviewRow()] }),
      ],
    });
    expect((await stored(test, 'Claim', rows[0]!.id!))?.verdict).toBe('FALSE');

    await revert(payload);

    expect(await state()).toEqual(before);
    expect(await stored(test, 'Claim', rows[0]!.id!)).toMatchObject({
      verdict: 'TRUE',
      reviewCount: 1,
      topics: ['Ferries'],
    });
    expect(await claimIds(test, { ids: [rows[0]?.id], topic: ['Piers'] })).toEqual([]);
  });

  describe('keeps, and says why,', () => {
    const reasonOf = (payload: Payload<'revertImport'>, id: string | undefined): string | undefined =>
      payload.kept.find((kept) => kept.recordId === id)?.reason;

    it('a quotation that somebody has corrected, reviewed or retracted since', async () => {
      const payload = await importRows(test, [
        quotationRow(),
        quotationRow(),
        quotationRow(),
        quotationRow(),
      ]);
      const [corrected, reviewed, retracted, untouched] = payload.rows.map((row) => row.id!);
      await done(test, 'updateQuotation', { id: corrected, expectedRevision: 1, venue: 'the quay' });
      await done(test, 'reviewQuotation', { id: reviewed, status: 'CONFIRMED' });
      await done(test, 'retractQuotation', { id: retracted, reason: 'It was made up.' });

      const outcome = await revert(payload);

      for (const id of [corrected, reviewed, retracted]) {
        expect(reasonOf(outcome, id)).toMatch(/changed/);
        expect(await stored(test, 'Quotation', id!)).not.toBeNull();
      }
      expect(await stored(test, 'Quotation', untouched!)).toBeNull();
    });

    it('with such a quotation its article, outlet and speaker', async () => {
      const payload = await importRows(test, [whole()]);
      const quotation = payload.rows[0]!.quotation!;
      await done(test, 'updateQuotation', { id: quotation.id, expectedRevision: 1, venue: 'the quay' });

      await revert(payload);

      expect(await stored(test, 'Quotation', quotation.id)).toMatchObject({
        article: { id: quotation.article.id },
        speaker: { id: quotation.speaker?.id },
        outlet: { id: quotation.outlet?.id },
        venue: 'the quay',
        text: WORDS,
        isAnchored: true,
      });
    });

    it('a quotation on which somebody else has coded a stance', async () => {
      const payload = await importRows(test, [
        quotationRow({ stances: [{ towards: { topic: 'Ferries' }, stance: 'SUPPORT' }] }),
      ]);
      const id = payload.rows[0]!.id!;
      await done(
        test,
        'codeStance',
        { quotationId: id, towards: { topic: 'Winter' }, stance: 'OPPOSE' },
        { token: await test.token(Role.CONTRIBUTOR, 'Sunniva') },
      );

      const outcome = await revert(payload);

      expect(reasonOf(outcome, id)).toMatch(/stance/);
      expect((await stored(test, 'Quotation', id))?.stances).toMatchObject([{ coder: 'Sunniva' }]);
    });

    it('an actor, a claim and an article that others refer to by now', async () => {
      const claim = claimText();
      const name = personName();
      const article = articleRow();
      const payload = await importRows(test, [
        quotationRow({ article, speaker: { name }, stances: [{ towards: { claim }, stance: 'SUPPORT' }] }),
      ]);
      const first = payload.rows[0]!.quotation!;
      const later = await imported(test, {
        article,
        text: 'Others were less sure.',
        speaker: { name },
        stances: [{ towards: { claim }, stance: 'OPPOSE' }],
      });

      const outcome = await revert(payload);

      expect(outcome.kept.map((kept) => kept.recordId).sort()).toEqual(
        [first.article.id, first.speaker!.id, first.stances[0]!.target.id!].sort(),
      );
      expect(outcome.kept.every((kept) => /other/.test(kept.reason))).toBe(true);
      expect(await stored(test, 'Quotation', later.id)).toMatchObject({
        speaker: { name },
        stances: [{ target: { text: claim } }],
      });
      expect(await stored(test, 'Quotation', first.id)).toBeNull();
    });

    it('a change that a later import has changed again', async () => {
      const row = quotationRow();
      const { id } = await imported(test, row);
      const payload = await importRows(test, [{ ...row, venue: 'the quay' }]);
      await importRows(test, [{ ...row, venue: 'the hall' }]);

      const outcome = await revert(payload);

      expect(outcome.kept).toEqual([{ recordId: id, reason: expect.stringMatching(/changed/) as string }]);
      expect((await stored(test, 'Quotation', id))?.venue).toBe('the hall');
    });

    it('an actor that another was merged into', async () => {
      const payload = await importRows(test, [quotationRow()]);
      const survivor = payload.rows[0]!.quotation!.speaker!.id;
      const { actor } = await done(test, 'createActor', { name: personName(), kind: 'PERSON' });
      await done(test, 'mergeActors', { id: actor?.id, intoId: survivor });

      expect(reasonOf(await revert(payload), survivor)).toMatch(/merged/);
      expect((await stored(test, 'Actor', actor!.id))?.mergedInto?.id).toBe(survivor);
    });
  });

  it('lets the same rows be imported again', async () => {
    const rows = [whole()];
    const first = await importRows(test, rows);
    await revert(first);

    const second = await importRows(test, rows);

    expect(statuses(second)).toEqual(['CREATED']);
    expect(second.rows[0]?.id).not.toBe(first.rows[0]?.id);
  });

  it('may undo several imports, latest first', async () => {
    const row = quotationRow({ venue: 'one' });
    const before = await state();
    const payloads = [];
    for (const venue of ['one', 'two', 'three']) payloads.push(await importRows(test, [{ ...row, venue }]));

    for (const payload of payloads.reverse()) expect((await revert(payload)).kept).toEqual([]);

    expect(await state()).toEqual(before);
  });

  describe('refuses', () => {
    it('to undo an import twice', async () => {
      const payload = await importRows(test, [quotationRow()]);
      await revert(payload);

      const again = await nothingWritten(test, () => mutate(test, 'revertImport', { id: payload.batch?.id }));

      expect(again).toEqual({
        batch: null,
        removedCount: 0,
        restoredCount: 0,
        kept: [],
        userErrors: [refusal('CONFLICT', 'input', 'id')],
      });
    });

    it('an import that nobody knows', async () => {
      expect((await mutate(test, 'revertImport', { id: 'imp_1' })).userErrors).toEqual([
        refusal('NOT_FOUND', 'input', 'id'),
      ]);
    });

    it('a reason that is too long or broken', async () => {
      const { batch } = await importRows(test, [quotationRow()]);

      expect(
        (await mutate(test, 'revertImport', { id: batch?.id, reason: 'x'.repeat(100_000) })).userErrors,
      ).toEqual([refusal('TOO_LONG', 'input', 'reason')]);
      expect((await mutate(test, 'revertImport', { id: batch?.id, reason: 'a\u0000' })).userErrors).toEqual([
        refusal('INVALID', 'input', 'reason'),
      ]);
    });

    it('a reviewer who is not the importer; the importer and an ADMIN may', async () => {
      const [importer, other] = [
        await test.token(Role.REVIEWER, 'importer'),
        await test.token(Role.REVIEWER, 'other'),
      ];
      const one = await importRows(test, [quotationRow()], {}, { token: importer });
      const two = await importRows(test, [quotationRow()], {}, { token: importer });

      const refused = await nothingWritten(test, () =>
        mutate(test, 'revertImport', { id: one.batch?.id }, { token: other }),
      );

      expect(refused.userErrors).toEqual([refusal('FORBIDDEN', 'input', 'id')]);
      expect(
        (await mutate(test, 'revertImport', { id: one.batch?.id }, { token: importer })).userErrors,
      ).toEqual([]);
      expect((await mutate(test, 'revertImport', { id: two.batch?.id })).userErrors).toEqual([]);
    });

    it('a reviewer whose token only has the name of the importer’s', async () => {
      const wire = { name: 'wire', role: Role.REVIEWER };
      const { token, secret: importer } = await done(test, 'createToken', wire);
      const { batch } = await importRows(test, [quotationRow()], {}, { token: importer });
      await done(test, 'revokeToken', { id: token?.id });
      const { secret: namesake } = await done(test, 'createToken', wire);

      const refused = await mutate(test, 'revertImport', { id: batch?.id }, { token: namesake });

      expect(refused.userErrors).toEqual([refusal('FORBIDDEN', 'input', 'id')]);
    });
  });
});
