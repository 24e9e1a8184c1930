import type { VNode } from 'preact';
import { DeskHomeDocument, type DeskHomeQuery } from '../../generated/operations';
import type { Page } from '../../page';
import { DeskNav } from '../../parts/desk-nav';
import { Day } from '../../parts/day';
import { Moment } from '../../parts/moment';
import { Section } from '../../parts/section';
import { outletPath, signInPath } from '../../paths';
import { SeeOther } from '../../problems';
import { searchPath } from '../../search/search-state';
import { words } from '../../words/catalogue';

const { deskHome: texts } = words;

/** What waits for somebody, the articles that came last, and the imports that came last. */
export const deskHomePage: Page<DeskHomeQuery> = {
  path: '/desk',
  place: 'desk',
  load: ({ ask, viewer }) => {
    if (viewer === null) throw new SeeOther(signInPath('/desk'));
    return ask(DeskHomeDocument, {});
  },
  head: () => ({ title: words.desk.nav, canonical: '/desk', isIndexed: false }),
  View: ({ data }) => <View data={data} />,
};

function View({ data }: { readonly data: DeskHomeQuery }): VNode {
  return (
    <>
      <DeskNav place="home" />
      <header class="PageHead PageHead-desk">
        <h1>{texts.title}</h1>
        <Waiting data={data} />
      </header>
      <Articles articles={data.articles.nodes} />
      <Imports batches={data.importBatches.nodes} />
    </>
  );
}

interface Waits {
  readonly totalCount: number | null;
  readonly totalCountIsExact: boolean | null;
}

function Waiting({ data }: { readonly data: DeskHomeQuery }): VNode {
  const queues = [
    ['/desk/review', texts.unreviewed, data.unreviewed],
    ['/desk/review?doubt=yes', texts.doubtful, data.doubtful],
    [searchPath({ status: ['DISPUTED'] }), texts.disputed, data.disputed],
    [searchPath({ anchor: ['ALTERED', 'ORPHANED'] }), texts.edited, data.edited],
  ] as const;
  return (
    <dl class="Tally">
      {queues.map(([href, noun, waits]) => (
        <div>
          <dt>{noun}</dt>
          <dd>
            <a href={href}>{figure(waits)}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const figure = ({ totalCount, totalCountIsExact }: Waits): string =>
  totalCount === null
    ? texts.show
    : `${totalCountIsExact === false ? '> ' : ''}${totalCount.toLocaleString('en')}`;

function Articles({ articles }: { readonly articles: DeskHomeQuery['articles']['nodes'] }): VNode {
  return (
    <Section id="articles" title={texts.articles} note={texts.articlesNote}>
      <table class="Table">
        <thead>
          <tr>
            <th scope="col">{texts.article}</th>
            <th scope="col">{texts.outlet}</th>
            <th scope="col">{texts.printed}</th>
            <th scope="col" class="Num">
              {texts.toReview}
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.map(({ id, headline, outlet, publishedOn, open, all }) => (
            <tr>
              <th scope="row">
                <a class="Printed" href={`/desk/articles/${id}`}>
                  {headline ?? words.record.noHeadline}
                </a>
              </th>
              <td>{outlet !== null && <a href={outletPath(outlet.id)}>{outlet.name}</a>}</td>
              <td>{publishedOn !== null && <Day day={publishedOn} />}</td>
              <td class="Num">{texts.openOf(open.totalCount ?? 0, all.totalCount ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Imports({ batches }: { readonly batches: DeskHomeQuery['importBatches']['nodes'] }): VNode | null {
  if (batches.length === 0) return null;
  return (
    <Section id="imports" title={texts.imports}>
      <ul class="Plain">
        {batches.map(({ id, createdAt, importer, sourceName }) => (
          <li>
            <Moment at={createdAt} /> {importer}{' '}
            <a href={searchPath({ batch: id })}>{sourceName ?? texts.itsQuotations}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
