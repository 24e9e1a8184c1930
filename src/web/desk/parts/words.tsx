import type { ComponentChild, VNode } from 'preact';
import type { EntryFragment } from '../generated/operations';
import { words } from '../words/catalogue';

/** What is needed to show the words of a quotation. */
export type Worded = Pick<
  EntryFragment,
  'text' | 'kind' | 'act' | 'cue' | 'reported' | 'segments' | 'language'
>;

const MARKS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '„': '“', '‘': '’' };

/** Verbatim words: opening mark hung in accent, runs joined by a gap that can be seen. */
export function DirectWords({ quotation }: { readonly quotation: Worded }): VNode {
  const [open, close] = quotation.language?.startsWith('fr') ? ['«', '»'] : ['“', '”'];
  return (
    <p dir="auto" lang={quotation.language ?? undefined}>
      <span class="Open">{open}</span>
      {runsOf(quotation)}
      {close}
    </p>
  );
}

function runsOf({ segments, text }: Worded): ComponentChild {
  if (segments.length < 2) return withoutMarks(text);
  return segments.map((segment, i) => (
    <>
      {i > 0 && <span class="Gap">{words.record.gap}</span>}
      {segment.text}
    </>
  ));
}

/** The words without the marks of the article around them: the page has its own. */
export function withoutMarks(text: string): string {
  const close = MARKS[text[0] ?? ''];
  return close !== undefined && text.endsWith(close) && text.length > 2 ? text.slice(1, -1) : text;
}

/** The cue of reported words: as printed, or a word for the act. */
export function cueOf({ cue, act }: Pick<Worded, 'cue' | 'act'>): string {
  return cue ?? words.record.actSaid[act];
}

/** Reported words: never in marks of ours. What the article puts in marks is the speaker's own. */
export function ReportedWords({ quotation }: { readonly quotation: Worded }): VNode {
  return (
    <p dir="auto" lang={quotation.language ?? undefined}>
      {ownRuns(clauseOf(quotation))}
    </p>
  );
}

/** The clause after the cue, as printed. */
export function clauseOf({ reported, text, cue }: Pick<Worded, 'reported' | 'text' | 'cue'>): string {
  if (reported === null) return text;
  if (cue !== null && reported.startsWith(cue)) return reported.slice(cue.length).trimStart();
  return reported;
}

/** The words in one line of at most `most` characters, without marks of ours around them. */
export function shortWords(
  quotation: Pick<Worded, 'kind' | 'text' | 'reported' | 'cue'>,
  most: number,
): string {
  const text = quotation.kind === 'DIRECT' ? withoutMarks(quotation.text) : clauseOf(quotation);
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/u, '')} …` : text;
}

/** Words in marks are the speaker's own and stand in full ink. */
function ownRuns(clause: string): ComponentChild[] {
  return clause
    .split(/([“"][^”"]*[”"])/)
    .map((run) => (/^[“"]/.test(run) && run.length > 1 ? <span class="Own">{run}</span> : run));
}
