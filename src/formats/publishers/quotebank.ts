import { Attribution, QuotationKind } from '../../domain/attribution';
import type { JsonObject, Mapped } from '../item';
import { RecordRefused, rowsOf } from '../item';
import { dayOf, known, listOf, objectsOf, shortText, textOf, urlOf } from '../json/json-values';

/** Whether an object is a line of Quotebank, quotation-centric or article-centric. */
export function looksLikeQuotebank(value: JsonObject): boolean {
  if ('quoteID' in value && 'quotation' in value) return true;
  return 'articleID' in value && Array.isArray(value['quotations']);
}

/** A line of Quotebank (https://zenodo.org/record/4277311), quotation-centric or article-centric. */
export function mapQuotebank(value: JsonObject): Mapped {
  return Array.isArray(value['quotations']) ? mapArticle(value) : mapQuotation(value);
}

// One quotation in all articles that print it. `date` is that of the earliest, so with several it is that of none in particular.
function mapQuotation(value: JsonObject): Mapped {
  const urls = listOf(value['urls']).flatMap((url) => urlOf(url) ?? []);
  if (urls.length === 0) throw new RecordRefused('The line has no web address in urls.');
  const words = wordsOf(value, value['phase']);
  const qids = listOf(value['qids']).filter((qid) => typeof qid === 'string');
  const speaker = speakerOf(textOf(value['speaker']), qids, probability(value['probas']));
  const publishedOn = urls.length === 1 ? dayOf(value['date']) : undefined;
  return rowsOf(
    'quotation',
    [...new Set(urls)].map((url) => ({ article: known({ url, publishedOn }), ...words, ...speaker })),
  );
}

function mapArticle(value: JsonObject): Mapped {
  const url = urlOf(value['url']);
  if (url === undefined) throw new RecordRefused('The line has no web address in url.');
  const article = known({
    url,
    headline: shortText(value['title'], 1000),
    publishedOn: dayOf(value['date']),
  });
  const qidsOf = knownPeople(value['names']);
  const rows = objectsOf(value['quotations']).map((quotation) => {
    const name = textOf(quotation['localTopSpeaker']) ?? textOf(quotation['globalTopSpeaker']);
    const probas = quotation['localTopSpeaker'] === undefined ? 'globalProbas' : 'localProbas';
    return {
      article,
      ...wordsOf(quotation, value['phase']),
      ...known({
        prefix: textOf(quotation['leftContext'])?.slice(-500),
        suffix: textOf(quotation['rightContext'])?.slice(0, 500),
      }),
      ...speakerOf(name, qidsOf.get(name ?? '') ?? [], probability(quotation[probas])),
    };
  });
  return rowsOf('quotation', rows);
}

/*
 * Quotebank keeps tokens, not the printed text: phases A to D have broken letters, A to C are lower-cased too. Such
 * words are not the speaker's letter for letter, so they are MIXED; those of phase E, or of no known phase, as well
 * when they show a sign of it. Quotebank has direct speech only.
 */
function wordsOf(quotation: JsonObject, phase: unknown): JsonObject {
  const text = textOf(quotation['quotation']);
  if (text === undefined) throw new RecordRefused('The line has no words in quotation.');
  const isLossy = textOf(phase) !== 'E' || text.includes('\ufffd') || text === text.toLowerCase();
  return { text, kind: isLossy ? QuotationKind.MIXED : QuotationKind.DIRECT };
}

/*
 * A name that Wikidata gives to exactly one person is that person. With several, which of them spoke is not known: the
 * name is kept as printed, and nobody is made the speaker.
 */
function speakerOf(
  name: string | undefined,
  qids: readonly string[],
  confidence: number | undefined,
): JsonObject {
  if (name === undefined || name === 'None') return { attribution: Attribution.NONE };
  const speakerMention = shortText(name, 500);
  const [wikidataId] = qids;
  if (wikidataId === undefined || qids.length > 1) return { speakerMention, attribution: Attribution.NONE };
  return known({
    speaker: { name, wikidataId },
    speakerMention,
    attribution: Attribution.STATED,
    confidence,
  });
}

function probability(probas: unknown): number | undefined {
  const first: unknown = Array.isArray(probas) ? probas[0] : undefined;
  const value = Number(Array.isArray(first) ? first[1] : undefined);
  return value >= 0 && value <= 1 ? value : undefined;
}

function knownPeople(names: unknown): Map<string, string[]> {
  return new Map(
    objectsOf(names).map((person) => {
      const ids = listOf(person['qids'] ?? person['ids'] ?? person['qid']);
      return [textOf(person['name']) ?? '', ids.filter((id) => typeof id === 'string')];
    }),
  );
}
