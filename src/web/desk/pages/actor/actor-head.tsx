import type { ComponentChildren, VNode } from 'preact';
import { ActLink, CopyLink, Print } from '../../parts/acts';
import { Counted } from '../../lists/counted';
import { Day } from '../../parts/day';
import { Dotted } from '../../parts/dotted';
import { OutsideLink } from '../../parts/outside-link';
import { countryPath, wikidataAddress } from '../../paths';
import { quotationsCsvPath } from '../../search/quotations-csv';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { ShownActor } from './actor-data';
import { CheckedTally } from './checked-tally';

const { actor: texts } = words;

/** Who it is: role and country, names as printed, whom it spoke for, and what was checked. */
export function ActorHead({ actor }: { readonly actor: ShownActor }): VNode {
  const { id, name, kind, role, country } = actor;
  return (
    <header class="PageHead PageHead-person">
      <div>
        <h1>{name}</h1>
        <p class="Lede">
          <Dotted>
            {role}
            {kind === 'PERSON' && role !== null ? null : words.record.actorKind[kind]}
            {country && <a href={countryPath(country.code)}>{country.name}</a>}
          </Dotted>
        </p>
        <ul class="Acts">
          <CopyLink />
          <ActLink href={quotationsCsvPath({ speakerId: [id] })} text={words.site.csv} />
          <Print />
        </ul>
      </div>
      <dl class="Facts">
        <Fact name={texts.inPrintAs}>
          <Names actor={actor} />
        </Fact>
        <SpokeFor actor={actor} />
        <Fact name={texts.checkedClaims}>
          <CheckedTally actor={actor} />
        </Fact>
        <Elsewhere actor={actor} />
      </dl>
    </header>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Names({ actor: { aliases } }: { readonly actor: ShownActor }): VNode {
  return (
    <>
      {aliases.map(({ text, kind, validFrom, validTo }, i) => (
        <>
          {i > 0 && ', '}
          <q class="Printed">{text}</q>
          {kind !== 'NAME' && ` (${texts.aliasKind[kind]})`}
          {validFrom !== null && (
            <>
              {' '}
              {texts.from} <Day day={validFrom} />
            </>
          )}
          {validTo !== null && (
            <>
              {' '}
              {texts.until} <Day day={validTo} />
            </>
          )}
        </>
      ))}
    </>
  );
}

function SpokeFor({ actor: { id, quotations } }: { readonly actor: ShownActor }): VNode | null {
  const { countries = [], isExact = true, itemsCounted = 0 } = quotations.facets ?? {};
  if (countries.length === 0) return null;
  return (
    <Fact name={texts.spokeFor}>
      {countries.map(({ country, count }, i) => (
        <>
          {i > 0 && ', '}
          <a href={countryPath(country.code)}>{country.name}</a>{' '}
          <Counted
            count={count}
            isExact={isExact}
            href={searchPath({ speaker: id, country: country.code })}
            label={texts.spokeForIn(country.name, count)}
          />
        </>
      ))}
      {!isExact && ` ${words.search.facetsOfNewest(itemsCounted)}`}
    </Fact>
  );
}

function Elsewhere({ actor: { wikidataId } }: { readonly actor: ShownActor }): VNode | null {
  if (wikidataId === null) return null;
  return (
    <Fact name={texts.elsewhere}>
      <OutsideLink href={wikidataAddress(wikidataId)} text={texts.wikidata(wikidataId)} />
    </Fact>
  );
}
