import { SectionKind } from '../../domain/section-kind';

/** Below it stand other articles, to the end of the page. */
const MORE =
  /^(?:more (?:stories|news|headlines|coverage|articles|from .{2,40}|in .{2,40})|most (?:read|popular|viewed|shared)|(?:popular|trending)(?: (?:stories|now|news))?|recommended(?: (?:stories|reading|for you|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|top (?:stories|news)|(?:latest|other|today’s top) (?:news|stories|headlines)|in other news|(?:around|from) the web|editors?['’]?s? (?:picks?|choice)|what to read next|up next|don['’]t miss)[:.…»>]*$/i;
/** Below it stand the titles of other articles, before the story goes on. */
const LINKS =
  /^(?:related(?: (?:stories|articles|news|coverage|topics|content|links|reading|posts))?|read (?:more|next|also|on)|also (?:read|see)|see also|keep reading|further coverage)[:.…»>]*$/i;
/** Below it stands where the author has it from. */
const SOURCES =
  /^(?:sources?|references|further reading|external links|bibliography|works cited|citations|footnotes|sister links)[:.]*$/i;
/** A link in a line of its own: "Read more: …". */
const LINK = /^(?:read (?:more|also|next)|also read|related|see also|must read|recommended)\s*[:|»>–-]\s*\S/i;
const FINISHED = /[.!?…]["'”’)\]]*$/;
const LONGEST_HEADING = 60;
const LONGEST_TITLE = 160;

/** What a line says of the lines below it; null when it is no such heading. */
function headingOf(line: string): 'more' | 'links' | 'sources' | null {
  if (line.length > LONGEST_HEADING) return null;
  if (MORE.test(line)) return 'more';
  if (SOURCES.test(line)) return 'sources';
  return LINKS.test(line) ? 'links' : null;
}

const isTitle = (line: string): boolean => line.length <= LONGEST_TITLE && !FINISHED.test(line);

/**
 * The lines that are of other articles or only lead to them, by number: what stands under "More stories" and
 * "Sources", titles under "Related", and links in lines of their own. The first two lines never are.
 */
export function relatedLines(lines: readonly string[]): ReadonlyMap<number, SectionKind> {
  const found = new Map<number, SectionKind>();
  let below: ReturnType<typeof headingOf> = null;
  for (const [i, line] of lines.entries()) {
    if (i < 2) continue;
    const heading = headingOf(line);
    // Titles end where the story goes on.
    if (below === 'links' && heading === null && !isTitle(line)) below = null;
    if (heading !== null) below = heading;
    if (below !== null)
      found.set(i, below === 'more' && heading === null ? SectionKind.TEASER : SectionKind.RELATED);
    else if (line.length <= LONGEST_TITLE && LINK.test(line)) found.set(i, SectionKind.RELATED);
  }
  return found;
}
