import { wordList } from '../lexicon/word-lists';

const CLAIMS = wordList(
  'claim claims report reports allegation allegations accusation accusations charge charges suggestion suggestions rumor rumors rumour rumours notion idea speculation wrongdoing involvement responsibility criticism criticisms assertion assertions story stories knowledge existence guilt assumption theory account accounts insinuation insinuations characterization comparison concerns fears',
);

/** Whether some of the words mean something claimed: "allegations", "reports". */
export function claimsAmong(words: readonly string[]): boolean {
  return words.some((word) => CLAIMS.has(word));
}
