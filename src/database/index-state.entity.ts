import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far an index that the program itself makes has been made. */
@Entity('index_state')
export class IndexState {
  @PrimaryColumn({ type: 'text' })
  name!: string;

  /** Of what it keeps: another version is made anew. */
  @Column({ type: 'integer' })
  version!: number;

  /** The id of the last record in it while it is being made; null when all are. */
  @Column({ type: 'text', nullable: true })
  builtTo!: string | null;
}
