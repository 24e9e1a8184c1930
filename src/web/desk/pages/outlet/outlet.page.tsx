import type { VNode } from 'preact';
import { OutletPageDocument, type OutletPageQuery } from '../../generated/operations';
import type { Page, Visit } from '../../page';
import { Day } from '../../parts/day';
import { Dotted } from '../../parts/dotted';
import { Entry } from '../../parts/entry';
import { History } from '../../parts/history';
import { OutsideLink } from '../../parts/outside-link';
import { Section } from '../../parts/section';
import { articlePath, countryPath, outletPath } from '../../paths';
import { MovedTo, NotFound } from '../../problems';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';

const { outlet: texts } = words;
type ShownOutlet = NonNullable<OutletPageQuery['outlet']>;

/** One outlet: what it is, and what it has printed. */
export const outletPage: Page<ShownOutlet> = {
  path: '/outlets/:id',
  load: readOutlet,
  head: ({ id, name, quotations }) => ({
    title: name,
    canonical: outletPath(id),
    isIndexed: quotations.nodes.length > 0,
    type: 'profile',
  }),
  View: ({ data }) => <View outlet={data} />,
};

async function readOutlet({ ask, params }: Visit): Promise<ShownOutlet> {
  const { outlet } = await ask(OutletPageDocument, { id: params['id'] ?? '' });
  if (outlet === null) throw new NotFound('outlet');
  if (outlet.mergedInto !== null) throw new MovedTo(outletPath(outlet.mergedInto.id));
  return outlet;
}

function View({ outlet }: { readonly outlet: ShownOutlet }): VNode {
  const { id, name, kind, country, domain, otherNames, stateAffiliated, quotations, revisions } = outlet;
  return (
    <>
      <header class="PageHead">
        <h1>{name}</h1>
        <p class="Meta">
          <Dotted>
            {words.record.outletKind[kind]}
            {country !== null && <a href={countryPath(country.code)}>{country.name}</a>}
            {stateAffiliated === true && <b>{texts.state}</b>}
            {domain !== null && <OutsideLink href={`https://${domain}`} />}
            {otherNames.length > 0 && texts.also(otherNames.join(', '))}
          </Dotted>
        </p>
      </header>
      <Section id="newest" title={texts.newest}>
        {quotations.nodes.length === 0 ? (
          <p class="Undated">{texts.nothing}</p>
        ) : (
          <>
            <div class="Ledger">
              {quotations.nodes.map((quotation) => (
                <Entry quotation={quotation} heading="h3" />
              ))}
            </div>
            <p class="Meta">
              <a href={searchPath({ outlet: id })}>{texts.all(quotations.totalCount)}</a>
            </p>
          </>
        )}
      </Section>
      <Articles outlet={outlet} />
      <History revisions={revisions} />
    </>
  );
}

function Articles({ outlet: { articles } }: { readonly outlet: ShownOutlet }): VNode | null {
  if (articles.nodes.length === 0) return null;
  return (
    <Section id="articles" title={texts.articles}>
      <table class="Table">
        <thead>
          <tr>
            <th scope="col">{texts.article}</th>
            <th scope="col">{texts.printed}</th>
            <th scope="col" class="Num">
              {texts.quotations}
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.nodes.map(({ id, headline, publishedOn, quotations }) => (
            <tr>
              <th scope="row">
                <a class="Printed" href={articlePath(id)}>
                  {headline ?? words.record.noHeadline}
                </a>
              </th>
              <td>{publishedOn !== null && <Day day={publishedOn} />}</td>
              <td class="Num">
                <a href={searchPath({ article: id })}>{quotations.totalCount ?? texts.quotations}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
