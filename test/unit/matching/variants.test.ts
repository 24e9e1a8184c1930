import fc from 'fast-check';
import { variantOf, VariantKind } from '../../../src/matching/variants';
import { wordChanges, WordChangeKind } from '../../../src/matching/word-changes';
import { fingerprints, isSameWording, wordsOf } from '../../../src/matching/wording';
import { fold } from '../../../src/domain/text/quotation-text';

const shared = (a: string, b: string): string[] => {
  const there = new Set(fingerprints(b));
  return fingerprints(a).filter((print) => there.has(print));
};
const words = fc.array(fc.constantFrom('the', 'Dam', 'will', 'never', 'open?', '“so', '4,200', '港口'), {
  maxLength: 25,
});
const texts = fc.oneof(
  words.map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const printed = (changes: ReturnType<typeof wordChanges>, side: 'here' | 'there'): string =>
  changes
    .filter(({ kind }) => kind !== (side === 'here' ? WordChangeKind.ADDED : WordChangeKind.REMOVED))
    .map(({ text, otherText }) => (side === 'here' ? text : (otherText ?? text)))
    .join('');

describe('wordsOf', () => {
  it('cuts a text into words that make it up again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          wordsOf(text)
            .map((word) => word.printed)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('keeps numbers and words with apostrophes whole, and a question mark apart', () => {
    expect(wordsOf('It’s 4,200 — or 3.5?').map((word) => word.form)).toEqual([
      "it's",
      '4,200',
      'or',
      '3.5',
      '?',
    ]);
  });
});

describe('isSameWording', () => {
  it('holds for texts that fold to the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(isSameWording(text, fold(text))).toBe(true);
      }),
    );
  });

  it('knows a question from the statement it asks about', () => {
    expect(isSameWording('The dam holds.', '“The dam holds!”')).toBe(true);
    expect(isSameWording('The dam holds.', 'The dam holds?')).toBe(false);
  });
});

describe('fingerprints', () => {
  it('are the same for the same wording', () => {
    expect(fingerprints('The dam WILL hold, we’re told.')).toEqual(
      fingerprints("“the dam will hold, we're told”"),
    );
  });

  it('are shared by any two texts with four words in a row in common', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const list = (min: number) => fc.array(word, { minLength: min, maxLength: min + 10 });
    fc.assert(
      fc.property(list(4), list(0), list(0), list(0), (run, before, after, other) => {
        const one = [...before, ...run, ...after].join(' ');
        const two = [...other, ...run].join(' ');

        expect(shared(one, two).length).toBeGreaterThan(0);
      }),
    );
  });

  it('are not shared by statements about different things', () => {
    expect(
      shared(
        'The reservoir will be full by the first of May',
        'We shall open two schools before winter comes',
      ),
    ).toEqual([]);
  });
});

describe('wordChanges', () => {
  it('make up both texts', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const changes = wordChanges(wordsOf(a), wordsOf(b));

        expect(printed(changes, 'here')).toBe(a);
        expect(printed(changes, 'there')).toBe(b);
      }),
    );
  });

  it('make up texts that are too long to be compared word by word', () => {
    const long = (seed: string): string =>
      Array.from({ length: 800 }, (_, i) => `${seed}${(i * 7919) % 1000}`).join(' ');
    const changes = wordChanges(wordsOf(`Start ${long('a')} end`), wordsOf(`Start ${long('b')} end`));

    expect(changes.map(({ kind }) => kind)).toEqual(['EQUAL', 'REMOVED', 'ADDED', 'EQUAL']);
  });

  it('show what was left out and what was put in its place', () => {
    const changes = wordChanges(
      wordsOf('We will not close the port.'),
      wordsOf('We will gladly close the Port'),
    );

    expect(changes.map(({ kind, text, otherText }) => [kind, text, otherText])).toEqual([
      ['EQUAL', 'We will ', null],
      ['REMOVED', 'not ', null],
      ['ADDED', 'gladly ', null],
      ['EQUAL', 'close the port.', 'close the Port'],
    ]);
  });
});

describe('variantOf', () => {
  const FULL = 'We will never accept this treaty unless the river is shared';

  it.each([
    ['we will never accept this treaty, unless the river is shared!', VariantKind.SAME_WORDING],
    ['We will never accept this treaty', VariantKind.TRIMMED],
    ['We will accept this treaty', VariantKind.TRIMMED],
    ['Friends, we will never accept this treaty unless the river is shared', VariantKind.TRIMMED],
    ['We will gladly accept this treaty once the river is shared', VariantKind.ALTERED],
    ['The river is wide, and the treaty is old', null],
  ])('compares with “%s”: %s', (text, kind) => {
    expect(variantOf(FULL, text)?.kind ?? null).toBe(kind);
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [there, back] = [variantOf(a, b), variantOf(b, a)];

        expect(back?.kind).toBe(there?.kind);
        expect(back?.similarity).toBe(there?.similarity);
      }),
    );
  });
});
