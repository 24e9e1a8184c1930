import { isNumber, matchForm, tellingWords } from './words';

/** Counts up when a claim's document would be another: when words fold, stem or count as alike in another way. */
export const CLAIM_DOCUMENT_VERSION = 2;

/** A claim as the matcher sees it. */
export interface MatchDocument {
  /** The words of the claim's text and its reviews' titles, in order, folded. */
  readonly words: readonly string[];
  /** How often each word stands in the claim's text and its reviews' titles. */
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
  /** The different words of the text alone, and of the titles alone. */
  readonly text: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

// The capital is looked for first: what stands before it is looked at only there.
const CAPITALISED =
  /(?=\p{Lu})(?<!^\s*["'“‘]*)(?<![.!?]["'”’]*\s+["'“‘]*)(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]*/gu;
const NAME_MARK = '^';

/** The match forms of a text's words with a capital letter inside a sentence: mostly names. */
export function namesIn(text: string): ReadonlySet<string> {
  // In a text that is all capitals, capitals say nothing.
  if (!/\p{Ll}/u.test(text)) return new Set();
  const words = Array.from(text.matchAll(CAPITALISED), ([word]) => word).flatMap(tellingWords);
  return new Set(words.map(matchForm));
}

/**
 * What the matcher keeps of a claim, as one text: its words, names marked, a line break, those of its reviews' titles.
 * Made when the claim is written, because folding words is most of the work of comparing them.
 */
export function claimDocument(text: string, titles: readonly string[]): string {
  const names = namesIn(text);
  const marked = tellingWords(text).map((word) =>
    names.has(matchForm(word)) && !isNumber(word) ? NAME_MARK + word : word,
  );
  return `${marked.join(' ')}\n${titles.flatMap(tellingWords).join(' ')}`;
}

/** Reads what `claimDocument` wrote. */
export function readDocument(document: string): MatchDocument {
  const [text = '', titles = ''] = document.split('\n');
  const names = new Set<string>();
  const words: string[] = [];
  const counts = new Map<string, number>();
  const count = (marked: string): string => {
    const isName = marked.startsWith(NAME_MARK);
    const word = isName ? marked.slice(1) : marked;
    const form = matchForm(word);
    words.push(word);
    if (isName) names.add(form);
    counts.set(form, (counts.get(form) ?? 0) + 1);
    return form;
  };
  const textForms = wordsOf(text).map(count);
  const titleForms = wordsOf(titles).map(count);
  const length = words.length;
  return { words, counts, length, text: new Set(textForms), titles: new Set(titleForms), names };
}

/** The different words under which a claim is found. */
export function documentWords(document: string): readonly string[] {
  return [...readDocument(document).counts.keys()];
}

const wordsOf = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');
