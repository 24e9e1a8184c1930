import type { VNode } from 'preact';
import { Moment } from '../../parts/moment';
import { Section } from '../../parts/section';
import { articlePath } from '../../paths';
import type { ReadArticle } from '../../reader/read-article';
import { words } from '../../words/catalogue';

const { article: texts } = words;

/** The texts of an article that was edited. */
export function Versions({ read: { article, version } }: { readonly read: ReadArticle }): VNode | null {
  if (article.versions.length < 2) return null;
  return (
    <Section id="versions" title={texts.versions} note={texts.versionsNote}>
      <ol class="Plain">
        {article.versions.map(({ id, ordinal, retrievedAt, createdAt }) => (
          <li>
            {id === version?.id ? (
              <b>{texts.versionOf(ordinal)}</b>
            ) : (
              <a href={`${articlePath(article.id)}?version=${ordinal}`}>{texts.versionOf(ordinal)}</a>
            )}
            {', '}
            {texts.seen} <Moment at={retrievedAt ?? createdAt} />
            {id === version?.id && ` · ${texts.shown}`}
          </li>
        ))}
      </ol>
    </Section>
  );
}
