import { cutText } from '../../../src/web/desk/reader/cut-text';
import type { MarkedSpan } from '../../../src/web/desk/reader/cut-text';

const span = (id: string, start: number, end: number): MarkedSpan => ({ id, start, end });

describe('a text cut at its quotations', () => {
  it('keeps all of the text but the empty lines', () => {
    const cut = cutText('One two.\n\nThree four.', [span('a', 4, 15)]);

    expect(cut.map((runs) => runs.map(({ text }) => text).join(''))).toEqual(['One two.', 'Three four.']);
  });

  it('marks a quotation that goes over several paragraphs in each of them', () => {
    const cut = cutText('One two.\n\nThree four.', [span('a', 4, 15)]);

    expect(cut.map((runs) => runs.map(({ text, ids }) => [text, ...ids]))).toEqual([
      [['One '], ['two.', 'a']],
      [['Three', 'a'], [' four.']],
    ]);
  });

  it('cuts where quotations overlap', () => {
    const [runs] = cutText('abcdef', [span('a', 0, 4), span('b', 2, 6)]);

    expect(runs?.map(({ text, ids }) => [text, ...ids])).toEqual([
      ['ab', 'a'],
      ['cd', 'a', 'b'],
      ['ef', 'b'],
    ]);
  });

  it('names where a quotation begins once, also if it is split', () => {
    const [runs] = cutText('abcdef', [span('a', 0, 2), span('a', 4, 6)]);

    expect(runs?.map(({ begins }) => begins)).toEqual([['a'], [], []]);
  });

  it('counts UTF-16 code units', () => {
    const [runs] = cutText('🙂 “so”', [span('a', 4, 6)]);

    expect(runs?.map(({ text }) => text)).toEqual(['🙂 “', 'so', '”']);
  });

  it('leaves out a span that is not in the text', () => {
    expect(cutText('abc', [span('a', 2, 9), span('b', 2, 2)])).toEqual([
      [{ text: 'abc', ids: [], begins: [] }],
    ]);
  });
});
