import sql from 'sql-template-tag';
import type { ActorDirectory } from '../../actors/actor-directory';
import type { ArticleRef } from '../../articles/article-ref';
import { checkArticleRef } from '../../articles/article-ref';
import type { WriteTransaction } from '../../database/write-transaction';
import type { Span } from '../../domain/anchoring/anchoring';
import { Method } from '../../domain/attribution';
import { DomainError } from '../../domain/errors/errors';
import { LanguageBasis } from '../../domain/language/text-language';
import type { TextLanguage } from '../../domain/language/text-language';
import { fold } from '../../domain/text/quotation-text';
import { AnchorState } from '../../domain/anchoring/reanchoring';
import { ReviewStatus } from '../../domain/review-status';
import type { SectionKind } from '../../domain/section-kind';
import type { ExtractedQuotation } from '../../extraction/extraction';
import type { LeftOut } from '../../extraction/statements/left-out-reason';
import type { OutletDirectory } from '../../outlets/outlet-directory';
import type { KnownOutletRef } from '../../outlets/outlet-ref';
import { checkOutletRef } from '../../outlets/outlet-ref';
import { mapInSlices } from '../../scheduling';
import { extractedRow, hasSpeaker } from './extracted-row';
import type { IntakeRow } from '../intake/intake-row';
import type { SentArticle } from './page-article';
import { articleOf } from './page-article';
import { ImportRowStatus } from '../../domain/row-outcome';
import type { RowOutcome } from '../../domain/row-outcome';
import type { TextReading } from './text-reading';
import { OtherActors, nameRefs, targetNames } from './other-actors';
import { actorOf, speakerRefs, allSpeakers } from './speaker-names';

/** What the quotations found in an article come to: rows for an intake, and those that are stored already. */
export interface ReadRows {
  readonly rows: readonly IntakeRow[];
  /** Quotations that somebody else has recorded at the same place: theirs stay. */
  readonly known: readonly Pick<RowOutcome, 'status' | 'id' | 'faults'>[];
}

/** Whether an article's text is to be read for quotations, and which of its parts. */
export interface ReadingWish {
  readonly extract: boolean;
  /** Without a list, all parts but those of other articles. */
  readonly sections?: readonly SectionKind[] | null;
}

/** An article and what was found in its text. */
export interface FoundInArticle {
  readonly article: ArticleRef;
  readonly found: readonly ExtractedQuotation[];
  /** What looks like statements and was not kept, by reason. */
  readonly leftOut: readonly LeftOut[];
  /** The language of the text; null where it was not to be read. */
  readonly textLanguage: TextLanguage | null;
}

/** Reads articles by itself: takes the text out of a web page, finds the quotations in a text, and the actors and outlets that they name. */
export class ArticleReader {
  constructor(
    private readonly actors: ActorDirectory,
    private readonly outlets: OutletDirectory,
    private readonly reading: TextReading,
    /** The most quotations of one text: storing them is work for one call. */
    private readonly mostFound: number,
  ) {}

  /**
   * The article as its page has it, where one was sent, and the quotations in its text unless they are not wanted. Takes
   * its time, so not inside a transaction. Rejects with a DomainError for a page or a text that cannot be read, and before
   * it reads a text that would not be stored.
   */
  async read(sent: SentArticle, wanted: ReadingWish): Promise<FoundInArticle> {
    const article = await articleOf(sent, this.reading.readPage);
    // Reading what would not be stored takes seconds.
    checkArticleRef(article);
    const { body, publishedOn, language } = article;
    if (!wanted.extract || !body) return { article, found: [], leftOut: [], textLanguage: null };
    const about = {
      publishedOn: publishedOn ?? null,
      language: language ?? null,
      sections: wanted.sections ?? null,
      most: this.mostFound,
    };
    try {
      const { quotations, leftOut, ...known } = await this.reading.extract(body, about);
      const textLanguage = languageOfArticle(article, known);
      return { article: { ...article, ...textLanguage }, found: quotations, leftOut, textLanguage };
    } catch (error) {
      throw error instanceof DomainError ? error.under(sent.html ? 'html' : 'body') : error;
    }
  }

  /** Rows for what was read, once the article's text is stored. */
  async rows(
    tx: WriteTransaction,
    article: ArticleRef,
    articleId: string,
    found: readonly ExtractedQuotation[],
  ): Promise<ReadRows> {
    const recorded = await quotationsOfOthers(tx, articleId);
    const fresh: ExtractedQuotation[] = [];
    const known: ReadRows['known'][number][] = [];
    for (const quotation of found) {
      const place = recorded.find((other) => isTaken(other, quotation));
      if (place === undefined) fresh.push(quotation);
      else known.push({ status: ImportRowStatus.SKIPPED, id: place.id, faults: [] });
    }
    const named = fresh.filter(hasSpeaker);
    const refs = await mapInSlices(named, (quotation) =>
      allSpeakers(quotation).flatMap((speaker) => speakerRefs(speaker, quotation.saidOn.latest)),
    );
    const targets = fresh.flatMap(targetNames).flatMap(nameRefs);
    const index = await this.actors.load(tx, [...refs.flat(), ...targets]);
    const speakers = new Map(
      named.map((quotation) => {
        const day = quotation.saidOn.latest;
        return [quotation, allSpeakers(quotation).map((speaker) => actorOf(index, speaker, day))] as const;
      }),
    );
    const others = new OtherActors(index, speakers);
    const outlets = await this.outletsNamed(tx, fresh);
    const names = {
      speakers: (quotation: ExtractedQuotation) => speakers.get(quotation) ?? [],
      other: (name: string) => others.named(name),
      outlet: (name: string) => outlets.get(name) ?? null,
    };
    const row = (quotation: ExtractedQuotation): IntakeRow => ({
      article,
      quotation: extractedRow(quotation, names),
    });
    return { rows: await mapInSlices(fresh, row), known };
  }

  private async outletsNamed(
    tx: WriteTransaction,
    found: readonly ExtractedQuotation[],
  ): Promise<ReadonlyMap<string, KnownOutletRef>> {
    const names = [...new Set(found.flatMap(({ hops }) => hops.map(({ text }) => text)))];
    const refs = new Map(names.flatMap((name) => outletRef(name)));
    const stored = await this.outlets.known(tx, [...refs.values()]);
    return new Map([...refs].filter(([, ref]) => stored.has(ref.key)));
  }
}

// What the reader of texts was given, a page may have said.
function languageOfArticle(article: ArticleRef, { language, languageBasis }: TextLanguage): TextLanguage {
  if (languageBasis !== LanguageBasis.GIVEN) return { language, languageBasis };
  return { language, languageBasis: article.languageBasis ?? languageBasis };
}

function outletRef(name: string): [string, KnownOutletRef][] {
  try {
    return [[name, checkOutletRef({ name })]];
  } catch (error) {
    // What no outlet can be called is none.
    if (error instanceof DomainError) return [];
    throw error;
  }
}

interface Other {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly text: string;
}

// What people and importers have recorded stands, and so does what the extractor recorded and somebody has looked at.
async function quotationsOfOthers(tx: WriteTransaction, articleId: string): Promise<Other[]> {
  const others = sql`q.article_id = ${articleId} AND (q.method <> ${Method.EXTRACTOR} OR q.review_status <> ${ReviewStatus.UNREVIEWED})`;
  const rows = await tx.all<{ id: string; spans: string; text: string }>(
    sql`SELECT q.id AS "id", q.spans AS "spans", q.text AS "text" FROM quotation q
      JOIN article a ON a.id = q.article_id
      WHERE ${others} AND (q.article_version_id IS NULL OR q.article_version_id = a.latest_version_id)
      UNION ALL SELECT q.id, p.spans, q.text FROM quotation q
      JOIN article a ON a.id = q.article_id
      JOIN quotation_anchor p ON p.quotation_id = q.id AND p.article_version_id = a.latest_version_id
      WHERE ${others} AND p.state <> ${AnchorState.ORPHANED}`,
  );
  return rows.map(({ id, spans, text }) => ({ id, spans: JSON.parse(spans) as Span[], text }));
}

// One that came without a text has no place, only words.
function isTaken({ spans, text }: Other, found: ExtractedQuotation): boolean {
  if (spans.length === 0) return fold(text) === fold(found.text);
  return spans.some((a) => found.spans.some((b) => a.start < b.end && b.start < a.end));
}
