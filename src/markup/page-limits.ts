import { Parser } from 'htmlparser2';
import { DomainError, ErrorCode } from '../domain/errors/errors';

/** The most that a web page may have. */
export const PAGE_LIMITS = {
  /** UTF-16 code units. */
  characters: 5_000_000,
  /** Readability takes apart what it reads: 50,000 elements take it seconds. */
  elements: 50_000,
  /** Elements inside each other. No article nests so deep, and Readability's time grows with the square of it. */
  depth: 200,
  /** Elements, attributes, comments and runs of text together. Each becomes an object of the tree. */
  pieces: 200_000,
} as const;

/** Where a refused page stands in the input. */
export const HTML_FIELD = ['html'];
/** What to do instead of sending a page that is refused. */
export const PAGE_REMEDY = 'Give its main text instead, as body.';

const count = (n: number): string => n.toLocaleString('en-GB');

/** Refuses a page that is longer than any is read. */
export function checkPageLength(html: string): void {
  if (html.length <= PAGE_LIMITS.characters) return;
  const message = `The page has more than ${count(PAGE_LIMITS.characters)} characters. ${PAGE_REMEDY}`;
  throw new DomainError(ErrorCode.TOO_LONG, message, HTML_FIELD);
}

/**
 * Refuses a page that holds more than any article does, before a tree is made of it. Reads it as the maker of the tree
 * does, with the same parser, and stops at the first piece too many: that parser itself takes quadratic time for depth.
 */
export function checkPage(html: string): void {
  checkPageLength(html);
  const [elements, pieces] = [
    new Allowance('elements', 'elements'),
    new Allowance('pieces', 'tags, attributes and texts'),
  ];
  const depth = new Allowance('depth', 'elements inside each other');
  const parser = new Parser({
    onopentag: () => (elements.use(), pieces.use(), depth.use()),
    onclosetag: () => depth.giveBack(),
    onattribute: () => pieces.use(),
    ontext: () => pieces.use(),
    oncomment: () => pieces.use(),
  });
  parser.write(html);
  parser.end();
}

class Allowance {
  private used = 0;

  constructor(
    private readonly limit: keyof typeof PAGE_LIMITS,
    private readonly what: string,
  ) {}

  use(): void {
    this.used += 1;
    if (this.used <= PAGE_LIMITS[this.limit]) return;
    const message = `The page has more than ${count(PAGE_LIMITS[this.limit])} ${this.what}. ${PAGE_REMEDY}`;
    throw new DomainError(ErrorCode.TOO_MANY, message, HTML_FIELD);
  }

  giveBack(): void {
    this.used -= 1;
  }
}
