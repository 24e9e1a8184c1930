/** Longest sentence, in words. Two short sentences are easier to read than one long one. */
export const MOST_WORDS = 35;

/**
 * Turns of phrase that a reader of English as a second language has to decode. Each was used here once; the message says
 * what to write in its place.
 */
const RIDDLES = [
  [
    'who-first',
    /^(who|whoever|whom|those who|he who)\b(?!.*\?$)/i,
    'Begin with the subject: "If you …", "Clients that …".',
  ],
  ['that-which', /\bthat which\b|\bthat what\b/i, 'Name the thing.'],
  [
    'whoever',
    /.\b(whoever|whomever|whom|whichever|whosoever)\b/i,
    'Name the person: "the client", "the administrator".',
  ],
  ['so-many', /\bso (many|much)\b(?! (more|less|that)\b)/i, 'Give the number, or say "a limited number".'],
  ['take-down', /\b(takes?|took|taken|taking) (it |them |this )?down\b/i, 'Write "records" or "remembers".'],
  ['tell', /\b(tells?|told|telling)\b/i, 'Name what happens: logs, throws, answers, notifies, shows, says.'],
  ['becomes-of', /\bbec(omes?|ame|oming) of\b/i, 'Write "the result of" or "happens to".'],
  [
    'stands',
    /\bst(ands?|ood) (in|on|at|for|twice|there|beside|behind|so|under|once|among)\b/i,
    'Write "is", "occurs" or "means".',
  ],
  ['all-the-same', /\ball the same\b/i, 'Write "anyway" or "still".'],
  ['in-the-place-of', /\bin (the )?place of\b/i, 'Write "instead of".'],
  ['mend', /\bmend(s|ed|ing)?\b/i, 'Write "correct", "repair" or "fix".'],
  ['is-none', /\b(that|which|who) (is|are) none\b/i, 'Write "is not a …".'],
  [
    'passive-by',
    /\b(is|are|was|were|be|been|being) (\w+ly )?\w+(ed|en|wn|ept|ead|ade|old|ent|ught|nd) by (the|an?|our|its|your|another|people|readers|clients|programs|imports|others|somebody|nobody)\b/i,
    'Put the one who acts first.',
  ],
];

// After a number or a short word, the parser takes a full stop for that of an abbreviation.
const END_OF_SENTENCE = /(?<=[.!?]["”)]?) (?=["“(]?[A-Z])/;

/** What is wrong with a sentence, as rule and message. Words in quotation marks are examples, and not read. */
export function faultsOf(sentence) {
  const own = sentence.replace(/["“][^"”]*["”]/g, 'Quoted').replace(/\s+/g, ' ');
  return own.split(END_OF_SENTENCE).flatMap(faultsOfOne);
}

function faultsOfOne(sentence) {
  const faults = RIDDLES.filter(([, pattern]) => pattern.test(sentence)).map(([rule, , message]) => ({
    rule,
    message,
  }));
  const words = sentence.split(' ').filter((word) => /\w/.test(word)).length;
  if (words <= MOST_WORDS) return faults;
  return [
    ...faults,
    { rule: 'sentence-length', message: `${words} words. Split it: at most ${MOST_WORDS}.` },
  ];
}
