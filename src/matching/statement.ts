import { once } from '../domain/once';
import { isEverydayWord, isNumber, matchForm, tellingWords } from './words';

/** A text whose claim is looked for: a quotation, a sentence, a post. */
export interface Statement {
  /** The different words, folded, without the author's line. */
  readonly words: ReadonlySet<string>;
  /** Each word with how much it says, 0 to about 1.5, before its rarity is known. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words that stand next to each other, or with one between them, without the author's line. */
  readonly neighbours: readonly (readonly [string, string])[];
  readonly sentences: readonly ReadonlySet<string>[];
  /** The words as written, by match form: what may be two words run together. */
  readonly written: ReadonlyMap<string, string>;
}

const ADDRESS = /(?:https?:\/\/|pic\.twitter\.com\/)\S*/g;
const TAG = /[#@]([\p{L}\p{N}_]+)/gu;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
// "— Ottoline Brackenbury (@brackenbury) May 3, 2026", as pages show a post's author.
const AUTHOR_LINE = new RegExp(
  `[—–-]\\s{0,3}([^—\\n]{0,60}?)\\(@(\\w{1,30})\\)(?:\\s{0,3}((?:${MONTH}) \\d{1,2}, \\d{4}))?`,
  'gu',
);
const SENTENCE_END = /(?<=[.!?…:;—])\s+|\n|\|/u;

const EVERYDAY = 0.5;
const SINGLE_LETTER = 0.2;
const AUTHOR = 0.9;
const HANDLE = 0.7;
const POST_DATE = 0.7;
const REPEATED = 0.25;

/** Addresses are left out; "#ParisFloods" and "@mayorOfParis" are taken apart where their capitals are. */
export function withoutPostMarks(text: string): string {
  return text.replace(ADDRESS, ' ').replace(TAG, (_, tag: string) => ` ${takenApart(tag)} `);
}

function takenApart(tag: string): string {
  return tag
    .replace(/_/g, ' ')
    .replace(/(?<=\p{Ll})(?<!(?:^|\p{Ll})Mc)(?=\p{Lu})/gu, ' ')
    .replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ');
}

/** Reads a statement; linear in its length. */
export function readStatement(text: string): Statement {
  const { body, asides } = withoutAuthorLines(text);
  // Folding is most of the work, so each part is folded once.
  const sentences = body.split(SENTENCE_END).map(wordsOf);
  const asideWords = asides.map((aside) => ({ ...aside, words: wordsOf(aside.text) }));
  const forms = sentences.flatMap((words) => words.map(matchForm));
  const weights = new Map<string, number>();
  const put = (form: string, weight: number): void => {
    weights.set(form, Math.max(weights.get(form) ?? 0, weight * weightOf(form)));
  };
  for (const form of forms) put(form, 1);
  for (const { words, weight } of asideWords) for (const word of words) put(matchForm(word), weight);
  for (const [form, times] of timesOf(forms)) {
    if (times > 1) weights.set(form, (weights.get(form) ?? 0) * (1 + REPEATED * Math.log(times)));
  }
  // Most statements of an import meet no claim: what only comparing needs is made when it is asked for.
  const neighbours = once(() => neighboursIn(forms));
  const sets = once(() => sentences.map((words) => new Set(words.map(matchForm))));
  const written = once(() => {
    const all = [...sentences, ...asideWords.map((aside) => aside.words)].flat();
    return new Map(all.map((word) => [matchForm(word), word]));
  });
  const words = once(() => new Set(sentences.flat()));
  return {
    weights,
    get words() {
      return words();
    },
    get neighbours() {
      return neighbours();
    },
    get sentences() {
      return sets();
    },
    get written() {
      return written();
    },
  };
}

function wordsOf(text: string): readonly string[] {
  return tellingWords(withoutPostMarks(text));
}

interface Aside {
  readonly text: string;
  readonly weight: number;
}

// Whose post it is and when it was posted identify it less than what it says.
function withoutAuthorLines(text: string): { body: string; asides: readonly Aside[] } {
  const asides: Aside[] = [];
  if (!text.includes('(@')) return { body: text, asides };
  const body = text.replace(AUTHOR_LINE, (_, name: string, handle: string, day: string | undefined) => {
    asides.push({ text: name, weight: AUTHOR });
    asides.push({ text: `@${handle.replace(/\d+/g, ' ')}`, weight: HANDLE });
    if (day !== undefined) asides.push({ text: day, weight: POST_DATE });
    return '\n';
  });
  return { body, asides };
}

function weightOf(form: string): number {
  if (isNumber(form)) return 1;
  if (form.length < 2) return SINGLE_LETTER;
  return isEverydayWord(form) ? EVERYDAY : 1;
}

function timesOf(forms: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const form of forms) times.set(form, (times.get(form) ?? 0) + 1);
  return times;
}

function neighboursIn(forms: readonly string[]): (readonly [string, string])[] {
  return forms.flatMap((form, i) =>
    [forms[i + 1], forms[i + 2]].flatMap((next) =>
      next === undefined || next === form ? [] : [[form, next] as const],
    ),
  );
}
