import { Attribution, QuotationKind } from '../../domain/attribution';
import type { JsonObject, Mapped } from '../item';
import { RecordRefused, rowsOf } from '../item';
import { known, objectsOf, shortText, textOf, urlOf } from '../json/json-values';
import { languageTag } from './languages';

/** Whether an object is a line of the Global Quotation Graph. */
export function looksLikeGdelt(value: JsonObject): boolean {
  const [first] = objectsOf(value['quotes']);
  return 'url' in value && first !== undefined && 'quote' in first;
}

/**
 * A line of GDELT's Global Quotation Graph: an article with its quotations, without speakers and without its text.
 * Its `date` is when GDELT saw the article, which is not when it was published, so that is left unknown.
 */
export function mapGdelt(value: JsonObject): Mapped {
  const url = urlOf(value['url']);
  if (url === undefined) throw new RecordRefused('The line has no web address in url.');
  const article = known({
    url,
    headline: shortText(value['title'], 1000),
    language: languageTag(textOf(value['lang'])),
  });
  const rows = objectsOf(value['quotes']).flatMap((quote) => {
    const text = textOf(quote['quote']);
    if (text === undefined) return [];
    // The words directly before and after are the nearest ones.
    const prefix = textOf(quote['pre'])?.slice(-500);
    const suffix = textOf(quote['post'])?.slice(0, 500);
    return [
      known({ article, text, prefix, suffix, kind: QuotationKind.DIRECT, attribution: Attribution.NONE }),
    ];
  });
  return rowsOf('quotation', rows);
}
