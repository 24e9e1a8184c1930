import type { VNode } from 'preact';
import type { EntryFragment } from '../generated/operations';
import { words } from '../words/catalogue';
import { Entry } from './entry';

interface SideProps {
  /** Colours the heading. */
  readonly stance: 'SUPPORT' | 'OPPOSE';
  readonly noun: string;
  readonly count: number;
  /** Shown instead of an empty list. */
  readonly nobody: string;
  /** The newest of them. */
  readonly quotations: readonly EntryFragment[];
  /** The list of exactly `count` quotations. */
  readonly href: string;
}

/** The quotations on one side of a question, newest first, with the way to all of them. */
export function Side({ stance, noun, count, nobody, quotations, href }: SideProps): VNode {
  return (
    <section class="Side" aria-label={noun}>
      <h3 data-stance={stance.toLowerCase()}>{noun}</h3>
      {count === 0 ? (
        <p class="Undated">{nobody}</p>
      ) : (
        <>
          <div class="Ledger">
            {quotations.map((quotation) => (
              <Entry quotation={{ ...quotation, stances: [] }} heading="h4" />
            ))}
          </div>
          <p class="Meta">
            <a href={href}>{words.claim.allOf(count)}</a>
          </p>
        </>
      )}
    </section>
  );
}
