import type { VNode } from 'preact';
import type { QuotationOrder } from '../../generated/operations';
import { SaidBars } from '../../charts/said-bars';
import { Entry } from '../../parts/entry';
import { Orders } from '../../lists/orders';
import { Pager } from '../../lists/pager';
import { addressOf, valueOf } from '../../search/search-state';
import { words } from '../../words/catalogue';
import type { SearchData } from './search-data';
import { undatedOf } from './undated';

const { search } = words;

/** The chart, the order, the quotations, and the way to more of them. */
export function Found({ data }: { readonly data: SearchData }): VNode {
  const { quotations } = data.found;
  return (
    <section class="Found" aria-label={search.facets.found}>
      {quotations.countingProblem !== null && <p class="Undated">{quotations.countingProblem.message}</p>}
      <Chart data={data} />
      <FoundOrders data={data} />
      {quotations.nodes.length === 0 ? (
        <Nothing data={data} />
      ) : (
        <div class="Ledger">
          {quotations.nodes.map((quotation) => (
            <Entry quotation={quotation} />
          ))}
        </div>
      )}
      <Undated data={data} />
      <Pager pageInfo={quotations.pageInfo} hrefOf={(place) => addressOf(data.state, place)} />
    </section>
  );
}

function Chart({ data: { state, interval, found } }: { readonly data: SearchData }): VNode | null {
  const { timeline, totalCount } = found.quotations;
  return (
    <SaidBars
      timeline={timeline}
      interval={interval}
      total={totalCount}
      hrefOf={(within) => addressOf(state, { within })}
    />
  );
}

function FoundOrders({ data: { state, found } }: { readonly data: SearchData }): VNode | null {
  if (found.quotations.nodes.length < 2) return null;
  const hasWords = valueOf(state, 'q') !== null;
  const { RELEVANCE, ...others } = search.order;
  return (
    <Orders<QuotationOrder>
      texts={hasWords ? { RELEVANCE, ...others } : others}
      current={state.order ?? (hasWords ? 'RELEVANCE' : 'SAID_ON_DESC')}
      hrefOf={(order) => addressOf(state, { order })}
    />
  );
}

function Nothing({ data: { without } }: { readonly data: SearchData }): VNode {
  return (
    <p class="Undated">
      {search.nothing}{' '}
      {without !== null && (
        <>
          <a href={without.chip.without}>{search.without(`${without.chip.lead} ${without.chip.text}`)}</a>{' '}
          {search.thereAre(without.count)}{' '}
        </>
      )}
      <a href="/check">{search.tryCheck}</a>
    </p>
  );
}

function Undated({ data: { state, found } }: { readonly data: SearchData }): VNode | null {
  const count = found.undated?.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <p class="Undated">
      {search.undatedLine(count)} <a href={addressOf(undatedOf(state))}>{search.showUndated}</a>
    </p>
  );
}
