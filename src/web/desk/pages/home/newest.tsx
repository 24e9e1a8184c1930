import type { VNode } from 'preact';
import type { HomePageQuery } from '../../generated/operations';
import { ActLink } from '../../parts/acts';
import { Entry } from '../../parts/entry';
import { Section } from '../../parts/section';
import { words } from '../../words/catalogue';

const { home: texts } = words;

/** The quotations said last. */
export function Newest({ data: { quotations } }: { readonly data: HomePageQuery }): VNode {
  return (
    <Section id="newest" title={texts.newest} acts={<ActLink href="/quotations" text={texts.all} />}>
      {quotations.nodes.length === 0 ? (
        <p class="Undated">{texts.empty}</p>
      ) : (
        <div class="Ledger">
          {quotations.nodes.map((quotation) => (
            <Entry quotation={quotation} heading="h3" />
          ))}
        </div>
      )}
    </Section>
  );
}
