import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { splitsSurrogatePair } from '../../../src/domain/text/text-search';
import { extract } from '../../../src/extraction/extract';

const PIECES = [
  'Ilka Marrow',
  'Mr. Lind',
  'the minister',
  'said',
  'told reporters',
  'according to',
  'he',
  'she',
  'it',
  'who',
  'added',
  'adding',
  'denied',
  'that',
  'on Tuesday',
  'in Oslo',
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  "''",
  '«',
  '»',
  '—',
  '-',
  ':',
  ';',
  ',',
  '.',
  '?',
  '!',
  '(',
  ')',
  '…',
  '\n',
  '\n\n',
  ' ',
  '😀',
  '\ud83d',
  '\ude00',
  '\u0000',
  '\u00a0',
  'NEWS: The',
  'not',
  'wheat',
  '1,000',
  'U.S.',
  'é',
  '中文',
  '= ',
  'By Runa Tolk',
];
const article = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('extract: any text', () => {
  it('gives spans in range, in order, equal to their slices, and never splits a surrogate pair', () => {
    const property = fc.property(fc.oneof(article, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      for (const quotation of extract(text, { publishedOn: '2023-09-14' }).quotations) {
        const { spans, clause, speaker, cue, venue } = quotation;
        expect(spans.length).toBeGreaterThan(0);
        expect(quotation.text).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
        for (const list of [spans, clause]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        for (const { start, end } of spans)
          expect(splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)).toBe(false);
        const mentions = [speaker.mention, cue, venue].filter((mention) => mention !== null);
        for (const mention of mentions) expect(mention.text).toBe(text.slice(mention.start, mention.end));
        for (const confidence of [quotation.spanConfidence, quotation.speakerConfidence]) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      }
    });
    fc.assert(property, { numRuns: 300, seed: 20230914 });
  });

  it('gives sections that follow each other', () => {
    const property = fc.property(article, (text) => {
      let last = 0;
      for (const { start, end } of extract(text).sections) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    });
    fc.assert(property, { numRuns: 200, seed: 1 });
  });

  it('says the same twice', () => {
    const text = '“We go on,” Ilka Marrow said. She added that the price would fall.';
    expect(extract(text)).toEqual(extract(text));
  });
});

describe('extract: one line of 100 kB', () => {
  it('is read whether or not it has sentences', () => {
    const text = 'wheat, ice and Ilka Marrow said that nobody would '.repeat(2000);

    expect(() => extract(text)).not.toThrow();
  });
});

describe('extract: texts made to be hard', () => {
  const SIZE = 15_000;

  it.each([
    ['only marks', '“”"‘’\''],
    ['only open marks', "“ ‘a 'b "],
    ['only names', 'Ilka Marrow '],
    ['one sentence', 'and the minister said that she told him he had asked, '],
    ['no spaces', 'x'],
    ['nested marks', '“a ‘b '],
    ['pronouns', 'he said she said “no” and '],
    ['apostrophes', "'the boys' quay, ' said "],
    ['spaced marks', '" so , " she said . '],
    ['turns without words', 'Ilka Marrow: \nRuna Tolk: '],
    ['negations', 'nobody never said he did not say that '],
    ['signs that turn the line round', '“\u202Eabc\u202C” said \u2067Lind\u2069 '],
    ['two languages', 'Der Minister sagte: „Wir bleiben.“ The minister said “no” '],
    ['headings of links', 'Related\nMore stories\nSources\n'],
    ['signatures', 'We stay here for good — Lind (@lind) \n'],
  ])('reads %s in time', (_name, piece) => {
    extract('Ilka Marrow said “we go on.”');
    const text = piece.repeat(Math.ceil(SIZE / piece.length));

    const before = performance.now();
    extract(text);

    // Linear takes about 0.2 s here; what takes the square takes a minute.
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
