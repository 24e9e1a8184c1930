import type { VNode } from 'preact';
import type { QuotationPageQuery } from '../generated/operations';
import { words } from '../words/catalogue';
import { Moment } from './moment';
import { Section } from './section';

const { quotation: texts } = words;
type Step = NonNullable<QuotationPageQuery['quotation']>['revisions'][number];

/** What was done with a record, and by whom. */
export function History({ revisions }: { readonly revisions: readonly Step[] }): VNode {
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
