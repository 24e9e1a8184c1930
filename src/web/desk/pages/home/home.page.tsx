import type { VNode } from 'preact';
import { HomePageDocument, type HomePageQuery } from '../../generated/operations';
import type { Page, Visit } from '../../page';
import { dayInWords } from '../../parts/day';
import { readFitting, type Timed } from '../../search/fitting-timeline';
import { words } from '../../words/catalogue';
import { AskForm } from './ask-form';
import { ClaimsOfHome } from './claims-of-home';
import { Counts } from './counts';
import { Newest } from './newest';

const { home: texts } = words;

type HomeData = Timed<HomePageQuery>;

/** The first page: one field that finds everything, and what is new. */
export const homePage: Page<HomeData> = {
  path: '/',
  load: ({ ask }) => readFitting('MONTH', (interval) => ask(HomePageDocument, { interval })),
  head: () => ({ title: texts.title, description: texts.about, canonical: '/', isIndexed: true }),
  View,
};

function View({ data, visit }: { readonly data: HomeData; readonly visit: Visit }): VNode {
  return (
    <>
      <p class="Context Waiting">
        <time dateTime={visit.today}>{dayInWords(visit.today)}</time>
      </p>
      <div class="Lead">
        <section aria-labelledby="lead">
          <h1 id="lead">{texts.lead}</h1>
          <form class="Find" role="search" action="/find">
            <input type="search" name="q" id="q" aria-label={texts.hint} aria-describedby="q-hint" />
            <button type="submit" class="Button Button-main">
              {words.site.search}
            </button>
          </form>
          <p class="Meta" id="q-hint">
            {texts.hint}
          </p>
          <Counts data={data.read} />
        </section>
        <AskForm />
      </div>
      <ClaimsOfHome data={data} />
      <Newest data={data.read} />
    </>
  );
}
