import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaims } from '../support/factories';

const FERRY = 'The night ferry between Kirkwall and Bergen carried 4,200 passengers in March.';
const CLAIMS = [
  FERRY,
  'The night ferry between Kirkwall and Bergen carried 9,700 passengers in March.',
  'The lighthouse of Lindholm burned down.',
  'Mirela Oakes promised a bridge to Lindholm.',
  'Ottoline Brackenbury promised a bridge to Lindholm.',
  'A port was closed by ice.',
  'The U.S. Navy bought 40,000 lanterns.',
  ...Array.from({ length: 20 }, (_, i) => `Village ${i + 100} of Orkney has a school.`),
];

interface Hit {
  readonly score: number;
  readonly claim: { readonly id: string; readonly text: string };
  readonly sharedWords: readonly string[];
  readonly sharedNames: readonly string[];
  readonly sharedNumbers: readonly string[];
  readonly nearWords: readonly string[];
  readonly otherNames: readonly string[];
  readonly otherNumbers: readonly string[];
}

const QUERY = `query ($text: String!, $first: Int) { similarClaims(text: $text, first: $first) {
  score claim { id text } sharedWords sharedNames sharedNumbers nearWords otherNames otherNumbers
} }`;

let test: TestApp;

async function similar(text: string, first = 5): Promise<readonly Hit[]> {
  const { data, errors } = await test.send<{ similarClaims: Hit[] }>(QUERY, { text, first });
  if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
  return data.similarClaims;
}

describe('similarClaims', () => {
  beforeAll(async () => {
    test = await createTestApp();
    await givenClaims(
      test,
      CLAIMS.map((text) => ({
        text,
        reviews: text.startsWith('A port')
          ? [
              {
                url: 'https://checks.example/ice',
                title: 'Did Vadso harbour freeze?',
                verdict: 'TRUE' as never,
              },
            ]
          : [],
      })),
    );
  });
  afterAll(() => test.stop());

  it('finds the claim that other words repeat, and ranks one with another number below it', async () => {
    const found = await similar(
      '4,200 people took the #NightFerry from Kirkwall to Bergen https://x.example/1',
    );

    expect(found.slice(0, 2).map((hit) => hit.claim.text)).toEqual([FERRY, CLAIMS[1]]);
    expect(found[0]?.score).toBeGreaterThan(0.4);
    expect(found[1]?.score).toBeLessThan(found[0]!.score);
  });

  it('says what matched and what differs, in the claim’s words', async () => {
    const [agrees, differs] = await similar('The Kirkwall night ferry to Bergen had 4,200 passengers');

    expect(agrees).toMatchObject({ sharedNumbers: ['4,200'], otherNumbers: [] });
    expect(agrees?.sharedNames).toEqual(expect.arrayContaining(['Kirkwall', 'Bergen']));
    expect(agrees?.sharedWords).toEqual(expect.arrayContaining(['night', 'ferry', 'passengers']));
    expect(differs?.otherNumbers).toEqual(['9,700']);
  });

  it('takes what is written in several ways for one, and shows it as the claim has it', async () => {
    const [found] = await similar('The United States need 40k lanterns');

    expect(found).toMatchObject({ sharedWords: expect.arrayContaining(['U.S.', 'lanterns']) as never });
    expect(found?.sharedNumbers).toEqual(['40,000']);
  });

  it('says which words are spelled nearly as words of the text', async () => {
    const [found] = await similar('The lighthouse of Lindolm burned');

    expect(found).toMatchObject({ nearWords: ['Lindholm'], otherNames: [] });
  });

  it('ranks a claim about somebody else below one about the same person', async () => {
    const found = await similar('Brackenbury has promised us a bridge to Lindholm');

    expect(found.slice(0, 2).map((hit) => hit.claim.text)).toEqual([CLAIMS[4], CLAIMS[3]]);
  });

  it('finds claims by the titles of their fact-checks', async () => {
    const [first] = await similar('Vadso harbour is frozen');

    expect(first?.claim.text).toBe('A port was closed by ice.');
  });

  it('answers nothing when no claim shares a word', async () => {
    expect(await similar('zzyzx')).toEqual([]);
    expect(await similar('!?')).toEqual([]);
  });

  it('answers as many as asked for', async () => {
    expect(await similar('a school in Orkney', 3)).toHaveLength(3);
  });

  it.each([
    ['', 5],
    ['x'.repeat(5001), 5],
    ['ferry', 0],
    ['ferry', 101],
  ])('refuses a text or a number that is out of bounds (%#)', async (text, first) => {
    const { errors } = await test.send(QUERY, { text, first });

    expect(errors).toHaveLength(1);
  });

  it('takes no text for query syntax', async () => {
    const [first] = await similar(`"lighthouse" OR Lindholm's NEAR(burned*) -- '; DROP TABLE claim & | !`);

    expect(first?.claim.text).toBe('The lighthouse of Lindholm burned down.');
  });

  it('runs the same few statements for any number of claims', async () => {
    const count = async (first: number): Promise<number> => {
      test.statements.length = 0;
      await similar('a school in Orkney near the Kirkwall ferry', first);
      return test.statements.length;
    };

    expect(await count(20)).toBe(await count(1));
  });
});
