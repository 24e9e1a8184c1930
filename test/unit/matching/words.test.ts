import { foldedWords, isEmptyWord, isEverydayWord, matchForm, matchForms } from '../../../src/matching/words';

describe('foldedWords', () => {
  it.each([
    ['The U.S. Navy', ['the', 'us', 'navy']],
    ['Kenya’s 10,000 nurses', ['kenya', '10000', 'nurses']],
    ['2.5 million', ['2p5', 'million']],
    ['Zürich, “Lévis”', ['zurich', 'levis']],
    ['', []],
  ])('cuts %j into %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});

describe('matchForm', () => {
  it.each([
    ['closes', 'closed'],
    ['bridges', 'bridge'],
    ['planning', 'plan'],
    ['ferries', 'ferry'],
    ['photograph', 'pictures'],
    ['Norwegian'.toLowerCase(), 'norway'],
    ['americans', 'usa'],
  ])('takes %j and %j for one word', (a, b) => {
    expect(matchForm(a)).toBe(matchForm(b));
  });

  it.each([
    ['bridge', 'ferry'],
    ['oslo', 'norway'],
    ['1995', '1996'],
    ['austria', 'australia'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(matchForm(a)).not.toBe(matchForm(b));
  });
});

describe('matchForms', () => {
  it('leaves out the words that tell nothing', () => {
    expect(matchForms('It is the harbour of the island')).toEqual(matchForms('harbour island'));
  });
});

describe('isEmptyWord and isEverydayWord', () => {
  it('tell words that say nothing, little and something apart', () => {
    expect([isEmptyWord('the'), isEmptyWord('people'), isEmptyWord('harbour')]).toEqual([true, false, false]);
    expect([isEverydayWord(matchForm('people')), isEverydayWord(matchForm('harbour'))]).toEqual([
      true,
      false,
    ]);
  });
});
