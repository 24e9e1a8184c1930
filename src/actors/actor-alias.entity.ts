import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AliasKind } from '../domain/actor-kind';
import { Actor } from './actor.entity';

/** A name under which an actor appears in print, and from when to when it meant that actor. */
@Entity('actor_alias')
@Unique(['actorId', 'folded', 'kind'])
@Index(['folded'])
@Check('CHK_actor_alias_kind', `kind IN ('NAME','TRANSLITERATION','ABBREVIATION','TITLE','METONYM','WEAK')`)
@Check('CHK_actor_alias_dates', 'valid_from <= valid_to')
export class ActorAlias {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @ForeignKey(() => Actor, { onDelete: 'CASCADE' })
  @Column({ type: 'text' })
  actorId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  folded!: string;

  @Column({ type: 'text' })
  kind!: AliasKind;

  /** First day on which the name means this actor, inclusive. */
  @Column({ type: 'text', nullable: true })
  validFrom!: string | null;

  /** Last day on which the name means this actor, inclusive. */
  @Column({ type: 'text', nullable: true })
  validTo!: string | null;
}
