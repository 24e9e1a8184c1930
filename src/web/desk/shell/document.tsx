import type { ComponentChildren, VNode } from 'preact';
import type { Head, MenuPlace, Visit } from '../page';
import { CHANGES } from '../paths';
import { words } from '../words/catalogue';
import { HeadTags } from './head-tags';
import { Masthead } from './masthead';

interface DocumentProps {
  readonly head: Head;
  readonly place: MenuPlace | null;
  readonly visit: Visit;
  readonly children: ComponentChildren;
}

/** The frame of every page. */
export function Document({ head, place, visit, children }: DocumentProps): VNode {
  return (
    <html lang={words.site.lang}>
      <HeadTags head={head} visit={visit} />
      <body>
        <a class="Skip" href="#main">
          {words.site.skip}
        </a>
        <Masthead place={place} visit={visit} />
        <main id="main">{children}</main>
        <Foot head={head} visit={visit} />
      </body>
    </html>
  );
}

function Foot({ head, visit: { settings, url } }: { readonly head: Head; readonly visit: Visit }): VNode {
  return (
    <footer class="Foot">
      <p>
        {words.site.permanent} {url.host + head.canonical}
        <br />
        {words.site.footNote}
      </p>
      <p>
        <a href={CHANGES}>{words.site.changes}</a>
        {settings.hasGraphiql && (
          <>
            {' '}
            <a href="/graphiql">{words.site.graphiql}</a>
          </>
        )}
      </p>
    </footer>
  );
}
