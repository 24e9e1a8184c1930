import { foldName } from '../../domain/text/quotation-text';

const TITLES = new Set(
  `mr mrs ms miss dr sir dame lord lady president prime vice minister secretary senator sen governor gov general gen
  colonel col congressman congresswoman representative rep ambassador chancellor professor prof king queen prince
  princess pope judge justice attorney foreign of the state former spokesman spokeswoman spokesperson chairman mayor`.split(
    /\s+/,
  ),
);

/**
 * Whether two printed names can mean the same speaker: "Mr. Quill" and "Ada Quill" can, "Bea Quill" and "Ada Quill"
 * cannot. Of a name of one word the last word of the other decides; of a longer one its first word or initial as well.
 */
export function namesFit(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return foldName(a) === foldName(b);
  if (one.join(' ') === other.join(' ')) return true;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.at(-1) !== longer.at(-1)) return shorter.length > 1 && isBeginning(shorter, longer);
  if (shorter.length === 1) return true;
  const [first = '', otherFirst = ''] = [shorter[0], longer[0]];
  return first === otherFirst || isInitial(first, otherFirst) || isInitial(otherFirst, first);
}

const isBeginning = (shorter: readonly string[], longer: readonly string[]): boolean =>
  shorter.every((word, i) => word === longer[i]);

const isInitial = (initial: string, name: string): boolean =>
  initial.length === 1 && name.startsWith(initial);

function wordsOf(name: string): readonly string[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  const bare = words.filter((word) => !TITLES.has(word));
  return bare.length > 0 ? bare : words;
}
