import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const CHROMIUM = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium-browser',
].find((path) => path !== undefined && existsSync(path));

/** What a GraphQL server answers. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Why the page cannot be tested on this machine, or undefined when it can. */
export function findObstacle(): string | undefined {
  if (CHROMIUM === undefined) return 'no Chromium found; set CHROMIUM_PATH to one.';
  const isBuilt = existsSync(join(__dirname, '../../dist/web/graphiql.html'));
  return isBuilt ? undefined : 'dist/web is missing; run `npm run build:web`.';
}

/** Starts the browser that the tests share; every page opened in it starts without memory. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** GraphiQL as one visitor sees it, with every request and every complaint of the browser written down. */
export class GraphiqlPage {
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    private readonly origin: string,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    context.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, origin: string): Promise<GraphiqlPage> {
    const context = await browser.newContext();
    const visit = new GraphiqlPage(origin, context, await context.newPage());
    await visit.goTo('/graphiql');
    return visit;
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
    await this.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  }

  close(): Promise<void> {
    return this.context.close();
  }

  get tokenField(): Locator {
    return this.page.getByRole('textbox', { name: 'Access token' });
  }

  example(name: string): Locator {
    return this.page.locator(`nav a[href="?op=${name}"]`);
  }

  async exampleName(link: Locator): Promise<string> {
    return (await link.getAttribute('href'))?.replace('?op=', '') ?? '';
  }

  waitUntilOpen(name: string): Promise<void> {
    return this.page.locator(`nav a[href="?op=${name}"][aria-current]`).waitFor();
  }

  readonly pressRun = (): Promise<void> => this.page.getByRole('button', { name: /^Execute query/ }).click();

  /** Runs the operation in the editor and gives the server's answer to the operation of that name. */
  async run(name: string, act: () => Promise<void> = this.pressRun): Promise<Answer> {
    const response = this.page.waitForResponse((candidate) => {
      if (candidate.url() !== `${this.origin}/graphql`) return false;
      const { operationName } = candidate.request().postDataJSON() as { operationName?: string };
      return operationName === name;
    });
    await act();
    return (await (await response).json()) as Answer;
  }
}
