import { foldedWords, isEmptyWord, isEverydayWord, matchForm } from './words';

/** A statement to be grouped with others that say the same. */
export interface GroupedStatement {
  readonly text: string;
  /** For whom it was said; who speaks for one country repeats himself sooner. */
  readonly voice: string | null;
  /** Where it was printed: one article seldom says a thing twice, and often goes on about it. */
  readonly place: string;
}

/** Statements that say the same, by their place in the list, and how alike the least alike of them is to the first. */
export interface StatementGroup {
  readonly members: readonly number[];
  readonly score: number;
}

/** From this score on two statements are proposed as one claim; docs/claims.md says how often that is right. */
export const ALIKE_FROM = 0.6;
// A claim needs more than a name: two statements that share less tell nothing about each other.
const LEAST_SHARED = 2;
const SAME_VOICE = 0.1;
/** How much two words that stand next to each other in both say, beside what each says alone. */
const PAIR = 1;

type Vector = ReadonlyMap<string, number>;

/** The words that tell what a statement is about, and the pairs of such words that stand side by side. */
function termsOf(text: string): readonly string[] {
  const forms = foldedWords(text)
    .filter((word) => !isEmptyWord(word))
    .map(matchForm)
    .filter((form) => !isEverydayWord(form));
  const pairs = forms.slice(1).map((form, i) => `${forms[i] ?? ''} ${form}`);
  return [...new Set([...forms, ...pairs])];
}

function vectorsOf(statements: readonly GroupedStatement[]): readonly Vector[] {
  const terms = statements.map(({ text }) => termsOf(text));
  const counts = new Map<string, number>();
  for (const term of terms.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weight = (term: string): number => {
    const rarity = Math.log(1 + statements.length / (counts.get(term) ?? 1));
    return term.includes(' ') ? rarity * PAIR : rarity;
  };
  return terms.map((own) => new Map(own.map((term) => [term, weight(term)])));
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

const weightOf = (terms: Iterable<readonly [string, number]>): number =>
  sum([...terms].filter(([term]) => !term.includes(' ')).map(([, weight]) => weight));

/**
 * How much of the shorter statement the other says too, 0 to 1; of two in one article, how much of the longer one, as
 * there the shorter is mostly part of the same story.
 */
function alikeness(
  [a, first]: readonly [Vector, GroupedStatement],
  [b, second]: readonly [Vector, GroupedStatement],
): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...short].filter(([term]) => long.has(term));
  if (shared.filter(([term]) => !term.includes(' ')).length < LEAST_SHARED) return 0;
  const isOnePlace = first.place === second.place;
  const covered = sum(shared.map(([, weight]) => weight)) / weightOf(isOnePlace ? long : short);
  const isSameVoice = !isOnePlace && first.voice !== null && first.voice === second.voice;
  return Math.min(1, covered + (isSameVoice ? SAME_VOICE : 0));
}

interface OpenGroup {
  readonly members: number[];
  score: number;
}

/** The statements in groups of those that say the same: each joins the group to whose first member it is most alike. */
export function statementGroups(statements: readonly GroupedStatement[]): readonly StatementGroup[] {
  const vectors = vectorsOf(statements);
  const read = statements.map((statement, i) => [vectors[i] as Vector, statement] as const);
  const groups: OpenGroup[] = [];
  // The groups whose first member has a word: only they can be like a statement.
  const byTerm = new Map<string, OpenGroup[]>();
  for (const [index, own] of read.entries()) {
    const near = new Set([...own[0].keys()].flatMap((term) => byTerm.get(term) ?? []));
    const scored = [...near].map((group) => {
      const first = read[group.members[0] ?? 0] as (typeof read)[number];
      return { group, score: alikeness(first, own) };
    });
    const best = scored.filter(({ score }) => score >= ALIKE_FROM).sort((x, y) => y.score - x.score)[0];
    if (best === undefined) {
      const group = { members: [index], score: 1 };
      groups.push(group);
      for (const term of own[0].keys()) byTerm.set(term, [...(byTerm.get(term) ?? []), group]);
    } else {
      best.group.members.push(index);
      best.group.score = Math.min(best.group.score, best.score);
    }
  }
  return groups;
}
