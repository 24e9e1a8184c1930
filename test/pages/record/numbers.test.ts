import type { TestApp } from '../../support/create-test-app';
import { createTestApp } from '../../support/create-test-app';
import { htmlOf } from './open-record';
import { viewsOf } from './views';

/** A number on a page, and the address behind it. */
interface LinkedNumber {
  readonly view: string;
  readonly href: string;
  readonly number: number;
}

const LISTS = /^\/(quotations|claims)(\?|$)/;
const TAKEN = 60;
const ENTRIES = '.Facet li, .Tally dd, .Table td, .Counts a, svg a, .ClaimRow .Meta a';

describe('a number that is a link', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ sampleData: true });
  });
  afterAll(() => test.stop());

  it('leads to a list of exactly so many', async () => {
    const numbers: LinkedNumber[] = [];
    for (const { name, path } of await viewsOf(test))
      numbers.push(...(await numbersOn(test.url, name, path)));
    const sampled = everyNth(numbers, TAKEN);
    const wrong: unknown[] = [];
    for (const { view, href, number } of sampled) {
      const { document } = await htmlOf(test.url + href);
      const listed = numberIn(document.querySelector('h1')?.textContent ?? '');
      if (listed !== number) wrong.push({ view, href, number, listed });
    }

    expect(numbers.length).toBeGreaterThan(TAKEN);
    expect(wrong).toEqual([]);
  }, 120_000);
});

async function numbersOn(origin: string, view: string, path: string): Promise<LinkedNumber[]> {
  const { document } = await htmlOf(origin + path);
  return [...document.querySelectorAll(ENTRIES)].flatMap((entry) => {
    const link = entry.localName === 'a' ? entry : entry.querySelector('a');
    const href = link?.getAttribute('href') ?? '';
    const text = link?.getAttribute('aria-label') ?? entry.textContent;
    const number = lastNumberIn(text);
    return LISTS.test(href) && number !== null ? [{ view, href, number }] : [];
  });
}

const numberIn = (text: string): number | null => toNumber(/[\d,]+/.exec(text)?.[0]);
const lastNumberIn = (text: string): number | null => toNumber(text.match(/[\d,]+/g)?.at(-1));
const toNumber = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.replaceAll(',', ''));

function everyNth<T>(all: readonly T[], wanted: number): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / wanted));
  return all.filter((_, i) => i % step === 0);
}
