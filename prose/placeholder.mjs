const LETTERS = 'bcdfghjklmnpqrstvwz';
let made = 0;

/** A word of some length in the place of code or of a value. It can begin a sentence, and no two neighbours are alike. */
export function placeholder(length) {
  const letter = LETTERS[made++ % LETTERS.length];
  return `X${letter.repeat(length)}`.slice(0, length);
}

/** Whether a message is about a placeholder, and so about nothing that people read. */
export const isAboutPlaceholder = (message) => /`X([b-z])\1*`/.test(message);
