import type {
  ClaimFilter,
  EveryClaimQuery,
  EveryQuotationQuery,
  QuotationFilter,
  StanceTargetInput,
  Verdict,
} from '../generated/operations';

export type QuotationRow = EveryQuotationQuery['quotations']['nodes'][number];
export type ClaimRow = EveryClaimQuery['claims']['nodes'][number];
type Coding = QuotationRow['stances'][number];
type Days = { readonly from?: string | null; readonly to?: string | null };

// What the schema's descriptions promise, said once more and as plainly as possible: the filter of a list of rows.

/** Whether a list of quotations with this filter holds the row. */
export function holdsQuotation(filter: QuotationFilter, row: QuotationRow): boolean {
  return (
    among(filter.reviewStatus ?? ['UNREVIEWED', 'CONFIRMED', 'DISPUTED'], row.reviewStatus) &&
    meets(filter, row)
  );
}

function meets(filter: QuotationFilter, row: QuotationRow): boolean {
  const { saidOn, outlet, publishedOn, confidence } = row;
  const isSaidOnKnown = saidOn.earliest !== null;
  const isExcluded = filter.not && Object.keys(filter.not).length > 0 && meets(filter.not, row);
  return (
    !isExcluded &&
    among(filter.reviewStatus, row.reviewStatus) &&
    among(filter.ids, row.id) &&
    (voicesMeeting(filter, row).length > 0 || (!filter.speakerId && !filter.country)) &&
    among(filter.kind, row.kind) &&
    among(filter.attribution, row.attribution) &&
    among(filter.language, row.language) &&
    among(filter.outletDomain, outlet?.domain) &&
    among(filter.outletId, outlet?.id) &&
    among(filter.outletCountry, outlet?.country?.code) &&
    among(filter.articleId, row.article.id) &&
    is(filter.hasSpeaker, row.speaker !== null) &&
    is(filter.isAnchored, row.isAnchored) &&
    (!filter.viaName || row.hops.some((hop) => hop.ordinal > 1 && hop.outlet?.name === filter.viaName)) &&
    (typeof filter.maxConfidence !== 'number' || (confidence ?? Infinity) <= filter.maxConfidence) &&
    (typeof filter.minConfidence !== 'number' || (confidence ?? Infinity) >= filter.minConfidence) &&
    is(filter.isSaidOnKnown, isSaidOnKnown) &&
    (isSaidOnKnown
      ? mayLieIn(filter.saidOrPublishedOn, saidOn.earliest, saidOn.latest)
      : mayLieIn(filter.saidOrPublishedOn, publishedOn, publishedOn)) &&
    mayLieIn(filter.saidOn, saidOn.earliest, saidOn.latest) &&
    mayLieIn(filter.publishedOn, publishedOn, publishedOn) &&
    holdsCoding(filter, row)
  );
}

/** Whether a list of claims with this filter holds the claim, given everything that was said. */
export function holdsClaim(
  filter: ClaimFilter,
  claim: ClaimRow,
  quotations: readonly QuotationRow[],
): boolean {
  const { actorId, country, stance, saidOn } = filter;
  const asked = [actorId, country, stance, saidOn?.from, saidOn?.to].some((value) => value !== undefined);
  return (
    among(filter.ids, claim.id) &&
    among(filter.verdict, claim.verdict) &&
    is(filter.isReviewed, claim.reviewCount > 0) &&
    (!filter.topic || claim.topics.some((topic) => filter.topic?.includes(topic))) &&
    (!asked ||
      voicesOf(claim, quotations).some(
        ({ row, coding }) =>
          ((!actorId && !country) || voicesMeeting({ speakerId: actorId, country }, row).length > 0) &&
          among(stance, coding.stance) &&
          mayLieIn(saidOn, row.saidOn.earliest, row.saidOn.latest),
      ))
  );
}

/** One of those who said something, and for which country. */
export interface SpeakerThen {
  readonly actorId: string | undefined;
  readonly country: string | undefined;
}

/** Everybody who said it. */
export function speakersOf({ speaker, speakerCountry, jointSpeakers }: QuotationRow): SpeakerThen[] {
  const joint = jointSpeakers.map(({ actor, country }) => ({ actorId: actor?.id, country: country?.code }));
  return [{ actorId: speaker?.id, country: speakerCountry?.code }, ...joint];
}

/** Those who said it and are whom a filter asks for: all that it asks is asked of one. */
export function voicesMeeting(
  { speakerId, country }: Pick<QuotationFilter, 'speakerId' | 'country'>,
  row: QuotationRow,
): SpeakerThen[] {
  return speakersOf(row).filter((one) => among(speakerId, one.actorId) && among(country, one.country));
}

/** The codings towards a claim that count, with their quotations. */
export function voicesOf(
  claim: ClaimRow,
  quotations: readonly QuotationRow[],
): { readonly row: QuotationRow; readonly coding: Coding }[] {
  return quotations.flatMap((row) =>
    countingCodings(row)
      .filter((coding) => among([claim.id], targetOf(coding).claimId))
      .map((coding) => ({ row, coding })),
  );
}

/** A quotation's codings that count: neither they nor the quotation were rejected. */
export function countingCodings(row: QuotationRow): readonly Coding[] {
  if (row.reviewStatus === 'REJECTED' || row.reviewStatus === 'RETRACTED') return [];
  return row.stances.filter(({ status }) => status !== 'REJECTED');
}

/** How many items have each value; an item counts once for each of its values. */
export function tally<T>(
  items: readonly T[],
  valuesOf: (item: T) => readonly (string | null | undefined)[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) {
    for (const value of new Set(valuesOf(item))) {
      if (value !== null && value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

function holdsCoding(
  { stance, towards, claimId, claimVerdict }: QuotationFilter,
  row: QuotationRow,
): boolean {
  if (!stance && !towards && !claimId && !claimVerdict) return true;
  return countingCodings(row).some(
    (coding) =>
      among(stance, coding.stance) &&
      among(claimId, targetOf(coding).claimId) &&
      among(claimVerdict, targetOf(coding).verdict) &&
      (!towards || towards.some((target) => isTowards(target, coding))),
  );
}

function isTowards(towards: StanceTargetInput, coding: Coding): boolean {
  const target = targetOf(coding);
  return Object.entries(towards).every(
    ([kind, value]) => !value || target[kind as keyof typeof target] === value,
  );
}

/** The target of a coding: the union, read as one object with a field for each of its types. */
export function targetOf({
  target,
}: Coding): Partial<Record<keyof StanceTargetInput, string>> & { readonly verdict?: Verdict | null } {
  return target;
}

function among<T>(values: readonly T[] | null | undefined, value: T | null | undefined): boolean {
  return !values || (value !== null && value !== undefined && values.includes(value));
}

function is(wanted: boolean | null | undefined, value: boolean): boolean {
  return typeof wanted !== 'boolean' || wanted === value;
}

/** Whether something of one of these days may have happened in a range. */
export function mayLieIn(
  range: Days | null | undefined,
  earliest: string | null,
  latest: string | null,
): boolean {
  if (!range?.from && !range?.to) return true;
  if (latest === null) return false;
  return (!range.from || latest >= range.from) && (!range.to || earliest === null || earliest <= range.to);
}
