import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Claim } from './claim.entity';

/** A claim's topics once more, folded, for the filter by topic. */
@Entity('claim_topic')
@Index(['topicFolded', 'claimId'])
export class ClaimTopic {
  @ForeignKey(() => Claim, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'text' })
  claimId!: string;

  @PrimaryColumn({ type: 'text' })
  topicFolded!: string;
}
