import fc from 'fast-check';
import { csvLine, delimiterOf, fieldsOf } from '../../../../src/formats/csv/csv-fields';

const FIELD = fc.string({
  unit: fc.constantFrom('a', '"', ',', ';', '\t', '\r', '\n', ' ', 'é', '🚂', '\u00a0'),
});

describe('csvLine', () => {
  it.each([
    ['plain', ['a', 'b c', ''], 'a,b c,'],
    ['commas and marks', ['a,b', 'say "no"'], '"a,b","say ""no"""'],
    ['line ends', ['a\nb', 'a\rb'], '"a\nb","a\rb"'],
    ['spaces at their ends', [' a', 'b '], '" a","b "'],
  ])('writes fields with %s', (_what, fields, line) => {
    expect(csvLine(fields, ',')).toBe(line);
  });

  it('is read by fieldsOf as what it was written from', () => {
    const fields = fc.array(FIELD, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fields, fc.constantFrom(',', ';', '\t'), (texts, delimiter) => {
        expect(fieldsOf(csvLine(texts, delimiter), delimiter)).toEqual(texts);
      }),
    );
  });
});

describe('delimiterOf', () => {
  it.each([
    ['url,text', ','],
    ['url;text;speaker,role', ';'],
    ['url\ttext\nu\t"a,b,c,d"', '\t'],
    ['"url (in full,\nwith https,)";text;speaker\nu;a,b,c,d,e;s', ';'],
    ['\ufeff\n \r\nurl;text', ';'],
    ['url', ','],
  ])('tells the delimiter of %j', (beginning, delimiter) => {
    expect(delimiterOf(beginning)).toBe(delimiter);
  });
});
