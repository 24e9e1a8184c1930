import type { VNode } from 'preact';
import { Section } from '../../parts/section';
import { actorPath, countryPath } from '../../paths';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { ShownClaim } from './claim-data';

const { claim: texts } = words;

interface Speaker {
  readonly name: string;
  readonly href: string;
  /** What makes the list of quotations one of this speaker. */
  readonly by: { readonly speaker?: string; readonly country?: string };
  readonly supportCount: number;
  readonly opposeCount: number;
}

/** People and countries with how often each asserted and denied the claim. */
export function WhoSpoke({ claim }: { readonly claim: ShownClaim }): VNode | null {
  const people = claim.actors.map(({ actor, supportCount, opposeCount }) => ({
    ...{ name: actor.name, href: actorPath(actor.id), by: { speaker: actor.id }, supportCount, opposeCount },
  }));
  const countries = claim.countries.map(({ country, supportCount, opposeCount }) => ({
    ...{
      name: country.name,
      href: countryPath(country.code),
      by: { country: country.code },
      supportCount,
      opposeCount,
    },
  }));
  if (people.length === 0 && countries.length === 0) return null;
  return (
    <Section id="who" title={texts.who}>
      <div class="Sides">
        <Counted id={claim.id} title={texts.people} speakers={people} />
        <Counted id={claim.id} title={texts.countries} speakers={countries} />
      </div>
    </Section>
  );
}

interface CountedProps {
  readonly id: string;
  readonly title: string;
  readonly speakers: readonly Speaker[];
}

function Counted({ id, title, speakers }: CountedProps): VNode | null {
  if (speakers.length === 0) return null;
  return (
    <table class="Table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" class="Num">
            {texts.asserted}
          </th>
          <th scope="col" class="Num">
            {texts.denied}
          </th>
        </tr>
      </thead>
      <tbody>
        {speakers.map(({ name, href, by, supportCount, opposeCount }) => (
          <tr>
            <th scope="row">
              <a href={href}>{name}</a>
            </th>
            <Count count={supportCount} href={searchPath({ towards: id, ...by, stance: 'SUPPORT' })} />
            <Count count={opposeCount} href={searchPath({ towards: id, ...by, stance: 'OPPOSE' })} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ count, href }: { readonly count: number; readonly href: string }): VNode {
  return <td class="Num">{count === 0 ? 0 : <a href={href}>{count}</a>}</td>;
}
