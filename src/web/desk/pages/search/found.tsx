import type { VNode } from 'preact';
import { Bars, type Bar } from '../../charts/bars';
import { Entry } from '../../parts/entry';
import { dayInWords, daysInWords } from '../../parts/day';
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
      <Orders data={data} />
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
      <Pager data={data} />
    </section>
  );
}

function Chart({ data: { state, interval, found } }: { readonly data: SearchData }): VNode | null {
  const { timeline, totalCount } = found.quotations;
  const dated = (timeline ?? []).flatMap(({ from, to, count, isExact }) =>
    from === null || to === null ? [] : [{ from, to, count, isExact }],
  );
  if (dated.length < 2) return null;
  const sum = dated.reduce((total, { count }) => total + count, 0);
  const bars: Bar[] = dated.map(({ from, to, count }, i) => ({
    name: daysInWords(from, to),
    label: labelOf(from, i, dated.length),
    count,
    href: addressOf(state, { within: `${from}..${to}` }),
  }));
  const notes = [
    search.chart.note(sum, totalCount ?? sum),
    dated.every(({ isExact }) => isExact) ? '' : search.chart.notExact,
  ];
  return <Bars title={search.chart.title[interval]} note={notes.filter(Boolean).join(' ')} bars={bars} />;
}

const MOST_LABELS = 6;

function labelOf(from: string, i: number, length: number): string {
  return i % Math.ceil(length / MOST_LABELS) === 0
    ? dayInWords(from.endsWith('-01') && length > 1 ? from.slice(0, 7) : from)
    : '';
}

function Orders({ data: { state, found } }: { readonly data: SearchData }): VNode | null {
  if (found.quotations.nodes.length < 2) return null;
  const hasWords = valueOf(state, 'q') !== null;
  const current = state.order ?? (hasWords ? 'RELEVANCE' : 'SAID_ON_DESC');
  const names = Object.keys(search.order) as (keyof typeof search.order)[];
  return (
    <p class="Sort">
      {names
        .filter((name) => name !== 'RELEVANCE' || hasWords)
        .map((name) => (
          <>
            {name === current ? (
              <b>{search.order[name]}</b>
            ) : (
              <a href={addressOf(state, { order: name })}>{search.order[name]}</a>
            )}{' '}
          </>
        ))}
    </p>
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

function Pager({ data: { state, found } }: { readonly data: SearchData }): VNode | null {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.quotations.pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav class="Pager" aria-label={words.site.pages}>
      {hasPreviousPage && (
        <a rel="prev" href={addressOf(state, { before: startCursor })}>
          {words.site.previousPage}
        </a>
      )}{' '}
      {hasNextPage && (
        <a rel="next" href={addressOf(state, { after: endCursor })}>
          {words.site.nextPage}
        </a>
      )}
    </nav>
  );
}
