const DAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}|\\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|tomorrow)';
/** Days of what somebody did besides saying this, or of what is yet to come; each is a whole stretch. */
const OTHERS: readonly RegExp[] = [
  new RegExp(`\\b${DAY}['’]s\\b`, 'gi'),
  new RegExp(
    `\\b(?:before|until|since|ahead of|prior to|from|till|next) (?:[\\p{L}\\p{N}’'-]+ ){0,7}?${DAY}\\b`,
    'giu',
  ),
  // "By Friday", "by the end of Friday", but not "by phone Friday".
  new RegExp(`\\bby (?:(?:the|end|close|of|next|this|late|early|noon|on) ){0,4}?${DAY}\\b`, 'giu'),
  new RegExp(`\\bthe ${DAY} (?!morning|evening|night|afternoon|that|in |at |to )\\p{Ll}+`, 'giu'),
];
const RELATIVE = /\b(?:who|whose|whom)\b[^,;.]*/giu;

const blank = (stretch: string): string => ' '.repeat(stretch.length);

/**
 * The words around an attribution without the days of something else: "who was freed on Monday", "before a meeting on
 * Saturday", "Wednesday’s bombings". Every offset holds. `cueAt` is where the verb of saying stands.
 */
export function withoutOtherDays(words: string, cueAt: number): string {
  const relatives = words.replace(RELATIVE, (clause, at: number) => {
    const beforeCue = at < cueAt && at + clause.length > cueAt;
    return beforeCue ? blank(clause.slice(0, cueAt - at)) + clause.slice(cueAt - at) : blank(clause);
  });
  return OTHERS.reduce((rest, other) => rest.replace(other, blank), relatives);
}

/** A stretch of the text in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words with other stretches of the text blanked; `offset` is where the words begin. */
export function withoutStretches(words: string, offset: number, stretches: readonly Stretch[]): string {
  let rest = words;
  for (const { start, end } of stretches) {
    const [from, to] = [Math.max(0, start - offset), Math.min(rest.length, end - offset)];
    if (to > from) rest = rest.slice(0, from) + blank(rest.slice(from, to)) + rest.slice(to);
  }
  return rest;
}
