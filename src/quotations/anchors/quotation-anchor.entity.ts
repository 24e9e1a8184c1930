import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleVersion } from '../../articles/article-version.entity';
import type { Span } from '../../domain/anchoring/anchoring';
import type { AnchorState } from '../../domain/anchoring/reanchoring';
import { Quotation } from '../quotation.entity';

/** Where a quotation stands in a later version of its article: the record of silent edits. */
@Entity('quotation_anchor')
@Index(['naturalKey'])
@Index(['articleVersionId'])
export class QuotationAnchor {
  @ForeignKey(() => Quotation, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'text' })
  quotationId!: string;

  @ForeignKey(() => ArticleVersion, { onDelete: 'CASCADE' })
  @PrimaryColumn({ type: 'text' })
  articleVersionId!: string;

  @Column({ type: 'text' })
  state!: AnchorState;

  /** `[start, end)` in UTF-16 code units of that version's body; empty when the words are gone. */
  @Column({ type: 'simple-json' })
  spans!: readonly Span[];

  /** What the version prints there; null when the words are gone. */
  @Column({ type: 'text', nullable: true })
  text!: string | null;

  /** The natural key that an import of that version would give these words. */
  @Column({ type: 'text', nullable: true })
  naturalKey!: string | null;
}
