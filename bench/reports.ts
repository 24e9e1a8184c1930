import type { Actor } from '../src/actors/actor.entity';
import type { ArticleVersion } from '../src/articles/article-version.entity';
import type { Article } from '../src/articles/article.entity';
import { DateCertainty, DatePrecision } from '../src/domain/approximate-date';
import { Attribution, HopRelation, Method, QuotationKind } from '../src/domain/attribution';
import { quotationFingerprint, sha256 } from '../src/domain/quotation-text';
import { AnchorState } from '../src/domain/reanchoring';
import { ReviewStatus } from '../src/domain/review-status';
import { CodingStatus, Stance, StanceTargetKind } from '../src/domain/stance';
import type { Ids } from '../src/ids';
import type { AttributionHop } from '../src/quotations/attribution-hop.entity';
import type { Quotation } from '../src/quotations/quotation.entity';
import type { StanceCoding } from '../src/quotations/stance-coding.entity';
import { targetKey } from '../src/quotations/stance-store';
import type { Random } from './random';
import { sentences } from './words';
import type { World } from './world';

const DAY = 86_400_000;
const FIRST_DAY = Date.parse('2014-01-01T00:00:00Z');
const DAYS = 4500;

/** One article with all that hangs on it. */
export interface Report {
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly quotations: readonly Quotation[];
  readonly hops: readonly AttributionHop[];
  readonly stances: readonly StanceCoding[];
}

/** Invents articles of three quotations each on average, as an import would have stored them. */
export class Reporter {
  private readonly sentence: (least: number, most: number) => string;
  private readonly speaker: () => Actor;
  private readonly outlet: () => World['outlets'][number];
  private readonly claim: () => World['claims'][number];
  private articles = 0;
  private quotations = 0;

  constructor(
    private readonly random: Random,
    private readonly ids: Ids,
    private readonly world: World,
  ) {
    this.sentence = sentences(random);
    this.speaker = random.zipf(world.actors);
    this.outlet = random.zipf(world.outlets);
    this.claim = random.zipf(world.claims);
  }

  report(): Report {
    const { random, ids } = this;
    const n = ++this.articles;
    const outlet = this.outlet();
    const words = Array.from({ length: random.between(1, 5) }, () => this.sentence(6, 22));
    const body = words.map((text) => `${this.sentence(4, 10)} “${text}”`).join(' ');
    const url = `https://${outlet.domain ?? 'nowhere.example'}/${n}`;
    const publishedOn = day(FIRST_DAY + random.between(0, DAYS) * DAY);
    const recorded = recordedAt(n);
    const version: ArticleVersion = {
      id: ids.next('articleVersion'),
      articleId: ids.next('article'),
      ordinal: 1,
      body,
      bodySha256: sha256(body),
      length: body.length,
      retrievedAt: null,
      createdAt: recorded.createdAt,
      importBatchId: null,
    };
    const article: Article = {
      id: version.articleId,
      ...recorded,
      url,
      canonicalUrl: url,
      outletId: outlet.id,
      headline: this.sentence(4, 9).slice(0, -1),
      byline: null,
      language: 'en',
      publishedOn,
      publishedSort: publishedOn,
      latestVersionId: version.id,
      searchKey: n,
      importBatchId: null,
    };
    const quotations = words.map((text) => this.quotation(article, version, text));
    const hops = quotations.filter(() => random.chance(0.2)).flatMap((quotation) => this.chain(quotation));
    const stances = quotations.filter(() => random.chance(0.3)).map((quotation) => this.stance(quotation));
    return { article, version, quotations, hops, stances };
  }

  private quotation(article: Article, version: ArticleVersion, text: string): Quotation {
    const { random } = this;
    const start = version.body.indexOf(`“${text}”`) + 1;
    const end = start + text.length;
    const speaker = random.chance(0.95) ? this.speaker() : null;
    const saidOn = random.chance(0.9) ? (article.publishedOn ?? null) : null;
    return {
      id: this.ids.next('quotation'),
      ...recordedAt(this.articles),
      articleId: article.id,
      articleVersionId: version.id,
      outletId: article.outletId,
      publishedOn: article.publishedOn,
      publishedSort: article.publishedSort,
      kind: random.chance(0.8) ? QuotationKind.DIRECT : QuotationKind.INDIRECT,
      spans: [{ start, end }],
      firstStart: start,
      text,
      prefix: version.body.slice(Math.max(0, start - 32), start),
      suffix: version.body.slice(end, end + 32),
      language: 'en',
      speakerId: speaker?.id ?? null,
      speakerMention: speaker?.name ?? null,
      speakerRole: speaker?.role ?? null,
      speakerCountry: speaker?.country ?? null,
      attribution: speaker === null ? Attribution.NONE : Attribution.STATED,
      cue: speaker === null ? null : 'said',
      saidFrom: saidOn,
      saidTo: saidOn,
      saidPrecision: saidOn === null ? DatePrecision.UNKNOWN : DatePrecision.DAY,
      saidCertainty: saidOn === null ? DateCertainty.UNKNOWN : DateCertainty.STATED,
      saidSort: saidOn ?? '',
      venue: null,
      method: Method.IMPORT,
      methodVersion: null,
      confidence: Math.round(random.next() * 100) / 100,
      reviewStatus: this.reviewStatus(),
      anchorState: random.chance(0.98) ? AnchorState.ANCHORED : AnchorState.ALTERED,
      naturalKey: quotationFingerprint({ bodySha256: version.bodySha256, spans: [{ start, end }] }),
      searchKey: ++this.quotations,
      importBatchId: null,
    };
  }

  private reviewStatus(): ReviewStatus {
    if (this.random.chance(0.9)) return ReviewStatus.UNREVIEWED;
    return this.random.pick(Object.values(ReviewStatus));
  }

  private chain(quotation: Quotation): AttributionHop[] {
    const hop = { quotationId: quotation.id, textFolded: null, text: null, cue: null };
    const said = { relation: HopRelation.SAID, actorId: quotation.speakerId, outletId: null };
    const told = { relation: HopRelation.REPORTED, actorId: null, outletId: this.outlet().id };
    return [said, told].map((step, i) => ({ ...hop, ...step, id: this.ids.next('hop'), ordinal: i + 1 }));
  }

  private stance(quotation: Quotation): StanceCoding {
    const { random, world } = this;
    const none = { claimId: null, actorId: null, country: null, topic: null };
    const kind = random.chance(0.7) ? StanceTargetKind.CLAIM : random.pick(Object.values(StanceTargetKind));
    const target = {
      [StanceTargetKind.CLAIM]: () => ({ ...none, claimId: this.claim().id }),
      [StanceTargetKind.ACTOR]: () => ({ ...none, actorId: this.speaker().id }),
      [StanceTargetKind.COUNTRY]: () => ({ ...none, country: this.speaker().country ?? 'FR' }),
      [StanceTargetKind.TOPIC]: () => ({ ...none, topic: random.pick(world.topics) }),
    }[kind]();
    return {
      ...recordedAt(this.articles),
      id: this.ids.next('stanceCoding'),
      quotationId: quotation.id,
      ...target,
      targetKind: kind,
      targetKey: targetKey(target),
      stance: random.chance(0.6) ? Stance.SUPPORT : random.pick(Object.values(Stance)),
      coder: 'bench',
      method: Method.IMPORT,
      confidence: null,
      status: CodingStatus.CONFIRMED,
      note: null,
      speakerId: quotation.speakerId,
      speakerCountry: quotation.speakerCountry,
      saidFrom: quotation.saidFrom,
      saidTo: quotation.saidTo,
      saidSort: quotation.saidSort,
      counts: ![ReviewStatus.REJECTED, ReviewStatus.RETRACTED].includes(quotation.reviewStatus),
      importBatchId: null,
    };
  }
}

// Articles are recorded a minute apart, in no order of publication.
function recordedAt(n: number): { revision: number; createdAt: string; updatedAt: string } {
  const at = new Date(Date.parse('2024-01-01T00:00:00Z') + n * 60_000).toISOString();
  return { revision: 1, createdAt: at, updatedAt: at };
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
