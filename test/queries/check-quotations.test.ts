import type { CheckQuotationsInput } from '../generated/operations';
import { CheckDraftDocument } from '../generated/operations';
import { done } from '../mutations/support/mutate';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaims, givenQuotation, givenQuotations } from '../support/factories';
import { statementsOf } from '../support/query-counter';

const WORDS = 'The harbour is not going to close before the ferries are paid for';
const OTHERS = 'Nobody in this town has ever been asked about the price of the bridge';

let test: TestApp;
beforeEach(async () => {
  test = await createTestApp();
});
afterEach(() => test.stop());

async function check(input: CheckQuotationsInput) {
  return (await test.run(CheckDraftDocument, { input })).checkQuotations;
}

async function first(input: CheckQuotationsInput) {
  const [quotation] = (await check(input)).quotations;
  if (quotation === undefined) throw new Error('Nothing was found in the draft.');
  return quotation;
}

const said = (text: string, name = 'Ada Quill', rest: object = {}) =>
  givenQuotation(test, { text, speaker: { name }, ...rest });

describe('checkQuotations', () => {
  it('judges every quotation of a draft, with its place', async () => {
    const { id } = await said(WORDS);
    await said(OTHERS, 'Bo Larsen');
    const draft = `“${WORDS},” Ada Quill said on Monday. “${OTHERS},” she added.`;

    const found = await check({ text: draft });

    expect(found).toMatchObject({
      isClean: false,
      notRead: null,
      counts: [
        { outcome: 'VERBATIM', count: 1 },
        { outcome: 'OTHER_SPEAKER', count: 1 },
      ],
      quotations: [
        {
          outcome: 'VERBATIM',
          speaker: { name: 'Ada Quill' },
          matches: [{ similarity: 1, quotation: { id } }],
        },
        { outcome: 'OTHER_SPEAKER', speakerMention: 'she', matches: [{ isSameSpeaker: false }] },
      ],
    });
    expect(found.quotations.map(({ start, end }) => draft.slice(start, end))).toEqual([
      `${WORDS},`,
      `${OTHERS},`,
    ]);
  });

  it('is clean when the words are on record for the speaker', async () => {
    await said(WORDS);

    const found = await check({ text: `Ada Quill told reporters: “${WORDS}.”` });

    expect(found).toMatchObject({
      isClean: true,
      quotations: [{ outcome: 'VERBATIM', warnings: ['ONE_SOURCE'] }],
    });
  });

  it('says what was changed, in a sentence and word by word', async () => {
    await said(WORDS);

    const found = await first({ text: WORDS.replace(' not', ''), speakerName: 'Quill' });

    expect(found).toMatchObject({
      outcome: 'ALTERED',
      warnings: ['NEGATION_CHANGED', 'ONE_SOURCE'],
      explanation:
        'On record Ada Quill said “The harbour is not going to close”; the draft says “The harbour is going to close”.',
      matches: [{ changes: [{ kind: 'EQUAL' }, { kind: 'REMOVED', text: 'not ' }, { kind: 'EQUAL' }] }],
    });
  });

  it.each([`“${WORDS}”`, WORDS])(
    'takes a text without a speaker for one quotation, judged on the words alone: %s',
    async (text) => {
      await said(WORDS);

      expect(await first({ text })).toMatchObject({ outcome: 'VERBATIM', speaker: null, text: WORDS });
    },
  );

  it('finds a short quotation of which one word is changed', async () => {
    await said('I never liked those wooden piers');

    expect(await first({ text: 'I never liked those marble piers', speakerName: 'Ada Quill' })).toMatchObject(
      {
        outcome: 'ALTERED',
      },
    );
  });

  it('takes what a spokesperson said for the words of the principal, too', async () => {
    await givenQuotation(test, {
      ...{ text: WORDS, speaker: { name: 'Cleo Marsh' } },
      hops: [
        { relation: 'SAID', actor: { name: 'Cleo Marsh' } },
        { relation: 'SPOKE_FOR', actor: { name: 'Ada Quill' } },
      ],
    });

    expect((await first({ text: WORDS, speakerName: 'Ada Quill' })).outcome).toBe('VERBATIM');
  });

  it('takes what several said together for the words of each', async () => {
    await said(WORDS, 'Ada Quill', { jointSpeakers: [{ actor: { name: 'Bo Larsen' } }] });

    expect((await first({ text: WORDS, speakerName: 'Bo Larsen' })).outcome).toBe('VERBATIM');
  });

  it('names all actors that a name can mean, and judges the words for each', async () => {
    await said(WORDS, 'Ada Quill', { speaker: { name: 'Ada Quill', country: 'EE' } });
    await said(OTHERS, 'Ada Quill', { speaker: { name: 'Ada Quill', country: 'NO' } });

    const found = await first({ text: OTHERS, speakerName: 'Ada Quill' });

    expect(found).toMatchObject({ outcome: 'VERBATIM', speaker: { name: 'Ada Quill' } });
    expect(found.speakerCandidates).toHaveLength(2);
  });

  it('takes a title for who held it on the day of the draft', async () => {
    await said(WORDS);
    await said(OTHERS, 'Bo Larsen');
    const alias = { text: 'harbour master', kind: 'TITLE', validFrom: '2020-01-01', validTo: '2021-12-31' };
    const { speaker } = await first({ text: WORDS, speakerName: 'Ada Quill' });
    await done(test, 'addActorAlias', { actorId: speaker?.id, ...alias });
    const outcome = async (publishedOn: string) =>
      (await first({ text: OTHERS, speakerName: 'harbour master', publishedOn })).speaker?.name ?? null;

    expect(await outcome('2021-05-01')).toBe('Ada Quill');
    expect(await outcome('2022-05-01')).toBeNull();
  });

  it('says what the record holds against its own words', async () => {
    const [retracted] = await givenQuotations(test, [{ text: WORDS, speaker: { name: 'Ada Quill' } }]);
    await givenClaims(test, [
      { text: 'Nobody was asked.', reviews: [{ url: 'https://check.example/1', verdict: 'FALSE' }] },
    ]);
    await said(OTHERS, 'Ada Quill', {
      saidOn: { earliest: '2024-01-02', latest: '2024-01-02', precision: 'DAY' },
      stances: [{ stance: 'SUPPORT', towards: { claim: 'Nobody was asked.' } }],
    });
    await done(test, 'retractQuotation', { id: retracted?.id, reason: 'It was misheard.' });

    expect((await first({ text: WORDS, speakerName: 'Ada Quill' })).warnings).toContain('RETRACTED');
    expect(
      (await first({ text: OTHERS, speakerName: 'Ada Quill', publishedOn: '2024-06-01' })).warnings,
    ).toEqual(expect.arrayContaining(['CLAIM_RATED_FALSE', 'SAID_EARLIER']));
  });

  it('judges words in another language without looking for speakers', async () => {
    await said('Der Hafen wird nicht geschlossen, bevor die Schiffe bezahlt sind');
    const found = await check({
      text: 'Die Ministerin sagte: „Der Hafen wird nicht geschlossen, bevor die Schiffe bezahlt sind“, und sie ging nach Hause.',
    });

    expect(found).toMatchObject({
      isClean: false,
      notRead: expect.stringContaining('German'),
      quotations: [{ outcome: 'VERBATIM', speaker: null }],
    });
  });

  it('counts what was searched', async () => {
    await said(WORDS);
    await said(OTHERS, 'Bo Larsen');

    expect((await check({ text: WORDS, speakerName: 'Ada Quill' })).searched).toMatchObject({
      quotations: 2,
      ofSpeaker: 1,
    });
  });

  it.each([
    ['an empty text', { text: '' }, 'REQUIRED'],
    ['a text that is too long', { text: 'a'.repeat(50_001) }, 'TOO_LONG'],
    ['an empty name', { text: WORDS, speakerName: '' }, 'REQUIRED'],
    [
      'more quotations than can be checked at once',
      {
        text: Array.from(
          { length: 101 },
          (_, i) => `“The ferry number ${i} is late again today,” Ada Quill said.`,
        ).join('\n\n'),
      },
      'TOO_MANY',
    ],
  ])('refuses %s', async (_, input, reason) => {
    const { errors } = await test.send(
      'query ($input: CheckQuotationsInput!) { checkQuotations(input: $input) { isClean } }',
      { input },
    );

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }]);
  });

  it('finds nothing to judge in a text of marks alone', async () => {
    expect(await check({ text: '“”' })).toMatchObject({ quotations: [], counts: [] });
    expect((await first({ text: '?!' })).outcome).toBe('TOO_SHORT');
  });

  it('costs as many statements for ten quotations as for one', async () => {
    const texts = Array.from(
      { length: 10 },
      (_, i) => `The ferry number ${i} left the harbour with ${i + 20} hungry sailors`,
    );
    await givenQuotations(
      test,
      texts.map((text, i) => ({ text, speaker: { name: `Speaker ${'abcdefghij'[i]}` } })),
    );
    const draft = (count: number) =>
      texts
        .slice(0, count)
        .map((text, i) => `“${text},” said Speaker ${'ABCDEFGHIJ'[i]}.`)
        .join('\n\n');

    const [one, ten] = [await statements({ text: draft(1) }), await statements({ text: draft(10) })];

    expect(ten).toBe(one);
  });
});

describe('compareWordings', () => {
  it('shows what differs, run by run', async () => {
    const { data } = await test.send(
      '{ compareWordings(a: "We will win.", b: "We will not win!") { kind text otherText } }',
    );

    expect(data).toEqual({
      compareWordings: [
        { kind: 'EQUAL', text: 'We will ', otherText: null },
        { kind: 'ADDED', text: 'not ', otherText: null },
        { kind: 'EQUAL', text: 'win.', otherText: 'win!' },
      ],
    });
  });
});

async function statements(input: CheckQuotationsInput): Promise<number> {
  return (await statementsOf(test, CheckDraftDocument, { input })).count;
}
