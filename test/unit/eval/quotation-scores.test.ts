import { noScores, rates, score } from '../../../eval/quotation-scores';
import type { GoldQuotation, Scores } from '../../../eval/quotation-scores';
import type { QuotationLine } from '../../../src/extraction/text/exchange-format';

const TEXT =
  '“The bridge will be open,” Liis Aru said. “It holds,” she said. She added that nobody had asked “the islands.”';

/** Words of the text as annotated, by the mention that ends with these words before them. */
function gold(words: string, speaker: string | null, more: Partial<GoldQuotation> = {}): GoldQuotation {
  const quoteStart = TEXT.indexOf(words);
  const speakerStart = speaker === null ? null : TEXT.indexOf(speaker);
  const speakerEnd = speakerStart === null ? null : speakerStart + (speaker ?? '').length;
  const place = { quoteStart, quoteEnd: quoteStart + words.length, speakerStart, speakerEnd };
  return { ...place, speaker, speakerCanonical: 'Liis Aru', kind: 'direct', ...more };
}

function predicted(words: string, speaker: string | null, name: string | null = speaker): QuotationLine {
  const { quoteStart, quoteEnd, speakerStart, speakerEnd } = gold(words, speaker);
  const place = { quoteStart, quoteEnd, spans: [[quoteStart, quoteEnd] as const], speakerStart, speakerEnd };
  const rest = { quote: words, cue: null, kind: 'direct', confidence: 1, rule: 'cue-after' } as const;
  return { ...place, ...rest, speaker, speakerCanonical: name };
}

const scored = (right: GoldQuotation[], given: QuotationLine[], speechOnly = false): Scores => {
  const scores = noScores();
  score(scores, { text: TEXT, gold: right, predicted: given }, speechOnly);
  return scores;
};
const BRIDGE = 'The bridge will be open';

describe('score', () => {
  it('counts a quotation whose words and speaker are right, whatever stands at its edges', () => {
    const { direct, indirect } = scored([gold(`“${BRIDGE},”`, 'Liis Aru')], [predicted(BRIDGE, 'Liis Aru')]);

    expect(direct).toEqual({ gold: 1, predicted: 1, found: 1, right: 1 });
    expect(indirect).toEqual({ gold: 0, predicted: 0, found: 0, right: 0 });
  });

  it('counts neither a wrong speaker nor bounds that overlap by less than 0.8', () => {
    const wrong = scored([gold(BRIDGE, 'Liis Aru')], [predicted(BRIDGE, 'the islands')]);
    const short = scored([gold(BRIDGE, 'Liis Aru')], [predicted('The bridge will', 'Liis Aru')]);

    expect(wrong.direct).toEqual({ gold: 1, predicted: 1, found: 0, right: 0 });
    expect(short.direct).toEqual({ gold: 1, predicted: 1, found: 0, right: 0 });
  });

  it('takes one prediction for each quotation, the one that overlaps best', () => {
    const { direct } = scored(
      [gold(BRIDGE, 'Liis Aru')],
      [predicted('The bridge will be op', 'Liis Aru'), predicted(BRIDGE, 'Liis Aru')],
    );

    expect(direct).toEqual({ gold: 1, predicted: 2, found: 1, right: 1 });
  });

  it('takes the kind of a prediction from the marks, and of the gold as annotated', () => {
    const words = 'nobody had asked “the islands.”';
    const { mixed, direct } = scored([gold(words, 'She', { kind: 'mixed' })], [predicted(words, 'She')]);

    expect(mixed).toEqual({ gold: 1, predicted: 1, found: 1, right: 1 });
    expect(direct.predicted).toBe(0);
  });

  it('leaves out what is ignored, has no speaker, or with speechOnly no verb of saying', () => {
    const given = [predicted(BRIDGE, 'Liis Aru')];
    const none = { gold: 0, predicted: 0, found: 0, right: 0 };

    expect(scored([gold(BRIDGE, 'Liis Aru', { ignore: true })], given).direct).toEqual(none);
    expect(scored([gold(BRIDGE, null)], given).direct).toEqual(none);
    expect(scored([gold(BRIDGE, 'Liis Aru', { speechCue: false })], given, true)['quoted view']).toEqual(
      none,
    );
  });

  it('asks of a pronoun only whom it means', () => {
    const right = [gold('It holds', 'she')];

    expect(scored(right, [predicted('It holds', 'she', 'Liis Aru')]).pronoun.right).toBe(1);
    expect(scored(right, [predicted('It holds', 'she', 'Mart Kuusk')]).pronoun.right).toBe(0);
  });

  it('finds a stretch of three words between marks of which half is in a quotation', () => {
    const view = scored([gold(BRIDGE, 'Liis Aru')], [predicted('bridge will be open', 'Liis Aru')]);

    expect(view['quoted view']).toEqual({ gold: 1, predicted: 1, found: 1, right: 1 });
  });
});

describe('rates', () => {
  it('gives precision, recall and their harmonic mean', () => {
    expect(rates({ gold: 4, predicted: 2, found: 1, right: 1 })).toEqual({
      precision: 0.5,
      recall: 0.25,
      f1: 1 / 3,
    });
    expect(rates({ gold: 0, predicted: 0, found: 0, right: 0 }).f1).toBe(0);
  });
});
