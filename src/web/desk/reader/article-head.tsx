import type { ComponentChildren, VNode } from 'preact';
import { Day } from '../parts/day';
import { Dotted } from '../parts/dotted';
import { OutsideLink } from '../parts/outside-link';
import { outletPath } from '../paths';
import { words } from '../words/catalogue';
import type { ReadArticle } from './read-article';

const { article: texts } = words;

/** Headline, outlet, day and source of an article. */
export function ArticleHead({
  read: { article, version },
  children,
}: {
  readonly read: ReadArticle;
  readonly children?: ComponentChildren;
}): VNode {
  const { headline, byline, outlet, publishedOn, url, versions, language } = article;
  return (
    <header class="PageHead PageHead-desk">
      <h1 class="Printed" lang={language ?? undefined} dir="auto">
        {headline ?? words.record.noHeadline}
      </h1>
      <p class="Meta">
        <Dotted>
          {byline}
          {outlet !== null && <a href={outletPath(outlet.id)}>{outlet.name}</a>}
          {publishedOn !== null && <Day day={publishedOn} />}
          {url !== null && <OutsideLink href={url} text={texts.source} />}
          {version !== null && versions.length > 1 && texts.version(version.ordinal, versions.length)}
        </Dotted>
      </p>
      {children}
    </header>
  );
}
