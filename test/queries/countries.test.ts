import { ListCountriesDocument, RetractQuotationDocument } from '../generated/operations';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { givenQuotation } from '../support/factories';

let test: TestApp;

describe('countries', () => {
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.stop());

  it('are none while nothing is on record', async () => {
    expect((await test.run(ListCountriesDocument, {})).countries).toEqual([]);
  });

  it('are those that somebody spoke for on the day, by code, with what was said for them', async () => {
    const anna = { name: 'Anna', kind: 'PERSON', country: 'NO' } as const;
    const claimed = { stances: [{ towards: { claim: 'It rains.' }, stance: 'SUPPORT' as const }] };
    const forNorway = await givenQuotation(test, { speaker: anna, ...claimed });
    const forIceland = await givenQuotation(test, { speaker: anna, speakerCountry: 'IS' });
    await givenQuotation(test, { text: 'Nobody’s words' });

    const { countries } = await test.run(ListCountriesDocument, {});

    expect(countries).toMatchObject([
      {
        code: 'IS',
        name: 'Iceland',
        quotationCount: 1,
        quotations: { nodes: [{ id: forIceland.id }] },
        claims: { nodes: [] },
      },
      {
        code: 'NO',
        name: 'Norway',
        quotationCount: 1,
        quotations: { nodes: [{ id: forNorway.id }] },
        claims: { totalCount: 1 },
      },
    ]);
  });

  it('has one for every code, also in small letters, with an id that finds it again', async () => {
    const { data } = await test.send<{ country: { id: string } }>(
      '{ country(code: "is") { id code name quotationCount } }',
    );
    const { data: again } = await test.send(
      `{ node(id: "${data?.country.id}") { id ... on Country { name } } }`,
    );

    expect(data?.country).toEqual({ id: 'cty_IS', code: 'IS', name: 'Iceland', quotationCount: 1 });
    expect(again).toEqual({ node: { id: 'cty_IS', name: 'Iceland' } });
  });

  it('refuse a code that is none', async () => {
    const { errors } = await test.send('{ country(code: "QQ") { name } }');

    expect(errors[0]?.message).toContain('QQ');
  });

  it('lose those whose last quotation was retracted', async () => {
    const hungary = await givenQuotation(test, { speaker: { name: 'Réka', kind: 'PERSON', country: 'HU' } });
    await test.run(RetractQuotationDocument, { input: { id: hungary.id, reason: 'Never said.' } });

    const { countries } = await test.run(ListCountriesDocument, {});

    expect(countries.map(({ code }) => code)).not.toContain('HU');
  });
});
