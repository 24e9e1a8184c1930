import type { PageDocument } from './page-dom';

/** What a page's head says of its article. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly byline: string | null;
  /** The day of publication as the publisher writes it, YYYY-MM-DD. */
  readonly publishedOn: string | null;
  readonly siteName: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Json = Readonly<Record<string, unknown>>;

// schema.org's Article and the types below it that publishers use.
const ARTICLE_TYPES = /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting)$/;

/** Reads JSON-LD first, because publishers write it for machines, then Open Graph, then what is left of the head. */
export function pageMetadata(document: PageDocument): PageMetadata {
  const article = linkedData(document);
  const contents = metaContents(document);
  const meta = (...names: string[]): string | null => firstOf(names, (name) => contents.get(name) ?? null);
  const publisher = objectOf(article['publisher']);
  return {
    headline: textOf(article['headline']) ?? meta('og:title', 'twitter:title') ?? titleOf(document),
    byline: namesOf(article['author']) ?? meta('author', 'article:author', 'parsely-author'),
    publishedOn: dayOf(
      textOf(article['datePublished']) ??
        meta('article:published_time', 'datePublished', 'date', 'parsely-pub-date') ??
        document.querySelector('time[datetime]')?.getAttribute('datetime'),
    ),
    siteName: textOf(publisher['name']) ?? meta('og:site_name', 'application-name'),
    url: addressOf(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
        meta('og:url') ??
        textOf(article['url']),
    ),
    language: languageOf(textOf(article['inLanguage']) ?? document.documentElement.getAttribute('lang')),
  };
}

function linkedData(document: PageDocument): Json {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent));
    if (found !== null) return found;
  }
  return {};
}

// Deeper than any publisher wraps it, and far from where a hostile page would end the stack.
const MAX_WRAPPING = 10;

// Publishers wrap it in lists, in @graph, and in the page it is the main entity of.
function articleIn(value: unknown, wrapping = 0): Json | null {
  if (wrapping > MAX_WRAPPING || typeof value !== 'object' || value === null) return null;
  const within = (inner: unknown): Json | null => articleIn(inner, wrapping + 1);
  if (Array.isArray(value)) return firstOf(value as unknown[], within);
  const node = value as Json;
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  if (types.some((type) => ARTICLE_TYPES.test(type))) return node;
  return firstOf([node['@graph'], node['mainEntity'], node['mainEntityOfPage']], within);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A page whose JSON-LD is broken still has its other metadata.
    return null;
  }
}

/** What each name stands for, by the first that bears it. One walk for all: a hostile head is long. */
function metaContents(document: PageDocument): ReadonlyMap<string, string | null> {
  const contents = new Map<string, string | null>();
  for (const meta of document.querySelectorAll('meta')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute);
      if (name !== null && !contents.has(name)) contents.set(name, textOf(meta.getAttribute('content')));
    }
  }
  return contents;
}

// "Headline | Site": the site's part is shorter.
function titleOf(document: PageDocument): string | null {
  const title = textOf(document.querySelector('title')?.textContent);
  if (title === null) return null;
  const parts = title.split(/\s+[|–—-]\s+/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function namesOf(author: unknown): string | null {
  const names = [author].flat().flatMap((one) => textOf(one) ?? textOf(objectOf(one)['name']) ?? []);
  return names.length === 0 ? null : names.join(', ');
}

function dayOf(text: string | null | undefined): string | null {
  return /^\d{4}-\d{2}-\d{2}(?=$|T|\s)/.exec(text ?? '')?.[0] ?? null;
}

function addressOf(text: string | null): string | null {
  return text !== null && /^https?:\/\//i.test(text) ? text : null;
}

function languageOf(text: string | null): string | null {
  return text !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(text) ? text : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;
}

function objectOf(value: unknown): Json {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? (one as Json) : {};
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
