import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { Recorded } from '../database/recorded.entity';
import type { OutletKind } from '../domain/outlet-kind';

/** A publisher: what prints articles, passes words on, or publishes fact-checks. */
@Entity('outlet')
@Unique(['domain'])
@Index(['nameFolded'])
@Index(['updatedAt', 'id'])
@Index(['mergedIntoId'])
@Check('CHK_outlet_merge', 'merged_into_id <> id')
export class Outlet extends Recorded {
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  nameFolded!: string;

  /** Lower case, without `www.`; null for an outlet known only by name. */
  @Column({ type: 'text', nullable: true })
  domain!: string | null;

  @Column({ type: 'text' })
  kind!: OutletKind;

  /** ISO 3166-1 alpha-2. */
  @Column({ type: 'text', nullable: true })
  country!: string | null;

  @Column({ type: 'boolean', nullable: true })
  stateAffiliated!: boolean | null;

  /** No foreign key: SQLite cannot add one to a table. */
  @Column({ type: 'text', nullable: true })
  mergedIntoId!: string | null;
}
