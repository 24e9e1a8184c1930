import type { VNode } from 'preact';
import { ActLink } from '../../parts/acts';
import { dayInWords } from '../../parts/day';
import { Entry } from '../../parts/entry';
import { Section } from '../../parts/section';
import { perhapsRepeatedPath, repeatedSincePath } from '../../search/claim-lists';
import { words } from '../../words/catalogue';
import type { ClaimData, ShownClaim } from './claim-data';

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
  return (
    <Section
      id="again"
      title={texts.again}
      note={texts.againNote(count, dayInWords(since), uncertainCount)}
      acts={
        <>
          {count > 0 && <ActLink href={repeatedSincePath(id, since)} text={texts.allOf(count)} />}
          {uncertainCount > 0 && (
            <ActLink href={perhapsRepeatedPath(id, since)} text={texts.withPerhaps(count + uncertainCount)} />
          )}
        </>
      }
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
