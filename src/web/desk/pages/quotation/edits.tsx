import type { VNode } from 'preact';
import { ActLink } from '../../parts/acts';
import { Moment } from '../../parts/moment';
import { Section } from '../../parts/section';
import { articlePath } from '../../paths';
import { words } from '../../words/catalogue';
import { isEdited, type ShownQuotation } from './shown-quotation';

const { quotation: texts } = words;

/** What later versions of the article print in the place of the words. */
export function Edits({ quotation }: { readonly quotation: ShownQuotation }): VNode | null {
  const { anchorState, anchors, article, text, articleVersion, language } = quotation;
  if (!isEdited(anchorState)) return null;
  const acts = <ActLink href={articlePath(article.id)} text={texts.wholeArticle} />;
  return (
    <Section id="edits" title={texts.edits} note={texts.editsNote} acts={acts}>
      <div class="Versions">
        <article>
          <h3>{texts.versionHas(articleVersion?.ordinal ?? 1)}</h3>
          <p class="Printed" dir="auto" lang={language ?? undefined}>
            {text}
          </p>
        </article>
        {anchors
          .filter(({ state }) => isEdited(state))
          .map((anchor) => (
            <article>
              <h3>
                {texts.versionHas(anchor.articleVersion?.ordinal ?? 1)}
                {anchor.articleVersion !== null && (
                  <>
                    {', '}
                    {texts.seen}{' '}
                    <Moment at={anchor.articleVersion.retrievedAt ?? anchor.articleVersion.createdAt} />
                  </>
                )}
              </h3>
              <p class={anchor.text === null ? 'Undated' : 'Printed'} dir="auto">
                {anchor.text ?? texts.wordsGone}
              </p>
            </article>
          ))}
      </div>
    </Section>
  );
}
