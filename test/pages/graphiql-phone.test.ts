import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { startTestServer } from '../support/start-test-server';
import { findObstacle, GraphiqlPage, startBrowser } from './graphiql-page';

const obstacle = findObstacle();
if (obstacle) console.warn(`The GraphiQL page is not tested on a phone: ${obstacle}`);

const PHONE = { width: 390, height: 844 };
const LINK =
  '/graphiql?query=query%20Asked%20%7B%20quotations(first%3A%201)%20%7B%20nodes%20%7B%20text%20%7D%20%7D%20%7D';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

(obstacle ? describe.skip : describe)('the GraphiQL page on a phone', () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  let browser: Browser;
  let visit: GraphiqlPage;
  beforeAll(async () => {
    server = await startTestServer();
    browser = await startBrowser();
    visit = await GraphiqlPage.open(browser, server.url);
    await visit.page.setViewportSize(PHONE);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(() => visit.startAnew());

  it('shows the button that runs a query, and runs it by a press', async () => {
    const button = await visit.page.getByRole('button', { name: /^Execute query/ }).boundingBox();

    const answer = await visit.run('StartHere');

    expect(button!.x).toBeGreaterThanOrEqual(0);
    expect(button!.x + button!.width).toBeLessThanOrEqual(PHONE.width);
    expect(button!.y + button!.height).toBeLessThanOrEqual(PHONE.height);
    expect(answer.data).toBeTruthy();
  });

  it('runs the query of a link with Ctrl-Enter at once', async () => {
    await visit.goTo(LINK);

    const answer = await visit.run('Asked', () => visit.page.keyboard.press('Control+Enter'));

    expect(answer).toMatchObject({ data: { quotations: { nodes: [{}] } } });
  });

  it('has no fault of ours that axe finds', async () => {
    await visit.page.evaluate(axe.source);
    const violations = await visit.page.evaluate<Violation[]>(
      // A tab of GraphiQL's own has a button in it.
      `axe.run({ exclude: ['.graphiql-tab'] }).then(({ violations }) => violations)`,
    );

    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});
