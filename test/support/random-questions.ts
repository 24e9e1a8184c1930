import fc from 'fast-check';
import type { ClaimFilter, QuotationFilter, StanceMatrixFilter } from '../generated/operations';
import type { ClaimRow, QuotationRow } from './question-model';
import { day, POOL } from './random-records';

const several = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { minLength: 1 });
/** Ranges of days, some of them open. */
export const rangesOfDays = fc.tuple(day, day, fc.constantFrom('from', 'to', 'both')).map(([a, b, ends]) => ({
  ...(ends === 'to' ? {} : { from: a < b ? a : b }),
  ...(ends === 'from' ? {} : { to: a < b ? b : a }),
}));

/** Up to three conditions at once, so that most questions have an answer. */
function upToThree<T>(conditions: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  const fields = Object.keys(conditions) as (keyof T)[];
  return fc
    .subarray(fields, { maxLength: 3 })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((field) => [field, conditions[field]]))),
    ) as never;
}

/** Filters of quotations. */
export function quotationFilters(
  quotations: readonly QuotationRow[],
  claims: readonly ClaimRow[],
): fc.Arbitrary<QuotationFilter> {
  const speakerIds = [...new Set(quotations.flatMap(({ speaker }) => speaker?.id ?? []))];
  const claimIds = claims.map(({ id }) => id);
  const outletIds = [...new Set(quotations.flatMap(({ outlet }) => outlet?.id ?? []))];
  const target = fc.oneof(
    fc.constantFrom(...claimIds).map((claimId) => ({ claimId })),
    fc.constantFrom(...speakerIds).map((actorId) => ({ actorId })),
    fc.constantFrom(...POOL.countries).map((country) => ({ country })),
    fc.constantFrom(...POOL.topics).map((topic) => ({ topic })),
  );
  const conditions = {
    speakerId: several(speakerIds),
    country: several(POOL.countries),
    kind: several(POOL.kinds),
    language: several(POOL.languages),
    outletDomain: several(POOL.outlets),
    outletId: several(outletIds),
    outletCountry: several(POOL.countries),
    reviewStatus: several(['UNREVIEWED', 'CONFIRMED', 'DISPUTED', 'REJECTED', 'RETRACTED'] as const),
    attribution: several(['STATED', 'NONE'] as const),
    hasSpeaker: fc.boolean(),
    isAnchored: fc.boolean(),
    isSaidOnKnown: fc.boolean(),
    maxConfidence: fc.constantFrom(0, 0.3, 0.5, 1),
    minConfidence: fc.constantFrom(0, 0.3, 0.5, 1),
    viaName: fc.constantFrom(...POOL.wires),
    stance: several(POOL.stances),
    claimId: several(claimIds),
    claimVerdict: several(POOL.verdicts),
    towards: fc.array(target, { minLength: 1, maxLength: 3 }),
    saidOn: rangesOfDays,
    publishedOn: rangesOfDays,
    saidOrPublishedOn: rangesOfDays,
  };
  const excluded = upToThree<QuotationFilter>({ ...conditions, not: upToThree<QuotationFilter>(conditions) });
  // As often as all others together: what is excluded may be anything.
  return fc
    .tuple(upToThree<QuotationFilter>(conditions), fc.option(excluded))
    .map(([filter, not]) => (not === null ? filter : { ...filter, not }));
}

/** Filters of claims. */
export function claimFilters(quotations: readonly QuotationRow[]): fc.Arbitrary<ClaimFilter> {
  const speakerIds = [...new Set(quotations.flatMap(({ speaker }) => speaker?.id ?? []))];
  return upToThree<ClaimFilter>({
    actorId: several(speakerIds),
    country: several(POOL.countries),
    stance: several(POOL.stances),
    saidOn: rangesOfDays,
    topic: several(POOL.topics),
    verdict: several(POOL.verdicts),
    isReviewed: fc.boolean(),
  });
}

/** Filters of the matrix of stances between countries. */
export function matrixFilters(quotations: readonly QuotationRow[]): fc.Arbitrary<StanceMatrixFilter> {
  const speakerIds = [...new Set(quotations.flatMap(({ speaker }) => speaker?.id ?? []))];
  return upToThree<StanceMatrixFilter>({
    country: several(POOL.countries),
    towards: several(POOL.countries),
    stance: several(POOL.stances),
    speakerId: several(speakerIds),
    saidOn: rangesOfDays,
    publishedOn: rangesOfDays,
    outletDomain: several(POOL.outlets),
  });
}
