import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Recorded } from '../../database/recorded.entity';
import { Actor } from '../../actors/actor.entity';
import type { Method } from '../../domain/attribution';
import type { CodingStatus, Stance, StanceTargetKind } from '../../domain/stance';
import { Quotation } from '../quotation.entity';

/**
 * The stance of one quotation towards one target, according to one coder.
 * Speaker, country and day are copied from the quotation, so that "claims by country" is an index walk.
 */
@Entity('stance_coding')
@Unique(['quotationId', 'targetKey', 'coder'])
@Index(['claimId', 'saidSort', 'quotationId', 'counts', 'stance'])
@Index(['speakerCountry', 'claimId', 'counts', 'stance'])
@Index(['speakerId', 'claimId', 'counts', 'stance'])
@Index(['actorId'])
@Index(['targetKey', 'quotationId'])
@Index(['status', 'quotationId', 'counts'])
@Index(['country', 'speakerCountry', 'stance', 'counts', 'quotationId', 'saidSort', 'saidFrom'], {
  where: 'country IS NOT NULL',
})
@Index(['importBatchId'])
@Check('CHK_stance_coding_stance', `stance IN ('SUPPORT','OPPOSE','NEUTRAL','MIXED','UNCLEAR')`)
@Check('CHK_stance_coding_status', `status IN ('SUGGESTED','CONFIRMED','REJECTED')`)
@Check('CHK_stance_coding_confidence', 'confidence >= 0 AND confidence <= 1')
@Check(
  'CHK_stance_coding_target',
  `(CASE WHEN claim_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN actor_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN country IS NULL THEN 0 ELSE 1 END) + (CASE WHEN topic IS NULL THEN 0 ELSE 1 END) = 1`,
)
export class StanceCoding extends Recorded {
  @ForeignKey(() => Quotation, { onDelete: 'CASCADE' })
  @Column({ type: 'text' })
  quotationId!: string;

  @Column({ type: 'text' })
  targetKind!: StanceTargetKind;

  // Claims stand to the right of quotations, so the table is named, not imported.
  @ForeignKey('Claim')
  @Column({ type: 'text', nullable: true })
  claimId!: string | null;

  @ForeignKey(() => Actor)
  @Column({ type: 'text', nullable: true })
  actorId!: string | null;

  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ type: 'text', nullable: true })
  topic!: string | null;

  /** The target as one comparable text: `claim:<id>`, `actor:<id>`, `country:KP`, `topic:<folded>`. */
  @Column({ type: 'text' })
  targetKey!: string;

  @Column({ type: 'text' })
  stance!: Stance;

  /** Who coded: a token's name, or a method with its version. */
  @Column({ type: 'text' })
  coder!: string;

  @Column({ type: 'text' })
  method!: Method;

  @Column({ type: 'float', nullable: true })
  confidence!: number | null;

  @Column({ type: 'text' })
  status!: CodingStatus;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', nullable: true })
  speakerId!: string | null;

  @Column({ type: 'text', nullable: true })
  speakerCountry!: string | null;

  @Column({ type: 'text', nullable: true })
  saidFrom!: string | null;

  @Column({ type: 'text', nullable: true })
  saidTo!: string | null;

  @Column({ type: 'text' })
  saidSort!: string;

  /** False when the coding is rejected, or its quotation rejected or retracted: then it counts nowhere. */
  @Column({ type: 'boolean' })
  counts!: boolean;

  @Column({ type: 'text', nullable: true })
  importBatchId!: string | null;
}
