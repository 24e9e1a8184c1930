import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Article } from './article.entity';

/** One state of an article's text. Immutable: quotations are slices of it, checked against its hash. */
@Entity('article_version')
@Unique(['articleId', 'ordinal'])
@Unique(['articleId', 'bodySha256'])
@Index(['bodySha256'])
@Check('CHK_article_version_ordinal', 'ordinal >= 1')
export class ArticleVersion {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @ForeignKey(() => Article, { onDelete: 'CASCADE' })
  @Column({ type: 'text' })
  articleId!: string;

  /** 1 for the first text seen, 2 for the next, … */
  @Column({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'text' })
  body!: string;

  @Column({ type: 'text' })
  bodySha256!: string;

  /** Length of the body in UTF-16 code units. */
  @Column({ type: 'integer' })
  length!: number;

  /** When the text was fetched by whoever sent it; UTC, ISO 8601. */
  @Column({ type: 'text', nullable: true })
  retrievedAt!: string | null;

  @Column({ type: 'text' })
  createdAt!: string;

  @Column({ type: 'text', nullable: true })
  importBatchId!: string | null;
}
