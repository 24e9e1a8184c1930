import type { ComponentChild, VNode } from 'preact';
import type { ReaderQuotationFragment } from '../generated/operations';
import { words } from '../words/catalogue';
import { cutText, type MarkedSpan, type TextRun } from './cut-text';

const { article: texts } = words;

/** A quotation with its number in the article. */
export interface Numbered {
  readonly quotation: ReaderQuotationFragment;
  readonly number: number;
}

interface MarkedTextProps {
  readonly body: string;
  readonly language: string | null;
  readonly quotations: readonly ReaderQuotationFragment[];
}

/** The text of an article with every quotation marked in its place. Each has a number, which leads to what is known of it. */
export function MarkedText({ body, language, quotations }: MarkedTextProps): VNode {
  const byId = new Map(quotations.map((quotation, i) => [quotation.id, { quotation, number: i + 1 }]));
  const spans: MarkedSpan[] = quotations.flatMap(({ id, spansIn }) =>
    spansIn.map((span) => ({ id, ...span })),
  );
  return (
    <article class="Text Marked" aria-label={texts.text} lang={language ?? undefined} dir="auto">
      {cutText(body, spans).map((runs) => (
        <p>{runs.map((run) => runOf(run, byId))}</p>
      ))}
    </article>
  );
}

function runOf({ text, ids, begins }: TextRun, byId: ReadonlyMap<string, Numbered>): ComponentChild {
  const quotations = ids.flatMap((id) => byId.get(id) ?? []);
  const [first] = quotations;
  if (first === undefined) return text;
  const { kind, reviewStatus } = first.quotation;
  return (
    <>
      {begins
        .flatMap((id) => byId.get(id) ?? [])
        .map((numbered) => (
          <MarkNumber {...numbered} />
        ))}
      <mark
        class="Mark"
        data-kind={kind.toLowerCase()}
        data-review={reviewStatus.toLowerCase()}
        data-quotations={ids.join(' ')}
      >
        {text}
      </mark>
    </>
  );
}

function MarkNumber({ quotation, number }: Numbered): VNode {
  const { id, speaker, speakerMention, reviewStatus } = quotation;
  const name = speaker?.name ?? speakerMention ?? words.record.nobodyNamed;
  return (
    <a class="No" id={`q-${id}`} href={`#r-${id}`}>
      <span class="vh">{texts.markIs(number, name, words.record.review[reviewStatus])}</span>
      {number}
    </a>
  );
}
