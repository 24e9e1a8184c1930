import type { VNode } from 'preact';
import type { ChangedQuotationFragment, ShownChangeFragment } from '../../generated/operations';
import { leadOf, nameOf } from '../../parts/stance';
import { cueOf, shortWords } from '../../parts/words';
import { actorPath, articlePath, claimPath, outletPath, quotationPath } from '../../paths';
import { words } from '../../words/catalogue';

const { changes: texts, record: values } = words;
const MOST = 90;

/** The record that changed, with a link to its page. */
export function RecordName({ change }: { readonly change: ShownChangeFragment }): VNode {
  const { record, recordId } = change;
  switch (record?.__typename) {
    case 'Quotation':
      return <QuotationName quotation={record} />;
    case 'Claim':
      return <a href={claimPath(record.id)}>{record.text}</a>;
    case 'Actor':
      return <a href={actorPath(record.id)}>{record.name}</a>;
    case 'Article':
      return <a href={articlePath(record.id)}>{record.headline ?? values.noHeadline}</a>;
    case 'Outlet':
      return <a href={outletPath(record.id)}>{record.name}</a>;
    case 'StanceCoding':
      return (
        <>
          {record.quotation !== null && <QuotationName quotation={record.quotation} />}
          {` ${leadOf(record)} ${nameOf(record.target)}`}
        </>
      );
    case 'ClaimReview':
      return (
        <>
          {`${texts.checkOf(values.verdict[record.verdict], record.publisher.name)} `}
          <a href={claimPath(record.claim.id)}>{record.claim.text}</a>
        </>
      );
    // These have no history.
    case 'ArticleVersion':
    case 'Country':
    case 'ImportBatch':
    case 'ImportJob':
    case undefined:
      return <span class="Meta">{texts.gone(recordId)}</span>;
  }
}

// Words never stand alone: who said them, and how.
function QuotationName({ quotation }: { readonly quotation: ChangedQuotationFragment }): VNode {
  const said = shortWords(quotation, MOST);
  return (
    <>
      {quotation.speaker?.name ?? quotation.speakerMention ?? values.nobodyNamed} <b>{cueOf(quotation)}</b>{' '}
      <a class="Printed" href={quotationPath(quotation.id)}>
        {quotation.kind === 'DIRECT' ? `“${said}”` : said}
      </a>
    </>
  );
}
