import type { VNode } from 'preact';
import { ContextBar, type Place } from '../../parts/context-bar';
import { History } from '../../parts/history';
import { dayInWords, saidInWords } from '../../parts/day';
import { cueOf, shortWords } from '../../parts/words';
import { QuotationPageDocument } from '../../generated/operations';
import type { Head, Page, Visit } from '../../page';
import { quotationPath } from '../../paths';
import { Gone, NotFound } from '../../problems';
import { words } from '../../words/catalogue';
import { Edits } from './edits';
import { Elsewhere } from './elsewhere';
import { Hero } from './hero';
import { InItsPlace } from './in-its-place';
import { linkedQuotation } from './linked-quotation';
import { isEdited, type ShownQuotation } from './shown-quotation';
import { StancesTable } from './stances-table';
import { Way } from './way';

const MOST_WORDS = 90;

/** One quotation: its words, where they stand, whom they came through, and what became of them. */
export const quotationPage: Page<ShownQuotation> = {
  path: '/quotations/:id',
  place: 'quotations',
  load: async ({ ask, params: { id = '' } }) => {
    const { quotation } = await ask(QuotationPageDocument, { id });
    if (quotation === null) throw new NotFound('quotation');
    if (quotation.reviewStatus === 'RETRACTED') throw new Gone('quotation', reasonOf(quotation));
    return quotation;
  },
  head: headOf,
  View: ({ data }) => <View quotation={data} />,
};

function reasonOf({ revisions }: ShownQuotation): string | null {
  return revisions.find(({ action }) => action === 'RETRACTED')?.reason ?? null;
}

function headOf(quotation: ShownQuotation, { url }: Visit): Head {
  const { id, reviewStatus, kind, method } = quotation;
  const description = shortWords(quotation, Infinity);
  const said =
    kind === 'DIRECT' ? `“${shortWords(quotation, MOST_WORDS)}”` : shortWords(quotation, MOST_WORDS);
  return {
    title: `${said} — ${speakerOf(quotation)}, ${saidInWords(quotation.saidOn)}`,
    description: `${speakerOf(quotation)} ${cueOf(quotation)}: ${description}`,
    canonical: quotationPath(id),
    isIndexed: reviewStatus === 'CONFIRMED' || (reviewStatus === 'UNREVIEWED' && method !== 'EXTRACTOR'),
    type: 'article',
    jsonLd: linkedQuotation(quotation, url),
  };
}

function speakerOf({ speaker, speakerMention }: ShownQuotation): string {
  return speaker?.name ?? speakerMention ?? words.record.nobodyNamed;
}

function View({ quotation }: { readonly quotation: ShownQuotation }): VNode {
  return (
    <>
      <ContextBar places={placesOf(quotation)}>
        <b>{speakerOf(quotation)}</b>
        {`, ${contextDay(quotation)}`}
      </ContextBar>
      <Hero quotation={quotation} />
      <InItsPlace quotation={quotation} />
      <Way quotation={quotation} />
      <StancesTable quotation={quotation} />
      <Elsewhere quotation={quotation} />
      <Edits quotation={quotation} />
      <History revisions={quotation.revisions} />
    </>
  );
}

function contextDay({ saidOn, publishedOn }: ShownQuotation): string {
  if (saidOn.latest !== null || publishedOn === null) return saidInWords(saidOn);
  return words.record.printedOn(dayInWords(publishedOn));
}

function placesOf({ sentence, variants, anchorState }: ShownQuotation): readonly Place[] {
  const { quotation: texts } = words;
  return [
    ...(sentence === null ? [] : [{ id: 'place', text: texts.inItsPlace }]),
    { id: 'way', text: words.quotation.facts.way },
    { id: 'stands', text: texts.stancesShort },
    { id: 'elsewhere', text: texts.elsewhere, count: variants.length },
    ...(isEdited(anchorState) ? [{ id: 'edits', text: texts.edits }] : []),
    { id: 'history', text: texts.history },
  ];
}
