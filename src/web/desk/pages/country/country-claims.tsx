import type { VNode } from 'preact';
import type { ClaimsOfCountryQuery, TimelineInterval } from '../../generated/operations';
import { ClaimRows } from '../../parts/claim-row';
import { words } from '../../words/catalogue';
import { claimsPath } from '../claims/claims-state';
import type { ShownCountry } from './country-data';

const { country: texts, claim } = words;

interface CountryClaimsProps {
  readonly country: ShownCountry;
  readonly claims: ClaimsOfCountryQuery['claims'];
  readonly interval: TimelineInterval;
}

/** The claims that speakers of a country spoke of, last said first. */
export function CountryClaims({ country: { code }, claims, interval }: CountryClaimsProps): VNode {
  const { nodes, totalCount, totalCountIsExact } = claims;
  if (nodes.length === 0) return <p class="Undated">{texts.noClaims}</p>;
  return (
    <section class="Found" aria-label={claim.title}>
      <h2 class="vh">{claim.title}</h2>
      <ClaimRows claims={nodes} interval={interval} />
      <p class="Meta">{claim.stripNote}</p>
      <p class="Meta">
        <a href={claimsPath(new Map([['country', code]]))}>{claim.count(totalCount, totalCountIsExact)}</a>
      </p>
    </section>
  );
}
