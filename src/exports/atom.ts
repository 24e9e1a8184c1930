import type { XmlElement } from './xml';
import { document, element } from './xml';

/** An entry of a feed (RFC 4287 §4.1.2). */
export interface AtomEntry {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: string;
  /** UTC, ISO 8601. */
  readonly updated: string;
  readonly published: string;
  readonly author: string;
  readonly link: string;
  readonly summary: string;
  readonly category: string;
}

/** A feed (RFC 4287 §4.1.1), one page of it (RFC 5005 §3). */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly self: string;
  /** Where older entries are; null on the last page. */
  readonly next: string | null;
  readonly entries: readonly AtomEntry[];
}

const NAMESPACE = 'http://www.w3.org/2005/Atom';
// A feed must say when it changed last, also one in which nothing has happened yet.
const NEVER = '1970-01-01T00:00:00.000Z';

/** A feed as it is sent. */
export function atom({ id, title, self, next, entries }: AtomFeed): string {
  const updated = entries.reduce((latest, entry) => (entry.updated > latest ? entry.updated : latest), NEVER);
  return document(
    element('feed', { xmlns: NAMESPACE }, [
      element('id', {}, id),
      element('title', {}, title),
      element('updated', {}, updated),
      element('generator', {}, 'On Record'),
      link('self', self, 'application/atom+xml'),
      ...(next === null ? [] : [link('next', next, 'application/atom+xml')]),
      ...entries.map(entryElement),
    ]),
  );
}

function entryElement(entry: AtomEntry): XmlElement {
  return element('entry', {}, [
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('updated', {}, entry.updated),
    element('published', {}, entry.published),
    element('author', {}, [element('name', {}, entry.author)]),
    link('alternate', entry.link, 'text/html'),
    element('category', { term: entry.category }),
    element('summary', {}, entry.summary),
  ]);
}

function link(rel: string, href: string, type: string): XmlElement {
  return element('link', { rel, type, href });
}
