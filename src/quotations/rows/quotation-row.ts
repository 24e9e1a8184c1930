import type { ReviewStatus } from '../../domain/review-status';
import type { ActorRef, KnownActorRef } from '../../actors/actor-ref';
import { checkActorRef } from '../../actors/actor-ref';
import { checkLanguage } from '../../articles/article-ref';
import type { ApproximateDate, GivenDate } from '../../domain/dates/approximate-date';
import { approximateDate, UNKNOWN_DATE } from '../../domain/dates/approximate-date';
import type { Span } from '../../domain/anchoring/anchoring';
import type { Method } from '../../domain/attribution';
import { Attribution, QuotationKind } from '../../domain/attribution';
import type { CountryBasis } from '../../domain/countries/country-basis';
import { requireCountryCode } from '../../domain/countries/country';
import { DomainError, ErrorCode } from '../../domain/errors/errors';
import type { Faults } from '../../domain/errors/faults';
import type { SectionKind } from '../../domain/section-kind';
import type { SpeechAct } from '../../domain/speech-act';
import { checkText } from '../../domain/text/text-checks';
import type { CheckedJointSpeaker, JointSpeakerRow } from '../joint-speakers/joint-speaker-row';
import { checkJoined, checkJointSpeakers } from '../joint-speakers/joint-speaker-row';
import type { CheckedHop, HopRow } from './hop-row';
import { checkHopRows } from './hop-row';
import { checkSpeakerFits } from './speaker-fit';
import type { CheckedStance, StanceRow } from '../stances/stance-row';
import { checkConfidence, checkStanceRows } from '../stances/stance-row';
import { MAX_QUOTATION, MAX_SHORT } from '../text-limits';

// The texts that are stored as they come, and how long they may be: a new one is checked, imported and edited like them.
const PRINTED_WORDS = { max: MAX_QUOTATION, min: 1, asPrinted: true };

const LIMITS = {
  speakerMention: MAX_SHORT,
  speakerRole: MAX_SHORT,
  cue: MAX_SHORT,
  reported: MAX_QUOTATION,
  venue: MAX_SHORT,
  doubt: MAX_SHORT,
} as const;

/** One of the texts that are stored as they come. */
export type FreeText = keyof typeof LIMITS;

/** The texts that are stored as they come. */
export const FREE_TEXTS = Object.keys(LIMITS) as readonly FreeText[];

/** A quotation as an importer gives it, without its article. */
export interface QuotationRow extends Readonly<Partial<Record<FreeText, string | null>>> {
  readonly text?: string | null;
  readonly parts?: readonly string[] | null;
  readonly spans?: readonly Span[] | null;
  readonly start?: number | null;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
  readonly kind?: QuotationKind | null;
  readonly speaker?: ActorRef | null;
  readonly speakerCountry?: string | null;
  /** By which hint a reader of texts knows the country; whoever gives one needs none. */
  readonly speakerCountryBasis?: CountryBasis | null;
  readonly jointSpeakers?: readonly JointSpeakerRow[] | null;
  readonly attribution?: Attribution | null;
  readonly act?: SpeechAct | null;
  readonly section?: SectionKind | null;
  readonly saidOn?: GivenDate | null;
  readonly language?: string | null;
  readonly hops?: readonly HopRow[] | null;
  readonly stances?: readonly StanceRow[] | null;
  readonly confidence?: number | null;
  readonly reviewStatus?: ReviewStatus | null;
  /** A row that says how it was recorded elsewhere is a whole record, to which nothing is added. */
  readonly method?: Method | null;
  readonly methodVersion?: string | null;
}

/** A checked quotation. `undefined` means the row says nothing about the field, so an update leaves it alone. */
export interface CheckedQuotation {
  readonly row: QuotationRow;
  readonly kind: QuotationKind | undefined;
  readonly speaker: KnownActorRef | undefined;
  readonly speakerCountry: string | undefined;
  readonly jointSpeakers: readonly CheckedJointSpeaker[] | undefined;
  readonly attribution: Attribution | undefined;
  readonly saidOn: ApproximateDate | undefined;
  readonly language: string | undefined;
  readonly confidence: number | undefined;
  readonly hops: readonly CheckedHop[] | undefined;
  readonly stances: readonly CheckedStance[];
}

/** Checks everything about a row that can be checked without looking at the database; faults are collected. */
export function checkQuotationRow(row: QuotationRow, faults: Faults): CheckedQuotation {
  checkTexts(row, faults);
  const saidOn = row.saidOn ? faults.check(['saidOn'], () => approximateDate(row.saidOn)) : undefined;
  const day = saidOn?.latest ?? null;
  const { speaker } = row;
  const checked = speaker ? faults.check(['speaker'], () => checkActorRef(speaker, day)) : undefined;
  const { attribution } = row;
  if (attribution) {
    // A name that may be several people's is an attribution too.
    const isNamed = Boolean(row.speakerMention) && attribution !== Attribution.NONE;
    if (!isNamed) faults.check([], () => checkSpeakerFits({ hasSpeaker: Boolean(speaker), attribution }));
  }
  faults.check([], () => checkJoined(row.jointSpeakers, Boolean(speaker) || Boolean(row.speakerMention)));
  const country = row.speakerCountry;
  if (row.speakerCountryBasis && !country) faults.add(basisWithoutCountry());
  return {
    row,
    kind: row.kind ?? undefined,
    speaker: checked,
    speakerCountry: country
      ? faults.check([], () => requireCountryCode(country, ['speakerCountry']))
      : undefined,
    jointSpeakers: row.jointSpeakers ? checkJointSpeakers(row.jointSpeakers, day, faults) : undefined,
    attribution: row.attribution ?? undefined,
    saidOn,
    language: faults.check([], () => checkLanguage(row.language)) ?? undefined,
    confidence: faults.check([], () => checkConfidence(row.confidence)) ?? undefined,
    hops: row.hops ? checkHopRows(row.hops, day, faults) : undefined,
    stances: checkStanceRows(row.stances ?? [], day, faults),
  };
}

/** Whether a row is a whole record from elsewhere. */
export function isWhole({ row }: CheckedQuotation): boolean {
  return row.method !== null && row.method !== undefined;
}

/** What a row that says nothing means when the quotation is new. */
export function defaultsFor(checked: CheckedQuotation): {
  kind: QuotationKind;
  attribution: Attribution;
  saidOn: ApproximateDate;
} {
  return {
    kind: checked.kind ?? QuotationKind.DIRECT,
    attribution:
      checked.attribution ?? (checked.speaker === undefined ? Attribution.NONE : Attribution.STATED),
    saidOn: checked.saidOn ?? UNKNOWN_DATE,
  };
}

function basisWithoutCountry(): DomainError {
  const message = 'A hint needs the country that it gives. Give speakerCountry too, or leave the basis out.';
  return new DomainError(ErrorCode.REQUIRED, message, ['speakerCountry']);
}

function checkTexts(row: QuotationRow, faults: Faults): void {
  const { text } = row;
  if (typeof text === 'string') faults.check([], () => checkText(text, PRINTED_WORDS, ['text']));
  row.parts?.forEach((part, i) => faults.check([], () => checkText(part, PRINTED_WORDS, ['parts', i])));
  const limited = (field: FreeText | 'prefix' | 'suffix' | 'methodVersion', max: number): void => {
    const value = row[field];
    if (value) faults.check([], () => checkText(value, { max, asPrinted: true }, [field]));
  };
  for (const field of FREE_TEXTS) limited(field, LIMITS[field]);
  for (const field of ['prefix', 'suffix', 'methodVersion'] as const) limited(field, MAX_SHORT);
}
