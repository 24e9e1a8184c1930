import { QuotationKind } from '../../../src/domain/attribution';
import { SpeechAct } from '../../../src/domain/speech-act';
import { extract } from '../../../src/extraction/extract';
import type { ExtractedQuotation, ExtractOptions } from '../../../src/extraction/extraction';

/** A quotation in few words, for comparing. */
export interface Read {
  readonly text: string;
  readonly speaker: string | null;
}

/** The quotations between marks (DIRECT and MIXED) of a text. */
export function quotationsIn(text: string, options: ExtractOptions = {}): readonly ExtractedQuotation[] {
  return extract(text, options).quotations.filter(({ kind }) => kind !== QuotationKind.INDIRECT);
}

/** Who said what between marks. */
export function readingOf(text: string): readonly Read[] {
  return quotationsIn(text).map((one) => ({ text: one.text, speaker: one.speaker.name }));
}

/** The only quotation of a text that starts with these words. */
export function quotationStarting(
  text: string,
  start: string,
  options: ExtractOptions = {},
): ExtractedQuotation {
  const found = extract(text, options).quotations.filter((one) => one.text.startsWith(start));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} quotations start with "${start}"`);
  return found[0];
}

/** Every statement in one line: its kind, its act unless it asserts, who said it for which country, and the words. */
export function statementsIn(text: string, options: ExtractOptions = {}): readonly string[] {
  return extract(text, options).quotations.map(({ kind, act, speakers, text: words, clauseText }) => {
    const how = act === SpeechAct.ASSERT ? kind : `${kind} ${act}`;
    const who = speakers.map(({ name, countries }) =>
      countries.length === 0 ? (name ?? '?') : `${name ?? '?'} (${countries.join(', ')})`,
    );
    return [how, who.join(' and '), kind === QuotationKind.DIRECT ? words : clauseText].join(' | ');
  });
}
