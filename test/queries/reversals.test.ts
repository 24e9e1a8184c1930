import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { QuotationSeed } from '../support/factories';
import { givenClaim, givenQuotations } from '../support/factories';

type Stance = 'SUPPORT' | 'OPPOSE' | 'NEUTRAL';
interface Change {
  readonly claim: { readonly text: string };
  readonly actor: { readonly name: string } | null;
  readonly country: { readonly code: string } | null;
  readonly from: Stance;
  readonly to: Stance;
  readonly before: { readonly text: string };
  readonly after: { readonly text: string };
}

const FIELDS = 'claim { text } actor { name } country { code } from to before { text } after { text }';
const ADA = { name: 'Ada Holm', kind: 'PERSON', country: 'NO' } as const;
const BO = { name: 'Bo Ek', kind: 'PERSON', country: 'NO' } as const;

let test: TestApp;
// Each test has a claim of its own.
let claim: string;
let id: string;
let made = 0;

describe('reversals', () => {
  beforeAll(async () => {
    test = await createTestApp();
  });
  beforeEach(async () => {
    claim = `Weir ${++made} holds.`;
    ({ id } = await givenClaim(test, claim));
  });
  afterAll(() => test.stop());

  it('of a claim are the actors who changed sides, with what they said before and after', async () => {
    await givenQuotations(test, [
      said('It holds', '2024-01-01', ADA, 'SUPPORT'),
      said('It holds well', '2024-02-01', ADA, 'SUPPORT'),
      said('Hm', '2024-02-15', ADA, 'NEUTRAL'),
      said('It does not', '2024-03-01', ADA, 'OPPOSE'),
      said('It never did', '2024-02-01', BO, 'OPPOSE'),
    ]);

    expect(await ofClaim()).toEqual([
      {
        claim: { text: claim },
        actor: { name: 'Ada Holm' },
        country: null,
        from: 'SUPPORT',
        to: 'OPPOSE',
        before: { text: 'It holds well' },
        after: { text: 'It does not' },
      },
    ]);
  });

  it('come with the latest change first, as many as asked for', async () => {
    await givenQuotations(test, [
      said('Yes', '2024-01-01', ADA, 'SUPPORT'),
      said('No', '2024-02-01', ADA, 'OPPOSE'),
      said('Yes after all', '2024-03-01', ADA, 'SUPPORT'),
    ]);

    expect((await ofClaim()).map(({ after }) => after.text)).toEqual(['Yes after all', 'No']);
    expect(await ofClaim('(first: 1)')).toHaveLength(1);
  });

  it('of countries are those of everyone who spoke for them', async () => {
    await givenQuotations(test, [
      said('Yes', '2024-01-01', ADA, 'SUPPORT'),
      said('No', '2024-02-01', BO, 'OPPOSE'),
    ]);

    expect(await ofClaim()).toEqual([]);
    expect(await ofClaim('(by: COUNTRY)')).toMatchObject([
      { actor: null, country: { code: 'NO' }, before: { text: 'Yes' }, after: { text: 'No' } },
    ]);
  });

  it('leave out rejected codings and what has no day', async () => {
    const rejected = { towards: { claim }, stance: 'OPPOSE', status: 'REJECTED' } as const;
    await givenQuotations(test, [
      said('Yes', '2024-01-01', ADA, 'SUPPORT'),
      { ...said('No', '2024-02-01', ADA, 'OPPOSE'), stances: [rejected] },
      said('No, some day', null, ADA, 'OPPOSE'),
    ]);

    expect(await ofClaim()).toEqual([]);
  });

  it('of an actor are those towards each of its claims', async () => {
    const speaker = { name: `Cy ${made}`, kind: 'PERSON', country: 'SE' } as const;
    const other = { towards: { claim: 'Another weir leaks.' } };
    await givenQuotations(test, [
      said('Yes', '2024-01-01', speaker, 'SUPPORT'),
      said('No', '2024-02-01', speaker, 'OPPOSE'),
      { ...said('Leaks', '2024-01-01', speaker, 'OPPOSE'), stances: [{ ...other, stance: 'OPPOSE' }] },
      { ...said('Leaks?', '2024-03-01', speaker, 'SUPPORT'), stances: [{ ...other, stance: 'SUPPORT' }] },
    ]);

    const query = `{ actors(search: "${speaker.name}") { nodes { reversals { ${FIELDS} } } } }`;
    const { data } = await test.send<{ actors: { nodes: { reversals: Change[] }[] } }>(query);

    expect(data?.actors.nodes[0]?.reversals.map((change) => [change.claim.text, change.after.text])).toEqual([
      ['Another weir leaks.', 'Leaks?'],
      [claim, 'No'],
    ]);
  });

  it.each([0, 251])('refuse to be %i', async (first) => {
    const { errors } = await test.send(`{ claim(id: "${id}") { reversals(first: ${first}) { from } } }`);

    expect(errors).toMatchObject([{ message: 'Ask for 1 to 250 reversals.' }]);
  });
});

async function ofClaim(args = ''): Promise<readonly Change[]> {
  const query = `{ claim(id: "${id}") { reversals${args} { ${FIELDS} } } }`;
  const { data, errors } = await test.send<{ claim: { reversals: Change[] } }>(query);
  if (errors.length > 0 || data === null) throw new Error(JSON.stringify(errors));
  return data.claim.reversals;
}

function said(
  text: string,
  day: string | null,
  speaker: QuotationSeed['speaker'],
  stance: Stance,
): QuotationSeed {
  return { text, speaker, saidOn: { earliest: day }, stances: [{ towards: { claim }, stance }] };
}
