import type { MatchDocument } from './claim-document';
import type { LetterRuns, NearWord } from './letter-runs';
import type { MatchQuery, Term } from './query';
import { isNumber } from './words';

/** How alike a statement and a claim are, and by what. Words are match forms. */
export interface Similarity {
  /** 0 to 1, comparable between statements. */
  readonly score: number;
  /** How much of the claim's text, or of its titles, the statement has, 0 to 1, by the rarity of the words. */
  readonly coverage: number;
  readonly shared: readonly Term[];
  /** Words that only the claim has, spelled nearly as words that only the statement has; best first. */
  readonly near: readonly NearWord[];
  /** Numbers, and names, that only the claim has. */
  readonly otherNumbers: readonly string[];
  readonly otherNames: readonly string[];
}

// BM25 (Robertson & Zaragoza, 2009), tuned by hand for texts of a sentence or two.
const SATURATION = 1.4;
const LENGTH_NORMALISATION = 0.65;
const USUAL_LENGTH = 18;
const REDUNDANCY = 0.5;
const NEAR_WORD = 0.4;
const LETTERS = 0.03;
const LONG_WORD = 10;
const BEST_SENTENCE = 0.1;
const OTHER_NUMBER = 0.055;
const CONTRADICTING_NUMBER = 0.055;
const OTHER_NAME = 0.05;
/** So many times the worth of a unique word make a score of 1 - 1/e. */
const EVIDENCE_SCALE = 4.8;
const COVERAGE = 0.1;

/**
 * Compares a statement with a claim. What they share counts by its rarity (BM25); words that say the same twice
 * count less; words that stand in one sentence count more, and so, a little, do shared letters; numbers and names of
 * the claim that the statement lacks count against it. The sum becomes a score from 0 to 1, of which a tenth is how
 * much of the claim is covered. `letters` are those of the same query.
 */
export function similarity(
  query: MatchQuery,
  document: MatchDocument,
  redundancies: ReadonlyMap<string, number>,
  letters: LetterRuns,
): Similarity {
  const shared = sharedTerms(query, document);
  const otherNumbers = [...document.counts.keys()].filter((form) => isNumber(form) && !query.terms.has(form));
  const otherNames = [...document.names].filter((form) => !query.terms.has(form));
  const { worth, near } = letters.sharedBy(document);
  const evidence =
    wordEvidence(query, document, shared, redundancies) +
    LETTERS * worth +
    NEAR_WORD * sum(near.map(({ value }) => value)) +
    BEST_SENTENCE * bestSentence(query, document) -
    numberPenalty(query, shared, otherNumbers) -
    OTHER_NAME * sum(otherNames.map(query.rarityOf));
  const strength = 1 - Math.exp(-Math.max(0, evidence / query.unit) / EVIDENCE_SCALE);
  const ofText = coverage(query, document.text);
  const ofTitles = document.titles.size === 0 ? ofText : coverage(query, document.titles);
  const score = strength * (1 - COVERAGE + (COVERAGE * (ofText + ofTitles)) / 2);
  return { score, coverage: Math.max(ofText, ofTitles), shared, near, otherNumbers, otherNames };
}

/** How much of the claim's text, or of its titles, the statement has, 0 to 1: what `Similarity.coverage` says, for less. */
export function covered(query: MatchQuery, { text, titles }: MatchDocument): number {
  return Math.max(coverage(query, text), titles.size === 0 ? 0 : coverage(query, titles));
}

/** The least that shared words must be worth for a score to be likely: what cannot reach it need not be compared. */
export function evidenceFor(query: MatchQuery, score: number): number {
  // A word counts up to 1 + SATURATION times, once more with its sentence, and with its letters.
  const most = (1 + SATURATION) * (1 + LETTERS * LONG_WORD) + BEST_SENTENCE;
  return (-Math.log(1 - score) * EVIDENCE_SCALE * query.unit) / most;
}

function sharedTerms(query: MatchQuery, { counts }: MatchDocument): readonly Term[] {
  const shared = [...query.terms.values()].filter((term) => counts.has(term.form));
  return shared.sort((a, b) => b.rarity - a.rarity || (a.form < b.form ? -1 : 1));
}

function wordEvidence(
  query: MatchQuery,
  { counts, length }: MatchDocument,
  shared: readonly Term[],
  redundancies: ReadonlyMap<string, number>,
): number {
  const norm = SATURATION * (1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * length) / USUAL_LENGTH);
  return sum(
    shared.map(({ form, value }, i) => {
      const count = counts.get(form) ?? 0;
      const rarer = shared.slice(0, i).map((other) => redundancies.get(`${other.form} ${form}`) ?? 0);
      const news = 1 - REDUNDANCY * Math.max(0, ...rarer);
      return (news * value * count * (SATURATION + 1)) / (count + norm);
    }),
  );
}

function bestSentence({ statement, terms }: MatchQuery, { counts }: MatchDocument): number {
  const worth = statement.sentences.map((sentence) =>
    sum([...sentence].map((form) => (counts.has(form) ? (terms.get(form)?.value ?? 0) : 0))),
  );
  return Math.max(0, ...worth);
}

// A number of the claim that the statement lacks may just be left out; one in whose place it has another contradicts.
function numberPenalty(
  { statement, unit }: MatchQuery,
  shared: readonly Term[],
  other: readonly string[],
): number {
  if (other.length === 0) return 0;
  const own = [...statement.weights.keys()].filter(isNumber);
  const contradicts = own.length > shared.filter((term) => isNumber(term.form)).length;
  return other.length * unit * (OTHER_NUMBER + (contradicts ? CONTRADICTING_NUMBER : 0));
}

function coverage(query: MatchQuery, forms: ReadonlySet<string>): number {
  const rarities = [...forms].map((form) => [query.rarityOf(form), query.terms.has(form)] as const);
  const whole = sum(rarities.map(([rarity]) => rarity));
  return whole === 0 ? 0 : sum(rarities.map(([rarity, isShared]) => (isShared ? rarity : 0))) / whole;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
