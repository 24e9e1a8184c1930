import type { VNode } from 'preact';
import type { SaidAboutCountryQuery } from '../../generated/operations';
import { NewestQuotations } from '../../lists/newest-quotations';
import { Section } from '../../parts/section';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { ShownCountry } from './country-data';

const { country: texts } = words;

interface CountryAboutProps {
  readonly country: ShownCountry;
  readonly about: SaidAboutCountryQuery;
}

/** What is said about a country: with a stance towards it, and with its name alone. */
export function CountryAbout({ country: { code, name }, about }: CountryAboutProps): VNode {
  const { towards, naming } = about;
  return (
    <>
      <Section id="towards" title={texts.stanceTowards(name)} note={towards.countingProblem?.message}>
        <NewestQuotations quotations={towards} href={searchPath({ towards: code })} />
      </Section>
      <Section
        id="naming"
        title={texts.naming(name)}
        note={naming.countingProblem?.message ?? texts.namingNote}
      >
        <NewestQuotations quotations={naming} href={searchPath({ about: code })} isAgain />
      </Section>
    </>
  );
}
