import type { VNode } from 'preact';
import { ActLink } from '../../parts/acts';
import { Day } from '../../parts/day';
import { Dotted } from '../../parts/dotted';
import { Section } from '../../parts/section';
import { articlePath } from '../../paths';
import { words } from '../../words/catalogue';
import type { ShownQuotation } from './shown-quotation';

const { quotation: texts } = words;

/** The words in the sentence that has them. */
export function InItsPlace({ quotation }: { readonly quotation: ShownQuotation }): VNode | null {
  const { sentence, article, outlet, publishedOn, kind, language } = quotation;
  if (sentence === null) return null;
  const note = (
    <>
      <a class="Printed" href={articlePath(article.id)}>
        {article.headline ?? words.record.noHeadline}
      </a>
      {', '}
      <Dotted>
        {article.byline}
        {outlet?.name}
        {publishedOn !== null && <Day day={publishedOn} />}
      </Dotted>
    </>
  );
  const acts = <ActLink href={`${articlePath(article.id)}#q-${quotation.id}`} text={texts.readOn} />;
  return (
    <Section id="place" title={texts.inItsPlace} note={note} acts={acts}>
      <blockquote class="Place">
        <p dir="auto" lang={language ?? undefined}>
          {sentence.before}
          <mark class="Mark" data-kind={kind.toLowerCase()}>
            {sentence.text}
          </mark>
          {sentence.after}
        </p>
      </blockquote>
    </Section>
  );
}
