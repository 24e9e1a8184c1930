import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Recorded } from '../database/recorded.entity';
import type { Verdict } from '../domain/verdicts/verdict';

/** One proposition that can be understood alone and can be true or false. Different people can state it in different words. */
@Entity('claim')
@Index(['textKey'])
@Index(['lastSaidSort', 'id'])
@Index(['firstSaidSort', 'id'])
@Index(['verdict', 'lastSaidSort', 'id'])
@Index(['updatedAt', 'id'])
@Index(['mergedIntoId'])
@Index(['searchKey'], { unique: true })
@Index(['importBatchId'])
@Check('CHK_claim_merge', 'merged_into_id <> id')
export class Claim extends Recorded {
  @Column({ type: 'text' })
  text!: string;

  /** Fingerprint of the folded text: the same wording meets here, whatever its case and punctuation. */
  @Column({ type: 'text' })
  textKey!: string;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'simple-json' })
  topics!: readonly string[];

  @Column({ type: 'text', nullable: true })
  firstSaidOn!: string | null;

  @Column({ type: 'text', nullable: true })
  lastSaidOn!: string | null;

  /** `firstSaidOn`, or '' when nobody is known to have said it. */
  @Column({ type: 'text' })
  firstSaidSort!: string;

  /** `lastSaidOn`, or '' when nobody is known to have said it. */
  @Column({ type: 'text' })
  lastSaidSort!: string;

  /** What its reviews say together (`decideVerdict`); null before the first. */
  @Column({ type: 'text', nullable: true })
  verdict!: Verdict | null;

  @Column({ type: 'integer' })
  reviewCount!: number;

  @ForeignKey(() => Claim)
  @Column({ type: 'text', nullable: true })
  mergedIntoId!: string | null;

  /** The row's key in SQLite's full-text index. */
  @Column({ type: 'integer', nullable: true })
  searchKey!: number | null;

  @Column({ type: 'text', nullable: true })
  importBatchId!: string | null;
}
