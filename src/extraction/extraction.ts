import type { ActorKind } from '../domain/actor-kind';
import type { CountryBasis } from '../domain/countries/country-basis';
import type { ApproximateDate } from '../domain/dates/approximate-date';
import type { Attribution, HopRelation, QuotationKind } from '../domain/attribution';
import type { SectionKind } from '../domain/section-kind';
import type { SpeechAct } from '../domain/speech-act';
import type { TextLanguage } from '../domain/language/text-language';
import type { Stance } from '../domain/stance';
import type { Span } from '../domain/text/text-search';
import type { LeftOut } from './statements/left-out-reason';

/** A part of the text. */
export interface Section extends Span {
  readonly kind: SectionKind;
}

/** Where the attribution stands, seen from the quotation. */
export enum AttributionForm {
  CUE_BEFORE = 'CUE_BEFORE',
  CUE_AFTER = 'CUE_AFTER',
  CUE_IN_MIDDLE = 'CUE_IN_MIDDLE',
  /** In another sentence or paragraph. */
  FLOATING = 'FLOATING',
  NONE = 'NONE',
}

/** Words of the text and where they stand: UTF-16 code units, end exclusive. */
export interface Mention extends Span {
  readonly text: string;
}

/** The words that attribute. */
export interface Cue extends Mention {
  readonly lemma: string;
}

/** A step of the way from the speaker to the page. */
export interface ExtractedHop {
  readonly relation: HopRelation;
  readonly text: string;
  readonly span: Span | null;
  readonly cue: string | null;
}

/** What somebody does by saying it, where the cue says so plainly. */
export enum VerbalAct {
  DENY = 'DENY',
  CONDEMN = 'CONDEMN',
  PRAISE = 'PRAISE',
  DECLINE_COMMENT = 'DECLINE_COMMENT',
}

/** A suggestion read off the cue alone; a person decides. */
export interface ActSuggestion {
  readonly act: VerbalAct;
  readonly stance: Stance;
  /** The words that are denied, condemned or praised; null when the cue has no object. */
  readonly target: Mention | null;
}

/** Where the speaker stands towards a country or somebody, as the article's verb has it; a person decides. */
export interface ExtractedStance {
  readonly stance: Stance;
  /** The country or name that the verb is aimed at, as printed. */
  readonly target: Mention;
  /** Its code, where the target is a country; else the target is a name. */
  readonly country: string | null;
  /** 0 to 1: how often a stance of this act is right. */
  readonly confidence: number;
}

/** The speaker, as far as the text shows. */
export interface ExtractedSpeaker {
  /** As printed; null when a quotation has no attribution of its own and none to take over. */
  readonly mention: Mention | null;
  /** The fullest name in the text of whom the mention means; null when it means nobody known. */
  readonly name: string | null;
  readonly kind: ActorKind;
  readonly role: string | null;
  /** Country codes that the speaker's description points to, the likeliest first. */
  readonly countries: readonly string[];
  /** By which printed hint the first of them is known; null without one. */
  readonly countryBasis: CountryBasis | null;
}

/** A quotation as found in a text. */
export interface ExtractedQuotation {
  readonly kind: QuotationKind;
  /** The words without quotation marks; for INDIRECT the reported clause after "that". Ordered, not overlapping. */
  readonly spans: readonly Span[];
  /** The spans' words, joined by a space. */
  readonly text: string;
  /** The whole reported clause with its quotation marks and "that": for MIXED more than the words between the marks. */
  readonly clause: readonly Span[];
  readonly clauseText: string;
  /** Index of the section in `Extraction.sections`. */
  readonly section: number;
  readonly speaker: ExtractedSpeaker;
  /** All who said it, in the order of the text: the speaker alone, unless several did together. */
  readonly speakers: readonly ExtractedSpeaker[];
  readonly attribution: Attribution;
  readonly form: AttributionForm;
  readonly cue: Cue | null;
  readonly hops: readonly ExtractedHop[];
  readonly venue: Mention | null;
  readonly saidOn: ApproximateDate;
  readonly suggestion: ActSuggestion | null;
  /** Where the speaker stands towards countries and actors. */
  readonly stances: readonly ExtractedStance[];
  /** What the speaker does by saying it, as the cue has it. */
  readonly act: SpeechAct;
  /** Of INDIRECT and MIXED: cue and clause as printed, as one may read it aloud; null of DIRECT. */
  readonly reported: string | null;
  readonly sectionKind: SectionKind;
  /** 0 to 1: how sure it is that somebody said this, in these bounds. */
  readonly spanConfidence: number;
  /** 0 to 1: how sure it is that this speaker did. */
  readonly speakerConfidence: number;
  /** Why one of the two is low, in a phrase; null where neither is. */
  readonly doubt: string | null;
  /** The rule that decided, for people to judge it by. */
  readonly rule: string;
}

/** What an article's text says that somebody said. */
export interface Extraction extends TextLanguage {
  readonly sections: readonly Section[];
  readonly quotations: readonly ExtractedQuotation[];
  /** What looks like a statement and was not kept, by reason. */
  readonly leftOut: readonly LeftOut[];
}

/** Reads a text at its own time, as `extract` does at once. */
export type Extractor = (text: string, options?: ExtractOptions) => Promise<Extraction>;

/** What is known about the text from elsewhere. */
export interface ExtractOptions {
  /** The day of publication, YYYY-MM-DD: what "yesterday" counts from. Without it such days stay unknown. */
  readonly publishedOn?: string | null;
  /** BCP 47; found by the words when left out. Only English is read; any other language gives no quotations. */
  readonly language?: string | null;
  /** The parts of the text whose quotations are wanted; without a list, all but those of other articles. */
  readonly sections?: readonly SectionKind[] | null;
  /** The most quotations that are wanted; a text with more is refused. No limit when left out. */
  readonly most?: number;
}
