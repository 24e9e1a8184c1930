import { isDeepStrictEqual } from 'node:util';
import type { ActorIndex } from '../actors/actor-index';
import type { KnownActorRef } from '../actors/actor-ref';
import type { StoredArticle } from '../articles/article-plan';
import type { ArticleRef, KnownArticleRef } from '../articles/article-ref';
import { checkArticleRef } from '../articles/article-ref';
import type { WriteTransaction } from '../database/write-transaction';
import { DomainError, ErrorCode } from '../domain/errors';
import { Faults } from '../domain/faults';
import type { KnownText, Placement } from '../quotations/placing';
import { keyWithoutText, placeInText, placeWithoutText } from '../quotations/placing';
import { isIdOf } from '../ids';
import type { KnownOutletRef } from '../outlets/outlet-ref';
import type { CheckedQuotation, QuotationRow } from '../quotations/quotation-row';
import { checkQuotationRow } from '../quotations/quotation-row';
import type { Quotation } from '../quotations/quotation.entity';
import type { NamedArticle } from './intake-texts';
import { IntakeTexts, unknownArticle } from './intake-texts';
import { ImportRowStatus } from './policies';
import type { RowOutcome } from './policies';
import type { IntakeStores } from './intake';
import { Turns } from '../turns';

/** A row as it comes in: a quotation, and its article by reference or by id. */
export interface IntakeRow {
  readonly article?: ArticleRef | null;
  readonly articleId?: string | null;
  readonly quotation: QuotationRow;
}

/** A row that is fit to be written. */
export interface PreparedRow {
  readonly index: number;
  readonly checked: CheckedQuotation;
  /** Null when the row names its article by id. */
  readonly articleRef: KnownArticleRef | null;
  readonly articleId: string | null;
  /** Hash of the text that the placement counts on; null without a text. */
  readonly bodySha256: string | null;
  readonly placement: Placement;
  /** The key under which the quotation may be stored from a time before its article's text was known. */
  readonly earlierKey: string | null;
  /** Why the row is refused, unless its quotation is stored from that time: the text lacks its words. */
  readonly refusedUnlessStored: DomainError | null;
}

type Placed = Pick<
  PreparedRow,
  'placement' | 'articleRef' | 'bodySha256' | 'earlierKey' | 'refusedUnlessStored'
>;

interface Candidate extends NamedArticle {
  readonly checked: CheckedQuotation;
}

/** The rows of one intake on their way: which are fit, which are refused and why, which are settled. */
export class IntakeRows {
  private readonly faults = new Map<number, DomainError[]>();
  private readonly settled = new Map<number, RowOutcome>();
  private readonly done = new Map<
    number,
    { row: PreparedRow; status: ImportRowStatus; quotation: Quotation }
  >();
  private readonly prepared: PreparedRow[] = [];

  private constructor(
    private readonly count: number,
    private readonly articles: readonly KnownArticleRef[],
    readonly stored: ReadonlyMap<string, StoredArticle>,
    readonly storedById: ReadonlyMap<string, StoredArticle>,
    readonly actorIndex: ActorIndex,
    private readonly texts: IntakeTexts,
  ) {}

  /** Checks and places all rows with a fixed number of look-ups. */
  static async prepare(
    tx: WriteTransaction,
    articles: readonly KnownArticleRef[],
    rows: readonly IntakeRow[],
    stores: IntakeStores,
  ): Promise<IntakeRows> {
    const faults = new Map<number, Faults>();
    const checkedRefs = new Map<ArticleRef, KnownArticleRef>();
    const candidates = sharing(rows).map((row, index) => check(row, index, faults, checkedRefs));
    const fit = candidates.filter((c): c is Candidate => c !== null);
    const refsOfArticles = [...articles, ...fit.flatMap((c) => c.articleRef ?? [])];
    const stored = await stores.articles.load(tx, refsOfArticles);
    const storedById = await stores.articles.loadByIds(tx, [
      ...new Set(fit.flatMap((c) => c.articleId ?? [])),
    ]);
    const refs = fit.flatMap((c) => actorRefs(c));
    const texts = new IntakeTexts(stored, storedById);
    articles.forEach((ref) => texts.bring(ref, null));
    fit.forEach((c) => texts.bring(c.articleRef, c.index));
    const actorIndex = await stores.actors.load(tx, refs);
    const intake = new IntakeRows(rows.length, articles, stored, storedById, actorIndex, texts);
    for (const [index, list] of faults) if (!list.none) intake.faults.set(index, list.list);
    const actorFaults = stores.actors.faults(intake.actorIndex, refs);
    const mentions = fit.flatMap((c) => c.checked.stances.flatMap((stance) => stance.claim ?? []));
    const claimFaults = stores.claims.faults(await stores.claims.find(tx, mentions), mentions);
    const turns = new Turns();
    for (const candidate of fit) {
      intake.place(candidate, actorFaults, claimFaults);
      await turns.next();
    }
    await intake.refuseUnlessStored(tx, stores);
    intake.refuseDuplicates();
    return intake;
  }

  /** Rows that may be written. */
  get good(): readonly PreparedRow[] {
    return this.prepared.filter((row) => !this.faults.has(row.index) && !this.settled.has(row.index));
  }

  get anyFailed(): boolean {
    return this.faults.size > 0;
  }

  /** Articles to be stored: those given by themselves, and those that the fit rows refer to other than by id. */
  get articleRefs(): readonly KnownArticleRef[] {
    return [...this.articles, ...this.good.flatMap((row) => row.articleRef ?? [])];
  }

  /** Rows that were written or found as they should be, with their quotations. */
  get recorded(): readonly { readonly row: PreparedRow; readonly quotation: Quotation }[] {
    return [...this.done.values()];
  }

  fail(row: PreparedRow, fault: DomainError): void {
    this.faults.set(row.index, [fault]);
  }

  /** Ends a row without writing it. */
  settle(row: PreparedRow, status: ImportRowStatus, id: string, fault?: DomainError): void {
    this.settled.set(row.index, { index: row.index, status, id, faults: fault === undefined ? [] : [fault] });
  }

  record(row: PreparedRow, status: ImportRowStatus, quotation: Quotation): void {
    this.done.set(row.index, { row, status, quotation });
  }

  /** An unchanged quotation that gained or changed a coding was updated after all. */
  markUpdated(quotationIds: ReadonlySet<string>): void {
    for (const [index, entry] of this.done) {
      if (entry.status === ImportRowStatus.UNCHANGED && quotationIds.has(entry.quotation.id)) {
        this.done.set(index, { ...entry, status: ImportRowStatus.UPDATED });
      }
    }
  }

  /** Every row's fate, in input order. */
  outcomes(): RowOutcome[] {
    return this.each((index) => {
      const entry = this.done.get(index);
      if (entry !== undefined) return { index, status: entry.status, id: entry.quotation.id, faults: [] };
      return this.settled.get(index) ?? this.failed(index) ?? notAttempted(index);
    });
  }

  /** Every row's fate when the batch is rejected as a whole. */
  rejectedOutcomes(): RowOutcome[] {
    return this.each((index) => this.failed(index) ?? notAttempted(index));
  }

  private each(outcome: (index: number) => RowOutcome): RowOutcome[] {
    return Array.from({ length: this.count }, (_, index) => outcome(index));
  }

  private failed(index: number): RowOutcome | undefined {
    const faults = this.faults.get(index);
    return faults === undefined ? undefined : { index, status: ImportRowStatus.FAILED, id: null, faults };
  }

  private place(
    candidate: Candidate,
    actorFaults: ReadonlyMap<string, DomainError>,
    claimFaults: ReadonlyMap<string, DomainError>,
  ): void {
    const faults = new Faults();
    referenceFaults(candidate.checked, actorFaults, claimFaults).forEach((fault) => faults.add(fault));
    const placed = faults.check([], () => this.placement(candidate));
    if (faults.none && placed !== undefined) this.prepared.push({ ...candidate, ...placed });
    else this.faults.set(candidate.index, [...(this.faults.get(candidate.index) ?? []), ...faults.list]);
  }

  private placement(candidate: Candidate): Placed {
    const text = this.texts.of(candidate);
    if (text === null) return this.withoutText(candidate, null);
    try {
      return inText(candidate, text);
    } catch (error) {
      // A row that brings no text itself may name a quotation that is older than the text.
      const bringsText = candidate.articleRef !== null && candidate.articleRef.body !== null;
      const hasPlace = Boolean(candidate.checked.row.spans);
      if (!(error instanceof DomainError) || bringsText || hasPlace || text.url === null) throw error;
      return this.withoutText(candidate, error);
    }
  }

  private withoutText(candidate: Candidate, refusedUnlessStored: DomainError | null): Placed {
    const { articleRef, checked } = candidate;
    const url = articleRef?.canonicalUrl ?? this.texts.articleOf(candidate)?.article.canonicalUrl ?? '';
    const placement = placeWithoutText(checked.row, url);
    return { placement, articleRef, bodySha256: null, earlierKey: null, refusedUnlessStored };
  }

  private async refuseUnlessStored(tx: WriteTransaction, { quotations }: IntakeStores): Promise<void> {
    const rows = this.prepared.filter((row) => row.refusedUnlessStored !== null);
    const stored = await quotations.findByKeys(
      tx,
      rows.map((row) => row.placement.naturalKey),
    );
    for (const row of rows) {
      if (stored.has(row.placement.naturalKey) || row.refusedUnlessStored === null) continue;
      this.fail(row, row.refusedUnlessStored);
    }
  }

  private refuseDuplicates(): void {
    const first = new Map<string, number>();
    for (const row of this.good) {
      const twin = first.get(row.placement.naturalKey);
      if (twin === undefined) first.set(row.placement.naturalKey, row.index);
      else this.fail(row, sameQuotation(twin));
    }
  }
}

function inText({ articleRef, checked }: Candidate, text: KnownText): Placed {
  const { url, body, bodySha256 } = text;
  const placement = placeInText(checked.row, text);
  return {
    placement,
    // The row that brought the text may yet be refused, so every row carries it.
    articleRef: articleRef && { ...articleRef, body, bodySha256 },
    bodySha256,
    earlierKey: keyWithoutText(url, placement.text),
    refusedUnlessStored: null,
  };
}

/** The refusal of a row that names the quotation of an earlier one. */
export function sameQuotation(twin: number): DomainError {
  const message = `Row ${twin} of this batch is the same quotation (rows count from 0). Leave one of the two out.`;
  return new DomainError(ErrorCode.DUPLICATE, message);
}

/** Every actor that a row names: speaker, intermediaries, targets. */
export function actorRefs(row: { readonly checked: CheckedQuotation }): KnownActorRef[] {
  const { speaker, hops, stances } = row.checked;
  const refs = [speaker, ...(hops ?? []).map((hop) => hop.actor), ...stances.map((stance) => stance.actor)];
  return refs.filter((ref): ref is KnownActorRef => ref !== null && ref !== undefined);
}

/** Every outlet that a row's chain names. */
export function hopOutlets(row: { readonly checked: CheckedQuotation }): KnownOutletRef[] {
  return (row.checked.hops ?? []).flatMap((hop) => hop.outlet ?? []);
}

function check(
  row: IntakeRow,
  index: number,
  all: Map<number, Faults>,
  checkedRefs: Map<ArticleRef, KnownArticleRef>,
): Candidate | null {
  const faults = new Faults();
  all.set(index, faults);
  const checked = checkQuotationRow(row.quotation, faults);
  faults.check([], () => checkNaming(row));
  const { article, articleId } = row;
  // The rows of one article share its reference, and its text may be long: it is checked once.
  const articleRef = article
    ? (checkedRefs.get(article) ?? faults.check(['article'], () => checkArticleRef(article)))
    : null;
  if (!faults.none || articleRef === undefined) return null;
  if (article && articleRef !== null) checkedRefs.set(article, articleRef);
  return { index, checked, articleRef, articleId: articleId ?? null };
}

// A batch that came as text repeats the article in each of its rows, which mostly stand together.
function sharing(rows: readonly IntakeRow[]): readonly IntakeRow[] {
  let last: ArticleRef | null | undefined;
  return rows.map((row) => {
    if (last && row.article && isDeepStrictEqual(row.article, last)) return { ...row, article: last };
    last = row.article;
    return row;
  });
}

function checkNaming({ article, articleId }: IntakeRow): void {
  if (article && articleId) {
    const message = 'Give article or articleId, not both: they could name two articles.';
    throw new DomainError(ErrorCode.INVALID, message, ['articleId']);
  }
  if (articleId && !isIdOf('article', articleId)) throw unknownArticle(articleId);
  if (article || articleId) return;
  const message = 'Say which article printed it: give article or articleId.';
  throw new DomainError(ErrorCode.REQUIRED, message, ['article']);
}

function referenceFaults(
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
    ...(checked.hops ?? []).flatMap((hop, i) => actorFault(hop.actor, 'hops', i, 'actor')),
    ...checked.stances.flatMap((stance, i) => actorFault(stance.actor, 'stances', i, 'towards', 'actor')),
    ...checked.stances.flatMap(
      (stance, i) => claimFaults.get(stance.claim ?? '')?.under('stances', i, 'towards', 'claim') ?? [],
    ),
  ];
}

function notAttempted(index: number): RowOutcome {
  return { index, status: ImportRowStatus.NOT_ATTEMPTED, id: null, faults: [] };
}
