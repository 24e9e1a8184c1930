import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Claim } from '../claim.entity';

/** What a claim is matched by: the words of its text and of its reviews' titles. */
@Entity('claim_match')
export class ClaimMatch {
  @ForeignKey(() => Claim, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'text' })
  claimId!: string;

  /** As `claimDocument` of matching/ writes it. */
  @Column({ type: 'text' })
  document!: string;
}

/** In how many claims a word stands; the empty word stands in every claim. */
@Entity('claim_word')
export class ClaimWord {
  @PrimaryColumn({ type: 'text' })
  word!: string;

  @Column({ type: 'integer' })
  claims!: number;
}
