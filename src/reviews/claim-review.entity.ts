import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Claim } from '../claims/claim.entity';
import { Recorded } from '../database/recorded.entity';
import type { Verdict } from '../domain/verdicts/verdict';
import { Outlet } from '../outlets/outlet.entity';

/** A link that a review rests on. */
export interface Evidence {
  readonly url: string;
  readonly title: string | null;
  readonly note: string | null;
}

/** A publisher's fact-check of a claim (schema.org ClaimReview). */
@Entity('claim_review')
@Unique(['naturalKey'])
@Index(['claimId', 'publishedSort', 'id'])
@Index(['publisherId'])
@Index(['publisherId', 'publishedSort', 'id'])
@Index(['publishedSort', 'id'])
@Index(['updatedAt', 'id'])
@Index(['importBatchId'])
@Check(
  'CHK_claim_review_verdict',
  `verdict IN ('TRUE','MOSTLY_TRUE','MIXED','MISLEADING','MOSTLY_FALSE','FALSE','UNPROVEN','OUTDATED','SATIRE','NOT_CHECKABLE')`,
)
export class ClaimReview extends Recorded {
  @ForeignKey(() => Claim)
  @Column({ type: 'text' })
  claimId!: string;

  @ForeignKey(() => Outlet)
  @Column({ type: 'text' })
  publisherId!: string;

  @Column({ type: 'text' })
  url!: string;

  /** sha256 of canonical address and folded claim. */
  @Column({ type: 'text' })
  naturalKey!: string;

  @Column({ type: 'text', nullable: true })
  title!: string | null;

  @Column({ type: 'text' })
  verdict!: Verdict;

  /** The publisher's own words for the verdict, as given. */
  @Column({ type: 'text', nullable: true })
  label!: string | null;

  @Column({ type: 'float', nullable: true })
  ratingValue!: number | null;

  /** The best value of the publisher's scale; may be the smaller number. */
  @Column({ type: 'float', nullable: true })
  bestRating!: number | null;

  @Column({ type: 'float', nullable: true })
  worstRating!: number | null;

  @Column({ type: 'text', nullable: true })
  explanation!: string | null;

  @Column({ type: 'simple-json' })
  evidence!: readonly Evidence[];

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text', nullable: true })
  publishedOn!: string | null;

  @Column({ type: 'text' })
  publishedSort!: string;

  @Column({ type: 'text', nullable: true })
  correctionNote!: string | null;

  /** UTC, ISO 8601; null while never corrected. */
  @Column({ type: 'text', nullable: true })
  correctedAt!: string | null;

  @Column({ type: 'text', nullable: true })
  importBatchId!: string | null;
}
