const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  feel: 'felt',
  mean: 'meant',
  speak: 'spoke spoken',
  hold: 'held',
  swear: 'swore sworn',
  read: '',
  begin: 'began begun',
  go: 'went gone',
  find: 'found',
  know: 'knew known',
  put: '',
  see: 'saw seen',
  make: 'made',
  give: 'gave given',
  bring: 'brought',
  shoot: 'shot',
  take: 'took taken',
  cut: '',
  understand: 'understood',
  foresee: 'foresaw foreseen',
  sing: 'sang sung',
  show: 'showed shown',
  hear: 'heard',
};
const DOUBLED = new Set([
  'quip',
  'admit',
  'permit',
  'refer',
  'rebut',
  'confer',
  'concur',
  'blog',
  'chat',
  'quiz',
  'bet',
  'plan',
]);

function pastOf(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular !== undefined) return irregular === '' ? [] : irregular.split(' ');
  if (DOUBLED.has(lemma)) return [`${lemma}${lemma.at(-1) ?? ''}ed`];
  if (lemma.endsWith('e')) return [`${lemma}d`];
  return [/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`];
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function participleOf(lemma: string): string {
  if (DOUBLED.has(lemma) || ['begin', 'put', 'cut'].includes(lemma))
    return `${lemma}${lemma.at(-1) ?? ''}ing`;
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}

/** The forms of a verb in which it can stand in a sentence: say, says, saying, said. */
export function formsOf(lemma: string): {
  readonly past: readonly string[];
  readonly present: string;
  readonly participle: string;
} {
  return { past: pastOf(lemma), present: presentOf(lemma), participle: participleOf(lemma) };
}
