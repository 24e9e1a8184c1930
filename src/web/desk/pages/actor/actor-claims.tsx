import type { VNode } from 'preact';
import { Counted } from '../../lists/counted';
import { Section } from '../../parts/section';
import { Verdict } from '../../parts/verdict';
import { claimPath } from '../../paths';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import { claimsPath } from '../claims/claims-state';
import type { ShownActor } from './actor-data';

const { actor: texts, claim: claimTexts } = words;

/** The claims that the actor spoke of, last said first, with how often on each side. */
export function ActorClaims({ actor: { id, claims } }: { readonly actor: ShownActor }): VNode {
  const { nodes, totalCount, totalCountIsExact } = claims;
  return (
    <Section id="claims" title={texts.claimsOf} note={texts.choice}>
      {nodes.length === 0 ? (
        <p class="Undated">{texts.noClaims}</p>
      ) : (
        <>
          <div class="Scroller" role="region" aria-label={texts.claimsTable} tabIndex={0}>
            <ClaimsTable id={id} claims={nodes} />
          </div>
          <p class="Meta">
            <a href={claimsPath(new Map([['actor', id]]))}>
              {claimTexts.count(totalCount, totalCountIsExact)}
            </a>
          </p>
        </>
      )}
    </Section>
  );
}

interface ClaimsTableProps {
  readonly id: string;
  readonly claims: ShownActor['claims']['nodes'];
}

function ClaimsTable({ id, claims }: ClaimsTableProps): VNode {
  const toList = (towards: string, stance: 'SUPPORT' | 'OPPOSE'): string =>
    searchPath({ speaker: id, towards, stance });
  return (
    <table class="Table Table-wide">
      <thead>
        <tr>
          <th scope="col">{claimTexts.claim}</th>
          <th scope="col">{texts.verdict}</th>
          <th scope="col" class="Num">
            {claimTexts.asserted}
          </th>
          <th scope="col" class="Num">
            {claimTexts.denied}
          </th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ id: claim, text, language, verdict, asserted, denied }) => (
          <tr>
            <th scope="row" lang={language ?? undefined}>
              <a href={claimPath(claim)}>{text}</a>
            </th>
            <td>
              <Verdict verdict={verdict} />
            </td>
            <td class="Num">
              <Counted
                count={asserted.totalCount}
                isExact={asserted.totalCountIsExact}
                href={toList(claim, 'SUPPORT')}
              />
            </td>
            <td class="Num">
              <Counted
                count={denied.totalCount}
                isExact={denied.totalCountIsExact}
                href={toList(claim, 'OPPOSE')}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
