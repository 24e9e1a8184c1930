import type { VNode } from 'preact';
import { ReviewQueueDocument, type ReviewQueueQuery } from '../../generated/operations';
import { Island } from '../../islands/island';
import type { Page, Visit } from '../../page';
import { DeskNav } from '../../parts/desk-nav';
import { signInPath } from '../../paths';
import { SeeOther } from '../../problems';
import { decidingAs } from '../../queue/deciding-as';
import { Queue } from '../../queue/queue';
import { filterOf, readSearch, valueOf } from '../../search/search-state';
import { words } from '../../words/catalogue';

const { desk: texts } = words;

/** How many quotations are decided before the page is loaded again. */
const PAGE_SIZE = 50;

/** Quotations of all articles that wait for review, least sure first. Its filters are those of the search. */
export const reviewPage: Page<ReviewQueueQuery> = {
  path: '/desk/review',
  place: 'desk',
  load: async ({ ask, url, viewer }) => {
    if (viewer === null) throw new SeeOther(signInPath(url.pathname + url.search));
    const state = readSearch(url);
    const filter = { reviewStatus: ['UNREVIEWED' as const], ...filterOf(state) };
    const orderBy = state.order ?? 'CONFIDENCE_ASC';
    return await ask(ReviewQueueDocument, {
      ...{ filter, orderBy, first: PAGE_SIZE },
      ...{ search: valueOf(state, 'q'), after: state.after },
    });
  },
  head: (_data, { url }) => ({ title: texts.title, canonical: url.pathname, isIndexed: false }),
  View,
};

function View({
  data: { quotations },
  visit,
}: {
  readonly data: ReviewQueueQuery;
  readonly visit: Visit;
}): VNode {
  const { nodes, totalCount } = quotations;
  return (
    <>
      <DeskNav place="review" />
      <header class="PageHead PageHead-desk">
        <h1>{texts.title}</h1>
        <p class="Meta">{texts.waiting(nodes.length, totalCount?.toLocaleString('en') ?? '')}</p>
        <noscript>
          <p class="Undated">{texts.needsScript}</p>
        </noscript>
      </header>
      {nodes.length === 0 ? (
        <p class="Undated">{texts.nothing}</p>
      ) : (
        <Island name="queue" component={Queue} props={{ items: nodes, ...decidingAs(visit) }} />
      )}
    </>
  );
}
