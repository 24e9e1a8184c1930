import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import { namedLike } from '../../actors/actor.lists';
import type { Dialect } from '../../database/dialect';
import type { IndexScan, ListSource, TwoPlans } from '../../database/lists/list-source';
import { hasMoreThan } from '../../database/lists/page-statement';
import { containsText } from '../../database/lists/text-match';
import { foldName } from '../../domain/text/quotation-text';
import { parseSearch } from '../../domain/text/search-words';
import { outletsNamedLike } from '../../outlets/outlet-names';
import type { VoiceConditions } from '../joint-speakers/voices';
import { ANY_JOINT, firstToMeet, JOINT_SPEAKER, SPEAKER_OF_QUOTATION } from '../joint-speakers/voices';
import { walksOfDays } from './day-conditions';
import type { AskedQuotations, QuotationQuestion } from './quotation-question';
import { mentioned } from './mention-conditions';
import { codingsByVerdict } from './stance-conditions';
import type { Quotation } from '../quotation.entity';

const MAX_WALKS = 20;

/**
 * The walks of which a list is made, where it is of speakers, or ends on a day that not all quotations have. `rest` is
 * what is asked besides. Those who join a speaker have walks of their own, through the few rows that they have.
 */
export function indexScansOf(
  { filter }: QuotationQuestion,
  voices: VoiceConditions | null,
  rest: readonly Sql[],
): Pick<ListSource<Quotation>, 'indexScans'> {
  const days = walksOfDays(filter ?? {}) ?? [raw('1 = 1')];
  if (voices === null) {
    const walks = walksOfOutlets(filter).flatMap((outlet) => days.map((day) => [...outlet, day]));
    return walks.length === 1 ? {} : { indexScans: walks.map((walk) => ({ where: [...walk, ...rest] })) };
  }
  const single = walksOfVoices(filter);
  const own = single.flatMap((one) =>
    days.map((day) => ({
      where: [...one(SPEAKER_OF_QUOTATION), day, ...voices(SPEAKER_OF_QUOTATION), ...rest],
    })),
  );
  return { indexScans: [...own, ...single.map((one) => joined(one, voices, rest))] };
}

/** The parts of the same list where few of its quotations are looked up. */
export function lookupsOf(
  voices: VoiceConditions | null,
  rest: readonly Sql[],
): Pick<ListSource<Quotation>, 'lookups'> {
  if (voices === null) return {};
  const own = { where: [...voices(SPEAKER_OF_QUOTATION), ...rest] };
  return { lookups: [own, joined(() => [ANY_JOINT], voices, rest)] };
}

function joined(one: VoiceConditions, voices: VoiceConditions, rest: readonly Sql[]): IndexScan {
  return { through: JOINT_SPEAKERS, where: [...one(JOINT_SPEAKER), ...firstToMeet(voices), ...rest] };
}

const JOINT_SPEAKERS: IndexScan['through'] = {
  from: raw('joint_speaker j JOIN quotation q ON q.id = j.quotation_id'),
  columns: {
    'q.id': 'j.quotation_id',
    'q.said_sort': 'j.said_sort',
    'q.published_sort': 'j.published_sort',
  },
};

function walksOfOutlets(filter: QuotationQuestion['filter']): readonly (readonly Sql[])[] {
  const outlets = new Set(filter?.outletId);
  return isSeveral(outlets) ? [...outlets].map((id) => [sql`q.outlet_id = ${id}`]) : [[]];
}

// One alone is an index walk by itself.
function isSeveral(values: ReadonlySet<string>): boolean {
  return values.size > 1 && values.size <= MAX_WALKS;
}

function walksOfVoices(filter: QuotationQuestion['filter']): readonly VoiceConditions[] {
  const speakers = new Set(filter?.speakerId);
  const countries = new Set(filter?.country);
  if (isSeveral(speakers)) return [...speakers].map((id) => ({ actor }) => [sql`${raw(actor)} = ${id}`]);
  if (speakers.size > 0 || !isSeveral(countries)) return [() => []];
  return [...countries].map((code) => ({ country }) => [sql`${raw(country)} = ${code}`]);
}

// Of words, or of an intermediary, there may be few quotations or very many.
/** The conditions of a question that are met in one way where they find few, and in another where they find many. */
export function foundIn(dialect: Dialect, { filter, search }: QuotationQuestion): TwoPlans[] {
  const ways: TwoPlans[] = [];
  if (typeof search === 'string') ways.push(dialect.fullText('quotation').twoPlans('q', parseSearch(search)));
  return [...ways, ...foundBy(dialect, filter ?? {})];
}

/** How many quotations with the words of a search are ordered by them. */
export const MOST_RANKED = 5000;

/** The quotations that are ordered by the words of a search: of very many, the latest recorded. */
export function ranked(dialect: Dialect, search: string): Sql {
  return dialect.fullText('quotation').matchesNewest('q', parseSearch(search), MOST_RANKED);
}

/** The same without the search. */
export function foundBy(dialect: Dialect, filter: AskedQuotations): TwoPlans[] {
  const { viaName, outletCountry } = filter;
  const byVerdict = codingsByVerdict(dialect, filter);
  return [
    ...(viaName ? [via(viaName)] : []),
    ...(byVerdict ? [byVerdict] : []),
    ...mentioned(dialect, filter),
    ...(outletCountry ? [printedIn(dialect, outletCountry)] : []),
  ];
}

// The speaker's own step comes first, if at all: without a known speaker the chain may begin with somebody else.
const NOT_THE_SPEAKER = raw(
  `(h.ordinal > 1 OR (h.relation <> 'SAID' AND NOT EXISTS (SELECT 1 FROM quotation p WHERE p.id = h.quotation_id AND p.speaker_id = h.actor_id)))`,
);

// Measured on two million quotations: to look up a hop and its quotation takes 8 µs, to ask a quotation for its chain 6.
const FEW_HOPS = 4000;

function via(name: string): TwoPlans {
  const folded = foldName(name);
  const outlet = sql`h.outlet_id IN (${outletsNamedLike(name)})`;
  const actor = namedLike('h.actor_id', name);
  const printed = sql`h.text_folded IS NOT NULL AND ${containsText('h.text_folded', folded)}`;
  const hops = (column: string): Sql =>
    sql`SELECT ${raw(column)} FROM attribution_hop h WHERE ${NOT_THE_SPEAKER}`;
  const known = (column: string): Sql =>
    sql`${hops(column)} AND ${outlet} UNION ALL ${hops(column)} AND ${actor}`;
  return {
    // What is printed has no index to be counted by, and whoever is not known is seldom named often.
    isSelective: sql`NOT ${hasMoreThan(FEW_HOPS, known('1'))}`,
    byLookup: sql`q.id IN (${known('h.quotation_id')} UNION ALL ${hops('h.quotation_id')} AND ${printed})`,
    byScan: sql`EXISTS (${hops('1')} AND (${actor} OR ${outlet} OR (${printed})) AND h.quotation_id = q.id)`,
  };
}

const FEW_PRINTED = 4000;

function printedIn(dialect: Dialect, countries: readonly string[]): TwoPlans {
  const outlets = sql`SELECT o.id FROM outlet o WHERE ${dialect.inList(raw('o.country'), countries)}`;
  return {
    isSelective: sql`NOT ${hasMoreThan(FEW_PRINTED, sql`SELECT 1 FROM quotation p WHERE p.outlet_id IN (${outlets})`)}`,
    byLookup: sql`q.outlet_id IN (${outlets})`,
    byScan: sql`EXISTS (${outlets} AND o.id = q.outlet_id)`,
  };
}
