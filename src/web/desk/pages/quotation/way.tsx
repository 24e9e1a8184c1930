import type { VNode } from 'preact';
import { Chain } from '../../parts/chain';
import { dayInWords, saidInWords } from '../../parts/day';
import { Who } from '../../parts/entry';
import { Section } from '../../parts/section';
import { outletPath } from '../../paths';
import { words } from '../../words/catalogue';
import type { ShownQuotation } from './shown-quotation';

const { quotation: texts } = words;

/** From the speaker to the outlet that printed the words. */
export function Way({ quotation }: { readonly quotation: ShownQuotation }): VNode {
  const { hops, outlet, venue, saidOn, publishedOn } = quotation;
  const said = [words.record.relation.SAID, venue, saidOn.latest === null ? null : saidInWords(saidOn)];
  const printed = [texts.printedIt, publishedOn === null ? null : dayInWords(publishedOn)];
  return (
    <Section id="way" title={texts.way} note={texts.wayNote}>
      <Chain
        first={{ who: <Who quotation={quotation} />, does: said.filter(Boolean).join(', ') }}
        hops={hops}
        last={{
          who: outlet === null ? texts.outletUnknown : <a href={outletPath(outlet.id)}>{outlet.name}</a>,
          does: `${printed.filter(Boolean).join(', ')}: ${texts.thisQuotation}`,
        }}
      />
    </Section>
  );
}
