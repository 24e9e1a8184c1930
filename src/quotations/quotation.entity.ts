import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Recorded } from '../database/recorded.entity';
import { Actor } from '../actors/actor.entity';
import { ArticleVersion } from '../articles/article-version.entity';
import { Article } from '../articles/article.entity';
import type { Span } from '../domain/anchoring/anchoring';
import type { CountryBasis } from '../domain/countries/country-basis';
import type { DateCertainty, DatePrecision } from '../domain/dates/approximate-date';
import type { Attribution, Method, QuotationKind } from '../domain/attribution';
import type { AnchorState } from '../domain/anchoring/reanchoring';
import type { SectionKind } from '../domain/section-kind';
import { SpeechAct } from '../domain/speech-act';
import type { ReviewStatus } from '../domain/review-status';
import { Outlet } from '../outlets/outlet.entity';

// What no person has looked at since a reader of texts was not sure of it.
const OPEN_DOUBT = `doubt IS NOT NULL AND review_status = 'UNREVIEWED'`;
// Said on one of several days: few are.
const UNCERTAIN = `said_precision <> 'DAY' AND said_sort <> ''`;

/**
 * Words, who said them, when, and where they were printed.
 * What lists filter by (country, speaker, outlet, days) is copied onto the row, so that no filter needs a join.
 * Indexes hold an order, and after it what is asked most often besides: rows that do not match are passed over,
 * and matching ones counted, without a look at the table.
 */
@Entity('quotation')
@Unique(['naturalKey'])
@Index([
  'saidSort',
  'id',
  'reviewStatus',
  'saidFrom',
  'kind',
  'attribution',
  'method',
  'language',
  'searchKey',
])
@Index(['speakerCountry', 'saidSort', 'id', 'reviewStatus', 'saidFrom', 'searchKey'])
@Index(['speakerCountry', 'publishedSort', 'id', 'reviewStatus'])
@Index(['speakerId', 'saidSort', 'id', 'reviewStatus', 'saidFrom', 'searchKey'])
@Index(['speakerId', 'publishedSort', 'id', 'reviewStatus'])
@Index(['outletId', 'saidSort', 'id', 'reviewStatus'])
@Index(['saidPrecision', 'saidSort', 'id', 'saidFrom'], { where: UNCERTAIN })
@Index(['speakerCountry', 'saidPrecision', 'saidSort', 'id'], { where: UNCERTAIN })
@Index(['articleVersionId', 'saidSort', 'id'])
@Index(['articleId', 'firstStart', 'id'])
@Index(['publishedSort', 'id'])
@Index(['reviewStatus', 'saidSort', 'id'])
@Index(['anchorState', 'saidSort', 'id'])
@Index(['act', 'saidSort', 'id'], { where: `act <> 'ASSERT'` })
@Index('IDX_quotation_doubtful', ['saidSort', 'id'], { where: OPEN_DOUBT })
@Index(['updatedAt', 'id'])
@Index('IDX_quotation_by_confidence', { synchronize: false })
@Index(['searchKey'], { unique: true })
@Index(['importBatchId'])
@Check('CHK_quotation_kind', `kind IN ('DIRECT','INDIRECT','MIXED')`)
@Check(
  'CHK_quotation_status',
  `review_status IN ('UNREVIEWED','CONFIRMED','DISPUTED','REJECTED','RETRACTED')`,
)
@Check(
  'CHK_quotation_speaker',
  `speaker_id IS NOT NULL OR speaker_mention IS NOT NULL OR attribution IN ('ANONYMOUS','NONE')`,
)
@Check('CHK_quotation_said', 'said_from <= said_to')
@Check('CHK_quotation_confidence', 'confidence >= 0 AND confidence <= 1')
export class Quotation extends Recorded {
  @ForeignKey(() => Article)
  @Column({ type: 'text' })
  articleId!: string;

  /** The text that the spans count on; null for a quotation that came without one. */
  @ForeignKey(() => ArticleVersion)
  @Column({ type: 'text', nullable: true })
  articleVersionId!: string | null;

  @ForeignKey(() => Outlet)
  @Column({ type: 'text', nullable: true })
  outletId!: string | null;

  @Column({ type: 'text', nullable: true })
  publishedOn!: string | null;

  @Column({ type: 'text' })
  publishedSort!: string;

  @Column({ type: 'text' })
  kind!: QuotationKind;

  /** `[start, end)` in UTF-16 code units of the version's body; empty without a body. */
  @Column({ type: 'simple-json' })
  spans!: readonly Span[];

  /** Start of the first span, for the order of reading; 0 without a body. */
  @Column({ type: 'integer' })
  firstStart!: number;

  /** The spans' text joined by a space. */
  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  prefix!: string;

  @Column({ type: 'text' })
  suffix!: string;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @ForeignKey(() => Actor)
  @Column({ type: 'text', nullable: true })
  speakerId!: string | null;

  @Column({ type: 'text', nullable: true })
  speakerMention!: string | null;

  @Column({ type: 'text', nullable: true })
  speakerRole!: string | null;

  /** Whom the speaker spoke for on that day; ISO 3166-1 alpha-2. */
  @Column({ type: 'text', nullable: true })
  speakerCountry!: string | null;

  /** By which hint that is known; null without a country, and for what was stored before hints were. */
  @Column({ type: 'text', nullable: true })
  speakerCountryBasis!: CountryBasis | null;

  @Column({ type: 'text' })
  attribution!: Attribution;

  @Column({ type: 'text', nullable: true })
  cue!: string | null;

  /** What the speaker does by saying it. */
  @Column({ type: 'text', default: SpeechAct.ASSERT })
  act!: SpeechAct;

  /** Cue and clause as printed, for what is not the speaker's own words alone. */
  @Column({ type: 'text', nullable: true })
  reported!: string | null;

  /** The part of the article it stands in; null when nobody has looked. */
  @Column({ type: 'text', nullable: true })
  section!: SectionKind | null;

  @Column({ type: 'text', nullable: true })
  saidFrom!: string | null;

  @Column({ type: 'text', nullable: true })
  saidTo!: string | null;

  @Column({ type: 'text' })
  saidPrecision!: DatePrecision;

  @Column({ type: 'text' })
  saidCertainty!: DateCertainty;

  /** The latest day it can have been said, or '' when unknown: the order of lists. */
  @Column({ type: 'text' })
  saidSort!: string;

  @Column({ type: 'text', nullable: true })
  venue!: string | null;

  @Column({ type: 'text' })
  method!: Method;

  /** Version of the extractor or name of the import format; null for people. */
  @Column({ type: 'text', nullable: true })
  methodVersion!: string | null;

  /** 0 to 1; null when a person recorded it. */
  @Column({ type: 'float', nullable: true })
  confidence!: number | null;

  /** Why the program that recorded it was not sure, in a phrase; null when it was, or a person recorded it. */
  @Column({ type: 'text', nullable: true })
  doubt!: string | null;

  @Column({ type: 'text' })
  reviewStatus!: ReviewStatus;

  /** How the words stand in the article's newest version. */
  @Column({ type: 'text' })
  anchorState!: AnchorState;

  /** sha256 of body hash and spans, or of address and folded text: two imports of one quotation meet here. */
  @Column({ type: 'text' })
  naturalKey!: string;

  /** The row's key in SQLite's full-text index. */
  @Column({ type: 'integer', nullable: true })
  searchKey!: number | null;

  @Column({ type: 'text', nullable: true })
  importBatchId!: string | null;
}
