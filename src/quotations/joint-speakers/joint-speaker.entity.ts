import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Actor } from '../../actors/actor.entity';
import type { CountryBasis } from '../../domain/countries/country-basis';
import { Quotation } from '../quotation.entity';

/**
 * Somebody who said the words of a quotation together with its speaker. Almost no quotation has one: what lists filter
 * by stands on the quotation for its speaker, and here for the others. The days are copied from the quotation, so that
 * a list finds these in its own order too.
 */
@Entity('joint_speaker')
@Unique(['quotationId', 'ordinal'])
@Index(['actorId', 'saidSort', 'quotationId'])
@Index(['actorId', 'publishedSort', 'quotationId'])
@Index(['country', 'saidSort', 'quotationId'])
@Index(['country', 'publishedSort', 'quotationId'])
@Check('CHK_joint_speaker_ordinal', 'ordinal >= 2')
@Check('CHK_joint_speaker_who', 'actor_id IS NOT NULL OR mention IS NOT NULL')
export class JointSpeaker {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @ForeignKey(() => Quotation, { onDelete: 'CASCADE' })
  @Column({ type: 'text' })
  quotationId!: string;

  /** 1 would be the speaker. */
  @Column({ type: 'integer' })
  ordinal!: number;

  @ForeignKey(() => Actor)
  @Column({ type: 'text', nullable: true })
  actorId!: string | null;

  /** As printed. */
  @Column({ type: 'text', nullable: true })
  mention!: string | null;

  /** Whom this speaker spoke for on that day; ISO 3166-1 alpha-2. */
  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ type: 'text', nullable: true })
  countryBasis!: CountryBasis | null;

  @Column({ type: 'text' })
  saidSort!: string;

  @Column({ type: 'text' })
  publishedSort!: string;
}
