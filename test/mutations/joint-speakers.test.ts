import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { importText } from '../support/import-text';
import { exported, exportedRecords } from '../support/exported';
import { imported, importRows, rowResult, statuses } from './support/import-quotations';
import type { QuotationAnswer } from './support/answers';
import { done, mutate, refusal, stored } from './support/mutate';
import { articleRow, claimText, personName, quotationRow, reviewRow } from './support/rows';
import { content, nothingWritten, only, uncounted } from './support/tables';

interface Given {
  readonly row: Record<string, unknown>;
  readonly first: string;
  readonly second: string;
  readonly quotation: QuotationAnswer;
}

const names = ({ speakers }: Pick<QuotationAnswer, 'speakers'>): string[] => speakers.map(({ name }) => name);

describe('joint speakers', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  /** A quotation of somebody for Norway together with somebody for Sweden. */
  const given = async (fields: object = {}): Promise<Given> => {
    const [first, second] = [personName(), personName()];
    const row = quotationRow({
      speaker: { name: first, country: 'NO' },
      jointSpeakers: [{ actor: { name: second, country: 'SE' }, mention: 'the minister' }],
      ...fields,
    });
    return { row, first, second, quotation: await imported(test, row) };
  };
  const update = async ({ id, revision }: QuotationAnswer, patch: object): Promise<QuotationAnswer> =>
    (await done(test, 'updateQuotation', { id, expectedRevision: revision, ...patch })).quotation!;
  const kept = async ({ id }: { id: string }): Promise<QuotationAnswer> =>
    (await stored(test, 'Quotation', id))!;

  describe('of an import', () => {
    it('are stored after the speaker, each with the country of that day', async () => {
      const { quotation, first, second } = await given();

      expect(names(quotation)).toEqual([first, second]);
      expect(quotation.speaker?.name).toBe(first);
      expect(quotation.jointSpeakers).toEqual([
        {
          actor: { id: expect.any(String) as string, name: second },
          mention: 'the minister',
          country: { code: 'SE' },
          countryBasis: 'ACTOR',
        },
      ]);
    });

    it('take the country that is given, not that of the actor', async () => {
      const joint = { actor: { name: personName(), country: 'SE' }, country: 'Finland' };

      const { quotation } = await given({ jointSpeakers: [joint] });

      expect(quotation.jointSpeakers).toMatchObject([{ country: { code: 'FI' }, countryBasis: 'GIVEN' }]);
    });

    it('may be known as printed alone, and are then no actor', async () => {
      const { quotation, first } = await given({ jointSpeakers: [{ mention: 'her deputy' }] });

      expect(names(quotation)).toEqual([first]);
      expect(quotation.jointSpeakers).toMatchObject([{ actor: null, mention: 'her deputy', country: null }]);
    });

    it('count once where they are named twice, and not beside themselves', async () => {
      const [first, second] = [personName(), personName()];
      const jointSpeakers = [second, first, second].map((name) => ({ actor: { name } }));

      const { quotation } = await given({ speaker: { name: first }, jointSpeakers });

      expect(names(quotation)).toEqual([first, second]);
    });

    it('change nothing when they come again', async () => {
      const { row } = await given();

      expect(statuses(await importRows(test, [row]))).toEqual(['UNCHANGED']);
    });

    it('stay where a later row does not name them, and go where it says that there are none', async () => {
      const { row, first, second, quotation } = await given();
      const { jointSpeakers: _joint, ...without } = row;

      await importRows(test, [{ ...without, venue: 'the quay' }]);
      expect(names(await kept(quotation))).toEqual([first, second]);

      await importRows(test, [{ ...row, jointSpeakers: [] }]);
      expect(names(await kept(quotation))).toEqual([first]);
    });

    it('come back when the import that changed them is undone', async () => {
      const { row, first, second, quotation } = await given();
      const changed = { ...row, jointSpeakers: [{ mention: 'a clerk' }], saidOn: { earliest: '2020-02-03' } };
      const before = uncounted(only(await content(test), 'joint_speaker'));
      const { batch } = await importRows(test, [changed]);

      const { kept: left } = await done(test, 'revertImport', { id: batch?.id });

      expect(left).toEqual([]);
      expect(names(await kept(quotation))).toEqual([first, second]);
      const withoutIds = (tables: typeof before): unknown[] =>
        tables['joint_speaker']!.map(({ id: _id, ...row_ }) => row_);
      expect(withoutIds(uncounted(only(await content(test), 'joint_speaker')))).toEqual(
        expect.arrayContaining(withoutIds(before)),
      );
    });

    it('go with their quotation, and then their actors too', async () => {
      const [first, second] = [personName(), personName()];
      const own = await importRows(test, [
        quotationRow({ speaker: { name: first }, jointSpeakers: [{ actor: { name: second } }] }),
      ]);
      const actorId = own.rows[0]!.quotation!.speakers[1]!.id;

      await done(test, 'revertImport', { id: own.batch?.id });

      expect(await stored(test, 'Actor', actorId)).toBeNull();
    });

    it('keep an actor that an undone import has made', async () => {
      const made = await importRows(test, [quotationRow()]);
      const { id } = made.rows[0]!.quotation!.speaker!;
      await given({ jointSpeakers: [{ actor: { id } }] });

      const { kept: left } = await done(test, 'revertImport', { id: made.batch?.id });

      expect(left).toContainEqual({ recordId: id, reason: 'other quotations are its' });
    });

    it('are all that an article of two speakers names', async () => {
      const body = `Sigrun Aldahl is mayor of Nordhavn, Torvald Brekkesen runs the port.

“The ice decides, not the town hall,” Sigrun Aldahl and Torvald Brekkesen said in a joint statement.`;

      const { rows } = await done(test, 'importArticle', { ...articleRow({ body }) });

      const [quotation] = rows.flatMap((row) => row.quotation ?? []);
      expect(names(quotation!)).toEqual(['Sigrun Aldahl', 'Torvald Brekkesen']);
      expect(quotation!.jointSpeakers).toMatchObject([{ mention: 'Torvald Brekkesen' }]);
    });
  });

  const joined = (jointSpeakers: unknown): object => ({ jointSpeakers });

  const REFUSALS: readonly (readonly [string, object, string, (string | number)[]])[] = [
    ['nobody', joined([{}]), 'REQUIRED', ['jointSpeakers', 0, 'actor']],
    ['an actor without a name', joined([{ actor: {} }]), 'REQUIRED', ['jointSpeakers', 0, 'actor', 'name']],
    [
      'a country that is none',
      joined([{ mention: 'x' }, { mention: 'y', country: 'Nowhere' }]),
      'UNKNOWN_COUNTRY',
      ['jointSpeakers', 1, 'country'],
    ],
    [
      'an overlong mention',
      joined([{ mention: 'x'.repeat(5000) }]),
      'TOO_LONG',
      ['jointSpeakers', 0, 'mention'],
    ],
    [
      'more than twenty',
      joined(Array.from({ length: 21 }, () => ({ mention: 'x' }))),
      'TOO_MANY',
      ['jointSpeakers'],
    ],
    ['others without a speaker', { ...joined([{ mention: 'x' }]), speaker: null }, 'REQUIRED', ['speaker']],
  ];

  it.each(REFUSALS)(
    'are refused for %s, by an import and an edit alike',
    async (_fault, fields, code, path) => {
      const { id } = await imported(test, quotationRow());

      const row = await rowResult(test, quotationRow({ ...fields }));
      const payload = await nothingWritten(test, () =>
        mutate(test, 'updateQuotation', { id, expectedRevision: 1, ...fields }),
      );

      expect(row.userErrors).toEqual([refusal(code, ...path)]);
      const { message } = row.userErrors[0]!;
      expect(payload.userErrors).toEqual([{ ...refusal(code, 'input', ...path), message }]);
    },
  );

  describe('of an edit', () => {
    it('replace those that are stored, and the history keeps both', async () => {
      const { quotation, first } = await given();
      const third = personName();

      const updated = await update(quotation, { jointSpeakers: [{ actor: { name: third } }] });

      expect(names(updated)).toEqual([first, third]);
      const [change, ...others] = updated.revisions[1]!.changes;
      expect(others).toEqual([]);
      expect(change?.field).toBe('jointSpeakers');
      const ids = (value: unknown): unknown =>
        (JSON.parse(value as string) as { actorId: string }[]).map(({ actorId }) => actorId);
      expect(ids(change?.before)).toEqual([quotation.speakers[1]!.id]);
      expect(ids(change?.after)).toEqual([updated.speakers[1]!.id]);
    });

    it.each([[[]], [null]])('go with %j', async (jointSpeakers) => {
      const { quotation, first } = await given();

      expect(names(await update(quotation, { jointSpeakers }))).toEqual([first]);
    });

    it('stay with another speaker, unless it is one of them', async () => {
      const { quotation, second } = await given();
      const name = personName();

      const updated = await update(quotation, { speaker: { name } });
      expect(names(updated)).toEqual([name, second]);

      expect(names(await update(updated, { speaker: { name: second } }))).toEqual([second]);
    });

    it('go with the speaker when nobody is named any more', async () => {
      const { quotation } = await given();

      expect(await update(quotation, { speaker: null })).toMatchObject({ speakers: [], jointSpeakers: [] });
    });

    it('are refused for one of whom nobody can tell who it is', async () => {
      const { quotation } = await given();
      const name = personName();
      for (const country of ['NO', 'SE']) await done(test, 'createActor', { name, kind: 'PERSON', country });

      const { userErrors } = await mutate(test, 'updateQuotation', {
        id: quotation.id,
        expectedRevision: 1,
        jointSpeakers: [{ actor: { name } }],
      });

      expect(userErrors).toEqual([refusal('AMBIGUOUS_ACTOR', 'input', 'jointSpeakers', 0, 'actor', 'name')]);
    });
  });

  it('carry the days of their quotation, whatever changes them', async () => {
    const { row, quotation } = await given();
    await update(quotation, { saidOn: { earliest: '2019-03-04' } });
    const article = { ...(row['article'] as object), publishedOn: '2019-03-05' };
    await done(test, 'importArticle', { ...article, quotations: [] });

    const tables = await content(test);
    const quotations = new Map(tables['quotation']!.map((stored_) => [stored_['id'], stored_]));
    for (const joint of tables['joint_speaker']!) {
      const { said_sort, published_sort } = quotations.get(joint['quotation_id'])!;
      expect(joint).toMatchObject({ said_sort, published_sort });
    }
  });

  describe('whose actors are merged', () => {
    it('are those that the merged ones go by, and are themselves again afterwards', async () => {
      const { quotation, first, second } = await given();
      const other = (await imported(test, quotationRow())).speaker!;
      const joint = quotation.speakers[1]!;

      await done(test, 'mergeActors', { id: joint.id, intoId: other.id });
      expect(names(await kept(quotation))).toEqual([first, other.name]);

      await done(test, 'unmergeActor', { id: joint.id });
      expect(names(await kept(quotation))).toEqual([first, second]);
    });

    it('are shown once when they become the speaker, and are two again afterwards', async () => {
      const { quotation, first, second } = await given();
      const [speaker, joint] = quotation.speakers;

      await done(test, 'mergeActors', { id: joint!.id, intoId: speaker!.id });
      expect(await kept(quotation)).toMatchObject({ speakers: [{ name: first }], jointSpeakers: [] });

      await done(test, 'unmergeActor', { id: joint!.id });
      expect(names(await kept(quotation))).toEqual([first, second]);
    });
  });

  describe('in an export', () => {
    it('stand beside the speaker, as an import takes them', async () => {
      const { quotation, second } = await given();

      const [record] = await exportedRecords(test, 'quotations', { filter: { ids: [quotation.id] } });

      expect(record).toMatchObject({
        jointSpeakers: [
          { actor: { name: second, kind: 'PERSON', country: 'SE' }, mention: 'the minister', country: 'SE' },
        ],
      });
    });

    it('are all named as those who made a claim', async () => {
      const claim = claimText();
      const { id: claimId } = (await done(test, 'createClaim', { text: claim })).claim!;
      const { claimReview } = await done(test, 'publishClaimReview', { claimId, ...reviewRow() });
      const { first, second, quotation } = await given({
        stances: [{ towards: { claim }, stance: 'SUPPORT' }],
      });

      const { text } = await exported(test, '/export/claimreviews.jsonld', { search: `"${claim}"` });

      const speakers = [first, second].map((name) => ({ '@type': 'Person', name }));
      const appearance = { '@id': `urn:onrecord:${quotation.id}`, creator: speakers };
      expect(JSON.parse(text)).toMatchObject({
        dataFeedElement: [
          { url: claimReview?.url, itemReviewed: { author: speakers, appearance: [appearance] } },
        ],
      });
    });

    it.each(['all.jsonl', 'quotations.csv'])('import to the same from %s', async (file) => {
      await given({
        jointSpeakers: [{ actor: { name: personName() }, country: 'FI' }, { mention: 'a clerk' }],
      });
      const { text } = await exported(test, `/export/${file}`);
      const other = await createTestApp();
      try {
        expect(await importText(other, text)).toEqual([]);

        expect(await whoSaid(other)).toEqual(await whoSaid(test));
      } finally {
        await other.stop();
      }
    });
  });
});

/** The speakers of every quotation, in no particular order. */
async function whoSaid(test: TestApp): Promise<string[]> {
  const { data } = await test.send<{ quotations: { nodes: object[] } }>(
    '{ quotations(first: 100) { nodes { speakers { name } jointSpeakers { mention country { code } } } } }',
  );
  return data!.quotations.nodes.map((node) => JSON.stringify(node)).sort();
}
