import type { ArticleRef } from '../../src/articles/article-ref';
import { Attribution, HopRelation, QuotationKind } from '../../src/domain/attribution';
import { Stance } from '../../src/domain/stance';
import type { HopRow } from '../../src/quotations/rows/hop-row';
import type { QuotationRow } from '../../src/quotations/rows/quotation-row';
import type { StanceRow } from '../../src/quotations/stances/stance-row';
import type { Random } from './random';
import { sentences } from './words';
import type { InventedClaim, InventedOutlet, InventedSpeaker, World } from './world';

/** An article with its quotations, as an importer sends it. */
export interface InventedArticle {
  readonly article: ArticleRef & { readonly url: string; readonly body: string };
  readonly quotations: readonly QuotationRow[];
}

const DAY = 86_400_000;
const FIRST_DAY = Date.parse('2014-01-01T00:00:00Z');
const DAYS = 4500;
/** Quotations of an article, on average. */
const QUOTATIONS = 3;
/** Of the articles of an archive in order, those that were put in late, and by how many days at most. */
const LATE = 0.1;
const LATE_DAYS = 10;
/** Of the articles, those that print another one's text: what agencies are for. */
const WIRE_COPIES = 0.08;
const REMEMBERED = 200;

/** In which order articles come: as archives and feeds give them, by day; or from all days at once, the hardest for a database. */
export type Order = { readonly byDay: { readonly quotations: number } } | 'shuffled';

/**
 * Writes articles of three quotations each on average, without end: the same ones for the same stream of numbers.
 * Few speakers are quoted often and many rarely, and so with outlets, countries, claims and words.
 */
export class Newsroom {
  private readonly sentence: (least: number, most: number) => string;
  private readonly speaker: () => InventedSpeaker;
  private readonly outlet: () => InventedOutlet;
  private readonly claim: () => InventedClaim;
  private readonly recent: InventedArticle[] = [];
  private articles = 0;

  constructor(
    private readonly random: Random,
    private readonly world: World,
    private readonly order: Order = 'shuffled',
  ) {
    this.sentence = sentences(random);
    this.speaker = random.zipf(world.speakers);
    this.outlet = random.zipf(world.outlets);
    this.claim = random.zipf(world.claims);
  }

  /** The next article. */
  next(): InventedArticle {
    this.articles++;
    const original = this.random.chance(WIRE_COPIES) ? this.random.pick(this.recent) : undefined;
    const written = original === undefined ? this.original() : this.copyOf(original);
    this.recent[this.articles % REMEMBERED] = written;
    return written;
  }

  private original(): InventedArticle {
    const texts = Array.from({ length: this.random.between(1, 5) }, () => this.sentence(6, 22));
    const body = texts.map((text) => `${this.sentence(4, 10)} “${text}”`).join(' ');
    const publishedOn = day(FIRST_DAY + this.dayNumber() * DAY);
    const article = { ...this.printed(), headline: this.sentence(4, 9).slice(0, -1), body, publishedOn };
    return { article, quotations: texts.map((text) => this.quotation(text, publishedOn)) };
  }

  private dayNumber(): number {
    if (this.order === 'shuffled') return this.random.between(0, DAYS);
    const reached = Math.floor((this.articles * QUOTATIONS * DAYS) / this.order.byDay.quotations);
    return Math.max(0, reached - (this.random.chance(LATE) ? this.random.between(1, LATE_DAYS) : 0));
  }

  private copyOf({ article, quotations }: InventedArticle): InventedArticle {
    const { url: _, outlet: __, ...text } = article;
    return { article: { ...this.printed(), ...text }, quotations };
  }

  private printed(): { url: string; outlet: InventedOutlet; language: string } {
    const outlet = this.outlet();
    return { url: `https://${outlet.domain}/${this.articles}`, outlet, language: 'en' };
  }

  private quotation(text: string, publishedOn: string): QuotationRow {
    const { random } = this;
    const speaker = random.chance(0.95) ? this.speaker() : null;
    return {
      text,
      kind: random.chance(0.8) ? QuotationKind.DIRECT : QuotationKind.INDIRECT,
      ...(speaker === null
        ? { attribution: Attribution.NONE }
        : {
            speaker,
            speakerMention: speaker.name,
            speakerRole: speaker.role,
            speakerCountry: speaker.country,
            attribution: Attribution.STATED,
            cue: 'said',
          }),
      language: 'en',
      saidOn: random.chance(0.9) ? { earliest: publishedOn } : null,
      confidence: Math.round(random.next() * 100) / 100,
      hops: random.chance(0.2) ? this.chain(speaker) : [],
      stances: random.chance(0.3) ? [this.stance()] : [],
    };
  }

  private chain(speaker: InventedSpeaker | null): HopRow[] {
    const reported = { relation: HopRelation.REPORTED, outlet: this.outlet() };
    return speaker === null ? [reported] : [{ relation: HopRelation.SAID, actor: speaker }, reported];
  }

  private stance(): StanceRow {
    const { random, world } = this;
    const targets = [
      () => ({ actor: this.speaker() }),
      () => ({ country: this.speaker().country }),
      () => ({ topic: random.pick(world.topics) }),
    ];
    const towards = random.chance(0.7) ? { claim: this.claim().text } : random.pick(targets)();
    const stance = random.chance(0.6) ? Stance.SUPPORT : random.pick(Object.values(Stance));
    return { towards, stance };
  }
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
