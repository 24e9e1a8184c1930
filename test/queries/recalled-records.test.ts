import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import type { QuotationSeed } from '../support/factories';
import { articleWith, givenQuotations } from '../support/factories';
import { writtenElsewhere } from '../support/other-writers';

const PAGE = `query ($country: [CountryCode!]) {
  quotations(filter: { country: $country }) {
    nodes { text speaker { id name role } article { headline outlet { id name } } }
  }
}`;
const RENAME = `mutation ($input: UpdateActorInput!) { updateActor(input: $input) { userErrors { message } } }`;

interface Answer {
  readonly quotations: {
    readonly nodes: readonly {
      readonly speaker: { readonly id: string; readonly name: string } | null;
      readonly article: { readonly outlet: { readonly name: string } | null };
    }[];
  };
}

describe('speakers and outlets that pages have named often', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await givenQuotations(test, [
      said('The quay is dry', 'harbour', { name: 'Tiina Rand', country: 'EE' }),
      said('The quay is wet', 'quay', { name: 'Tiina Rand', country: 'EE' }),
      { ...said('Nobody said so', 'quay'), speakerCountry: 'EE' },
      said('The pier is closed', 'pier', { name: 'Juhani Salo', country: 'FI' }),
    ]);
  });
  afterAll(() => test.stop());

  function said(text: string, outlet: string, speaker?: QuotationSeed['speaker']): QuotationSeed {
    const article = { ...articleWith(text), outlet: { name: `The ${outlet}`, domain: `${outlet}.example` } };
    return { text, article, ...(speaker === undefined ? {} : { speaker }) };
  }

  async function page(country: string): Promise<Answer> {
    const { data, errors } = await test.send<Answer>(PAGE, { country: [country] });
    expect(errors).toEqual([]);
    return data!;
  }

  // All of them on one connection, because none is asked before the last is answered.
  async function askedOften(): Promise<Answer> {
    for (let time = 0; time < 30; time++) await page('EE');
    return await page('EE');
  }

  const speakersIn = ({ quotations }: Answer): Set<string | undefined> =>
    new Set(quotations.nodes.map(({ speaker }) => speaker?.name));

  it('are shown as they are joined', async () => {
    const first = await page('EE');
    const last = await askedOften();

    expect(last).toEqual(first);
    expect(speakersIn(last)).toEqual(new Set(['Tiina Rand', undefined]));
    test.statements.length = 0;
    await page('EE');
    expect(test.statements).toHaveLength(1);
    const isJoined = /JOIN actor/.test(test.statements[0]!);
    expect(isJoined).toBe(test.database.dialect === 'postgres');
  });

  it('are read where a page names others', async () => {
    await askedOften();

    const { quotations } = await page('FI');

    expect(quotations.nodes).toMatchObject([
      { speaker: { name: 'Juhani Salo' }, article: { outlet: { name: 'The pier' } } },
    ]);
  });

  it('are shown as they were last written, here', async () => {
    const { quotations } = await askedOften();
    const id = quotations.nodes.find(({ speaker }) => speaker !== null)?.speaker?.id;

    await test.send(RENAME, { input: { id, expectedRevision: 1, name: 'Tiina Rand-Lepp' } });

    expect(speakersIn(await page('EE'))).toEqual(new Set(['Tiina Rand-Lepp', undefined]));
  });

  it('are shown as they were last written, elsewhere', async () => {
    await askedOften();

    await writtenElsewhere(test, `UPDATE outlet SET name = 'The dock' WHERE name = 'The quay'`);

    const { quotations } = await page('EE');
    expect(quotations.nodes.map(({ article }) => article.outlet?.name)).toContain('The dock');
    expect(quotations.nodes.map(({ article }) => article.outlet?.name)).not.toContain('The quay');
  });
});
