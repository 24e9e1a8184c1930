import { extract } from '../../../../src/extraction/extract';
import type { ExtractedQuotation } from '../../../../src/extraction/extraction';

const all = (text: string): readonly ExtractedQuotation[] => extract(text).quotations;
const lastOf = (text: string): ExtractedQuotation => all(text).at(-1)!;

describe('the doubt of a quotation', () => {
  it.each([
    ['a name beside the words', '“We will stay,” said Mayor Ilka Marrow.'],
    ['a full reported clause', 'Mayor Ilka Marrow said the bridge was closed.'],
    ['a pronoun that only one person fits', 'Ilka Marrow opened the bridge. “It holds,” she said.'],
    ['an unnamed source', '“The talks are over,” said a government official.'],
  ])('is none with %s', (_, text) => {
    expect(lastOf(text).doubt).toBeNull();
  });

  it.each([
    [
      'Anna Holm and Ida Lind shut the bridge. She said it would stay shut.',
      'The speaker is a pronoun; two people named before fit.',
    ],
    ['“It is late,” they said.', 'The speaker is a pronoun; nobody named before fits.'],
    [
      'The harbour office shut the quay. Ships left. It said the tide was wrong.',
      'The speaker is a pronoun; the last one named that fits was taken.',
    ],
    [
      'Mayor Ilka Marrow built a “bridge of paper and of promises”.',
      'No verb of saying is near; the subject of the sentence was taken as the speaker.',
    ],
    [
      'Ilka Marrow spoke to reporters on the quay. “Nobody is going to close this harbour.”',
      'The sentence names no speaker; one of the sentence before was taken.',
    ],
    [
      'Ilka Marrow said, “We will stay here.”\n\n“Nobody is going to close this harbour.”',
      'The paragraph names no speaker; the one of the paragraph before was taken.',
    ],
    [
      'Mayor Ilka Marrow urged the company to close the bridge.',
      'The reported words are no whole sentence; they may begin or end elsewhere.',
    ],
    ['“We will not go away.”', 'No speaker is named near the words.'],
  ])('of %s', (text, doubt) => {
    expect(lastOf(text).doubt).toBe(doubt);
  });

  it('is there where the words or the speaker are below 0.6, and nowhere else', () => {
    const text = [
      'Anna Holm met Ida Lind on the quay, and said it would stay shut. “They left,” it said.',
      'Lind wants a “bridge of paper and of promises”. She urged Holm to stay.',
      '“I am not so sure,” said Ida Lind, an envoy. “Nobody is.”',
    ].join('\n\n');

    const found = all(text).map(({ spanConfidence, speakerConfidence, doubt }) => [
      Math.min(spanConfidence, speakerConfidence) < 0.6,
      doubt !== null,
    ]);

    expect(new Set(found.map(([isUnsure]) => isUnsure))).toEqual(new Set([true, false]));
    expect(found.every(([isUnsure, hasDoubt]) => isUnsure === hasDoubt)).toBe(true);
  });
});
