import type { VNode } from 'preact';
import { words } from '../words/catalogue';

type VerdictName = keyof typeof words.record.verdict;

/** Square is false, circle is true; filled is plain, outlined is "mostly"; half is mixed, dashed unproven. */
const SIGNS: Readonly<Record<VerdictName, readonly [tone: string, sign: () => VNode]>> = {
  FALSE: [
    'no',
    () => (
      <>
        <rect class="solid" x="1" y="1" width="14" height="14" />
        <path d="M5 5l6 6M11 5l-6 6" />
      </>
    ),
  ],
  MOSTLY_FALSE: [
    'no',
    () => (
      <>
        <rect x="1.75" y="1.75" width="12.5" height="12.5" />
        <path d="M5 5l6 6M11 5l-6 6" />
      </>
    ),
  ],
  MISLEADING: [
    'no',
    () => (
      <>
        <rect x="1.75" y="1.75" width="12.5" height="12.5" />
        <path d="M4.5 11.5l7-7" />
      </>
    ),
  ],
  MIXED: [
    'mid',
    () => (
      <>
        <circle cx="8" cy="8" r="6.25" />
        <path class="solid" d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" />
      </>
    ),
  ],
  MOSTLY_TRUE: [
    'yes',
    () => (
      <>
        <circle cx="8" cy="8" r="6.25" />
        <path d="M4.5 8.5l2.5 2.5 4.5-5.5" />
      </>
    ),
  ],
  TRUE: [
    'yes',
    () => (
      <>
        <circle class="solid" cx="8" cy="8" r="7" />
        <path d="M4.5 8.5l2.5 2.5 4.5-5.5" />
      </>
    ),
  ],
  UNPROVEN: ['open', () => <circle cx="8" cy="8" r="6.25" stroke-dasharray="2.5 2.4" />],
  OUTDATED: [
    'open',
    () => (
      <>
        <circle cx="8" cy="8" r="6.25" />
        <path d="M8 4v4.2l2.8 1.8" />
      </>
    ),
  ],
  SATIRE: [
    'open',
    () => (
      <>
        <circle cx="8" cy="8" r="6.25" />
        <path d="M5 9.5q3 2.5 6 0" />
      </>
    ),
  ],
  NOT_CHECKABLE: [
    'open',
    () => (
      <>
        <circle cx="8" cy="8" r="6.25" />
        <path d="M5 8h6" />
      </>
    ),
  ],
};

/** A verdict as a sign and its word; null for a claim that nobody has checked. */
export function Verdict({
  verdict,
  isBig = false,
}: {
  readonly verdict: VerdictName | null;
  readonly isBig?: boolean;
}): VNode {
  const [tone, sign] = verdict === null ? (['none', () => <path d="M3 8h10" />] as const) : SIGNS[verdict];
  return (
    <span class={isBig ? 'Verdict Verdict-big' : 'Verdict'} data-verdict={tone}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {sign()}
      </svg>
      {verdict === null ? words.record.notChecked : words.record.verdict[verdict]}
    </span>
  );
}
