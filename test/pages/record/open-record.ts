import { parseHTML } from 'linkedom';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { TestApp } from '../../support/create-test-app';
import { ADMIN_TOKEN, createTestApp } from '../../support/create-test-app';
import { startBrowser } from '../graphiql-page';
import { viewsOf } from './views';
import type { View } from './views';

/** The record with the sample data, and a browser to look at it. */
export interface OpenRecord {
  readonly test: TestApp;
  readonly browser: Browser;
  readonly views: readonly View[];
  /** A new window; what goes wrong in it is written down. */
  open(options?: BrowserContextOptions): Promise<Looked>;
  close(): Promise<void>;
}

/** A window of a visitor. */
export interface Looked {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about. */
  readonly complaints: string[];
  /** The addresses that were asked for. */
  readonly asked: string[];
}

/** Starts the server and the browser. */
export async function openRecord(environment: Record<string, string> = {}): Promise<OpenRecord> {
  const test = await createTestApp({ sampleData: true, environment });
  const browser = await startBrowser();
  const views = await viewsOf(test);
  return {
    ...{ test, browser, views },
    open: async (options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      const asked: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => complaints.push(message.text()));
      context.on('request', (request) => asked.push(request.url()));
      return { page, context, complaints, asked };
    },
    close: async () => {
      await browser.close();
      await test.stop();
    },
  };
}

/** What every request of somebody who has signed in carries. */
export function signedIn(token = ADMIN_TOKEN): BrowserContextOptions {
  return { extraHTTPHeaders: { authorization: `Bearer ${token}` } };
}

/** An element of a page's HTML. */
export interface HtmlElement {
  readonly localName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

/** What a page's HTML holds. */
export interface HtmlDocument extends Pick<HtmlElement, 'querySelector' | 'querySelectorAll'> {
  readonly title: string;
}

/** A page as its HTML has it, without a browser. */
export async function htmlOf(
  url: string,
): Promise<{ readonly status: number; readonly document: HtmlDocument }> {
  const response = await fetch(url, { headers: { accept: 'text/html' }, redirect: 'manual' });
  const { document } = parseHTML(await response.text());
  return { status: response.status, document: document as unknown as HtmlDocument };
}
