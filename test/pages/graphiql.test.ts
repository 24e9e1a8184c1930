import type { Browser } from 'playwright-core';
import type { Example } from '../../src/http/pages/examples';
import { startTestServer } from '../support/start-test-server';
import { findObstacle, GraphiqlPage, startBrowser } from './graphiql-page';

const obstacle = findObstacle();
if (obstacle) console.warn(`The GraphiQL page is not tested: ${obstacle}`);

(obstacle ? describe.skip : describe)('the GraphiQL page', () => {
  let server: Awaited<ReturnType<typeof startTestServer>>;
  let browser: Browser;
  let visit: GraphiqlPage;

  beforeAll(async () => {
    server = await startTestServer();
    browser = await startBrowser();
    visit = await GraphiqlPage.open(browser, server.url);
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(() => visit.startAnew());

  it('opens on StartHere, runs nothing by itself, and shows data after one press on run', async () => {
    expect(await visit.page.title()).toBe('On Record – GraphiQL');
    await visit.waitUntilOpen('StartHere');
    expect(await visit.page.locator('.graphiql-response .view-lines').innerText()).not.toContain('data');

    const answer = await visit.run('StartHere');

    expect(answer.errors).toBeUndefined();
    expect(answer.data).toBeTruthy();
    await visit.page.locator('.graphiql-response').getByText('"data"').waitFor();
  });

  it('runs every example without errors', async () => {
    const response = await visit.page.request.get(`${server.url}/graphiql/config.json`);
    const { examples } = (await response.json()) as { examples: Example[] };
    const failures: Record<string, unknown> = {};
    await visit.tokenField.fill(server.adminToken);

    for (const { name } of examples.filter(({ query }) => !/^subscription/m.test(query))) {
      await visit.example(name).click();
      await visit.waitUntilOpen(name);
      const { data, errors } = await visit.run(name);
      if (errors ?? !data) failures[name] = errors ?? 'no data';
    }

    expect(examples.length).toBeGreaterThan(0);
    expect(failures).toEqual({});
  }, 120_000);

  it('runs a subscription over a WebSocket to the server it came from', async () => {
    await visit.example('FollowAClaim').click();
    await visit.waitUntilOpen('FollowAClaim');
    const socket = visit.page.waitForEvent('websocket');

    await visit.pressRun();

    expect((await socket).url()).toBe(`${server.url.replace('http', 'ws')}/graphql`);
    await visit.page.locator('.graphiql-response').getByText('There is no claim').waitFor();
  });

  it('opens an example in a tab of its own once the first was run, named by its operation', async () => {
    await visit.run('StartHere');
    const second = visit.page.locator('nav a:not([href="?op=StartHere"])').first();
    const name = await visit.exampleName(second);

    await second.click();

    await visit.page.getByRole('button', { name, exact: true }).waitFor();
    expect(await visit.page.locator('.graphiql-tab').allInnerTexts()).toEqual(['StartHere', name]);
  });

  it('opens and runs an example by the keyboard alone', async () => {
    await visit.example('StartHere').focus();
    await visit.page.keyboard.press('Enter');

    const answer = await visit.run('StartHere', () => visit.page.keyboard.press('Control+Enter'));

    expect(answer.errors).toBeUndefined();
  });

  it('opens the example that the address names, and says so when there is none', async () => {
    const name = await visit.exampleName(visit.page.locator('nav a').last());

    await visit.goTo(`/graphiql?op=${name}`);
    await visit.waitUntilOpen(name);
    await visit.goTo('/graphiql?op=NoSuchExample');

    await visit.page.getByText('There is no example called “NoSuchExample”').waitFor();
  });

  it('opens on the query and variables of the address, and runs them with Ctrl-Enter at once', async () => {
    const query = 'query Linked($first: Int) { claims(first: $first) { nodes { id } } }';
    const parameters = new URLSearchParams({ query, variables: '{"first": 1}' });
    await visit.goTo(`/graphiql?${parameters.toString()}`);
    await visit.page.getByRole('button', { name: 'Linked', exact: true }).waitFor();

    const answer = await visit.run('Linked', () => visit.page.keyboard.press('Control+Enter'));

    expect(answer).toMatchObject({ data: { claims: { nodes: [{}] } } });
  });

  it('copies a link that opens the page on the same query', async () => {
    await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit.page.getByRole('button', { name: 'Copy link to this query' }).click();
    await visit.page.getByRole('button', { name: 'The link is copied' }).waitFor();

    const link = await visit.page.evaluate<string>('navigator.clipboard.readText()');

    expect(link).toMatch(/\/graphiql\?query=/);
    expect(new URL(link).searchParams.get('query')).toContain('query StartHere');
  });

  it('answers a guarded query as ADMIN once the token is in its field', async () => {
    await visit.tokenField.fill(server.adminToken);
    await visit.page.getByRole('button', { name: 'New tab' }).click();
    await visit.page.locator('.graphiql-query-editor textarea').focus();
    await visit.page.keyboard.insertText('query Me { viewer { role } }');

    const answer = await visit.run('Me');

    expect(answer).toMatchObject({ data: { viewer: { role: 'ADMIN' } } });
  });

  it('names the role of the token when asked to check it', async () => {
    await visit.tokenField.fill(server.adminToken);
    await visit.page.keyboard.press('Enter');

    await visit.page.getByText('Your role is ADMIN.').waitFor();
  });

  it('writes no token to the disk, whether it stands in the field or among the headers', async () => {
    await visit.tokenField.fill(server.adminToken);
    await visit.page.getByRole('button', { name: 'Headers' }).click();
    await visit.page.locator('section[aria-label=Headers] .graphiql-editor:not(.hidden) textarea').focus();
    await visit.page.keyboard.insertText(`{"Authorization": "Bearer ${server.adminToken}"}`);
    await visit.run('StartHere');
    await visit.page.waitForFunction("localStorage.getItem('graphiql:queries') !== null");

    await visit.page.reload();

    expect(await visit.page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain(
      server.adminToken,
    );
    expect(await visit.tokenField.inputValue()).toBe('');
  });

  it.each(['light', 'dark'] as const)(
    'asks no other machine and breaks no rule in the %s theme',
    async (colorScheme) => {
      await visit.page.emulateMedia({ colorScheme });
      await visit.goTo('/graphiql');
      await visit.run('StartHere');
      for (const pane of ['Documentation Explorer', 'GraphiQL Explorer', 'History']) {
        await visit.page.getByRole('button', { name: `Show ${pane}` }).click();
      }

      expect(visit.requests.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([]);
      expect(visit.complaints).toEqual([]);
    },
  );
});
