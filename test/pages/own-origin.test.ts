import type { Browser, Page } from 'playwright-core';
import type { TestApp } from '../support/create-test-app';
import { createTestApp } from '../support/create-test-app';
import { pathsOf } from '../support/paths-of';
import { findObstacle, startBrowser } from './graphiql-page';

const obstacle = findObstacle();
if (obstacle) console.warn(`The pages are not tested: ${obstacle}`);

// What Chromium sends when somebody types an address.
const TYPED = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8' };

(obstacle ? describe.skip : describe).each(['off', 'on'])(
  'the pages of the server, with ONRECORD_HTTP_CACHE=%s',
  (cache) => {
    let test: TestApp;
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      test = await createTestApp({ sampleData: true, environment: { ONRECORD_HTTP_CACHE: cache } });
      browser = await startBrowser();
      page = await browser.newPage();
    });
    afterAll(async () => {
      await browser.close();
      await test.stop();
    });

    it('ask no other origin for anything', async () => {
      const asked: string[] = [];
      page.context().on('request', (request) => asked.push(request.url()));

      const paths = await pathsOfPages(test);
      for (const path of paths) await page.goto(test.url + path, { waitUntil: 'load' });

      expect(paths).toEqual(expect.arrayContaining(['/', '/graphql', '/graphiql']));
      expect(asked.filter((url) => new URL(url).origin !== test.url)).toEqual([]);
    });

    it('answer /graphql with GraphiQL', async () => {
      await page.goto(`${test.url}/graphql`);

      expect(page.url()).toBe(`${test.url}/graphiql`);
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    });
  },
);

/** The paths that answer a browser with HTML, at once or after leading it on. */
async function pathsOfPages({ app, url }: TestApp): Promise<string[]> {
  const found: string[] = [];
  for (const path of pathsOf(app.server)) {
    const response = await fetch(url + path, { headers: TYPED });
    await response.body?.cancel();
    if (response.headers.get('content-type')?.startsWith('text/html')) found.push(path);
  }
  return found;
}
