/** The parts an article's text can have. Names and days of one part do not apply to another. */
export enum SectionKind {
  HEADLINE = 'HEADLINE',
  STANDFIRST = 'STANDFIRST',
  MAIN = 'MAIN',
  /** A short story with its own headline below the main one. */
  BRIEF = 'BRIEF',
  /** Another article, or the beginning of one, on the same page. */
  TEASER = 'TEASER',
  /** A list of sources or of links to other pages. */
  RELATED = 'RELATED',
  CAPTION = 'CAPTION',
  BYLINE = 'BYLINE',
}

/** The parts that are of other articles. They are read only where somebody asks for them. */
export const OTHER_ARTICLES: readonly SectionKind[] = [SectionKind.TEASER, SectionKind.RELATED];
