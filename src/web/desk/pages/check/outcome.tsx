import type { VNode } from 'preact';
import type { CheckOutcome } from '../../generated/operations';
import { words } from '../../words/catalogue';

/** How an outcome looks: the class of its colour, and its sign. */
export const OUTCOME_LOOKS: Readonly<Record<CheckOutcome, { readonly look: string; readonly sign: string }>> =
  {
    VERBATIM: { look: 'same', sign: 'M2 8.5l4 4 8-9' },
    TRIMMED: { look: 'altered', sign: 'M4 2v12M12 2v12M1 5l3 3-3 3M15 5l-3 3 3 3' },
    ALTERED: { look: 'altered', sign: 'M2 5.5h12M2 10.5h12M11 1.5l-6 13' },
    SPLICED: { look: 'altered', sign: 'M2 4h5v8h7M7 8h7' },
    OTHER_SPEAKER: { look: 'other', sign: 'M2 5h11l-3-3M14 11H3l3 3' },
    ONLY_REPORTED: { look: 'altered', sign: 'M2 12h2M7 12h2M12 12h2M2 6h12' },
    TOO_SHORT: { look: 'none', sign: 'M5 8h6' },
    NOT_ON_RECORD: { look: 'none', sign: '' },
  };

/** An outcome by sign and word. */
export function Outcome({ outcome }: { readonly outcome: CheckOutcome }): VNode {
  const { look, sign } = OUTCOME_LOOKS[outcome];
  return (
    <span class="Outcome" data-outcome={look}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {sign === '' ? <circle cx="8" cy="8" r="6" stroke-dasharray="2.5 2.2" /> : <path d={sign} />}
      </svg>
      {words.check.outcome[outcome]}
    </span>
  );
}
