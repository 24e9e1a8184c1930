import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ItsFunction } from 'wink-nlp';
import { isSpaceOrEdge } from './characters';

/** Universal part-of-speech tags, and our own for what stands between quotation marks and for calendar words. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'QUOTE'
  | 'SCONJ'
  | 'TIME'
  | 'VERB'
  | 'X';

type Tagger = ReturnType<typeof winkNLP>;

// The tagger remembers every new word it meets. A fresh one (80 ms) each thousand articles keeps memory flat.
const CHARACTERS_PER_TAGGER = 4_000_000;
const LONGEST_RUN = 40;

let tagger: Tagger | null = null;
let charactersSeen = 0;

function taggerFor(characters: number): Tagger {
  if (tagger === null || charactersSeen > CHARACTERS_PER_TAGGER) {
    tagger = winkNLP(model, ['pos']);
    charactersSeen = 0;
  }
  charactersSeen += characters;
  return tagger;
}

// The tagger's own splitter takes the square of a run without spaces: cut long runs, at equal offsets.
const broken = (text: string): string =>
  text.replace(/(?<!\S)\S{41,}/g, (run) =>
    run.replace(/[^]/g, (c, i: number) => (i % LONGEST_RUN === LONGEST_RUN - 1 ? ' ' : c)),
  );

const PARTS: readonly PartOfSpeech[] = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'VERB',
];
const CODES: ReadonlyMap<string, number> = new Map(PARTS.map((part, code) => [part, code]));

const isBlank = (word: string): boolean => isSpaceOrEdge(word.charAt(0)) && word.trim() === '';

/**
 * The part of speech of the tagger's word that starts at an offset of the text; X where none starts. The text's line
 * breaks and hidden quotations may have been replaced by spaces, so long as the offsets hold.
 */
export function partsOfSpeech(text: string): (offset: number) => PartOfSpeech {
  const codes = new Uint8Array(text.length);
  const nlp = taggerFor(text.length);
  const source = broken(text);
  const tokens = nlp.readDoc(source).tokens();
  const words: readonly string[] = tokens.out();
  const { pos } = nlp.its as { readonly pos: ItsFunction<string> };
  const parts = tokens.out(pos) as readonly string[];
  let cursor = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    while (cursor < source.length && isSpaceOrEdge(source.charAt(cursor))) cursor += 1;
    // A word that the tagger has rewritten is not found where it should be: go on after its length.
    codes[cursor] = CODES.get(parts[i] ?? '') ?? 0;
    if (!isBlank(word)) cursor += word.length;
  }
  return (offset) => PARTS[codes[offset] ?? 0] ?? 'X';
}
