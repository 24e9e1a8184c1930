import { Random } from '../../bench/generator/random';

/** Words on record, and who said them. */
export interface Said {
  readonly text: string;
  readonly speaker: string;
}

/** A draft that quotes with a planted fault, and what a check should answer. */
export interface PlantedDraft {
  readonly kind: FaultKind;
  readonly quoted: string;
  readonly speaker: string;
  readonly outcome: string;
  /** A warning that must be among those given. */
  readonly warning: string | null;
}

/** What is done to the words, or to the name. */
export const FAULT_KINDS = [
  ...['verbatim', 'trimmed', 'ellipsis', 'gap', 'swapped', 'negation', 'number', 'word', 'glued'],
  ...['otherSpeaker', 'invented'],
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

interface Parts {
  readonly random: Random;
  readonly said: Said;
  readonly other: Said;
}

type Plant = (parts: Parts) => Omit<PlantedDraft, 'kind' | 'speaker'> & { readonly speaker?: string };
const FEWEST_WORDS = 10;
const VERBS = /\b(?:is|are|was|were|will|would|can|should|must|have|has)\b/i;
const NUMBER = /\b\d{1,6}\b/;
// Words that no text of the record has.
const FOREIGN = ['marzipan', 'lighthouse', 'accordion', 'sycamore', 'tangerine'];

/** Drafts with each kind of fault, as many as the record has words for; the same for the same seed. */
export function plantedDrafts(
  record: readonly Said[],
  elsewhere: readonly Said[],
  seed: number,
  each: number,
): PlantedDraft[] {
  const random = new Random(seed);
  const long = record.filter(
    ({ text }) => wordsOf(text).length >= FEWEST_WORDS && !/[[\]…]|\.\s?\.\s?\./.test(text),
  );
  if (new Set(long.map(({ speaker }) => speaker)).size < 2)
    throw new Error('The record has too few quotations of ten words.');
  return FAULT_KINDS.flatMap((kind) => {
    const pool = (kind === 'invented' ? elsewhere : long).filter(
      ({ text }) => NEEDS[kind]?.test(text) ?? true,
    );
    return Array.from({ length: pool.length === 0 ? 0 : each }, () => {
      const said = random.pick(pool);
      const other = random.pick(long.filter(({ speaker }) => speaker !== said.speaker));
      return { kind, speaker: said.speaker, ...PLANTS[kind]({ random, said, other }) };
    });
  });
}

const NEEDS: Partial<Record<FaultKind, RegExp>> = { negation: VERBS, number: NUMBER };

const PLANTS: Readonly<Record<FaultKind, Plant>> = {
  verbatim: ({ said }) => ({ quoted: said.text, outcome: 'VERBATIM', warning: null }),
  trimmed: ({ random, said }) => {
    const words = wordsOf(said.text);
    const from = random.between(0, 2);
    return { quoted: words.slice(from, -random.between(1, 3)).join(' '), outcome: 'TRIMMED', warning: null };
  },
  ellipsis: ({ random, said }) => ({
    quoted: withoutMiddle(said, random, ' … '),
    outcome: 'TRIMMED',
    warning: null,
  }),
  gap: ({ random, said }) => ({
    quoted: withoutMiddle(said, random, ' '),
    outcome: 'ALTERED',
    warning: null,
  }),
  swapped: ({ said }) => {
    const words = wordsOf(said.text);
    const middle = words.length >> 1;
    return {
      quoted: [...words.slice(middle), ...words.slice(0, middle)].join(' '),
      outcome: 'ALTERED',
      warning: null,
    };
  },
  negation: ({ said }) => ({
    quoted: said.text.replace(VERBS, (verb) => `${verb} not`),
    ...{ outcome: 'ALTERED', warning: 'NEGATION_CHANGED' },
  }),
  number: ({ said }) => ({
    quoted: said.text.replace(NUMBER, (number) => String(Number(number) + 7)),
    ...{ outcome: 'ALTERED', warning: 'NUMBER_CHANGED' },
  }),
  word: ({ random, said }) => {
    const words = wordsOf(said.text);
    words[random.between(1, words.length - 2)] = random.pick(FOREIGN);
    return { quoted: words.join(' '), outcome: 'ALTERED', warning: null };
  },
  glued: ({ said, other }) => ({
    quoted: `${wordsOf(said.text).slice(0, 7).join(' ')}, ${wordsOf(other.text).slice(-7).join(' ')}`,
    ...{ outcome: 'SPLICED', warning: null },
  }),
  otherSpeaker: ({ said, other }) => ({
    quoted: said.text,
    ...{ outcome: 'OTHER_SPEAKER', warning: null, speaker: other.speaker },
  }),
  invented: ({ said }) => ({ quoted: said.text, outcome: 'NOT_ON_RECORD', warning: null }),
};

function withoutMiddle({ text }: Said, random: Random, joint: string): string {
  const words = wordsOf(text);
  const from = random.between(4, words.length - 5);
  const to = Math.min(from + random.between(1, 3), words.length - 4);
  return [words.slice(0, from).join(' '), words.slice(to).join(' ')].join(joint);
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
