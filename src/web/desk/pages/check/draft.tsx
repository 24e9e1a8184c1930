import type { VNode } from 'preact';
import { words } from '../../words/catalogue';
import type { FoundCheck } from './found-check';
import { OUTCOME_LOOKS } from './outcome';

const { check: texts } = words;
type Passage = FoundCheck['quotations'][number];

interface DraftProps {
  readonly text: string;
  readonly found: FoundCheck;
}

/** The draft with each passage marked, and a number that leads to what is on record. */
export function Draft({ text, found: { quotations } }: DraftProps): VNode {
  let at = 0;
  const runs = quotations.map((passage, i) => {
    const before = text.slice(at, passage.start);
    at = passage.end;
    return (
      <>
        {before}
        <Marked passage={passage} number={i + 1} />
      </>
    );
  });
  return (
    <div class="Text Draft-text" dir="auto">
      {runs}
      {text.slice(at)}
    </div>
  );
}

function Marked({ passage, number }: { readonly passage: Passage; readonly number: number }): VNode {
  const { outcome, text } = passage;
  return (
    <>
      <a class="No" href={`#r${number}`}>
        <span class="vh">{texts.passage(number, texts.outcome[outcome])}</span>
        {number}
      </a>
      <mark class="Mark Mark-draft" id={`d${number}`} data-outcome={OUTCOME_LOOKS[outcome].look}>
        {text}
      </mark>
    </>
  );
}
