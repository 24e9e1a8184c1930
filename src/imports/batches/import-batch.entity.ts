import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One call of an import: who sent what, what became of each row, and whether it was undone. */
@Entity('import_batch')
@Unique(['importerId', 'idempotencyKey'])
@Index(['createdAt', 'id'])
export class ImportBatch {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Name of the token that sent it. */
  @Column({ type: 'text' })
  importer!: string;

  /** Id of that token: another of the same name is somebody else. */
  @Column({ type: 'text' })
  importerId!: string;

  /** Which mutation took it: ARTICLE, QUOTATIONS, CLAIMS or ACTORS. */
  @Column({ type: 'text' })
  format!: string;

  @Column({ type: 'text', nullable: true })
  sourceName!: string | null;

  @Column({ type: 'text', nullable: true })
  idempotencyKey!: string | null;

  /** sha256 of the request: the same key with another request is refused. */
  @Column({ type: 'text' })
  requestSha256!: string;

  @Column({ type: 'integer' })
  createdCount!: number;

  @Column({ type: 'integer' })
  updatedCount!: number;

  @Column({ type: 'integer' })
  unchangedCount!: number;

  @Column({ type: 'integer' })
  skippedCount!: number;

  @Column({ type: 'integer' })
  failedCount!: number;

  /** What became of each row, in input order: what a repeated request is answered with. */
  @Column({ type: 'simple-json' })
  results!: unknown;

  @Column({ type: 'text' })
  createdAt!: string;

  @Column({ type: 'text', nullable: true })
  revertedAt!: string | null;
}
