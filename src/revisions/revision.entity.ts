import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What kind of change a revision records. */
export enum RevisionAction {
  CREATED = 'CREATED',
  UPDATED = 'UPDATED',
  REVIEWED = 'REVIEWED',
  RETRACTED = 'RETRACTED',
  MERGED = 'MERGED',
  UNMERGED = 'UNMERGED',
  REANCHORED = 'REANCHORED',
  REVERTED = 'REVERTED',
}

/** One field's value before and after a change. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One change of one record: what, who, when and why. Never updated; outlives the record it is about. */
@Entity('revision')
@Index(['importBatchId'])
@Index(['transactionNumber'])
export class Revision {
  @PrimaryColumn({ type: 'text' })
  entityId!: string;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  action!: RevisionAction;

  @Column({ type: 'simple-json' })
  changes!: readonly FieldChange[];

  /** Name of the token that made the change. */
  @Column({ type: 'text' })
  madeBy!: string;

  /** UTC, ISO 8601. */
  @Column({ type: 'text' })
  madeAt!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text', nullable: true })
  importBatchId!: string | null;

  /** Grows with every transaction that writes changes; the database sets it. 0 for changes before there were numbers. */
  @Column({ type: 'float', default: 0 })
  transactionNumber!: number;
}

/** A change as it is written, before the database numbers it. */
export type NewRevision = Omit<Revision, 'transactionNumber'>;
