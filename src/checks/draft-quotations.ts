import { QuotationKind } from '../domain/attribution';
import { isRead, whyNotRead } from '../domain/language/text-language';
import type { Extractor } from '../extraction/extraction';

/** What is to be checked: a draft, or bare words with the name of who is said to have said them. */
export interface DraftText {
  readonly text: string;
  readonly speakerName?: string | null;
  readonly publishedOn?: string | null;
  readonly language?: string | null;
}

/** Words that a draft quotes. Offsets are UTF-16 code units into the draft, end exclusive. */
export interface DraftQuotation {
  readonly start: number;
  readonly end: number;
  /** Without quotation marks; the parts of a quotation that the draft interrupts are joined by a space. */
  readonly text: string;
  readonly speakerMention: string | null;
  /** The fullest name that the draft gives the speaker; null when it names nobody. */
  readonly speakerName: string | null;
}

/** What was found in a draft. */
export interface ReadDraft {
  readonly quotations: readonly DraftQuotation[];
  /** Why speakers were not looked for; null when they were. */
  readonly notRead: string | null;
}

const MARKED = /“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|"([^"\n]+)"/gu;
const MARK_AT_START = /^["“«„]/u;
const MARK_AT_END = /["”“»]$/u;
const OUTER = /^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’]+$/gu;

/** Finds what a draft quotes. A text without quotation marks, or with a given speaker, is the quotation itself. */
export async function readDraft(extract: Extractor, draft: DraftText): Promise<ReadDraft> {
  const { text, speakerName = null, publishedOn = null, language = null } = draft;
  const bare = text.replace(OUTER, '');
  if (speakerName !== null || !hasMarks(text) || isOneQuotation(text, bare))
    return { quotations: bareWords(text, bare, speakerName), notRead: null };
  const found = await extract(text, { publishedOn, language });
  if (!isRead(found.language)) return { quotations: markedWords(text), notRead: whyNotRead(found) };
  const quoted = found.quotations.filter(({ kind }) => kind !== QuotationKind.INDIRECT);
  return {
    quotations: quoted.map(({ spans, text: words, speaker }) => ({
      start: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
      text: words,
      speakerMention: speaker.mention?.text ?? null,
      speakerName: speaker.name,
    })),
    notRead: null,
  };
}

function hasMarks(text: string): boolean {
  return text.search(MARKED) >= 0;
}

// Marks around all of it, and none within.
function isOneQuotation(text: string, bare: string): boolean {
  return !/["“”«»„]/u.test(bare) && MARK_AT_END.test(text.trimEnd()) && MARK_AT_START.test(text.trimStart());
}

function bareWords(text: string, bare: string, speakerName: string | null): DraftQuotation[] {
  if (bare === '') return [];
  const start = text.indexOf(bare);
  return [{ start, end: start + bare.length, text: bare, speakerMention: speakerName, speakerName }];
}

// Without a reader of the language, only the marks are sure.
function markedWords(text: string): DraftQuotation[] {
  return [...text.matchAll(MARKED)].map((match) => {
    const words = match.slice(1).join('');
    const start = match.index + 1;
    return { start, end: start + words.length, text: words, speakerMention: null, speakerName: null };
  });
}
