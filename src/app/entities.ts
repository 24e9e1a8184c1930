import { ActorAlias } from '../actors/actor-alias.entity';
import { Actor } from '../actors/actor.entity';
import { ArticleVersion } from '../articles/article-version.entity';
import { Article } from '../articles/article.entity';
import { ClaimMatch, ClaimWord } from '../claims/matching/claim-match.entity';
import { ClaimTopic } from '../claims/claim-topic.entity';
import { Claim } from '../claims/claim.entity';
import { IndexState } from '../database/index-state.entity';
import { ImportBatch } from '../imports/batches/import-batch.entity';
import { ImportJobBatch } from '../jobs/import-job-batch.entity';
import { ImportJob } from '../jobs/import-job.entity';
import { OutletAlias } from '../outlets/outlet-alias.entity';
import { Outlet } from '../outlets/outlet.entity';
import { AttributionHop } from '../quotations/attribution-hop.entity';
import { JointSpeaker } from '../quotations/joint-speakers/joint-speaker.entity';
import { QuotationAnchor } from '../quotations/anchors/quotation-anchor.entity';
import { Quotation } from '../quotations/quotation.entity';
import { StanceCoding } from '../quotations/stances/stance-coding.entity';
import { ClaimReview } from '../reviews/claim-review.entity';
import { ChangeBase } from '../revisions/changes/change-base.entity';
import { ReferenceMove } from '../revisions/reference-move.entity';
import { Revision } from '../revisions/revision.entity';
import { ApiToken } from '../tokens/api-token.entity';
import { Session } from '../tokens/sessions/session.entity';

/** Every table's entity, named one by one: a forgotten one is a visible gap, not a glob that missed. */
export const entities = [
  ApiToken,
  Session,
  Revision,
  ReferenceMove,
  ChangeBase,
  Outlet,
  OutletAlias,
  Actor,
  ActorAlias,
  Article,
  ArticleVersion,
  Quotation,
  QuotationAnchor,
  AttributionHop,
  JointSpeaker,
  Claim,
  ClaimTopic,
  ClaimMatch,
  ClaimWord,
  StanceCoding,
  ClaimReview,
  ImportBatch,
  ImportJob,
  ImportJobBatch,
  IndexState,
];
