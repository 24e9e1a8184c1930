import { AnchorState } from '../../domain/anchoring/reanchoring';
import type { Method } from '../../domain/attribution';
import { Attribution, HopRelation } from '../../domain/attribution';
import type { ApproximateDate } from '../../domain/dates/approximate-date';
import { ReviewStatus } from '../../domain/review-status';
import { SpeechAct } from '../../domain/speech-act';
import { foldName } from '../../domain/text/quotation-text';
import type { Ids } from '../../ids';
import type { ChangeContext } from '../../revisions/author';
import type { AttributionHop } from '../attribution-hop.entity';
import type { JointSpeakerDraft } from '../joint-speakers/joint-speaker-draft';
import { countryThen } from './country-then';
import type { Placement } from './placing';
import type { CheckedQuotation, FreeText, QuotationRow } from './quotation-row';
import { defaultsFor, FREE_TEXTS, isWhole } from './quotation-row';
import type { Quotation } from '../quotation.entity';

/** A hop whose agent is known by id. */
export interface HopDraft {
  readonly relation: HopRelation;
  readonly actorId: string | null;
  readonly outletId: string | null;
  readonly text: string | null;
  readonly cue: string | null;
}

/** Everything needed to store a quotation: its checked row, its place, and the ids of what it refers to. */
export interface QuotationDraft {
  readonly checked: CheckedQuotation;
  readonly placement: Placement;
  readonly articleId: string;
  readonly articleVersionId: string | null;
  readonly outletId: string | null;
  readonly publishedOn: string | null;
  readonly articleLanguage: string | null;
  readonly speaker: {
    readonly id: string;
    readonly country: string | null;
    readonly role: string | null;
  } | null;
  readonly jointSpeakers: readonly JointSpeakerDraft[] | undefined;
  readonly hops: readonly HopDraft[] | undefined;
  readonly method: Method;
  readonly methodVersion: string | null;
}

/** The columns that hold when the words were said. */
export function saidColumns(
  date: ApproximateDate,
): Pick<Quotation, 'saidFrom' | 'saidTo' | 'saidPrecision' | 'saidCertainty' | 'saidSort'> {
  return {
    saidFrom: date.earliest,
    saidTo: date.latest,
    saidPrecision: date.precision,
    saidCertainty: date.certainty,
    saidSort: date.latest ?? '',
  };
}

/** A quotation that is not stored yet. */
export function newQuotation(draft: QuotationDraft, ids: Ids, context: ChangeContext): Quotation {
  const { checked, placement, speaker } = draft;
  const { row } = checked;
  const { kind, attribution, saidOn } = defaultsFor(checked);
  return {
    id: ids.next('quotation'),
    revision: 1,
    createdAt: context.at,
    updatedAt: context.at,
    articleId: draft.articleId,
    articleVersionId: draft.articleVersionId,
    outletId: draft.outletId,
    publishedOn: draft.publishedOn,
    publishedSort: draft.publishedOn ?? '',
    kind,
    ...placement,
    firstStart: placement.spans[0]?.start ?? 0,
    language: checked.language ?? (isWhole(checked) ? null : draft.articleLanguage),
    speakerId: speaker?.id ?? null,
    ...textsOf(row, null),
    ...countryOf(draft),
    attribution,
    act: row.act ?? SpeechAct.ASSERT,
    section: row.section ?? null,
    ...saidColumns(saidOn),
    method: draft.method,
    methodVersion: draft.methodVersion,
    confidence: checked.confidence ?? null,
    reviewStatus: row.reviewStatus ?? ReviewStatus.UNREVIEWED,
    anchorState: AnchorState.ANCHORED,
    searchKey: null,
    importBatchId: context.importBatchId,
  };
}

/** What a row that names a stored quotation wants changed; a field it does not mention stays. */
export function wantedChanges(draft: QuotationDraft, stored: Quotation): Partial<Quotation> {
  const { checked } = draft;
  const { row } = checked;
  const speakerId = speakerAfter(draft, stored);
  const speakerChanges = speakerId !== stored.speakerId;
  const attribution: Attribution | undefined =
    checked.attribution ??
    (speakerChanges && stored.speakerId === null ? defaultsFor(checked).attribution : undefined);
  return {
    ...(stored.articleVersionId === null && draft.articleVersionId !== null ? anchorOf(draft) : {}),
    kind: checked.kind,
    speakerId,
    ...textsOf(row, undefined),
    ...(checked.speakerCountry !== undefined || speakerChanges ? countryOf(draft) : {}),
    attribution,
    act: row.act ?? undefined,
    section: row.section ?? undefined,
    ...(checked.saidOn === undefined ? {} : saidColumns(checked.saidOn)),
    language: checked.language,
    confidence: checked.confidence,
    doubt: doubtAfter(draft),
  };
}

// A row that names the speaker, or says how sure it is, answers the doubt of an earlier one: with its own, or with none.
function doubtAfter({ checked, speaker }: QuotationDraft): string | null | undefined {
  const isAnswered = speaker !== null || checked.confidence !== undefined;
  return checked.row.doubt ?? (isAnswered ? null : undefined);
}

// The texts that are stored as they come; `missing` stands for those that a row leaves out.
function textsOf<Missing extends null | undefined>(
  row: QuotationRow,
  missing: Missing,
): Record<FreeText, string | Missing> {
  const texts = {} as Record<FreeText, string | Missing>;
  for (const field of FREE_TEXTS) texts[field] = row[field] ?? missing;
  return texts;
}

// A quotation that came without a text gets its place when a row finds it in one.
function anchorOf({ articleVersionId, placement }: QuotationDraft): Partial<Quotation> {
  return { articleVersionId, ...placement, firstStart: placement.spans[0]?.start ?? 0 };
}

type SpeakerCountry = Pick<Quotation, 'speakerCountry' | 'speakerCountryBasis'>;

function countryOf({ checked, speaker }: QuotationDraft): SpeakerCountry {
  const { speakerCountry: given = null, row } = checked;
  const onRecord = isWhole(checked) ? null : (checked.speaker?.country ?? speaker?.country ?? null);
  const { country, basis } = countryThen(given, row.speakerCountryBasis ?? null, onRecord);
  return { speakerCountry: country, speakerCountryBasis: basis };
}

/** Who the speaker is once the row is applied. A row that says nothing leaves him; attribution NONE takes him away. */
export function speakerAfter({ checked, speaker }: QuotationDraft, stored: Quotation): string | null {
  if (speaker !== null) return speaker.id;
  return checked.attribution === Attribution.NONE ? null : stored.speakerId;
}

/**
 * The chain that a row describes: the speaker first, then whoever passed the words on. Empty when nobody did,
 * undefined when the row does not say. What the row leaves out about the speaker is as it is stored.
 */
export function chainOf(draft: QuotationDraft, stored?: Quotation): readonly HopDraft[] | undefined {
  const { hops, checked } = draft;
  if (hops === undefined || isWhole(checked)) return hops;
  return withOwnStep(hops, {
    actorId: stored === undefined ? (draft.speaker?.id ?? null) : speakerAfter(draft, stored),
    text: checked.row.speakerMention ?? stored?.speakerMention ?? null,
    cue: checked.row.cue ?? stored?.cue ?? null,
  });
}

/** Steps with the speaker's own before them, unless it is there already. */
export function withOwnStep(
  hops: readonly HopDraft[],
  own: Pick<HopDraft, 'actorId' | 'text' | 'cue'>,
): readonly HopDraft[] {
  const [first] = hops;
  if (first === undefined || first.relation === HopRelation.SAID) return hops;
  if (own.actorId !== null && first.actorId === own.actorId) return hops;
  return [{ relation: HopRelation.SAID, outletId: null, ...own }, ...hops];
}

/** A stored chain with another speaker at its start. */
export function withSpeaker(chain: readonly HopDraft[], speakerId: string | null): readonly HopDraft[] {
  const [first, ...rest] = chain;
  if (first === undefined || first.relation !== HopRelation.SAID || first.outletId !== null) return chain;
  return [{ ...first, actorId: speakerId }, ...rest];
}

/** Rows of a chain that is not stored yet. */
export function newHops(quotationId: string, chain: readonly HopDraft[], ids: Ids): AttributionHop[] {
  return chain.map((hop, i) => ({
    ...hop,
    id: ids.next('hop'),
    quotationId,
    ordinal: i + 1,
    textFolded: hop.text === null ? null : foldName(hop.text),
  }));
}
