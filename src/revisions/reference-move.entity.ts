import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A reference that a merge moved from the merged record to its survivor: what undoing the merge moves back. */
@Entity('reference_move')
@Index(['tableName', 'rowId'])
export class ReferenceMove {
  @PrimaryColumn({ type: 'text' })
  mergedId!: string;

  @PrimaryColumn({ type: 'text' })
  tableName!: string;

  @PrimaryColumn({ type: 'text' })
  columnName!: string;

  @PrimaryColumn({ type: 'text' })
  rowId!: string;
}
