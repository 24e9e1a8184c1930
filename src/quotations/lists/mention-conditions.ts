import type { Sql } from 'sql-template-tag';
import sql, { join } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import type { TwoPlans } from '../../database/lists/list-source';
import type { MentionName } from '../../domain/countries/country-mentions';
import { mentionNames } from '../../domain/countries/country-mentions';
import type { SearchTerm } from '../../domain/text/search-words';
import { phraseOf } from '../../domain/text/search-words';
import type { AskedQuotations } from './quotation-question';

/** Whom quotations name: each field is met by the words of the text. */
export function mentioned(dialect: Dialect, { mentions }: AskedQuotations): TwoPlans[] {
  const { country, actorNames } = mentions ?? {};
  const ofActors = actorNames?.map((name) => ({ name, printed: null }));
  return [country?.flatMap(mentionNames), ofActors].flatMap((names) =>
    names ? [namedIn(dialect, names)] : [],
  );
}

function namedIn(dialect: Dialect, names: readonly MentionName[]): TwoPlans {
  const index = dialect.fullText('quotation');
  const plans = index.twoPlans('q', phrasesOf(names), 'any');
  const forms = new Set(names.flatMap(({ printed }) => printed ?? []));
  if (forms.size === 0) return plans;
  // The index knows no capitals: where only a word was found that means something else in lower case, the text decides.
  const sure = index.matches('q', phrasesOf(names.filter(({ printed }) => printed === null)), 'any');
  const isMeant = sql`(${join([...[...forms].map(holds), sure], ' OR ')})`;
  return {
    isSelective: plans.isSelective,
    byLookup: sql`(${plans.byLookup} AND ${isMeant})`,
    byScan: sql`(${plans.byScan} AND ${isMeant})`,
  };
}

function phrasesOf(names: readonly MentionName[]): SearchTerm[] {
  const phrases = names.flatMap(({ name }) => phraseOf(name) ?? []);
  return [...new Map(phrases.map((phrase) => [phrase.words.join(' '), phrase])).values()];
}

// LIKE would not see the case on SQLite.
function holds(form: string): Sql {
  return sql`REPLACE(q.text, ${form}, '') <> q.text`;
}
