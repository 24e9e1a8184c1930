import type { VNode } from 'preact';
import { Section } from '../../parts/section';
import { Verdict } from '../../parts/verdict';
import { claimPath } from '../../paths';
import { words } from '../../words/catalogue';
import type { ClaimData } from './claim-data';

/** Claims that say nearly the same: perhaps they are one. */
export function SimilarClaims({ similar }: { readonly similar: ClaimData['similar'] }): VNode | null {
  if (similar.length === 0) return null;
  return (
    <Section id="like" title={words.claim.similar}>
      <ul class="Plain">
        {similar.map(({ claim }) => (
          <li>
            <Verdict verdict={claim.verdict} /> <a href={claimPath(claim.id)}>{claim.text}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
