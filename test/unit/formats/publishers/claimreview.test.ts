import { readItems, readRefusals, readRows } from '../read-items';

const URL = 'https://puffinfacts.example/1';
const REVIEW = {
  '@type': 'ClaimReview',
  url: URL,
  claimReviewed: 'Whale watchers are paid by the whale.',
  datePublished: '2026-08-20T09:30:00+00:00',
  inLanguage: 'en',
  author: { '@type': 'Organization', name: 'Puffin Facts' },
  reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
  itemReviewed: {
    '@type': 'Claim',
    datePublished: '2026-08-14',
    author: { '@type': 'Person', name: 'Sölvi Hrafnkelin', jobTitle: 'harbour guide' },
    appearance: [{ '@type': 'NewsArticle', url: 'https://geyser.example/1' }],
  },
};
const read = (change: object): ReturnType<typeof readRows> =>
  readRows(JSON.stringify({ ...REVIEW, ...change }), { format: 'claimreview' });
const reviewOf = async (change: object): Promise<unknown> => {
  const [claim] = await read(change);
  return (claim?.['reviews'] as unknown[] | undefined)?.[0];
};

describe('claimreview', () => {
  it('makes a claim with its review, and the statement of its claimant', async () => {
    expect(await read({})).toEqual([
      {
        text: REVIEW.claimReviewed,
        language: 'en',
        reviews: [
          {
            url: URL,
            publisher: { name: 'Puffin Facts' },
            verdict: 'FALSE',
            label: 'False',
            ratingValue: 1,
            bestRating: 5,
            worstRating: 1,
            language: 'en',
            publishedOn: '2026-08-20',
          },
        ],
      },
      {
        article: { url: 'https://geyser.example/1' },
        text: REVIEW.claimReviewed,
        kind: 'INDIRECT',
        attribution: 'STATED',
        speakerMention: 'Sölvi Hrafnkelin',
        speaker: { name: 'Sölvi Hrafnkelin', kind: 'PERSON' },
        speakerRole: 'harbour guide',
        saidOn: { earliest: '2026-08-14' },
        language: 'en',
        stances: [{ towards: { claim: REVIEW.claimReviewed }, stance: 'SUPPORT' }],
      },
    ]);
  });

  it.each([
    ['one', REVIEW],
    ['a list', [REVIEW, REVIEW]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, REVIEW], more: [1] }],
    ['a data feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }] }],
    ['an item list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: REVIEW }] }],
    ['lists in a list', [{ '@graph': [REVIEW] }, { '@graph': [REVIEW] }]],
  ])('reads %s, on one line or many', async (_what, value) => {
    const packed = await readRows(JSON.stringify(value), { format: 'claimreview' });
    const spread = await readRows(JSON.stringify(value, null, 2), { format: 'claimreview', size: 3 });

    expect(packed).toContainEqual(expect.objectContaining({ text: REVIEW.claimReviewed }));
    expect(spread).toEqual(packed);
  });

  it('goes by the label where the scale says something else', async () => {
    const inverted = { ratingValue: 5, bestRating: 1, worstRating: 5, alternateName: 'Falso' };
    const wrong = { ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'Faux' };

    expect(await reviewOf({ reviewRating: inverted })).toMatchObject({ verdict: 'FALSE', bestRating: 1 });
    expect(await reviewOf({ reviewRating: wrong })).toMatchObject({ verdict: 'FALSE', ratingValue: 5 });
  });

  it.each([
    ['a list of labels', { alternateName: ['Mostly false', 'Misleading'] }, 'MOSTLY_FALSE', 'Mostly false'],
    ['a literal', { alternateName: { '@value': 'Verdadeiro' } }, 'TRUE', 'Verdadeiro'],
    ['a bare text', 'Satire', 'SATIRE', 'Satire'],
    ['properties one level deeper', { properties: { alternateName: 'Outdated' } }, 'OUTDATED', 'Outdated'],
    ['a label with an explanation', { alternateName: 'FALSE: it is a film' }, 'FALSE', 'FALSE: it is a film'],
    ['numbers as texts', { ratingValue: '4', bestRating: '5', worstRating: '1' }, 'MOSTLY_TRUE', undefined],
    [
      'a number in the label',
      { alternateName: '2', ratingValue: 2, bestRating: 5, worstRating: 1 },
      'MOSTLY_FALSE',
      undefined,
    ],
    ['an inverted scale and no label', { ratingValue: 1, bestRating: 1, worstRating: 6 }, 'TRUE', undefined],
  ])('reads a rating that is %s', async (_what, reviewRating, verdict, label) => {
    const review = (await reviewOf({ reviewRating })) as { verdict: string; label?: string };

    expect([review.verdict, review.label]).toEqual([verdict, label]);
  });

  it.each([
    ['is missing', undefined],
    ['has a label that nobody knows', { alternateName: 'Half a tail' }],
    ['goes on to take back what it says', { alternateName: 'True: but only on Sundays' }],
    ['is a number without a scale', { ratingValue: 3 }],
    ['lies outside its scale', { ratingValue: 9, bestRating: 5, worstRating: 1 }],
    ['has a scale of one value', { ratingValue: 1, bestRating: 1, worstRating: 1 }],
  ])('keeps the claim and refuses the review when the rating %s', async (_what, reviewRating) => {
    const [item] = await readItems(JSON.stringify({ ...REVIEW, reviewRating }), { format: 'claimreview' });

    expect(item?.refusals).toEqual([expect.stringMatching(/verdict is not known.*add "verdict"/)]);
    expect(item?.rows[0]?.value).toEqual({ text: REVIEW.claimReviewed, language: 'en' });
  });

  it('takes a verdict that was added by hand before all else', async () => {
    expect(await reviewOf({ verdict: 'MISLEADING' })).toMatchObject({
      verdict: 'MISLEADING',
      label: 'False',
    });
  });

  it('takes the fact-check for the place of a statement that has none', async () => {
    const [, statement] = await read({ itemReviewed: { author: { name: 'Sölvi Hrafnkelin' } } });

    expect(statement).toMatchObject({ article: { url: URL }, speaker: { name: 'Sölvi Hrafnkelin' } });
    expect(statement?.['speaker']).not.toHaveProperty('kind');
  });

  it.each(['Fuentes varias', 'Facebook posts', 'Multiple sources', 'Internet users'])(
    'makes no speaker of "%s"',
    async (name) => {
      const [, statement] = await read({
        itemReviewed: { '@type': 'CreativeWork', author: { '@type': 'Organization', name } },
      });

      expect(statement).toMatchObject({ attribution: 'ANONYMOUS', speakerMention: name });
      expect(statement).not.toHaveProperty('speaker');
    },
  );

  it.each(['The Harbour Post', 'Open Source Society', 'Ministry of Public Works'])(
    'makes a speaker of "%s"',
    async (name) => {
      const [, statement] = await read({ itemReviewed: { author: { '@type': 'Organization', name } } });

      expect(statement).toMatchObject({ speaker: { name, kind: 'ORGANIZATION' }, attribution: 'STATED' });
    },
  );

  it('makes a claim alone when nobody is said to have made it', async () => {
    expect(await read({ itemReviewed: { '@type': 'Claim' } })).toHaveLength(1);
  });

  it('refuses what has no claim, and reads on', async () => {
    const content = JSON.stringify([{ ...REVIEW, claimReviewed: undefined }, { name: 'no review' }, REVIEW]);

    expect((await readRefusals(content, { format: 'claimreview' })).map(([, reason]) => reason)).toEqual([
      expect.stringContaining('no claimReviewed'),
      expect.stringContaining('no ClaimReview in this record'),
    ]);
    expect(await readRows(content, { format: 'claimreview' })).toHaveLength(2);
  });
});
