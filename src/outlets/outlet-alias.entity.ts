import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Outlet } from './outlet.entity';

/** What an outlet is known by. */
export enum OutletAliasKind {
  NAME = 'NAME',
  DOMAIN = 'DOMAIN',
}

/** A name or a domain of an outlet beside those of its own row: a former one, or one of several. */
@Entity('outlet_alias')
@Unique(['outletId', 'folded', 'kind'])
@Index(['folded'])
@Check('CHK_outlet_alias_kind', `kind IN ('NAME','DOMAIN')`)
export class OutletAlias {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @ForeignKey(() => Outlet, { onDelete: 'CASCADE' })
  @Column({ type: 'text' })
  outletId!: string;

  @Column({ type: 'text' })
  kind!: OutletAliasKind;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  folded!: string;
}
