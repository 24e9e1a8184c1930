import type { VNode } from 'preact';
import { words } from '../words/catalogue';

const SIGNS = { UNREVIEWED: '○', CONFIRMED: '✓', DISPUTED: '!', REJECTED: '✕', RETRACTED: '↺' } as const;

/** Whether a person has checked a quotation: sign and word. */
export function ReviewStatus({ status }: { readonly status: keyof typeof SIGNS }): VNode {
  return (
    <span class="Review" data-review={status.toLowerCase()}>
      <b aria-hidden="true">{SIGNS[status]}</b> {words.record.review[status]}
    </span>
  );
}
