import type { ReviewStatus } from '../domain/review-status';
import type { ActorRef, KnownActorRef } from '../actors/actor-ref';
import { checkActorRef } from '../actors/actor-ref';
import { checkLanguage } from '../articles/article-ref';
import type { ApproximateDate, ApproximateDateInput } from '../domain/approximate-date';
import { approximateDate, UNKNOWN_DATE } from '../domain/approximate-date';
import type { Span } from '../domain/anchoring';
import type { Method } from '../domain/attribution';
import { Attribution, HopRelation, QuotationKind, SPEAKERLESS } from '../domain/attribution';
import { requireCountryCode } from '../domain/country';
import { DomainError, ErrorCode } from '../domain/errors';
import { Faults } from '../domain/faults';
import { checkText } from '../domain/text-checks';
import type { KnownOutletRef, OutletRef } from '../outlets/outlet-ref';
import { checkOutletRef } from '../outlets/outlet-ref';
import type { CheckedStance, StanceRow } from './stance-row';
import { checkConfidence, checkStanceRow, rowTargetKey } from './stance-row';

/** One step of the attribution chain as an importer gives it. */
export interface HopRow {
  readonly relation: HopRelation;
  readonly actor?: ActorRef | null;
  readonly outlet?: OutletRef | null;
  readonly text?: string | null;
  readonly cue?: string | null;
}

/** A quotation as an importer gives it, without its article. */
export interface QuotationRow {
  readonly text?: string | null;
  readonly parts?: readonly string[] | null;
  readonly spans?: readonly Span[] | null;
  readonly start?: number | null;
  readonly prefix?: string | null;
  readonly suffix?: string | null;
  readonly kind?: QuotationKind | null;
  readonly speaker?: ActorRef | null;
  readonly speakerMention?: string | null;
  readonly speakerRole?: string | null;
  readonly speakerCountry?: string | null;
  readonly attribution?: Attribution | null;
  readonly cue?: string | null;
  readonly saidOn?: ApproximateDateInput | null;
  readonly venue?: string | null;
  readonly language?: string | null;
  readonly hops?: readonly HopRow[] | null;
  readonly stances?: readonly StanceRow[] | null;
  readonly confidence?: number | null;
  readonly reviewStatus?: ReviewStatus | null;
  /** A row that tells how it was recorded elsewhere is a whole record, to which nothing is added. */
  readonly method?: Method | null;
  readonly methodVersion?: string | null;
}

/** A checked hop: an actor, an outlet, or only the words in print. */
export interface CheckedHop {
  readonly relation: HopRelation;
  readonly actor: KnownActorRef | null;
  readonly outlet: KnownOutletRef | null;
  readonly text: string | null;
  readonly cue: string | null;
}

/** A checked quotation. `undefined` means the row says nothing about the field, so an update leaves it alone. */
export interface CheckedQuotation {
  readonly row: QuotationRow;
  readonly kind: QuotationKind | undefined;
  readonly speaker: KnownActorRef | undefined;
  readonly speakerCountry: string | undefined;
  readonly attribution: Attribution | undefined;
  readonly saidOn: ApproximateDate | undefined;
  readonly language: string | undefined;
  readonly confidence: number | undefined;
  readonly hops: readonly CheckedHop[] | undefined;
  readonly stances: readonly CheckedStance[];
}

/** Longest quotation, in UTF-16 code units. */
export const MAX_QUOTATION = 20_000;
const SHORT_FIELDS = ['speakerMention', 'speakerRole', 'cue', 'venue', 'prefix', 'suffix'] as const;
/** Longest mention, role, cue or venue, in UTF-16 code units. */
export const MAX_SHORT = 500;
const MAX_HOPS = 20;
const MAX_STANCES = 50;

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
  const country = row.speakerCountry;
  return {
    row,
    kind: row.kind ?? undefined,
    speaker: checked,
    speakerCountry: country
      ? faults.check([], () => requireCountryCode(country, ['speakerCountry']))
      : undefined,
    attribution: row.attribution ?? undefined,
    saidOn,
    language: faults.check([], () => checkLanguage(row.language)) ?? undefined,
    confidence: faults.check([], () => checkConfidence(row.confidence)) ?? undefined,
    hops: row.hops ? checkHops(row.hops, day, faults) : undefined,
    stances: checkStances(row.stances ?? [], day, faults),
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

function checkTexts(row: QuotationRow, faults: Faults): void {
  const { text } = row;
  if (typeof text === 'string')
    faults.check([], () => checkText(text, { max: MAX_QUOTATION, min: 1 }, ['text']));
  row.parts?.forEach((part, i) =>
    faults.check([], () => checkText(part, { max: MAX_QUOTATION, min: 1 }, ['parts', i])),
  );
  if (row.methodVersion)
    faults.check([], () => checkText(row.methodVersion ?? '', { max: MAX_SHORT }, ['methodVersion']));
  for (const field of SHORT_FIELDS) {
    const value = row[field];
    if (value) faults.check([], () => checkText(value, { max: MAX_SHORT }, [field]));
  }
}

/** Refuses a speaker where the article names none, and his absence where it does. */
export function checkSpeakerFits({
  hasSpeaker,
  attribution,
}: {
  readonly hasSpeaker: boolean;
  readonly attribution: Attribution;
}): void {
  if (hasSpeaker && attribution === Attribution.NONE) {
    throw new DomainError(
      ErrorCode.INVALID,
      'A quotation with a speaker cannot have attribution NONE. Leave one of the two out.',
      ['attribution'],
    );
  }
  if (!hasSpeaker && !SPEAKERLESS.includes(attribution)) {
    throw new DomainError(
      ErrorCode.REQUIRED,
      `Attribution ${attribution} needs a speaker. Give the speaker or, while it is not known who that is, speakerMention; or use ANONYMOUS or NONE.`,
      ['speaker'],
    );
  }
}

function checkHops(hops: readonly HopRow[], day: string | null, faults: Faults): CheckedHop[] {
  if (hops.length > MAX_HOPS) {
    faults.add(new DomainError(ErrorCode.TOO_MANY, `A quotation has at most ${MAX_HOPS} hops.`, ['hops']));
    return [];
  }
  return hops.flatMap((hop, i) => faults.check(['hops', i], () => checkHop(hop, day)) ?? []);
}

function checkHop(hop: HopRow, day: string | null): CheckedHop {
  const { actor, outlet } = hop;
  const text = hop.text?.trim() || null;
  // The speaker's own step stands even where nobody knows who that was.
  if (!actor && !outlet && text === null && hop.relation !== HopRelation.SAID) {
    throw new DomainError(
      ErrorCode.REQUIRED,
      'Say who passed the words on: give an actor, an outlet, or the text as printed.',
      ['text'],
    );
  }
  if (actor && outlet) {
    throw new DomainError(ErrorCode.INVALID, 'A hop is an actor or an outlet, not both. Give two hops.', [
      'outlet',
    ]);
  }
  if (text !== null) checkText(text, { max: MAX_SHORT }, ['text']);
  if (hop.cue) checkText(hop.cue, { max: MAX_SHORT }, ['cue']);
  const faults = new Faults();
  const checked: CheckedHop = {
    relation: hop.relation,
    actor: actor ? (faults.check(['actor'], () => checkActorRef(actor, day)) ?? null) : null,
    outlet: outlet ? (faults.check(['outlet'], () => checkOutletRef(outlet)) ?? null) : null,
    text,
    cue: hop.cue ?? null,
  };
  const [fault] = faults.list;
  if (fault !== undefined) throw fault;
  return checked;
}

function checkStances(stances: readonly StanceRow[], day: string | null, faults: Faults): CheckedStance[] {
  if (stances.length > MAX_STANCES) {
    faults.add(
      new DomainError(ErrorCode.TOO_MANY, `A quotation has at most ${MAX_STANCES} stances.`, ['stances']),
    );
    return [];
  }
  const first = new Map<string, number>();
  return stances.flatMap((stance, i) => {
    const checked = faults.check(['stances', i], () => checkStanceRow(stance, day));
    if (checked === undefined) return [];
    const key = `${rowTargetKey(checked)}\n${checked.coder ?? ''}`;
    const twin = first.get(key);
    if (twin !== undefined) faults.add(sameTarget(twin).under('stances', i, 'towards'));
    else first.set(key, i);
    return [checked];
  });
}

function sameTarget(twin: number): DomainError {
  const message = `Stance ${twin} of this quotation is towards the same (stances count from 0). Leave one of the two out.`;
  return new DomainError(ErrorCode.DUPLICATE, message);
}
