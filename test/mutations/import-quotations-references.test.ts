import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { imported, importRows, rowResult, statuses } from './support/import-quotations';
import { claimIds, done, quotationIds, refusal, stored } from './support/mutate';
import { articleRow, articleUrl, bodylessRow, claimText, personName, quotationRow } from './support/rows';
import { content, only, unsaid } from './support/tables';

describe('importQuotations, for what a row names,', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  const speakerOf = async (speaker: object, row: object = {}): Promise<string | undefined> =>
    (await imported(test, quotationRow({ speaker, ...row }))).speaker?.id;

  describe('the article and its outlet:', () => {
    it('creates both', async () => {
      const article = articleRow({
        byline: ' A. Reporter ',
        language: 'en',
        outlet: {
          name: 'Fjord Wire',
          domain: 'https://www.Fjord-Wire.example/',
          kind: 'NEWS_AGENCY',
          country: 'Norway',
          stateAffiliated: true,
        },
      });

      const quotation = await imported(test, quotationRow({ article }));

      expect(quotation).toMatchObject({
        publishedOn: '2024-05-02',
        language: 'en',
        outlet: { name: 'Fjord Wire', domain: 'fjord-wire.example' },
      });
      expect(await stored(test, 'Article', quotation.article.id)).toMatchObject({
        url: article.url,
        headline: 'Ferry to return',
        byline: 'A. Reporter',
        outlet: { kind: 'NEWS_AGENCY', country: { code: 'NO' } },
        versions: [{ ordinal: 1, body: article.body }],
      });
    });

    it('takes the outlet from the address when none is given', async () => {
      const article = { url: 'https://www.tidewater.example/a', body: 'Ada said: “No.”' };

      expect((await imported(test, { article, text: 'No.' })).outlet).toMatchObject({
        domain: 'tidewater.example',
      });
    });

    it('fills in what was not known of them, and changes nothing that was', async () => {
      const url = articleUrl();
      const domain = 'skerry-times.example';
      await imported(
        test,
        quotationRow({ article: articleRow({ url, headline: 'First headline', outlet: { domain } }) }),
      );

      const { article } = await imported(test, {
        article: articleRow({
          url,
          headline: 'Second headline',
          byline: 'B. Writer',
          outlet: { domain, name: 'Skerry Times', kind: 'NEWSPAPER', country: 'IE' },
        }),
        text: 'Others were less sure.',
      });

      expect(await stored(test, 'Article', article.id)).toMatchObject({
        headline: 'First headline',
        byline: 'B. Writer',
        outlet: { kind: 'NEWSPAPER', country: { code: 'IE' } },
      });
    });

    it('takes an article without an address by its text', async () => {
      const body = `A leaflet. “Down with the toll,” it read. ${articleUrl()}`;
      const first = await imported(test, { article: { body }, text: 'Down with the toll' });

      const { rows } = await importRows(test, [{ article: { body }, text: 'A leaflet.' }]);

      expect(rows[0]?.quotation?.article.id).toBe(first.article.id);
      expect(first.article.url).toBeNull();
    });
  });

  describe('the article of an earlier row:', () => {
    const article = articleRow({ body: 'Ida said “the dam will hold”. She added “for good”.' });
    const first = quotationRow({ article, text: 'the dam will hold' });
    const sharing = (fields: object): Record<string, unknown> =>
      quotationRow({ article: null, text: 'for good', ...fields });

    it('is that row’s, also where that one shares it itself or is refused', async () => {
      const refused = sharing({ articleOfRow: 0, text: 'words that nobody printed' });
      const rows = [first, refused, sharing({ articleOfRow: 1 })];

      const payload = await importRows(test, rows, { onError: 'SKIP_FAILED' });

      expect(statuses(payload)).toEqual(['CREATED', 'FAILED', 'CREATED']);
      expect(payload.rows[2]?.quotation?.article.id).toBe(payload.rows[0]?.quotation?.article.id);
    });

    it.each([
      ['the row itself', { articleOfRow: 0 }],
      ['no row', { articleOfRow: -1 }],
      ['a row, beside an article', { articleOfRow: 0, article: articleRow() }],
    ])('is refused for what names %s', async (_, fields) => {
      const { userErrors } = await rowResult(test, sharing(fields));

      expect(userErrors).toEqual([refusal('INVALID', 'articleOfRow')]);
    });
  });

  describe('the speaker:', () => {
    it('creates one with everything that the row says', async () => {
      const name = personName();
      const id = await speakerOf({
        name,
        kind: 'OFFICE',
        country: 'norway',
        role: 'Port office',
        wikidataId: 'Q900001',
        aliases: ['The Port Office of Lindholm'],
      });

      expect(await stored(test, 'Actor', id!)).toMatchObject({
        name,
        kind: 'OFFICE',
        country: { code: 'NO' },
        role: 'Port office',
        wikidataId: 'Q900001',
      });
      expect((await stored(test, 'Actor', id!))?.aliases.map((alias) => alias.text).sort()).toEqual([
        name,
        'The Port Office of Lindholm',
      ]);
    });

    it('is a person unless the row says otherwise', async () => {
      expect(await stored(test, 'Actor', (await speakerOf({ name: personName() }))!)).toMatchObject({
        kind: 'PERSON',
      });
    });

    it('is the same under another spelling of the name', async () => {
      const id = await speakerOf({ name: 'J. K. Ødegård-Lie', country: 'NO' });

      expect(await speakerOf({ name: 'JK ODEGARD LIE', country: 'NO' })).toBe(id);
    });

    it('is the same when the row says less of him', async () => {
      const name = personName();
      const id = await speakerOf({ name, kind: 'PERSON', country: 'NO' });

      expect(await speakerOf({ name })).toBe(id);
    });

    it('is the same when a later row says more, which is kept', async () => {
      const name = personName();
      const id = await speakerOf({ name });

      expect(await speakerOf({ name, country: 'SE', role: 'Pilot', wikidataId: 'Q900002' })).toBe(id);
      expect(await stored(test, 'Actor', id!)).toMatchObject({
        country: { code: 'SE' },
        role: 'Pilot',
        wikidataId: 'Q900002',
        revision: 2,
      });
    });

    it('is another in another country', async () => {
      const name = personName();

      expect(await speakerOf({ name, country: 'NO' })).not.toBe(await speakerOf({ name, country: 'SE' }));
    });

    it('is decided by the Wikidata id before the name', async () => {
      const id = await speakerOf({ name: personName(), wikidataId: 'Q900003' });

      expect(await speakerOf({ name: personName(), country: 'FR', wikidataId: 'Q900003' })).toBe(id);
    });

    it('is another under the same name with another Wikidata id', async () => {
      const name = personName();

      expect(await speakerOf({ name, wikidataId: 'Q900004' })).not.toBe(
        await speakerOf({ name, wikidataId: 'Q900005' }),
      );
    });

    it('may be named by id', async () => {
      const id = await speakerOf({ name: personName() });

      expect(await speakerOf({ id })).toBe(id);
    });

    it('is found by a title only on the days of office', async () => {
      const [title, id] = [`Warden of ${personName()}`, await speakerOf({ name: personName() })];
      await done(test, 'addActorAlias', {
        actorId: id,
        text: title,
        kind: 'TITLE',
        validFrom: '2020-01-01',
        validTo: '2022-12-31',
      });

      expect(await speakerOf({ name: title }, { saidOn: { earliest: '2022-12-31' } })).toBe(id);
      expect(await speakerOf({ name: title }, { saidOn: { earliest: '2023-01-01' } })).not.toBe(id);
    });

    it('of one batch is one, however many rows name him and in whatever detail', async () => {
      const name = personName();

      const { rows } = await importRows(test, [
        quotationRow({ speaker: { name } }),
        quotationRow({ speaker: { name, country: 'NO' } }),
        quotationRow({
          speaker: { name: name.toUpperCase() },
          hops: [{ relation: 'TOLD', actor: { name } }],
        }),
      ]);

      expect(new Set(rows.map((row) => row.quotation?.speaker?.id)).size).toBe(1);
    });

    it('leads to the one that he was merged into', async () => {
      const [name, other] = [personName(), personName()];
      const [merged, survivor] = [await speakerOf({ name }), await speakerOf({ name: other })];
      await done(test, 'mergeActors', { id: merged, intoId: survivor });

      expect(await speakerOf({ name, country: 'NO' })).toBe(survivor);
      expect(await speakerOf({ id: merged })).toBe(survivor);
    });

    it('stays apart from the one who already has the name and the country that a row adds', async () => {
      const [name, alias] = [personName(), personName()];
      const id = await speakerOf({ name, aliases: [alias] });
      await done(test, 'createActor', { name, kind: 'PERSON', country: 'NO' });

      const result = await rowResult(test, quotationRow({ speaker: { name: alias, country: 'NO' } }));

      expect(result.userErrors).toEqual([]);
      expect(result.quotation?.speaker?.id).toBe(id);
    });

    it('gives the words the country he speaks for, for good', async () => {
      const { id, speaker } = await imported(
        test,
        quotationRow({ speaker: { name: personName(), country: 'NO' } }),
      );

      await done(test, 'updateActor', { id: speaker?.id, expectedRevision: 1, country: 'SE' });

      expect(await stored(test, 'Quotation', id)).toMatchObject({ speakerCountry: { code: 'NO' } });
      expect(await quotationIds(test, { speakerId: [speaker?.id], country: ['NO'] })).toEqual([id]);
      expect(await quotationIds(test, { speakerId: [speaker?.id], country: ['SE'] })).toEqual([]);
    });

    it('may have spoken for another country that day', async () => {
      const quotation = await imported(
        test,
        quotationRow({ speaker: { name: personName(), country: 'NO' }, speakerCountry: 'Sweden' }),
      );

      expect(quotation.speakerCountry).toEqual({ code: 'SE' });
    });

    it.each([
      [null, 'NONE'],
      [{ name: 'Ivar Holm', country: 'NO' }, 'STATED'],
    ])('is stated in the article when there is one: %j', async (speaker, attribution) => {
      expect(await imported(test, quotationRow({ speaker }))).toMatchObject({ attribution, kind: 'DIRECT' });
    });
  });

  describe('the way the words took:', () => {
    it('puts the speaker first and keeps the others in order', async () => {
      const { speaker, hops } = await imported(
        test,
        quotationRow({
          speakerMention: 'the master',
          cue: 'told',
          hops: [
            { relation: 'TOLD', actor: { name: personName() }, cue: 'told friends' },
            { relation: 'REPORTED', outlet: { domain: 'coast-wire.example' } },
            { relation: 'REPUBLISHED', text: 'a weekly' },
          ],
        }),
      );

      expect(hops).toMatchObject([
        { ordinal: 1, relation: 'SAID', actor: { id: speaker?.id }, text: 'the master', cue: 'told' },
        { ordinal: 2, relation: 'TOLD', cue: 'told friends' },
        { ordinal: 3, relation: 'REPORTED', outlet: { domain: 'coast-wire.example' } },
        { ordinal: 4, relation: 'REPUBLISHED', text: 'a weekly', actor: null, outlet: null },
      ]);
    });

    it('does not put the speaker twice', async () => {
      const speaker = { name: personName() };

      const { hops } = await imported(
        test,
        quotationRow({
          speaker,
          hops: [
            { relation: 'SAID', actor: speaker },
            { relation: 'TOLD', text: 'a friend' },
          ],
        }),
      );

      expect(hops.map((hop) => hop.relation)).toEqual(['SAID', 'TOLD']);
    });

    it('is empty when the article has the words from the speaker', async () => {
      expect((await imported(test, quotationRow())).hops).toEqual([]);
    });
  });

  describe('the stances:', () => {
    it('creates the claim, and finds it again in another spelling', async () => {
      const claim = claimText();
      const first = await imported(
        test,
        quotationRow({ stances: [{ towards: { claim }, stance: 'SUPPORT' }] }),
      );

      const second = await imported(
        test,
        quotationRow({ stances: [{ towards: { claim: `“${claim.toUpperCase()}.”` }, stance: 'OPPOSE' }] }),
      );

      const claimId = first.stances[0]?.target.id;
      expect(second.stances[0]?.target).toMatchObject({ id: claimId, text: claim });
      expect(await quotationIds(test, { claimId: [claimId] })).toEqual([first.id, second.id].sort());
    });

    it('takes the claim by id', async () => {
      const { claim } = await done(test, 'createClaim', { text: claimText() });

      const quotation = await imported(
        test,
        quotationRow({ stances: [{ towards: { claim: claim?.id }, stance: 'OPPOSE' }] }),
      );

      expect(quotation.stances[0]?.target.id).toBe(claim?.id);
    });

    it('makes one claim of two spellings in one batch', async () => {
      const claim = claimText();
      const row = (text: string): object =>
        quotationRow({ stances: [{ towards: { claim: text }, stance: 'SUPPORT' }] });

      const { rows } = await importRows(test, [row(claim), row(`${claim}!`)] as never);

      expect(rows[0]?.quotation?.stances[0]?.target.id).toBe(rows[1]?.quotation?.stances[0]?.target.id);
    });

    it('leads to the claim that theirs was merged into', async () => {
      const [one, other] = [claimText(), claimText()];
      const [merged, survivor] = await Promise.all(
        [one, other].map((text) => done(test, 'createClaim', { text })),
      );
      await done(test, 'mergeClaims', { id: merged!.claim!.id, intoId: survivor!.claim!.id });

      const quotation = await imported(
        test,
        quotationRow({ stances: [{ towards: { claim: one }, stance: 'SUPPORT' }] }),
      );

      expect(quotation.stances[0]?.target.id).toBe(survivor!.claim!.id);
    });

    it('are coded in the name of the importer and tell the claim’s days', async () => {
      const claim = claimText();
      const stances = [{ towards: { claim }, stance: 'SUPPORT' }];
      await importRows(test, [
        quotationRow({ stances, saidOn: { earliest: '2023-02-01' } }),
        bodylessRow({ stances, saidOn: { earliest: '2024-07-01', precision: 'MONTH' } }),
      ]);

      const quotation = await imported(test, quotationRow({ stances, saidOn: null }));

      expect(quotation.stances[0]).toMatchObject({ coder: 'admin', status: 'CONFIRMED' });
      expect(await stored(test, 'Claim', quotation.stances[0]!.target.id!)).toMatchObject({
        firstSaidOn: '2023-02-01',
        lastSaidOn: '2024-07-31',
      });
    });

    it('copies who said it, for whom and when, so that claims are found by them', async () => {
      const name = personName();
      const claim = claimText();
      const quotation = await imported(
        test,
        quotationRow({
          speaker: { name, country: 'IS' },
          stances: [{ towards: { claim }, stance: 'OPPOSE' }],
          saidOn: { earliest: '2022-03-04' },
        }),
      );

      const id = quotation.stances[0]!.target.id!;
      expect(
        await claimIds(test, {
          country: ['IS'],
          stance: ['OPPOSE'],
          saidOn: { from: '2022-03-04', to: '2022-03-04' },
        }),
      ).toEqual([id]);
      expect(await claimIds(test, { actorId: [quotation.speaker?.id], stance: ['SUPPORT'] })).toEqual([]);
    });

    it('may name a country, an actor or a topic', async () => {
      const { stances } = await imported(
        test,
        quotationRow({
          stances: [
            { towards: { country: 'Democratic People’s Republic of Korea' }, stance: 'OPPOSE' },
            { towards: { actor: { name: 'Harbour Board', kind: 'ORGANIZATION' } }, stance: 'SUPPORT' },
            { towards: { topic: ' Tolls ' }, stance: 'MIXED', confidence: 0.25, status: 'SUGGESTED' },
          ],
        }),
      );

      expect(stances).toMatchObject([
        { target: { code: 'KP' } },
        { target: { name: 'Harbour Board' } },
        { target: { name: 'Tolls' }, status: 'SUGGESTED' },
      ]);
    });
  });

  it('keeps when it was said as precisely as it is known, and never takes it from the article', async () => {
    const { rows } = await importRows(test, [
      quotationRow({ saidOn: null }),
      quotationRow({ saidOn: { earliest: '2024-02-10', precision: 'MONTH' } }),
      quotationRow({ saidOn: { latest: '2024-02-10', certainty: 'INFERRED' } }),
      quotationRow({ saidOn: { earliest: '2024-02-10', latest: '2024-02-12', certainty: 'APPROXIMATE' } }),
    ]);

    expect(rows.map((row) => row.quotation?.saidOn)).toEqual([
      { earliest: null, latest: null, precision: 'UNKNOWN', certainty: 'UNKNOWN' },
      { earliest: '2024-02-01', latest: '2024-02-29', precision: 'MONTH', certainty: 'STATED' },
      { earliest: null, latest: '2024-02-10', precision: 'RANGE', certainty: 'INFERRED' },
      { earliest: '2024-02-10', latest: '2024-02-12', precision: 'RANGE', certainty: 'APPROXIMATE' },
    ]);
  });

  it('adds nothing for names that are known', async () => {
    const row = quotationRow({ stances: [{ towards: { claim: claimText() }, stance: 'SUPPORT' }] });
    await importRows(test, [row]);
    const before = await content(test);

    const payload = await importRows(test, [{ ...row, text: 'Others were less sure.' }]);

    const names = ['actor', 'actor_alias', 'article', 'article_version', 'claim_topic', 'outlet'];
    expect(statuses(payload)).toEqual(['CREATED']);
    expect(unsaid(only(await content(test), ...names))).toEqual(unsaid(only(before, ...names)));
  });
});
