import { languageOf } from './language-of';

/** How the language of a text is known. */
export enum LanguageBasis {
  /** Whoever sent the text said so. */
  GIVEN = 'GIVEN',
  /** The web page said so. */
  PAGE = 'PAGE',
  /** Found by the words of the text. */
  GUESSED = 'GUESSED',
}

/** The language of a text, as far as it is known. */
export interface TextLanguage {
  /** BCP 47; null when nobody said it and the text does not show it. */
  readonly language: string | null;
  /** Null when the language is. */
  readonly languageBasis: LanguageBasis | null;
}

/** The language of a text: as it was given, or else by its words. */
export function textLanguage(text: string, given: string | null | undefined): TextLanguage {
  if (given) return { language: given, languageBasis: LanguageBasis.GIVEN };
  const language = languageOf(text);
  return { language, languageBasis: language === null ? null : LanguageBasis.GUESSED };
}

/** Whether texts of this language are read: English, and what may be English. */
export function isRead(language: string | null): boolean {
  return language === null || /^en\b/i.test(language);
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** The English name of a language: "German" for de-AT. The tag itself where it has none. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag.split('-')[0] ?? tag) ?? tag;
  } catch {
    return tag;
  }
}

const HOW_KNOWN: Readonly<Record<LanguageBasis, string>> = {
  [LanguageBasis.GIVEN]: 'as was said with it',
  [LanguageBasis.PAGE]: 'as its page says',
  [LanguageBasis.GUESSED]: 'by its words',
};

/** Why a text was not read; null for one that was. */
export function whyNotRead({ language, languageBasis }: TextLanguage): string | null {
  if (language === null || languageBasis === null || isRead(language)) return null;
  return `The text is ${languageName(language)}, ${HOW_KNOWN[languageBasis]}. Only English is read; say language: "en" if it is English.`;
}
