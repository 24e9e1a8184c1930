import { ActorOrder, actorList } from '../actors/actor.lists';
import { ArticleOrder, articleList } from '../articles/article.lists';
import { claimSource } from '../claims/lists/claim-connection';
import { ClaimOrder } from '../claims/lists/claim.lists';
import { everyPage } from '../database/lists/every-page';
import type { ListSource } from '../database/lists/list-source';
import type { Row } from '../database/row-shape';
import { ReviewStatus } from '../domain/review-status';
import type { RequestContext } from '../graphql/context';
import { quotationSource } from '../quotations/lists/quotation-connection';
import { QuotationOrder } from '../quotations/lists/quotation.lists';
import { reviewsOfClaims } from '../reviews/claim-review.lists';
import type { ExportKind } from './export-kind';
import type { ExportedNoun } from './exported-nouns';
import type { RecordPages } from './json-record';
import { ACTORS, ARTICLES, CLAIMS, REVIEWS } from './other-pages.loaders';
import { QUOTATIONS } from './quotation-pages.loaders';

/** What to export of a noun: its list's filter and search, already checked, and whether ids are wanted. */
export interface ExportQuestion {
  readonly filter?: object | null;
  readonly search?: string | null;
  readonly withIds: boolean;
}

type Source = (context: RequestContext, question: ExportQuestion) => Promise<RecordPages>;

const SOURCES: Readonly<Record<ExportedNoun, Source>> = {
  quotations: async (context, question) => {
    const source = await quotationSource(context, question, QuotationOrder.SAID_ON_ASC);
    return pages(context, source, QUOTATIONS, question);
  },
  claims: async (context, question) => pages(context, await claims(context, question), CLAIMS, question),
  reviews: async (context, question) =>
    pages(context, reviewsOfClaims(await claims(context, question)), REVIEWS, question),
  actors: (context, question) => {
    const source = actorList(context.reader.dialect, question, ActorOrder.NAME_ASC);
    return Promise.resolve(pages(context, source, ACTORS, question));
  },
  articles: (context, question) => {
    const order = ArticleOrder.PUBLISHED_ON_ASC;
    const source = articleList(context.reader.dialect, question, order);
    return Promise.resolve(pages(context, source, ARTICLES, question));
  },
};

/** The records of a noun, in an order in which importing them again gives the same order. */
export function recordsOf(
  context: RequestContext,
  noun: ExportedNoun,
  question: ExportQuestion,
): Promise<RecordPages> {
  return SOURCES[noun](context, question);
}

// What a record names comes before it, so that an import finds it.
const IN_IMPORT_ORDER: readonly ExportedNoun[] = ['actors', 'claims', 'reviews', 'articles', 'quotations'];

/** Everything, also what lists hide, one noun after the other. */
export async function* everyRecord(context: RequestContext, withIds: boolean): RecordPages {
  for (const noun of IN_IMPORT_ORDER) {
    const filter = noun === 'quotations' ? { reviewStatus: Object.values(ReviewStatus) } : null;
    yield* await recordsOf(context, noun, { filter, withIds });
  }
}

function claims(context: RequestContext, question: ExportQuestion): ReturnType<typeof claimSource> {
  return claimSource(context, question, ClaimOrder.LAST_SAID_ON_ASC);
}

async function* pages<T extends Row, U extends T>(
  { reader }: RequestContext,
  source: ListSource<T>,
  { projection, pageRows, records }: ExportKind<U>,
  { withIds }: ExportQuestion,
): RecordPages {
  for await (const rows of everyPage<U>(reader, source as unknown as ListSource<U>, projection, pageRows)) {
    yield await records(reader, rows, withIds);
  }
}
