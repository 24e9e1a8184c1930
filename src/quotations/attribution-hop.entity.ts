import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Actor } from '../actors/actor.entity';
import type { HopRelation } from '../domain/attribution';
import { Outlet } from '../outlets/outlet.entity';
import { Quotation } from './quotation.entity';

/** One step of the chain that passed the words from the speaker to the page. */
@Entity('attribution_hop')
@Unique(['quotationId', 'ordinal'])
@Index(['quotationId', 'ordinal', 'relation', 'actorId', 'textFolded'], {
  where: 'text_folded IS NOT NULL',
})
@Index(['actorId'])
@Index(['outletId'])
@Check('CHK_attribution_hop_ordinal', 'ordinal >= 1')
export class AttributionHop {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @ForeignKey(() => Quotation, { onDelete: 'CASCADE' })
  @Column({ type: 'text' })
  quotationId!: string;

  /** 1 is the speaker. */
  @Column({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'text' })
  relation!: HopRelation;

  @ForeignKey(() => Actor)
  @Column({ type: 'text', nullable: true })
  actorId!: string | null;

  @ForeignKey(() => Outlet)
  @Column({ type: 'text', nullable: true })
  outletId!: string | null;

  /** The intermediary as printed. */
  @Column({ type: 'text', nullable: true })
  text!: string | null;

  @Column({ type: 'text', nullable: true })
  textFolded!: string | null;

  @Column({ type: 'text', nullable: true })
  cue!: string | null;
}
