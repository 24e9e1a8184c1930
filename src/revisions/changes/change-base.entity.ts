import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What is added to PostgreSQL's transaction ids to make the numbers of changes. It grows where the ids begin anew: after
 * a restore into another server. At most one row; SQLite does not use it.
 */
@Entity('change_base')
export class ChangeBase {
  @PrimaryColumn({ type: 'integer' })
  id!: number;

  @Column({ type: 'float' })
  base!: number;
}
