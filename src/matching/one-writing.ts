const UNITED_STATES =
  /U(?<![\p{L}\p{N}]U)(?:SA?|\.S\.(?:A\.)?|nited States(?: of America)?)(?![\p{L}\p{N}])/gu;
const UNITED_KINGDOM = /(?:U(?<![\p{L}\p{N}]U)(?:\.K\.|nited Kingdom)|Great Britain)(?![\p{L}\p{N}])/gu;
const THOUSANDS = /(?<![\d.,])(\d{1,3}(?:\.\d)?)k(?![\p{L}\p{N}])/giu;
const MILLIONS = /(?<=\d)(?:m| ?mn)(?![\p{L}\p{N}])/giu;
const BILLIONS = /(?<=\d)(?:b| ?bn)(?![\p{L}\p{N}])/giu;
const E_MAIL = /(?<!\p{L})(e)-(?=mail)/giu;

/**
 * One writing for what the press writes in several: "US", "U.S." and "United States"; "2.5m" and "2.5 million"; "40k"
 * and "40000". Wants the text as it is printed: "US" is a country and "us" is not, unless all is in capitals.
 */
export function withOneWriting(text: string): string {
  const hasCase = /\p{Ll}/u.test(text);
  const named = hasCase ? text.replace(UNITED_STATES, 'usa').replace(UNITED_KINGDOM, 'uk') : text;
  return named
    .replace(THOUSANDS, (_, number: string) => String(Math.round(Number(number) * 1000)))
    .replace(MILLIONS, ' million')
    .replace(BILLIONS, ' billion')
    .replace(E_MAIL, '$1');
}
