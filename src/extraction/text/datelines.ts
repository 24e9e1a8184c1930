const CAPITALS = "\\p{Lu}+(?:[-/'’.]\\p{Lu}+)*\\.?";
const PLACE = "\\p{Lu}[\\p{L}.'’/-]{1,30}";
const REGION = '(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,2})?';
const DAY = '(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?';
const AGENCY = '\\([^()\\n]{2,40}\\)';
// A hyphen joins two words unless spaces stand around it. "NATO — an alliance — said" goes on in small letters.
const DASH = '(?: ?(?:—|–|--)| -)(?= ["“‘«]?[\\p{Lu}\\p{N}])';

const HAS_DASH = /[—–]|--| - /;
const LONGEST = 160;
const FORMS = [
  `(?=\\p{Lu}{2})${CAPITALS}(?: ${CAPITALS}){0,3}${REGION}(?:, ${DAY})?(?: ${AGENCY})?`,
  `${PLACE}(?: ${PLACE}){0,3}${REGION}, ${DAY}(?: ${AGENCY})?`,
  `${PLACE}(?: ${PLACE}){0,3}${REGION} ${AGENCY}`,
  AGENCY,
];
const DATELINE = new RegExp(`^(?:${FORMS.join('|')})${DASH}`, 'u');

/**
 * Where the dateline of a paragraph ends, its dash included: "OSLO, May 3 (Nordlys) —". A place in small letters
 * counts only with a day or an agency. Null without one. `from` and the answer are UTF-16 code units of the text.
 */
export function datelineEnd(text: string, from: number): number | null {
  const opening = text.slice(from, from + LONGEST);
  if (!HAS_DASH.test(opening)) return null;
  const dateline = DATELINE.exec(opening);
  return dateline === null ? null : from + dateline[0].length;
}
