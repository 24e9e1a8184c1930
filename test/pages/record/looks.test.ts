import axe from 'axe-core';
import { findObstacle } from '../graphiql-page';
import type { OpenRecord } from './open-record';
import { openRecord } from './open-record';
import { VIEW_NAMES } from './views';

const obstacle = findObstacle();
if (obstacle) console.warn(`The pages are not tested in a browser: ${obstacle}`);

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
// 1280 pixels at 200 %.
const ZOOMED = { width: 640, height: 450 };

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

(obstacle ? describe.skip : describe)('each view of the record', () => {
  let record: OpenRecord;
  beforeAll(async () => {
    record = await openRecord();
  });
  afterAll(() => record.close());

  const addressOf = (name: string): string =>
    record.test.url + record.views.find((view) => view.name === name)!.path;

  it.each(VIEW_NAMES)('%s has no fault that axe finds, in both themes and at both widths', async (name) => {
    const found: unknown[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await record.open({ colorScheme });
      await page.goto(addressOf(name));
      await page.evaluate(axe.source);
      for (const viewport of [WIDE, PHONE]) {
        await page.setViewportSize(viewport);
        const violations = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
        found.push(
          ...violations.map(({ id, nodes }) => [
            colorScheme,
            viewport.width,
            id,
            nodes.map((node) => node.target),
          ]),
        );
      }
      await context.close();
    }

    expect(found).toEqual([]);
  });

  it.each(VIEW_NAMES)(
    '%s asks no other origin for anything, and the browser has nothing to say',
    async (name) => {
      const { page, context, complaints, asked } = await record.open();
      const response = await page.goto(addressOf(name), { waitUntil: 'networkidle' });

      // A missing page is told to the console by the browser itself.
      const isMissing = response!.status() === 404;
      expect(asked.filter((url) => new URL(url).origin !== record.test.url)).toEqual([]);
      expect(complaints.filter((text) => !(isMissing && text.includes('404')))).toEqual([]);
      expect(response!.headers()['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      );
      await context.close();
    },
  );

  it.each(VIEW_NAMES)('%s scrolls in no width but its own', async (name) => {
    const { page, context } = await record.open();
    await page.goto(addressOf(name));
    for (const viewport of [PHONE, ZOOMED]) {
      await page.setViewportSize(viewport);
      const beyond = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );

      expect(beyond).toBe(0);
    }
    await context.close();
  });

  it.each(VIEW_NAMES)('%s says the same without JavaScript', async (name) => {
    const texts: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const { page, context } = await record.open({ javaScriptEnabled });
      await page.goto(addressOf(name), { waitUntil: 'networkidle' });
      texts.push(
        (await page.locator('main').innerText()).replace(/Copy link|Print/g, '').replace(/\s+/g, ' '),
      );
      await context.close();
    }

    expect(texts[1]).toBe(texts[0]);
  });

  it('shows the first result of a search on the first screen of a phone', async () => {
    const { page, context } = await record.open({ viewport: PHONE });
    await page.goto(addressOf('search'));
    const entry = await page.locator('.Entry').first().boundingBox();

    expect(entry!.y).toBeLessThan(PHONE.height);
    await context.close();
  });
});
