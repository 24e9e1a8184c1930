import { foldedWords, isNumber } from '../words';
import { NUMBER_WORDS } from '../word-lists';
import type { Word } from '../wording';
import { CheckWarning } from './check-outcome';

const NEGATIONS = new Set(
  'not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely refuse refuses refused deny denies denied'.split(
    ' ',
  ),
);
const CONDITIONS = new Set('if unless provided assuming except whether'.split(' '));
const CONCESSIONS = new Set('but although though however despite albeit nonetheless nevertheless'.split(' '));
const BIG_NUMBERS = new Set(
  `one ${NUMBER_WORDS} thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half double twice third quarter`.split(
    ' ',
  ),
);

/** Words of one wording in whose place the other has other words, or none. */
export interface ChangedWords {
  readonly removed: readonly Word[];
  readonly added: readonly Word[];
}

/** What the changed words turn round or replace: a negation, a number, a name. */
export function warningsOfChanges({ removed, added }: ChangedWords): CheckWarning[] {
  const warnings: CheckWarning[] = [];
  if (removed.filter(isNegation).length !== added.filter(isNegation).length)
    warnings.push(CheckWarning.NEGATION_CHANGED);
  if (numbersOf(removed) !== numbersOf(added)) warnings.push(CheckWarning.NUMBER_CHANGED);
  const [before, after] = [removed.filter(isName), added.filter(isName)];
  if (before.length > 0 && after.length > 0) warnings.push(CheckWarning.NAME_CHANGED);
  return warnings;
}

/** Whether words that were left out carry a negation, a condition or a concession. */
export function carriesSense(words: readonly Word[]): boolean {
  return words.some((word) => isNegation(word) || CONDITIONS.has(word.form) || CONCESSIONS.has(word.form));
}

function isNegation({ form }: Word): boolean {
  return (
    NEGATIONS.has(form) ||
    /n't$/.test(form) ||
    /^(?:dont|doesnt|didnt|wont|isnt|arent|wasnt|werent|couldnt|shouldnt|wouldnt|hasnt|havent|hadnt)$/.test(
      form,
    )
  );
}

// "7" and "seven" are one number, "40k" and "40,000" are too.
function numbersOf(words: readonly Word[]): string {
  return words
    .filter(({ form }) => /\p{N}/u.test(form) || BIG_NUMBERS.has(form))
    .flatMap(({ printed, form }) => {
      const plain = foldedWords(printed).filter((word) => isNumber(word) || BIG_NUMBERS.has(word));
      return plain.length > 0 ? plain : [form];
    })
    .join(' ');
}

// A capital says little at the beginning of a sentence, and "I" never is a name.
function isName({ form, printed }: Word): boolean {
  return /^\P{L}*\p{Lu}/u.test(printed) && form.length > 1 && !/^i'/.test(form);
}
