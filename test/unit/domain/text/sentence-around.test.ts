import { sentenceAround } from '../../../../src/domain/text/sentence-around';

const around = (body: string, ...words: readonly string[]): ReturnType<typeof sentenceAround> =>
  sentenceAround(
    body,
    words.map((word) => ({ start: body.indexOf(word), end: body.indexOf(word) + word.length })),
  );

describe('sentenceAround', () => {
  it('gives what stands in the sentence before and after the words', () => {
    const body = 'It rained. Runa Tolk denied that the quay was sold, again. Nobody came.';

    expect(around(body, 'the quay was sold')).toEqual({
      before: 'Runa Tolk denied that ',
      text: 'the quay was sold',
      after: ', again.',
    });
  });

  it('gives what stands between the runs of the words', () => {
    expect(around('“We stay,” said Tolk, “and we sing.”', 'We stay,', 'and we sing.')?.text).toBe(
      'We stay,” said Tolk, “and we sing.',
    );
  });

  it('ends at line breaks, and not at titles', () => {
    const body = 'A headline\nDr. Runa Tolk said the ice was thin\nAnother line';

    expect(around(body, 'the ice was thin')).toEqual({
      before: 'Dr. Runa Tolk said ',
      text: 'the ice was thin',
      after: '',
    });
  });

  it('ends with the mark when the words end like a sentence', () => {
    expect(around('She said: “We stay.” Nobody came.', 'We stay.')?.after).toBe('”');
  });

  it('is limited to 400 characters on each side, and cuts no character in two', () => {
    const body = `${'🚢'.repeat(300)}x${'🚢'.repeat(300)}`;

    const { before, after } = around(body, 'x')!;

    expect(before).toBe('🚢'.repeat(200));
    expect(after).toBe('🚢'.repeat(200));
  });

  it('is null without spans', () => {
    expect(sentenceAround('Nothing was sent.', [])).toBeNull();
  });
});
