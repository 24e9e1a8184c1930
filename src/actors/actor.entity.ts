import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Recorded } from '../database/recorded.entity';
import type { ActorKind } from '../domain/actor-kind';

/** Someone or something that speaks, passes words on, or is spoken about. */
@Entity('actor')
@Unique(['naturalKey'])
@Unique(['wikidataId'])
@Index(['nameFolded', 'id'])
@Index(['updatedAt', 'id'])
@Index(['quotationCount', 'id'])
@Index(['mergedIntoId'])
@Check(
  'CHK_actor_kind',
  `kind IN ('PERSON','GOVERNMENT','ORGANIZATION','OFFICE','GROUP','DOCUMENT','UNNAMED')`,
)
@Check('CHK_actor_merge', 'merged_into_id <> id')
export class Actor extends Recorded {
  @Column({ type: 'text' })
  kind!: ActorKind;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  nameFolded!: string;

  /** ISO 3166-1 alpha-2 of the authority the actor speaks for today; the quotation keeps that of its own day. */
  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ type: 'text', nullable: true })
  role!: string | null;

  @Column({ type: 'text', nullable: true })
  wikidataId!: string | null;

  /** Wikidata id, else kind, folded name and country: two imports of one actor meet here. */
  @Column({ type: 'text' })
  naturalKey!: string;

  @ForeignKey(() => Actor)
  @Column({ type: 'text', nullable: true })
  mergedIntoId!: string | null;

  /** How many quotations it said, alone or with others, without rejected and retracted ones (`quotation-counts.ts`). */
  @Column({ type: 'integer', default: 0 })
  quotationCount!: number;
}
