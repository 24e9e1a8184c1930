import type { VNode } from 'preact';
import type { EntryFragment, Stance } from '../../generated/operations';
import { Entry } from '../../parts/entry';
import { Section } from '../../parts/section';
import { Verdict } from '../../parts/verdict';
import { claimPath } from '../../paths';
import { words } from '../../words/catalogue';
import type { ShownActor } from './actor-data';

const { actor: texts } = words;
const MOST = 5;

/** Where the actor changed sides, with the words before and after. */
export function ChangedSides({ actor: { reversals } }: { readonly actor: ShownActor }): VNode | null {
  if (reversals.length === 0) return null;
  return (
    <Section
      id="changed"
      title={texts.changed}
      note={[texts.changedNote, reversals.length > MOST ? texts.changedCut(MOST) : ''].join(' ')}
    >
      {reversals.slice(0, MOST).map(({ claim, from, to, before, after }) => (
        <>
          <h3 class="Turn-of">
            <Verdict verdict={claim.verdict} /> <a href={claimPath(claim.id)}>{claim.text}</a>
          </h3>
          <div class="Sides">
            <OneSide stance={from} quotation={before} />
            <OneSide stance={to} quotation={after} />
          </div>
        </>
      ))}
    </Section>
  );
}

interface OneSideProps {
  readonly stance: Stance;
  readonly quotation: EntryFragment;
}

function OneSide({ stance, quotation }: OneSideProps): VNode {
  const noun = stance === 'SUPPORT' ? words.claim.asserted : words.claim.denied;
  return (
    <div class="Side">
      <h4 data-stance={stance.toLowerCase()}>{noun}</h4>
      <div class="Ledger">
        <Entry quotation={{ ...quotation, stances: [] }} heading="h4" isAgain />
      </div>
    </div>
  );
}
