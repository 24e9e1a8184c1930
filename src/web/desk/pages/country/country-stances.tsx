import type { VNode } from 'preact';
import type { StancesOfCountryQuery } from '../../generated/operations';
import { StanceCounts } from '../../lists/stance-table';
import { ActLink } from '../../parts/acts';
import { Section } from '../../parts/section';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { ShownCountry } from './country-data';

const { country: texts } = words;

interface CountryStancesProps {
  readonly country: ShownCountry;
  readonly stances: StancesOfCountryQuery;
}

/** The row and the column of a country in the matrix, each country with its counts. */
export function CountryStances({ country: { code, name }, stances }: CountryStancesProps): VNode {
  const { targets } = stances.says;
  const { speakers } = stances.spokenOf;
  const toMatrix = <ActLink href="/matrix" text={texts.wholeMatrix} />;
  return (
    <>
      <Section id="row" title={texts.towardsOthers(name)} note={words.actor.towardsNote} acts={toMatrix}>
        {targets.length === 0 ? (
          <p class="Undated">{texts.noStances}</p>
        ) : (
          <StanceCounts
            head={texts.towards}
            totals={targets}
            hrefOf={(towards, stance) => searchPath({ country: code, towards, stance })}
          />
        )}
      </Section>
      <Section id="column" title={texts.towardsIt(name)} note={texts.columnNote}>
        {speakers.length === 0 ? (
          <p class="Undated">{texts.noStances}</p>
        ) : (
          <StanceCounts
            head={texts.speakersOf}
            totals={speakers}
            hrefOf={(country, stance) => searchPath({ country, towards: code, stance })}
          />
        )}
      </Section>
    </>
  );
}
