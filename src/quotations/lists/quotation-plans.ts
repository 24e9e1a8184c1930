import type { Sql } from 'sql-template-tag';
import sql, { empty, raw } from 'sql-template-tag';
import { namedLike } from '../../actors/actor.lists';
import type { Dialect } from '../../database/dialect';
import type { IndexScan, ListSource, TwoPlans } from '../../database/lists/list-source';
import { hasMoreThan } from '../../database/lists/page-statement';
import { containsText } from '../../database/lists/text-match';
import { DatePrecision } from '../../domain/dates/approximate-date';
import { lastDayOfMonth } from '../../domain/dates/calendar-date';
import { foldName } from '../../domain/text/quotation-text';
import { parseSearch } from '../../domain/text/search-words';
import { outletsNamedLike } from '../../outlets/outlet-names';
import type { VoiceConditions } from '../joint-speakers/voices';
import { ANY_JOINT, firstToMeet, JOINT_SPEAKER, SPEAKER_OF_QUOTATION } from '../joint-speakers/voices';
import type { QuotationQuestion } from './quotation-question';
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
): Pick<ListSource<Quotation>, 'indexScans' | 'lookups'> {
  const days = walksOfDays(filter);
  if (voices === null)
    return days === null ? {} : { indexScans: days.map((day) => ({ where: [day, ...rest] })) };
  const single = walksOfVoices(filter);
  const own = single.flatMap((one) =>
    (days ?? [null]).map((day) => ({
      where: [...one(SPEAKER_OF_QUOTATION), ...(day ? [day] : []), ...voices(SPEAKER_OF_QUOTATION), ...rest],
    })),
  );
  const joinedOf = (one: VoiceConditions): IndexScan => ({
    through: JOINT_SPEAKERS,
    where: [...one(JOINT_SPEAKER), ...firstToMeet(voices), ...rest],
  });
  return {
    indexScans: [...own, ...single.map(joinedOf)],
    lookups: [{ where: [...voices(SPEAKER_OF_QUOTATION), ...rest] }, joinedOf(() => [ANY_JOINT])],
  };
}

const JOINT_SPEAKERS: IndexScan['through'] = {
  from: raw('joint_speaker j JOIN quotation q ON q.id = j.quotation_id'),
  columns: {
    'q.id': 'j.quotation_id',
    'q.said_sort': 'j.said_sort',
    'q.published_sort': 'j.published_sort',
  },
};

// One speaker, or one country, is an index walk by itself.
function walksOfVoices(filter: QuotationQuestion['filter']): readonly VoiceConditions[] {
  const speakers = new Set(filter?.speakerId);
  const countries = new Set(filter?.country);
  const fits = (values: ReadonlySet<string>): boolean => values.size > 1 && values.size <= MAX_WALKS;
  if (fits(speakers)) return [...speakers].map((id) => ({ actor }) => [sql`${raw(actor)} = ${id}`]);
  if (speakers.size > 0 || !fits(countries)) return [() => []];
  return [...countries].map((code) => ({ country }) => [sql`${raw(country)} = ${code}`]);
}

// What ends after the last day that is asked for can only match when its day is uncertain: a month or a year ends with
// that of the day itself, and only ranges may end at any time. Through an index of their own nobody walks through all
// that was said since.
function walksOfDays(filter: QuotationQuestion['filter']): readonly Sql[] | null {
  const to = filter?.saidOn?.to;
  if (!to) return null;
  const later = (precision: DatePrecision, end: Sql): Sql =>
    sql`(q.said_precision <> ${raw(`'${DatePrecision.DAY}'`)} AND q.said_precision = ${raw(`'${precision}'`)} AND q.said_sort > ${to}${end})`;
  return [
    sql`q.said_sort <= ${to}`,
    later(DatePrecision.MONTH, sql` AND q.said_sort <= ${lastDayOfMonth(to)}`),
    later(DatePrecision.YEAR, sql` AND q.said_sort <= ${`${to.slice(0, 4)}-12-31`}`),
    later(DatePrecision.RANGE, empty),
  ];
}

// Of words, or of an intermediary, there may be few quotations or very many.
/** The conditions of a filter that are met in one way where they find few, and in another where they find many. */
export function foundIn(dialect: Dialect, { filter, search }: QuotationQuestion): TwoPlans[] {
  const ways: TwoPlans[] = [];
  if (typeof search === 'string') ways.push(dialect.fullText('quotation').twoPlans('q', parseSearch(search)));
  if (filter?.viaName) ways.push(via(filter.viaName));
  return ways;
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
