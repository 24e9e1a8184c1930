import type { JSX } from 'react';

/** Two quotation marks: the button that shows and hides the examples. */
export function ExamplesIcon(): JSX.Element {
  return (
    <svg viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <path d="M2 4h7v6q0 5-5 6.5l-1-2q2.5-1 2.5-3.5H2zm9 0h7v6q0 5-5 6.5l-1-2q2.5-1 2.5-3.5H11z" />
    </svg>
  );
}
