import { wordList } from '../lexicon/word-lists';

const OFFICES = wordList(
  'ministry department office army navy military police government parliament embassy consulate cabinet court senate administration presidency directorate secretariat treasury intelligence guard',
);
const MODIFIERS = wordList(
  'foreign defense defence interior finance justice health education trade commerce energy transport agriculture environment economy culture labor labour presidential supreme constitutional coast air national federal central state security',
);
const OFFICIAL = wordList(
  'minister ministers president premier chancellor government presidential ministerial official officials ministry department office cabinet parliament army military police lawmakers lawmaker senator mayor governor ambassador embassy prosecutor prosecutors authorities court judge',
);
const LOCAL = wordList(
  'mayor governor police court prosecutor prosecutors firefighters ministry department government official officials authorities army military navy parliament cabinet hospital judge council minister guard embassy',
);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The office in a description, without its country: "defense ministry". Null when there is none. */
export function officeIn(text: string): string | null {
  const words = wordsOf(text);
  const at = words.findIndex((word) => OFFICES.has(word));
  if (at < 0) return null;
  const before = words[at - 1] ?? '';
  return MODIFIERS.has(before)
    ? `${before.replace('defence', 'defense')} ${words[at] ?? ''}`
    : (words[at] ?? null);
}

/** Whether two offices can be one: "the ministry" is any. */
export function isSameOffice(a: string, b: string): boolean {
  return a === b || a.split(' ').at(-1) === b || b.split(' ').at(-1) === a;
}

/** Whether the description is of somebody in the service of a state. */
export function isOfficial(text: string): boolean {
  return wordsOf(text).some((word) => OFFICIAL.has(word));
}

/** Whether whoever is described so is of the place where a report comes from, unless it says otherwise. */
export function isLocal(text: string): boolean {
  return wordsOf(text).some((word) => LOCAL.has(word));
}

/** Whether a name is that of an office which every country has: "Defense Ministry", "police". */
export function isUnplacedOffice(name: string): boolean {
  const words = wordsOf(name.replace(/^the\s+/i, ''));
  const head = words.findIndex((word) => OFFICES.has(word));
  const rest = words.slice(head + 1);
  const isBare = head >= 0 && words.slice(0, head).every((word) => MODIFIERS.has(word) || word === 'and');
  return isBare && (rest.length === 0 || /^(?:of|for)$/.test(rest[0] ?? ''));
}
