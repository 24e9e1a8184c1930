import type { VNode } from 'preact';
import { ActLink } from '../../parts/acts';
import { dayInWords } from '../../parts/day';
import { Entry } from '../../parts/entry';
import { Section } from '../../parts/section';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { ClaimData, ShownClaim } from './claim-data';
import { dayAfter } from './read-claim';

const { claim: texts } = words;

interface SaidAgainProps {
  readonly claim: ShownClaim;
  readonly repetitions: ClaimData['repetitions'];
}

/** Who asserted the claim after it was rated, newest first. */
export function SaidAgain({ claim, repetitions }: SaidAgainProps): VNode | null {
  const { repetitionsSinceReview: repeated, id } = claim;
  if (repeated === null) return null;
  const { count, since, uncertainCount } = repeated;
  const all = searchPath({ towards: id, stance: 'SUPPORT', within: `${dayAfter(since)}..` });
  return (
    <Section
      id="again"
      title={texts.again}
      note={texts.againNote(count, dayInWords(since), uncertainCount)}
      acts={count > 0 && <ActLink href={all} text={texts.allOf(count)} />}
    >
      <div class="Ledger">
        {repetitions.map(({ quotation, isCertain }) => (
          <Entry
            quotation={quotation}
            heading="h3"
            more={isCertain ? undefined : <b>{texts.perhapsBefore}</b>}
          />
        ))}
      </div>
    </Section>
  );
}
