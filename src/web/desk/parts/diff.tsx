import type { ComponentChild, VNode } from 'preact';
import type { WordChangeKind } from '../generated/operations';
import { words } from '../words/catalogue';

/** A run of words that two wordings share, or that one of them lacks. */
export interface Change {
  readonly kind: WordChangeKind;
  readonly text: string;
}

type Side = 'first' | 'second';
const OF_OTHER_SIDE: Readonly<Record<Side, WordChangeKind>> = { first: 'ADDED', second: 'REMOVED' };

/** The difference of two wordings: what is left out and what is put in, in words too. With a side, as that side prints it. */
export function Diff({
  changes,
  side,
}: {
  readonly changes: readonly Change[];
  readonly side?: Side;
}): VNode {
  const shown = side === undefined ? changes : changes.filter(({ kind }) => kind !== OF_OTHER_SIDE[side]);
  return (
    <p class="Diff" dir="auto">
      {shown.map((change, i) => [i > 0 && ' ', runOf(change)])}
    </p>
  );
}

function runOf({ kind, text }: Change): ComponentChild {
  if (kind === 'EQUAL') return text;
  const isOut = kind === 'REMOVED';
  const Tag = isOut ? 'del' : 'ins';
  return (
    <Tag>
      <span class="vh">{`${isOut ? words.record.leftOut : words.record.putIn}: `}</span>
      {text.trim()}
    </Tag>
  );
}
