import { refuseRestoring } from '../../domain/restoring';
import type { Role } from '../../domain/role';
import { isDeepStrictEqual } from 'node:util';
import type { KnownActorRef } from '../../actors/actor-ref';
import type { ArticleRef, KnownArticleRef } from '../../articles/article-ref';
import { checkArticleRef } from '../../articles/article-ref';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import { Faults } from '../../domain/errors/faults';
import { once } from '../../domain/once';
import { isIdOf } from '../../ids';
import type { KnownOutletRef } from '../../outlets/outlet-ref';
import type { Placement } from '../../quotations/rows/placing';
import { placeWithoutText } from '../../quotations/rows/placing';
import type { CheckedQuotation, QuotationRow } from '../../quotations/rows/quotation-row';
import { checkQuotationRow } from '../../quotations/rows/quotation-row';
import type { NamedArticle } from './intake-texts';
import { unknownArticle } from './intake-texts';
import { mapInSlices } from '../../scheduling';

/** A row as it comes in: a quotation, and its article by reference or by id. */
export interface IntakeRow {
  readonly article?: ArticleRef | null;
  readonly articleId?: string | null;
  /** Index of an earlier row, whose article this one has. */
  readonly articleOfRow?: number | null;
  readonly quotation: QuotationRow;
}

/** A row that is right by itself, and not yet placed in a text. */
export interface RowCandidate extends NamedArticle {
  readonly checked: CheckedQuotation;
  /** Where it stands as long as its article, named by address, has no text. Throws DomainError like `placeWithoutText`. */
  readonly unplaced: () => Placement;
}

/** Every actor that a row names: speakers, intermediaries, targets. */
export function actorRefs(row: { readonly checked: CheckedQuotation }): KnownActorRef[] {
  const { speaker, jointSpeakers, hops, stances } = row.checked;
  const parts = [...(jointSpeakers ?? []), ...(hops ?? []), ...stances];
  const refs = [speaker, ...parts.map(({ actor }) => actor)];
  return refs.filter((ref): ref is KnownActorRef => ref !== null && ref !== undefined);
}

/** Every outlet that a row's chain names. */
export function hopOutlets(row: { readonly checked: CheckedQuotation }): KnownOutletRef[] {
  return (row.checked.hops ?? []).flatMap((hop) => hop.outlet ?? []);
}

/** Rows of which each was checked by itself. */
export interface CheckedRows {
  readonly count: number;
  /** Those without a fault. */
  readonly fit: readonly RowCandidate[];
  /** The faults of each row, most of them none. */
  readonly faults: ReadonlyMap<number, Faults>;
}

/** Checks rows, each by itself, with turns for other requests in between. Needs no database, so no transaction. */
export async function checkIntakeRows(rows: readonly IntakeRow[], role: Role): Promise<CheckedRows> {
  const faults = new Map<number, Faults>();
  const checkedRefs = new Map<ArticleRef, KnownArticleRef>();
  const candidates = await mapInSlices(sharingArticles(rows).entries(), ([index, row]) =>
    checkIntakeRow(row, index, faults, checkedRefs, role),
  );
  return { count: rows.length, fit: candidates.filter((candidate) => candidate !== null), faults };
}

// Null when the row has a fault, which is added to `all`. The rows of an article share `checkedRefs`.
function checkIntakeRow(
  row: IntakeRow,
  index: number,
  all: Map<number, Faults>,
  checkedRefs: Map<ArticleRef, KnownArticleRef>,
  role: Role,
): RowCandidate | null {
  const faults = new Faults();
  all.set(index, faults);
  const checked = checkQuotationRow(row.quotation, faults);
  checkRestoring(row.quotation, role, faults);
  faults.check([], () => checkNaming(row));
  const { article, articleId } = row;
  // The rows of one article share its reference, and its text may be long: it is checked once.
  const articleRef = article
    ? (checkedRefs.get(article) ?? faults.check(['article'], () => checkArticleRef(article)))
    : null;
  if (!faults.none || articleRef === undefined) return null;
  if (article && articleRef !== null) checkedRefs.set(article, articleRef);
  const unplaced = once(() => placeWithoutText(checked.row, articleRef?.canonicalUrl ?? ''));
  return { index, checked, articleRef, articleId: articleId ?? null, unplaced };
}

/**
 * The rows with their articles: those of an earlier row where they name one, and one object for equal ones, as a batch
 * may repeat an article in each of its rows. A row that names no earlier row keeps saying so, and is refused for it.
 */
function sharingArticles(rows: readonly IntakeRow[]): readonly IntakeRow[] {
  const shared: IntakeRow[] = [];
  let last: ArticleRef | null | undefined;
  for (const row of rows) {
    const named = row.article || row.articleId ? undefined : shared[row.articleOfRow ?? -1];
    if (named)
      shared.push({ ...row, article: named.article, articleId: named.articleId, articleOfRow: null });
    // They mostly stand together, so comparing with the one before is enough.
    else if (last && row.article && isDeepStrictEqual(row.article, last))
      shared.push({ ...row, article: last });
    else {
      last = row.article;
      shared.push(row);
    }
  }
  return shared;
}

function checkRestoring(row: QuotationRow, role: Role, faults: Faults): void {
  faults.check([], () => refuseRestoring(role, row, ['reviewStatus', 'method', 'methodVersion']));
  row.stances?.forEach((stance, i) =>
    faults.check(['stances', i], () => refuseRestoring(role, stance, ['coder', 'method'])),
  );
}

function checkNaming({ article, articleId, articleOfRow }: IntakeRow): void {
  if (typeof articleOfRow === 'number') {
    const message =
      'Give the index of an earlier row of this call (the first is 0), without article and articleId.';
    throw new DomainError(ErrorCode.INVALID, message, ['articleOfRow']);
  }
  if (article && articleId) {
    const message = 'Give either article or articleId: they could name two articles.';
    throw new DomainError(ErrorCode.INVALID, message, ['articleId']);
  }
  if (articleId && !isIdOf('article', articleId)) throw unknownArticle(articleId);
  if (article || articleId) return;
  const message = 'The row needs its article: give article, articleId or articleOfRow.';
  throw new DomainError(ErrorCode.REQUIRED, message, ['article']);
}

/** What is wrong with whom and what a row names. */
export function referenceFaults(
  checked: CheckedQuotation,
  actorFaults: ReadonlyMap<string, DomainError>,
  claimFaults: ReadonlyMap<string, DomainError>,
): DomainError[] {
  const actorFault = (ref: KnownActorRef | null | undefined, ...path: (string | number)[]): DomainError[] => {
    const fault = ref ? actorFaults.get(ref.key) : undefined;
    return fault === undefined ? [] : [fault.under(...path)];
  };
  return [
    ...actorFault(checked.speaker, 'speaker'),
    ...(checked.jointSpeakers ?? []).flatMap(({ actor }, i) =>
      actorFault(actor, 'jointSpeakers', i, 'actor'),
    ),
    ...(checked.hops ?? []).flatMap((hop, i) => actorFault(hop.actor, 'hops', i, 'actor')),
    ...checked.stances.flatMap((stance, i) => actorFault(stance.actor, 'stances', i, 'towards', 'actor')),
    ...checked.stances.flatMap(
      (stance, i) => claimFaults.get(stance.claim ?? '')?.under('stances', i, 'towards', 'claim') ?? [],
    ),
  ];
}
