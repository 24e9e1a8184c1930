import type { QuotationFilter } from '../generated/operations';
import { FindQuotationsDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { Harbour } from '../support/harbour-records';
import { ALL_VISIBLE, givenHarbour } from '../support/harbour-records';

const LISTS = [
  'ids',
  'speakerId',
  'country',
  'stance',
  'outletDomain',
  'outletId',
  'outletCountry',
  'claimVerdict',
  'towards',
  'articleId',
  'kind',
  'attribution',
  'reviewStatus',
  'anchorState',
  'claimId',
  'method',
  'language',
  'importBatchId',
];
const SINGLE_VALUES = [
  'speakerName',
  'hasSpeaker',
  'saidOn',
  'publishedOn',
  'saidOrPublishedOn',
  'isSaidOnKnown',
  'viaName',
  'isAnchored',
  'isDoubtful',
  'maxConfidence',
  'minConfidence',
  'not',
  'updatedSince',
];

let test: TestApp;
let world: Harbour;

describe('a filter of quotations', () => {
  beforeAll(async () => {
    test = await createTestApp();
    world = await givenHarbour(test);
  });
  afterAll(() => test.stop());

  it('hides only what was rejected or retracted', async () => {
    expect((await find({})).texts).toEqual(ALL_VISIBLE);
  });

  it('asks that all fields hold', async () => {
    expect((await find({ country: ['SE'], outletDomain: ['harbour.example'] })).texts).toEqual([
      'It was a boat',
    ]);
  });

  it.each(LISTS)('matches nothing when %s is an empty list', async (field) => {
    expect((await find({ [field]: [] })).texts).toEqual([]);
  });

  it.each([...LISTS, ...SINGLE_VALUES])('takes a null for %s as no condition', async (field) => {
    expect((await find({ [field]: null })).texts).toEqual(ALL_VISIBLE);
  });

  describe('with stance, towards and claimId together', () => {
    it('asks them of one and the same coding', async () => {
      const { claimId } = world;

      // "The tide is late" supports the claim and opposes Sweden; nothing opposes the claim but "Ships will wait".
      expect((await find({ stance: ['OPPOSE'], towards: [{ claimId }] })).texts).toEqual(['Ships will wait']);
      expect((await find({ stance: ['OPPOSE'], towards: [{ country: 'SE' }] })).texts).toEqual([
        'The tide is late',
      ]);
      expect((await find({ stance: ['SUPPORT'], towards: [{ country: 'SE' }] })).texts).toEqual([]);
      expect((await find({ stance: ['SUPPORT'], claimId: [claimId] })).texts).toEqual(['The tide is late']);
    });

    it.each([{}, { country: 'SE', topic: 'pilotage' }])(
      'refuses %j, which is not one target',
      async (towards) => {
        const { errors } = await refusal({ towards: [towards] } as unknown as QuotationFilter);

        expect(errors[0]).toMatchObject({
          message: expect.stringMatching(/exactly one/i),
          extensions: { code: 'BAD_USER_INPUT' },
        });
      },
    );
  });

  it.each(['saidOn', 'publishedOn', 'saidOrPublishedOn'])(
    'refuses a range of %s that ends before it begins',
    async (field) => {
      const { errors } = await refusal({ [field]: { from: '2024-02-01', to: '2024-01-01' } });

      expect(errors[0]).toMatchObject({
        message: expect.stringContaining('Swap from and to'),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    },
  );
});

async function find(filter: QuotationFilter): Promise<{ texts: string[] }> {
  const { quotations } = await test.run(FindQuotationsDocument, { filter });
  return { texts: quotations.nodes.map(({ text }) => text) };
}

function refusal(filter: QuotationFilter): ReturnType<TestApp['send']> {
  return test.send('query ($filter: QuotationFilter) { quotations(filter: $filter) { totalCount } }', {
    filter,
  });
}
