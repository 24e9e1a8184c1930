import sql, { raw } from 'sql-template-tag';
import type { ArticleVersion } from '../articles/article-version.entity';
import type { WriteTransaction } from '../database/write-transaction';
import { contextOf, locate, quotedText } from '../domain/anchoring';
import { DomainError } from '../domain/errors';
import { quotationFingerprint } from '../domain/quotation-text';
import { AnchorState, reanchor } from '../domain/reanchoring';
import type { ChangeContext } from '../revisions/author';
import type { RevisionLog } from '../revisions/revision-log';
import { RevisionAction } from '../revisions/revision.entity';
import { QuotationAnchor } from './quotation-anchor.entity';
import { Quotation } from './quotation.entity';

/**
 * Finds the quotations of an article again in its new text. A quotation stays a slice of the text it was taken from;
 * where it stands in later texts is kept beside it, so that silent edits become a query.
 */
export class Reanchoring {
  constructor(private readonly revisions: RevisionLog) {}

  /** Anchors the quotations of these versions' articles in them. Answers the anchors, in the order of the text. */
  async anchorAgain(
    tx: WriteTransaction,
    versions: readonly ArticleVersion[],
    context: ChangeContext,
  ): Promise<QuotationAnchor[]> {
    const anchors: QuotationAnchor[] = [];
    for (const version of versions) {
      const quotations = await tx.rows(
        Quotation,
        sql`SELECT ${tx.shape(Quotation).select('q')} FROM quotation q WHERE q.article_id = ${version.articleId} ORDER BY q.first_start, q.id`,
      );
      for (const quotation of quotations) {
        const anchor = await this.anchorOne(tx, quotation, version, context);
        if (anchor !== null) anchors.push(anchor);
      }
    }
    return anchors;
  }

  /** Copies outlet and day from articles to their quotations again. */
  async refreshCopies(tx: WriteTransaction, articleIds: readonly string[]): Promise<void> {
    if (articleIds.length === 0) return;
    const copies = ['outlet_id', 'published_on', 'published_sort']
      .map((c) => `${c} = (SELECT a.${c} FROM article a WHERE a.id = article_id)`)
      .join(', ');
    await tx.all(
      sql`UPDATE quotation SET ${raw(copies)} WHERE ${tx.dialect.inList(raw('article_id'), articleIds)}`,
    );
  }

  private async anchorOne(
    tx: WriteTransaction,
    quotation: Quotation,
    version: ArticleVersion,
    context: ChangeContext,
  ): Promise<QuotationAnchor | null> {
    if (quotation.articleVersionId === null) return await this.anchorFirst(tx, quotation, version, context);
    const { state, spans } = reanchor(quotation, version.body);
    const stands = state === AnchorState.ANCHORED || state === AnchorState.MOVED;
    const anchor: QuotationAnchor = {
      quotationId: quotation.id,
      articleVersionId: version.id,
      state,
      spans,
      text: state === AnchorState.ORPHANED ? null : quotedText(version.body, spans),
      naturalKey: stands ? quotationFingerprint({ bodySha256: version.bodySha256, spans }) : null,
    };
    await tx.insert(QuotationAnchor, [anchor]);
    const change = { action: RevisionAction.REANCHORED, patch: { anchorState: state } };
    await this.revisions.change(tx, Quotation, quotation, change, context);
    return anchor;
  }

  // A quotation that came without a text becomes a slice of the first text that has its words exactly once.
  private async anchorFirst(
    tx: WriteTransaction,
    quotation: Quotation,
    version: ArticleVersion,
    context: ChangeContext,
  ): Promise<null> {
    try {
      const spans = locate(version.body, {
        text: quotation.text,
        prefix: quotation.prefix,
        suffix: quotation.suffix,
      });
      const patch = {
        articleVersionId: version.id,
        spans,
        firstStart: spans[0]?.start ?? 0,
        ...contextOf(version.body, spans),
        naturalKey: quotationFingerprint({ bodySha256: version.bodySha256, spans }),
      };
      await this.revisions.change(
        tx,
        Quotation,
        quotation,
        { action: RevisionAction.REANCHORED, patch },
        context,
      );
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
    return null;
  }
}
