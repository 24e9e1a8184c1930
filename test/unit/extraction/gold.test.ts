import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEASURES, noScores, rates, score } from '../../../eval/quotation-scores';
import type { GoldQuotation, Measure } from '../../../eval/quotation-scores';
import { quotationLine } from '../../../src/extraction/text/exchange-format';
import { extract } from '../../../src/extraction/extract';

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotations: readonly (GoldQuotation & { readonly quote: string })[];
}

const ARTICLES = readFileSync(join(__dirname, '../../gold/articles.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldArticle);

/** Least F1 in percent. A change that falls below must be undone, or say why it is worth it. */
const FLOORS: Readonly<Record<Measure, number>> = {
  'quoted view': 93,
  direct: 92,
  mixed: 60,
  'direct+mixed': 87,
  indirect: 88,
  pronoun: 95,
};

describe('extract: our own gold articles', () => {
  const scores = noScores();
  for (const { text, quotations } of ARTICLES) {
    const predicted = extract(text).quotations.map((one) => quotationLine(text, one));
    score(scores, { text, gold: quotations, predicted });
  }

  it('are eight, with eighty quotations that stand where their annotation says', () => {
    const quotations = ARTICLES.flatMap(({ text, quotations: all }) => all.map((one) => ({ text, ...one })));

    expect([ARTICLES.length, quotations.length]).toEqual([8, 80]);
    for (const { text, quoteStart, quoteEnd, quote, speaker, speakerStart, speakerEnd } of quotations) {
      expect(text.slice(quoteStart, quoteEnd)).toBe(quote);
      expect(text.slice(speakerStart ?? 0, speakerEnd ?? 0)).toBe(speaker);
    }
  });

  it.each(MEASURES)('are read as well as before: %s', (measure) => {
    expect(100 * rates(scores[measure]).f1).toBeGreaterThanOrEqual(FLOORS[measure]);
  });
});
