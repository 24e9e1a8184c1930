const VOWEL = /[aeiouy]/;
const SHORT_SYLLABLE = /^[^aeiou]*[aeiouy][^aeiouwxy]$/;
const SYLLABLE_BEFORE_EED = /[aeiouy][^aeiou]+eed$/;
const HAS_DIGIT = /\d/;

/**
 * A folded English word without its commonest endings: Harman's S-stemmer (JASIS 42(1), 1991), then rules taken from
 * Porter's (Program 14(3), 1980). Never meant to be read: "bridges" is "bridg".
 */
export function stem(word: string): string {
  const single = singular(word);
  if (HAS_DIGIT.test(single) || single.length < 5) return single;
  const bare = withoutParticiple(single);
  const shorter = bare.length > 5 ? withoutEnding(bare) : bare;
  return shorter.length > 4 ? shorter.replace(/e$/, '').replace(/y$/, 'i') : shorter;
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies') && !/[ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('xes')) return word.slice(0, -2);
  if (word.endsWith('es') && !/[aeo]es$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('s') && !/[us]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutParticiple(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return SYLLABLE_BEFORE_EED.test(word) ? word.slice(0, -1) : word;
  const ending = ['ing', 'ed'].find((end) => word.endsWith(end) && word.length > end.length + 2);
  if (ending === undefined || !VOWEL.test(word.slice(0, -ending.length))) return word;
  const bare = word.slice(0, -ending.length);
  // "planned" is "plan", but "called" is "call"; "voted" is "vote", but "waited" is "wait".
  if (bare.length > 3 && /([bdgmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  return SHORT_SYLLABLE.test(bare) ? `${bare}e` : bare;
}

function withoutEnding(word: string): string {
  const noun = word
    .replace(/(ational|ation|ator)$/, 'at')
    .replace(/ly$/, '')
    .replace(/ll$/, 'l');
  return noun.length > 7 ? noun.replace(/(ment|ness|ful)$/, '') : noun;
}
