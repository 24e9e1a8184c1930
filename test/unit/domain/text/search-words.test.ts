import fc from 'fast-check';
import { indexText, parseSearch } from '../../../../src/domain/text/search-words';

describe('indexText', () => {
  it.each([
    ['Two satellites', 'two satellite'],
    ['countries, duties', 'country duty'],
    ['shoes trees classes glass bus', 'shoe tree classe glass bus'],
    ['was is his gas', 'was is his gas'],
    ['Russia’s boys’', 'russia boy'],
    ["don't O'Brien l’état", 'dont obrien l etat'],
    ['Zürich, Łódź; Ødegård', 'zurich lodz odegard'],
    ['The U.S. and the U.S.A.', 'the us and the usa'],
    ['cease-fire (1990s)', 'cease fire 1990'],
    ["''quoted'' ‘words’", 'quoted word'],
    ['習近平 said', '習 近 平 said'],
    ['मोदी', 'मोदी'],
    ['co\u00adoperate', 'cooperate'],
    ['', ''],
    ['!?', ''],
  ])('makes %j into %j', (text, words) => {
    expect(indexText(text)).toBe(words);
  });

  it('gives the same words for either normal form and case', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(texts, (text) =>
        expect(indexText(text.normalize('NFD'))).toBe(indexText(text.normalize('NFC'))),
      ),
    );
  });
  it('reads plain words as it reads them beside one that is not plain', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."abS9 .-'’,:_/"), maxLength: 30 });

    fc.assert(
      fc.property(plain, (text) =>
        expect(indexText(`ж ${text} ж`)).toBe(`ж ${indexText(` ${text} `)} ж`.replace('  ', ' ')),
      ),
    );
  });
});

describe('parseSearch', () => {
  it('makes each bare word a condition', () => {
    expect(parseSearch('nuclear satellites')).toEqual([
      { words: ['nuclear'], prefix: false },
      { words: ['satellite'], prefix: false },
    ]);
  });

  it('makes words in quotation marks a phrase, straight or curly', () => {
    const phrase = [{ words: ['special', 'military', 'operation'], prefix: false }];
    expect(parseSearch('"special military operations"')).toEqual(phrase);
    expect(parseSearch('“special military operations”')).toEqual(phrase);
  });

  it('makes a word with a mark inside a phrase', () => {
    expect(parseSearch('cease-fire')).toEqual([{ words: ['cease', 'fire'], prefix: false }]);
  });

  it('makes a trailing star the beginning of a word', () => {
    expect(parseSearch('denucl*')).toEqual([{ words: ['denucl'], prefix: true }]);
    expect(parseSearch('"kim jon*"')).toEqual([{ words: ['kim', 'jon'], prefix: true }]);
  });

  it('lets a plural with a star begin what the index holds of it', () => {
    const [satellites, countries] = parseSearch('satellites* countries*');
    expect(indexText('satellites').startsWith(satellites!.words[0]!)).toBe(true);
    expect(indexText('countries').startsWith(countries!.words[0]!)).toBe(true);
  });

  it('reads an unclosed quotation mark as text', () => {
    expect(parseSearch('one "two three')).toEqual(parseSearch('one two three'));
  });

  it.each(['AND', 'a:b', 'NEAR(x y)', "x' OR 1=1 --", 'a & b | !c', '^a', '{a} : b'])(
    'reads %j as words, never as syntax',
    (text) => {
      for (const { words } of parseSearch(text))
        for (const word of words) expect(word).toMatch(/^[a-z0-9]+$/);
    },
  );

  it.each(['', '  ', '"', '""', '*', '" * "', '!?'])('finds nothing to search for in %j', (text) => {
    expect(parseSearch(text)).toEqual([]);
  });

  it('counts at most 32 conditions', () => {
    expect(parseSearch('word '.repeat(100))).toHaveLength(32);
  });

  it('finds every whole word of any text in its index', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(texts, (text) => {
        const index = ` ${indexText(text)} `;
        const bare = text.replace(/\*/g, ' ');
        for (const { words } of parseSearch(bare)) expect(index).toContain(` ${words.join(' ')} `);
      }),
    );
  });
});
