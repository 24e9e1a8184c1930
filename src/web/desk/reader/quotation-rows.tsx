import type { VNode } from 'preact';
import type { ReaderQuotationFragment } from '../generated/operations';
import { ReviewStatus } from '../parts/review-status';
import { clauseOf, cueOf, withoutMarks } from '../parts/words';
import { quotationPath } from '../paths';
import { words } from '../words/catalogue';

const { article: texts } = words;

interface QuotationRowsProps {
  readonly quotations: readonly ReaderQuotationFragment[];
  /** Whether a text stands beside them, in which each has its place. */
  readonly hasText: boolean;
}

/** The quotations of an article beside its text, in its order; each leads to its words and to its page. */
export function QuotationRows({ quotations, hasText }: QuotationRowsProps): VNode {
  return (
    <ol class="Rows">
      {quotations.map((quotation, i) => (
        <QuotationRow quotation={quotation} number={i + 1} hasText={hasText} />
      ))}
    </ol>
  );
}

interface QuotationRowProps {
  readonly quotation: ReaderQuotationFragment;
  readonly number: number;
  readonly hasText: boolean;
}

function QuotationRow({ quotation, number, hasText }: QuotationRowProps): VNode {
  const { id, speaker, speakerMention, kind, reviewStatus, spansIn, anchorState, language } = quotation;
  const isInText = spansIn.length > 0;
  const edited = words.record.anchor[anchorState];
  return (
    <li class="Row Row-reader" id={`r-${id}`} data-review={reviewStatus.toLowerCase()}>
      {isInText ? (
        <a class="No" href={`#q-${id}`}>
          <span class="vh">{texts.inTheText}</span>
          {number}
        </a>
      ) : (
        <span class="No">{number}</span>
      )}
      <p lang={language ?? undefined} dir="auto">
        <a href={quotationPath(id)}>
          <b>{speaker?.name ?? speakerMention ?? words.record.nobodyNamed}</b>
        </a>{' '}
        {kind === 'DIRECT' ? (
          <span class="Printed">{`“${withoutMarks(quotation.text)}”`}</span>
        ) : (
          <span class="Reported">
            <b class="Cue">{cueOf(quotation)}</b> {clauseOf(quotation)}
          </span>
        )}
        {hasText && !isInText && <span class="Alert">{` ${edited || texts.notHere}`}</span>}
      </p>
      <ReviewStatus status={reviewStatus} />
    </li>
  );
}
