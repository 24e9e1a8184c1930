import {
  foldedWords,
  isEmptyWord,
  isEverydayWord,
  matchForm,
  tellingWords,
} from '../../../src/matching/words';

describe('foldedWords', () => {
  it.each([
    ['The U.N. fleet', ['the', 'un', 'fleet']],
    ['Kenya’s 10,000 nurses', ['kenya', '10000', 'nurses']],
    ['2.5 million', ['2p5', 'million']],
    ['€2.5m, 3bn, 4 mn', ['2p5', 'million', '3', 'billion', '4', 'million']],
    ['40k and 1.5K', ['40000', 'and', '1500']],
    ['Seven of twenty ships', ['7', 'of', '20', 'ships']],
    ['5 mills, 6 bears', ['5', 'mills', '6', 'bears']],
    ['The US, the U.S. and the United States', ['the', 'usa', 'the', 'usa', 'and', 'the', 'usa']],
    ['Tell us. USB', ['tell', 'us', 'usb']],
    ['TELL US', ['tell', 'us']],
    ['the U.K., Great Britain', ['the', 'uk', 'uk']],
    ['an e-mail by e-bike', ['an', 'email', 'by', 'e', 'bike']],
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
    ['killed', 'kill'],
    ['voted', 'vote'],
    ['waited', 'waits'],
    ['taxes', 'taxed'],
    ['cancelled', 'canceled'],
    ['agreed', 'agrees'],
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

describe('tellingWords', () => {
  it('leaves out the words that tell nothing', () => {
    expect(tellingWords('It is the harbour of the island')).toEqual(['harbour', 'island']);
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
