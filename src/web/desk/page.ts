import type { ComponentChild } from 'preact';
import type { PageVisit } from './contract';
import type { Ask } from './ask';

/** One request, as pages see it. */
export interface Visit extends Omit<PageVisit, 'ask' | 'url' | 'form'> {
  readonly url: URL;
  readonly form: URLSearchParams | null;
  readonly ask: Ask;
}

/** A link in the head to the same thing in another form. */
export interface Alternate {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** What the head of a page says. */
export interface Head {
  /** Without the name of the site. */
  readonly title: string;
  readonly description?: string;
  /** Path and query that stand for this page, without order and place in the list. */
  readonly canonical: string;
  /** False for what nobody has reviewed, and for views that nobody should find by a search engine. */
  readonly isIndexed: boolean;
  readonly type?: 'article' | 'website' | 'profile';
  /** Linked data (schema.org). */
  readonly jsonLd?: object;
  readonly alternates?: readonly Alternate[];
}

/** The places of the menu. */
export type MenuPlace = 'quotations' | 'check' | 'claims' | 'people' | 'countries' | 'stances' | 'desk';

/** A page: what it reads, what its head says, and how it looks. */
export interface Page<Data = unknown> {
  /** In the notation of Fastify. */
  readonly path: string;
  readonly place?: MenuPlace;
  /** Whether a form may be posted to it: for what is too long for an address. */
  readonly takesForms?: boolean;
  /** Reads what the page shows. Throws NotFound, Gone or MovedTo (problems.ts) if there is nothing to show. */
  readonly load: (visit: Visit) => Promise<Data>;
  readonly head: (data: Data, visit: Visit) => Head;
  readonly View: (props: { readonly data: Data; readonly visit: Visit }) => ComponentChild;
}

/** A page of any data, for lists of pages. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a page is called with its own data only
export type AnyPage = Page<any>;
