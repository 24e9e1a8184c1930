import type { VNode } from 'preact';
import { Entry } from '../../parts/entry';
import { Section } from '../../parts/section';
import { words } from '../../words/catalogue';
import type { ShownClaim } from './claim-data';

const { claim: texts } = words;

/** Who changed sides, with the words on both. */
export function Reversals({ claim: { reversals } }: { readonly claim: ShownClaim }): VNode | null {
  if (reversals.length === 0) return null;
  return (
    <Section id="changed" title={texts.changed} note={texts.changedNote}>
      <div class="Ledger">
        {reversals.map(({ before, after }) => (
          <>
            <Entry quotation={before} heading="h3" />
            <Entry quotation={after} heading="h3" />
          </>
        ))}
      </div>
    </Section>
  );
}
