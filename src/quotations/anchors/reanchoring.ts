import sql, { raw } from 'sql-template-tag';
import { ArticleVersion } from '../../articles/article-version.entity';
import type { WriteTransaction } from '../../database/write-transaction';
import type { LooseBody } from '../../domain/anchoring/anchoring';
import { contextOf, locate, quotedText } from '../../domain/anchoring/anchoring';
import { DomainError } from '../../domain/errors/errors';
import { once } from '../../domain/once';
import { quotationFingerprint } from '../../domain/text/quotation-text';
import { AnchorState, reanchor } from '../../domain/anchoring/reanchoring';
import type { SearchedBody } from '../../domain/text/similar-passage';
import { searchedBody } from '../../domain/text/similar-passage';
import type { ChangeContext } from '../../revisions/author';
import type { RevisionLog } from '../../revisions/revision-log';
import { RevisionAction } from '../../revisions/revision.entity';
import { touchByIds } from '../../revisions/touch';
import { TimeSlice } from '../../scheduling';
import { refreshJointSpeakers } from '../joint-speakers/joint-speaker-store';
import { QuotationAnchor } from './quotation-anchor.entity';
import { Quotation } from '../quotation.entity';

// What is copied from articles to their quotations.
const COPIED = ['outlet_id', 'published_on', 'published_sort'];

/** A text that quotations are looked for in, with what all of them need of it. */
interface LaterText {
  readonly version: ArticleVersion;
  readonly url: string | null;
  readonly searched: () => SearchedBody;
  readonly loose: LooseBody;
}

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
    const urls = await this.urls(tx, versions);
    const anchors: QuotationAnchor[] = [];
    for (const version of versions) {
      const quotations = await tx.rows(
        Quotation,
        sql`SELECT ${tx.shape(Quotation).select('q')} FROM quotation q WHERE q.article_id = ${version.articleId} ORDER BY q.first_start, q.id`,
      );
      anchors.push(...(await this.anchorAll(tx, quotations, version, urls, context)));
    }
    return anchors;
  }

  /** Anchors quotations that were just taken from an older text of their article in its newest text. */
  async anchorLate(
    tx: WriteTransaction,
    quotations: readonly Quotation[],
    context: ChangeContext,
  ): Promise<void> {
    if (quotations.length === 0) return;
    const ids = quotations.map((quotation) => quotation.id);
    const newest = await tx.rows(
      ArticleVersion,
      sql`SELECT DISTINCT ${tx.shape(ArticleVersion).select('v')} FROM quotation q
        JOIN article a ON a.id = q.article_id JOIN article_version v ON v.id = a.latest_version_id
        WHERE ${tx.dialect.inList(raw('q.id'), ids)} AND q.article_version_id <> v.id`,
    );
    const urls = await this.urls(tx, newest);
    for (const version of newest) {
      const late = quotations.filter(
        (quotation) => quotation.articleId === version.articleId && quotation.articleVersionId !== version.id,
      );
      await this.anchorAll(tx, late, version, urls, context);
    }
  }

  /** Copies outlet and day from articles to their quotations again. */
  async refreshCopies(tx: WriteTransaction, articleIds: readonly string[], at: string): Promise<void> {
    if (articleIds.length === 0) return;
    const copies = COPIED.map((c) => `${c} = a.${c}`).join(', ');
    const differs = COPIED.map((c) => `q.${c} IS DISTINCT FROM a.${c}`).join(' OR ');
    const stale = await tx.all<{ id: string }>(
      sql`SELECT q.id AS "id" FROM quotation q JOIN article a ON a.id = q.article_id
        WHERE ${tx.dialect.inList(raw('q.article_id'), articleIds)} AND (${raw(differs)}) ORDER BY q.id`,
    );
    if (stale.length > 0) {
      const ids = stale.map(({ id }) => id);
      const these = tx.dialect.inList(raw('q.id'), ids);
      tx.queue(
        sql`UPDATE quotation AS q SET ${raw(copies)} FROM article a WHERE a.id = q.article_id AND ${these}`,
      );
      touchByIds(tx, 'quotation', ids, at);
    }
    refreshJointSpeakers(tx, tx.dialect.inList(raw('q.article_id'), articleIds));
  }

  private async anchorAll(
    tx: WriteTransaction,
    quotations: readonly Quotation[],
    version: ArticleVersion,
    urls: ReadonlyMap<string, string | null>,
    context: ChangeContext,
  ): Promise<QuotationAnchor[]> {
    const text: LaterText = {
      version,
      url: urls.get(version.articleId) ?? null,
      searched: once(() => searchedBody(version.body)),
      loose: once(() => text.searched().loose),
    };
    const known = await this.knownAnchors(tx, version.id);
    const turns = new TimeSlice();
    const anchors: QuotationAnchor[] = [];
    for (const quotation of quotations) {
      if (quotation.articleVersionId === null) {
        await this.anchorFirst(tx, quotation, text, context);
        continue;
      }
      const anchor = known.get(quotation.id) ?? anchorIn(quotation, text);
      anchors.push(anchor);
      const change = { action: RevisionAction.REANCHORED, patch: { anchorState: anchor.state } };
      await this.revisions.change(tx, Quotation, quotation, change, context);
      await turns.next();
    }
    const taken = new Set(quotations.filter((q) => q.articleVersionId === version.id).map((q) => q.id));
    const added = anchors.filter(({ quotationId }) => !known.has(quotationId) && !taken.has(quotationId));
    tx.insert(QuotationAnchor, added);
    touchByIds(
      tx,
      'quotation',
      added.map((anchor) => anchor.quotationId),
      context.at,
    );
    return anchors;
  }

  private async knownAnchors(
    tx: WriteTransaction,
    versionId: string,
  ): Promise<ReadonlyMap<string, QuotationAnchor>> {
    const anchors = await tx.rows(
      QuotationAnchor,
      sql`SELECT ${tx.shape(QuotationAnchor).select('x')} FROM quotation_anchor x WHERE x.article_version_id = ${versionId}`,
    );
    return new Map(anchors.map((anchor) => [anchor.quotationId, anchor]));
  }

  // A quotation that came without a text becomes a slice of the first text that has its words exactly once.
  private async anchorFirst(
    tx: WriteTransaction,
    quotation: Quotation,
    { version, url, loose }: LaterText,
    context: ChangeContext,
  ): Promise<void> {
    try {
      const { body, bodySha256 } = version;
      const { text, prefix, suffix } = quotation;
      const spans = locate(body, { text, prefix, suffix }, loose);
      const patch = {
        articleVersionId: version.id,
        spans,
        firstStart: spans[0]?.start ?? 0,
        ...contextOf(body, spans),
        naturalKey: quotationFingerprint({ url, bodySha256, spans }),
      };
      const change = { action: RevisionAction.REANCHORED, patch };
      await this.revisions.change(tx, Quotation, quotation, change, context);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private async urls(
    tx: WriteTransaction,
    versions: readonly ArticleVersion[],
  ): Promise<ReadonlyMap<string, string | null>> {
    if (versions.length === 0) return new Map();
    const ids = versions.map((version) => version.articleId);
    const rows = await tx.all<{ id: string; url: string | null }>(
      sql`SELECT a.id, a.canonical_url AS "url" FROM article a WHERE ${tx.dialect.inList(raw('a.id'), ids)}`,
    );
    return new Map(rows.map((row) => [row.id, row.url]));
  }
}

function anchorIn(quotation: Quotation, { version, url, searched }: LaterText): QuotationAnchor {
  const { state, spans } = reanchor(quotation, version.body, searched);
  const { bodySha256 } = version;
  const stands = state === AnchorState.ANCHORED || state === AnchorState.MOVED;
  return {
    quotationId: quotation.id,
    articleVersionId: version.id,
    state,
    spans,
    text: state === AnchorState.ORPHANED ? null : quotedText(version.body, spans),
    naturalKey: stands ? quotationFingerprint({ url, bodySha256, spans }) : null,
  };
}
