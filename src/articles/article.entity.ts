import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Recorded } from '../database/recorded.entity';
import type { LanguageBasis } from '../domain/language/text-language';
import { Outlet } from '../outlets/outlet.entity';

/** Where words were printed. Its text lives in its versions, which never change. */
@Entity('article')
@Index(['searchKey'], { unique: true })
@Unique(['canonicalUrl'])
@Index(['publishedSort', 'id'])
@Index(['outletId', 'publishedSort', 'id'])
@Index(['updatedAt', 'id'])
export class Article extends Recorded {
  /** The address as given. */
  @Column({ type: 'text', nullable: true })
  url!: string | null;

  /** The address without what does not matter; one article a canonical address. */
  @Column({ type: 'text', nullable: true })
  canonicalUrl!: string | null;

  @ForeignKey(() => Outlet)
  @Column({ type: 'text', nullable: true })
  outletId!: string | null;

  @Column({ type: 'text', nullable: true })
  headline!: string | null;

  @Column({ type: 'text', nullable: true })
  byline!: string | null;

  /** BCP 47. */
  @Column({ type: 'text', nullable: true })
  language!: string | null;

  /** How the language is known; null without one, and for what was stored before that was kept. */
  @Column({ type: 'text', nullable: true })
  languageBasis!: LanguageBasis | null;

  @Column({ type: 'text', nullable: true })
  publishedOn!: string | null;

  /** `publishedOn`, or '' when unknown: paging needs a value that compares. */
  @Column({ type: 'text' })
  publishedSort!: string;

  /** Newest version; null while only quotations without a body are known. No foreign key: each would need the other first. */
  @Column({ type: 'text', nullable: true })
  latestVersionId!: string | null;

  /** The row's key in SQLite's full-text index. */
  @Column({ type: 'integer', nullable: true })
  searchKey!: number | null;

  @Column({ type: 'text', nullable: true })
  importBatchId!: string | null;
}
