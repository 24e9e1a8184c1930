import { namesIn } from './claim-document';
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
export const ALIKE_FROM = 0.55;
// A claim needs more than a name: what two statements share besides names must be two words at least.
const LEAST_SHARED = 2;
/** "A special relationship" is no proposition: fewer significant words must be the same ones to be the same statement. */
const LEAST_SAID = 4;
/** So many times the worth of a word that one statement alone has must be shared, or it is what many talk about. */
const LEAST_WORTH = 1.8;
const SAME_VOICE = 0.2;

/** What is compared of a statement: its significant words, and the pairs of them that stand side by side. */
interface Read extends GroupedStatement {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** The words, then the pairs. */
  readonly terms: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** The weight of a word or a pair, and the weight of one that a single statement has. */
interface Worth {
  readonly of: (terms: readonly string[]) => number;
  readonly ofAll: (statement: Read) => number;
  readonly ofUnique: number;
}

function read(statement: GroupedStatement): Read {
  const words = foldedWords(statement.text)
    .filter((word) => !isEmptyWord(word))
    .map(matchForm)
    .filter((form) => !isEverydayWord(form));
  const pairs = words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`);
  const [ownWords, ownPairs] = [new Set(words), new Set(pairs)];
  return {
    ...statement,
    words: ownWords,
    pairs: ownPairs,
    terms: [...ownWords, ...ownPairs],
    names: namesIn(statement.text),
  };
}

function worthAmong(statements: readonly Read[]): Worth {
  const counts = new Map<string, number>();
  for (const term of statements.flatMap(({ terms }) => terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const rarity = (count: number): number => Math.log(1 + statements.length / count);
  const of: Worth['of'] = (terms) => terms.reduce((total, term) => total + rarity(counts.get(term) ?? 1), 0);
  const totals = new Map(statements.map((statement) => [statement, of(statement.terms)]));
  return {
    of,
    ofAll: (statement) => totals.get(statement) ?? of(statement.terms),
    ofUnique: rarity(1),
  };
}

/**
 * How much of the shorter statement the other says too, 0 to 1; of two in one article, how much of the longer one, as
 * there the shorter is mostly part of the same story. 0 where they share too little.
 */
function alikeness(a: Read, b: Read, worth: Worth): number {
  const [short, long] = a.words.size <= b.words.size ? [a, b] : [b, a];
  const isShared = (term: string): boolean => long.words.has(term) || long.pairs.has(term);
  const shared = short.terms.filter(isShared);
  if (shared.filter((term) => short.words.has(term)).length < LEAST_SHARED) return 0;
  const isSame = shared.length === short.terms.length && shared.length === long.terms.length;
  if (isSame) return 1;
  const isName = (term: string): boolean =>
    term.split(' ').some((word) => short.names.has(word) || long.names.has(word));
  const telling = shared.filter((term) => !isName(term));
  if (short.words.size < LEAST_SAID || telling.filter((term) => short.words.has(term)).length < LEAST_SHARED)
    return 0;
  if (worth.of(telling) < LEAST_WORTH * worth.ofUnique) return 0;
  const isOnePlace = a.place === b.place;
  const covered = worth.of(shared) / worth.ofAll(isOnePlace ? long : short);
  const isSameVoice = !isOnePlace && a.voice !== null && a.voice === b.voice;
  return Math.min(1, covered + (isSameVoice ? SAME_VOICE : 0));
}

interface OpenGroup {
  readonly first: Read;
  readonly members: number[];
  score: number;
}

function addUnder(byWord: Map<string, OpenGroup[]>, word: string, group: OpenGroup): void {
  const others = byWord.get(word);
  if (others === undefined) byWord.set(word, [group]);
  else others.push(group);
}

// Those whose first member shares words enough to be compared at all: most share one, and few two.
function nearGroups({ words }: Read, byWord: ReadonlyMap<string, readonly OpenGroup[]>): OpenGroup[] {
  const shared = new Map<OpenGroup, number>();
  for (const word of words)
    for (const group of byWord.get(word) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
  return [...shared].flatMap(([group, count]) => (count < LEAST_SHARED ? [] : group));
}

/**
 * The statements in groups of those that say the same: each joins the group to whose first member it is most alike. Yields
 * after each statement, because a thousand take a while.
 */
export function* statementGroups(
  statements: readonly GroupedStatement[],
): Generator<undefined, readonly StatementGroup[]> {
  const all = statements.map(read);
  const worth = worthAmong(all);
  const groups: OpenGroup[] = [];
  // The groups whose first member has a word: only they can be like a statement.
  const byWord = new Map<string, OpenGroup[]>();
  for (const [index, own] of all.entries()) {
    yield;
    const scored = nearGroups(own, byWord).map((group) => ({
      group,
      score: alikeness(group.first, own, worth),
    }));
    const best = scored.filter(({ score }) => score >= ALIKE_FROM).sort((x, y) => y.score - x.score)[0];
    if (best === undefined) {
      const group = { first: own, members: [index], score: 1 };
      groups.push(group);
      for (const word of own.words) addUnder(byWord, word, group);
    } else {
      best.group.members.push(index);
      best.group.score = Math.min(best.group.score, best.score);
    }
  }
  return groups.map(({ members, score }) => ({ members, score }));
}
