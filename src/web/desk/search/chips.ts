import type { SearchPageQuery } from '../generated/operations';
import { dayInWords, daysInWords } from '../parts/day';
import { words } from '../words/catalogue';
import { PARAMETER_NAMES, spanOf, type ParameterName } from './parameters';
import { addressOf, type SearchState } from './search-state';

/** One value of a filter, as the sentence on top of the list says it. */
export interface Chip {
  readonly name: ParameterName;
  /** What stands before it: "said by speakers of". */
  readonly lead: string;
  readonly text: string;
  /** The same search without it. */
  readonly without: string;
}

type Named = SearchPageQuery['named'];

/** The ids of what the values of a search name: records, and countries too. */
export function namedIds({ values }: SearchState): readonly string[] {
  const given = [...values.values()].flat();
  const ids = given.filter((value) => /^(act|clm|out|art)_\w+$/.test(value));
  const countries = COUNTRY_FILTERS.flatMap((name) => values.get(name) ?? []).filter((value) =>
    /^[A-Z]{2}$/.test(value),
  );
  return [...new Set([...ids, ...countries.map((code) => `cty_${code}`)])];
}

const COUNTRY_FILTERS = ['country', 'towards', 'about'] as const;

/** Every value of the search, in words. */
export function chipsOf(state: SearchState, named: Named): readonly Chip[] {
  const names = new Map(
    named.flatMap((record) => (record === null ? [] : [[record.id, nameOf(record)] as const])),
  );
  return PARAMETER_NAMES.flatMap((name) =>
    (state.values.get(name) ?? []).map((value, _i, all) => ({
      name,
      lead: words.search.lead[name],
      text: textOf(name, value, names),
      without: addressOf(state, { [name]: all.filter((other) => other !== value) }),
    })),
  );
}

function nameOf(record: NonNullable<Named[number]>): string {
  if ('name' in record) return record.name;
  if ('text' in record) return record.text;
  return 'headline' in record ? (record.headline ?? words.record.noHeadline) : '';
}

const { search, record } = words;
const CATALOGUES: Partial<Record<ParameterName, Readonly<Record<string, string>>>> = {
  stance: search.stance,
  verdict: record.verdict,
  kind: record.kind,
  act: record.act,
  status: record.review,
  anchor: search.anchor,
};

function textOf(name: ParameterName, value: string, names: ReadonlyMap<string, string>): string {
  const known = CATALOGUES[name]?.[value] ?? names.get(value) ?? names.get(`cty_${value}`);
  if (known !== undefined) return known;
  return IN_WORDS[name]?.(value) ?? value.replace(/^topic:/, '');
}

const IN_WORDS: Partial<Record<ParameterName, (value: string) => string>> = {
  q: (value) => `“${value}”`,
  from: dayInWords,
  to: dayInWords,
  within: spanInWords,
  printed: spanInWords,
  undated: (value) => search.intervals[value.split(':')[0] as keyof typeof search.intervals],
  known: (value) => (value === 'yes' ? search.knownDay : search.unknownDay),
  doubt: (value) => (value === 'yes' ? search.doubtful : search.notDoubtful),
};

function spanInWords(value: string): string {
  const { from, to } = spanOf(value);
  if (from !== null && to !== null) return daysInWords(from, to);
  if (from !== null) return record.since(dayInWords(from));
  return to === null ? '' : record.before(dayInWords(to));
}
