import type { VNode } from 'preact';
import { words } from '../../words/catalogue';
import { claimsPath } from '../claims/claims-state';
import type { ShownActor } from './actor-data';

const { actor: texts } = words;

/** How the claims were rated that the actor asserted: counts with their lists, never a score. */
export function CheckedTally({ actor: { id, checked } }: { readonly actor: ShownActor }): VNode {
  const { totalCount: total, totalCountIsExact: isExact, facets } = checked;
  const asserted = { actor: id, stance: 'SUPPORT', reviewed: 'yes' };
  if (total === 0) return <>{texts.noneChecked}</>;
  return (
    <>
      <a href={claimsPath(new Map(), asserted)}>{texts.checkedOf(total, isExact)}</a>
      {(facets?.verdicts ?? []).map(({ verdict, count }, i) => (
        <>
          {i === 0 ? ': ' : ', '}
          <a href={claimsPath(new Map(), { ...asserted, verdict })}>
            {texts.rated(count, words.record.verdict[verdict])}
          </a>
        </>
      ))}
      . {texts.choice}
    </>
  );
}
