import { Actor } from '../actors/actor.entity';
import { aliasesByActorId } from '../actors/actor.loaders';
import { inOrder } from '../actors/alias-order';
import type { ArticleVersion } from '../articles/article-version.entity';
import { Article } from '../articles/article.entity';
import { versionsByArticleId } from '../articles/article.loaders';
import { Claim } from '../claims/claim.entity';
import { Outlet } from '../outlets/outlet.entity';
import { ClaimReview } from '../reviews/claim-review.entity';
import { correctionsOf } from '../reviews/review-corrections';
import { revisionsByEntityId } from '../revisions/revision.loaders';
import type { ExportKind } from './export-kind';
import { joined, whole } from './export-kind';
import type { JsonRecord } from './json-record';
import { told } from './json-record';
import { actorRecord, describedArticle, ownRecord } from './named-records';
import type { JoinedReview } from './review-record';
import { claimRecord, reviewRecord } from './review-record';

/** Actors with every name they go by. */
export const ACTORS: ExportKind<Actor> = {
  projection: whole(Actor),
  pageRows: 500,
  records: async (reader, rows, withIds) => {
    const aliases = await aliasesByActorId.load(
      reader,
      rows.map((actor) => actor.id),
    );
    return rows.map((actor, i) =>
      told({
        ...actorRecord(actor, inOrder(actor, aliases[i] ?? [])),
        record: withIds ? ownRecord(actor) : null,
      }),
    );
  },
};

/** Claims by themselves. */
export const CLAIMS: ExportKind<Claim> = {
  projection: whole(Claim),
  pageRows: 500,
  records: (_reader, rows, withIds) => Promise.resolve(rows.map((claim) => claimRecord(claim, withIds))),
};

/** Fact-checks with the text of their claim, and what they said before they were corrected. */
export const REVIEWS: ExportKind<JoinedReview> = {
  projection: whole(ClaimReview, [
    joined('claim', 'claimId', Claim),
    joined('publisher', 'publisherId', Outlet),
  ]),
  pageRows: 200,
  records: async (reader, rows, withIds) => {
    const corrected = rows.filter((review) => review.correctedAt !== null).map(({ id }) => id);
    const changes = corrected.length === 0 ? [] : await revisionsByEntityId.load(reader, corrected);
    return rows.map((review) => {
      const corrections = correctionsOf(review, changes[corrected.indexOf(review.id)] ?? []);
      return reviewRecord(review, corrections, withIds);
    });
  },
};

/** An article with the publisher that its row was joined with. */
export type JoinedArticle = Article & { readonly outlet: Outlet | null };

/** Texts of articles, one record a version; the quotations in them are exported by themselves. */
export const ARTICLES: ExportKind<JoinedArticle> = {
  projection: whole(Article, [joined('outlet', 'outletId', Outlet)]),
  pageRows: 20,
  records: async (reader, rows, withIds) => {
    const versions = await versionsByArticleId.load(
      reader,
      rows.map((article) => article.id),
    );
    return rows.flatMap((article, i) =>
      inImportOrder(article, versions[i] ?? []).map((version) => articleRecord(article, version, withIds)),
    );
  },
};

// An importer takes the last text for the newest one. One that came back is exported again at the end.
function inImportOrder(article: Article, versions: readonly ArticleVersion[]): readonly ArticleVersion[] {
  const latest = versions.find((version) => version.id === article.latestVersionId);
  return latest === undefined || latest === versions.at(-1) ? versions : [...versions, latest];
}

function articleRecord(article: JoinedArticle, version: ArticleVersion, withIds: boolean): JsonRecord {
  const { id, ordinal, retrievedAt, body } = version;
  return told({
    ...describedArticle(article, article.outlet),
    retrievedAt,
    body,
    extract: false,
    record: withIds ? ownRecord(article, { versionId: id, ordinal, outletId: article.outletId }) : null,
  });
}
