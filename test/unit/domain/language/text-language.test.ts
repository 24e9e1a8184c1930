import {
  LanguageBasis,
  languageName,
  textLanguage,
  whyNotRead,
} from '../../../../src/domain/language/text-language';

const GERMAN =
  'Die Fähre fährt im Winter nicht, sagte die Ministerin am Montag. Niemand ist mit der Quote zufrieden gewesen.';

describe('textLanguage', () => {
  it('is what was given, whatever the words say', () => {
    expect(textLanguage(GERMAN, 'en-GB')).toEqual({ language: 'en-GB', languageBasis: LanguageBasis.GIVEN });
  });

  it('is guessed where nothing was given', () => {
    expect(textLanguage(GERMAN, null)).toEqual({ language: 'de', languageBasis: LanguageBasis.GUESSED });
    expect(textLanguage('Ja, ja.', null)).toEqual({ language: null, languageBasis: null });
  });
});

describe('whyNotRead', () => {
  it('names the language of what is not English, and the remedy', () => {
    const why = whyNotRead(textLanguage(GERMAN, null));

    expect(why).toContain('German');
    expect(why).toContain('language: "en"');
  });

  it('says nothing of English, and of what may be English', () => {
    expect(whyNotRead({ language: 'en-GB', languageBasis: LanguageBasis.GIVEN })).toBeNull();
    expect(whyNotRead({ language: null, languageBasis: null })).toBeNull();
  });
});

describe('languageName', () => {
  it.each([
    ['de-AT', 'German'],
    ['uk', 'Ukrainian'],
    ['xx', 'xx'],
  ])('of %s is %s', (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});
