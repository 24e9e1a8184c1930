import type { VNode } from 'preact';
import { ActLink } from '../../parts/acts';
import { Day } from '../../parts/day';
import { Diff } from '../../parts/diff';
import { Section } from '../../parts/section';
import { Via } from '../../parts/via';
import { quotationPath } from '../../paths';
import { words } from '../../words/catalogue';
import type { ShownQuotation } from './shown-quotation';

const { quotation: texts } = words;
type FoundVariant = ShownQuotation['variants'][number];

const SIGNS: Readonly<Record<FoundVariant['kind'], string>> = {
  SAME_WORDING: '=',
  TRIMMED: '⊂',
  ALTERED: '≠',
};

/** The same words in other articles, each against the words of this one. */
export function Elsewhere({ quotation: { id, variants } }: { readonly quotation: ShownQuotation }): VNode {
  const note = (
    <>
      {texts.elsewhereNote(variants.length)} <del>{words.record.leftOut}</del>,{' '}
      <ins>{words.record.putIn}</ins>.
    </>
  );
  return (
    <Section id="elsewhere" title={texts.elsewhere} note={variants.length === 0 ? undefined : note}>
      {variants.length === 0 ? (
        <p class="Undated">{texts.noVariants}</p>
      ) : (
        <div class="Ledger">
          {variants.map((variant) => (
            <Variant variant={variant} of={id} />
          ))}
        </div>
      )}
    </Section>
  );
}

function Variant({ variant, of }: { readonly variant: FoundVariant; readonly of: string }): VNode {
  const { kind, changes, quotation } = variant;
  const { id, outlet, article, publishedOn, hops, text } = quotation;
  // These words are the trimmed ones then.
  const isLonger = kind === 'TRIMMED' && changes.every((change) => change.kind !== 'REMOVED');
  return (
    <article class="Variant">
      <p class="Kind">
        <b aria-hidden="true">{isLonger ? '⊃' : SIGNS[kind]}</b>{' '}
        {isLonger ? words.record.longer : words.record.variant[kind]}
      </p>
      <div>
        <h3>
          <a href={quotationPath(id)}>{outlet?.name ?? article.headline ?? words.record.noHeadline}</a>
          {publishedOn !== null && (
            <>
              {', '}
              <Day day={publishedOn} />
            </>
          )}{' '}
          <span class="Meta">
            <Via hops={hops} outletId={outlet?.id ?? null} />
          </span>
        </h3>
        <Diff changes={changes.length === 0 ? [{ kind: 'EQUAL', text }] : changes} />
        {kind === 'ALTERED' && (
          <ul class="Acts">
            <ActLink href={`/compare?a=${of}&b=${id}`} text={texts.compare} />
          </ul>
        )}
      </div>
    </article>
  );
}
