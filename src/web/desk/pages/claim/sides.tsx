import type { VNode } from 'preact';
import { countOfStance } from '../../charts/stance-counts';
import type { EntryFragment } from '../../generated/operations';
import { Entry } from '../../parts/entry';
import { Section } from '../../parts/section';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { ShownClaim } from './claim-data';

const { claim: texts } = words;

/** Those who asserted the claim beside those who denied it. */
export function Sides({ claim }: { readonly claim: ShownClaim }): VNode {
  return (
    <Section id="sides" title={texts.sides}>
      <div class="Sides">
        <Side claim={claim} stance="SUPPORT" noun={texts.asserted} quotations={claim.asserted.nodes} />
        <Side claim={claim} stance="OPPOSE" noun={texts.denied} quotations={claim.denied.nodes} />
      </div>
    </Section>
  );
}

interface SideProps {
  readonly claim: ShownClaim;
  readonly stance: 'SUPPORT' | 'OPPOSE';
  readonly noun: string;
  readonly quotations: readonly EntryFragment[];
}

function Side({ claim, stance, noun, quotations }: SideProps): VNode {
  const count = countOfStance(claim.timeline.total, stance);
  return (
    <section class="Side" aria-label={noun}>
      <h3 data-stance={stance.toLowerCase()}>{noun}</h3>
      {count === 0 ? (
        <p class="Undated">{texts.nobody[stance]}</p>
      ) : (
        <>
          <div class="Ledger">
            {quotations.map((quotation) => (
              <Entry quotation={{ ...quotation, stances: [] }} heading="h4" />
            ))}
          </div>
          <p class="Meta">
            <a href={searchPath({ towards: claim.id, stance })}>{texts.allOf(count)}</a>
          </p>
        </>
      )}
    </section>
  );
}
