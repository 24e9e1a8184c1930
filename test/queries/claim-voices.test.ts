import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenClaim, givenQuotations } from '../support/factories';

const ANNA = { name: 'Anna Holt', kind: 'PERSON', country: 'NO' } as const;
const BEN = { name: 'Ben Falk', kind: 'PERSON', country: 'SE' } as const;
const CLAIM = 'The lock gates are rusty.';

let test: TestApp;
let id: string;

describe('the voices of a claim', () => {
  beforeAll(async () => {
    test = await createTestApp();
    ({ id } = await givenClaim(test, CLAIM));
    const said = (speaker: typeof ANNA | typeof BEN, stance: 'SUPPORT' | 'OPPOSE') => ({
      speaker,
      stances: [{ towards: { claim: CLAIM }, stance }],
    });
    await givenQuotations(test, [
      said(ANNA, 'SUPPORT'),
      said(BEN, 'OPPOSE'),
      said(BEN, 'SUPPORT'),
      { stances: [{ towards: { claim: CLAIM }, stance: 'SUPPORT' }] },
    ]);
  });
  afterAll(() => test.stop());

  it('come most frequent first, with how often they assert and deny it', async () => {
    expect(await claim('actors { actor { name } count supportCount opposeCount }')).toEqual({
      actors: [
        { actor: { name: 'Ben Falk' }, count: 2, supportCount: 1, opposeCount: 1 },
        { actor: { name: 'Anna Holt' }, count: 1, supportCount: 1, opposeCount: 0 },
      ],
    });
  });

  it('are as many as asked for, and counted in full', async () => {
    expect(
      await claim(
        'actors(first: 1) { count } actorCount countries(first: 1) { country { code } } countryCount',
      ),
    ).toEqual({
      actors: [{ count: 2 }],
      actorCount: 2,
      countries: [{ country: { code: 'SE' } }],
      countryCount: 2,
    });
  });

  it.each([0, 251])('are refused for a first of %i', async (first) => {
    const { errors } = await test.send(`{ claim(id: "${id}") { actors(first: ${first}) { count } } }`);

    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('1 to 250'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

async function claim(selection: string): Promise<object | undefined> {
  const { data } = await test.send<{ claim: object }>(`{ claim(id: "${id}") { ${selection} } }`);
  return data?.claim;
}
