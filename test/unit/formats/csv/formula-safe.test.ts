import fc from 'fast-check';
import { defused, undefused } from '../../../../src/formats/csv/formula-safe';

const TEXT = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\n', 'a', ' ', '＝', '🌊') });

describe('defused', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', "'=1"])(
    'puts an apostrophe before %j',
    (text) => {
      expect(defused(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'a=b', "'tis", '1-2', ' =1'])('leaves %j as it is', (text) => {
    expect(defused(text)).toBe(text);
  });

  it('is undone by undefused, whatever the text', () => {
    fc.assert(fc.property(TEXT, (text) => undefused(defused(text)) === text));
  });

  it('leaves nothing that begins like a formula', () => {
    fc.assert(fc.property(TEXT, (text) => !/^[=+\-@\t\r\n＝]/.test(defused(text))));
  });
});

describe('undefused', () => {
  it.each(["'tis the season", "'", "''", 'plain'])('leaves %j as it is', (text) => {
    expect(undefused(text)).toBe(text);
  });
});
