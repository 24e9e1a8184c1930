import { checkArticleRef } from '../../articles/article-ref';
import type { WriteTransaction } from '../../database/write-transaction';
import { Method } from '../../domain/attribution';
import type { SectionKind } from '../../domain/section-kind';
import { EXTRACTOR_VERSION } from '../../extraction/version';
import type { QuotationRow } from '../../quotations/rows/quotation-row';
import type { ChangeContext } from '../../revisions/author';
import type { ArticleReader, FoundInArticle } from '../reading/article-reader';
import type { SentArticle } from '../reading/page-article';
import { checkIntakeRows } from './intake-row';
import type { BatchWorkResult } from '../batches/batch-outcome';
import { ImportConflictPolicy } from '../batches/policies';
import { ImportErrorPolicy } from '../../domain/row-outcome';
import type { ImportPolicy } from '../batches/policies';
import type { RowOutcome } from '../../domain/row-outcome';
import type { QuotationIntake } from './quotation-intake';

/** An article with the quotations that it is to have, as it is sent. */
export interface ArticleImport {
  readonly article: SentArticle;
  readonly quotations: readonly QuotationRow[];
  /** Whether to look for quotations in the text, beside those given. */
  readonly extract: boolean;
  /** Which parts of the text; without a list, all but those of other articles. */
  readonly sections?: readonly SectionKind[] | null;
}

/** An article, the quotations given with it, and those found in its text. */
export interface ExtractedArticle extends FoundInArticle {
  readonly quotations: readonly QuotationRow[];
}

type Options = ImportPolicy & { readonly suggestClaims: boolean };

/** Takes articles in: what an importer says of them first, then what the server reads in them itself. */
export class ArticleIntake {
  constructor(
    private readonly quotations: QuotationIntake,
    private readonly reader: ArticleReader,
  ) {}

  /** What was sent, with the article taken out of its page and the quotations found. Takes its time, so not inside a transaction. */
  async read({ article, quotations, ...wanted }: ArticleImport): Promise<ExtractedArticle> {
    return { ...(await this.reader.read(article, wanted)), quotations };
  }

  /** Stores all of it. The answers to what was found follow those to what was given. */
  async take(
    tx: WriteTransaction,
    given: ExtractedArticle,
    options: Options,
    context: ChangeContext,
  ): Promise<BatchWorkResult> {
    const { textLanguage, leftOut } = given;
    const reading = { textLanguage, leftOut };
    const taken = { ...(await this.takeGiven(tx, given, options, context)), reading };
    if (taken.articleId === null || given.found.length === 0) return taken;
    const read = await this.takeFound(tx, given, taken.articleId, options, context);
    const outcomes = [...taken.outcomes, ...read].map((outcome, index) => ({ ...outcome, index }));
    return { ...taken, outcomes };
  }

  private async takeGiven(
    tx: WriteTransaction,
    { article: ref, quotations }: ExtractedArticle,
    options: Options,
    context: ChangeContext,
  ): Promise<BatchWorkResult> {
    const how = { ...options, articleMode: 'update', method: Method.IMPORT, methodVersion: null } as const;
    const rows = await checkIntakeRows(
      quotations.map((quotation) => ({ article: ref, quotation })),
      context.author.role,
    );
    const { outcomes, articles, anchors } = await this.quotations.takeArticle(
      tx,
      checkArticleRef(ref),
      rows,
      how,
      context,
    );
    const [article] = articles?.articles.values() ?? [];
    return { outcomes, articleId: article?.id ?? null, anchors };
  }

  private async takeFound(
    tx: WriteTransaction,
    { article, found }: ExtractedArticle,
    articleId: string,
    options: Options,
    context: ChangeContext,
  ): Promise<Omit<RowOutcome, 'index'>[]> {
    const { rows, known } = await this.reader.rows(tx, article, articleId, found);
    const how = {
      onError: ImportErrorPolicy.SKIP_FAILED,
      onConflict:
        options.onConflict === ImportConflictPolicy.UPDATE
          ? ImportConflictPolicy.UPDATE
          : ImportConflictPolicy.SKIP,
      articleMode: 'fill',
      method: Method.EXTRACTOR,
      methodVersion: EXTRACTOR_VERSION,
      suggestClaims: options.suggestClaims,
    } as const;
    const { outcomes } = await this.quotations.take(
      tx,
      await checkIntakeRows(rows, context.author.role),
      how,
      context,
    );
    return [...outcomes, ...known];
  }
}
