import type { VNode } from 'preact';
import { countOfStance } from '../../charts/stance-counts';
import { Section } from '../../parts/section';
import { Side } from '../../parts/side';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { ShownClaim } from './claim-data';

const { claim: texts } = words;

/** Those who asserted the claim beside those who denied it. */
export function Sides({ claim }: { readonly claim: ShownClaim }): VNode {
  const sides = [
    ['SUPPORT', texts.asserted, claim.asserted.nodes],
    ['OPPOSE', texts.denied, claim.denied.nodes],
  ] as const;
  return (
    <Section id="sides" title={texts.sides}>
      <div class="Sides">
        {sides.map(([stance, noun, quotations]) => (
          <Side
            stance={stance}
            noun={noun}
            count={countOfStance(claim.timeline.total, stance)}
            nobody={texts.nobody[stance]}
            quotations={quotations}
            href={searchPath({ towards: claim.id, stance })}
          />
        ))}
      </div>
    </Section>
  );
}
