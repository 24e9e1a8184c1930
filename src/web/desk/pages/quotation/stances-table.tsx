import type { VNode } from 'preact';
import { Section } from '../../parts/section';
import { Stance } from '../../parts/stance';
import { words } from '../../words/catalogue';
import type { ShownQuotation } from './shown-quotation';

const { quotation: texts } = words;
type Coding = ShownQuotation['stanceCodings'][number];

/** Every stance that somebody or something found in the words. */
export function StancesTable({ quotation }: { readonly quotation: ShownQuotation }): VNode {
  const codings = quotation.stanceCodings.filter(({ status }) => status !== 'REJECTED');
  const suggested = codings.filter(({ status }) => status === 'SUGGESTED').length;
  const note = codings.length === 0 ? undefined : texts.stanceCount(codings.length - suggested, suggested);
  return (
    <Section id="stands" title={texts.stances} note={note}>
      {codings.length === 0 ? <p class="Undated">{texts.noStances}</p> : <Codings codings={codings} />}
    </Section>
  );
}

function Codings({ codings }: { readonly codings: readonly Coding[] }): VNode {
  return (
    <table class="Table">
      <thead>
        <tr>
          {[texts.stance, texts.codedBy, texts.standing].map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {codings.map((coding) => (
          <Row coding={coding} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ coding }: { readonly coding: Coding }): VNode {
  const { coder, confidence, status } = coding;
  const isOpen = status === 'SUGGESTED';
  return (
    <tr class={isOpen ? 'Open-row' : undefined}>
      <th scope="row">
        <ul class="Stances">
          <Stance coding={{ ...coding, status: 'CONFIRMED' }} />
        </ul>
      </th>
      <td>{confidence === null ? coder : `${coder}, ${words.record.sure(confidence)}`}</td>
      <td>{isOpen ? <i class="Suggested">{texts.undecided}</i> : texts.decided}</td>
    </tr>
  );
}
