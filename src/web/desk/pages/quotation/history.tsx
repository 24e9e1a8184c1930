import type { VNode } from 'preact';
import { Moment } from '../../parts/moment';
import { Section } from '../../parts/section';
import { words } from '../../words/catalogue';
import type { ShownQuotation } from './shown-quotation';

const { quotation: texts } = words;
type Step = ShownQuotation['revisions'][number];

/** What was done with the record of the quotation, and by whom. */
export function History({ quotation: { revisions } }: { readonly quotation: ShownQuotation }): VNode {
  return (
    <Section id="history" title={texts.history} note={texts.historyNote}>
      <ol class="History">
        {revisions.map((step) => (
          <li>
            <Moment at={step.madeAt} /> <b>{texts.actions[step.action]}</b> {texts.by} {step.madeBy}
            {detailOf(step)}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function detailOf({ changes, reason, action }: Step): string {
  const fields = action === 'CREATED' ? [] : changes.map(({ field }) => field);
  return [fields.length === 0 ? '' : ` (${fields.join(', ')})`, reason === null ? '' : `: ${reason}`].join(
    '',
  );
}
