import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

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
  requests: string[] = [];
  complaints: string[] = [];

  private constructor(
    private readonly origin: string,
    readonly page: Page,
  ) {
    page.context().on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, origin: string): Promise<GraphiqlPage> {
    return new GraphiqlPage(origin, await browser.newPage());
  }

  /** Comes as a visitor who has never been there. What a browser has compiled of the page it may keep. */
  async startAnew(): Promise<void> {
    // Of the same origin, with nothing running in it that could write what is forgotten here.
    await this.page.goto(`${this.origin}/readyz`);
    await this.page.evaluate('localStorage.clear(); sessionStorage.clear()');
    await this.page.emulateMedia({ colorScheme: null });
    this.requests = [];
    this.complaints = [];
    await this.goTo('/graphiql');
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
    await this.page.locator('.graphiql-query-editor .view-line').first().waitFor();
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
