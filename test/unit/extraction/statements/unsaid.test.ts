import { extract } from '../../../../src/extraction/extract';

const textsOf = (text: string): readonly string[] => extract(text).quotations.map((one) => one.text);
const reasonsIn = (text: string): readonly string[] => extract(text).leftOut.map(({ reason }) => reason);

describe('extract: what was not said', () => {
  it.each([
    ['a negated verb', 'Mayor Sigrun Aldahl did not say that the quay would close.', 'NEGATED'],
    ['never', 'Mayor Sigrun Aldahl has never claimed the quay was safe.', 'NEGATED'],
    ['a subject that is nobody', 'No official has confirmed that the quay was sold.', 'NEGATED'],
    ['nor', 'The mayor was late. Nor did she say the quay was safe.', 'NEGATED'],
    ['neither … nor', 'The harbour office neither confirmed nor denied that the quay was sold.', 'NEGATED'],
    ['words between marks', 'Sigrun Aldahl never said “the quay is ours”.', 'NEGATED'],
    ['a gerund after "short of"', 'Sigrun Aldahl stopped short of praising the plan.', 'WITHHELD'],
    ['an infinitive after "refused"', 'Sigrun Aldahl refused to say whether the quay was sold.', 'WITHHELD'],
    ['a condition', 'If Sigrun Aldahl says the quay is shut, boats will turn north.', 'HYPOTHETICAL'],
    ['what will be said', 'Rivals will say that the mayor lied.', 'HYPOTHETICAL'],
    ['what several agree to do', 'The two mayors agreed to meet in May.', 'NO_STATEMENT'],
    ['thanks to somebody by name alone', 'Sigrun Aldahl thanked Runa Tolk.', 'NO_STATEMENT'],
    ['a question', 'Has Sigrun Aldahl claimed that the quay was hers?', 'HYPOTHETICAL'],
  ])('keeps nothing of %s, and says why', (_, text, reason) => {
    expect(textsOf(text)).toEqual([]);
    expect(reasonsIn(text)).toContain(reason);
  });

  it.each([
    ['a negation inside the words', 'Sigrun Aldahl said she would not sell.', 'she would not sell'],
    ['"not only"', 'Sigrun Aldahl not only said that the quay was old.', 'the quay was old'],
    ['"would only say"', 'Sigrun Aldahl would only say that talks went on.', 'talks went on'],
    ['No 10, which is a house', 'No 10 said the talks were over.', 'the talks were over'],
    ['a speech handed out', 'The mayor will say: “We stay.”', 'We stay.'],
  ])('keeps what was said: %s', (_, text, words) => {
    expect(textsOf(text)).toContain(words);
  });

  it('does not take how a source is called for a statement', () => {
    const text = 'A clerk, who asked not to be named, said the quay was sold.';

    expect(textsOf(text)).toEqual(['the quay was sold']);
  });
});

describe('extract: other senses of verbs', () => {
  it.each([
    ['a person who is dismissed', 'The harbour office dismissed the pilot who had hit the quay.'],
    ['somebody to whom something is denied', 'Rules that deny the young a boat are unfair.'],
    ['a thing that suggests', 'The figures suggest that the ice will stay.'],
    ['an open question', 'Aldahl asked him who had sold the quay.'],
    ['what somebody knows', 'The pilots know what is wrong with the quay.'],
    ['calls that are rejected', 'The mayor rejected calls from pilots.'],
  ])('keeps nothing of %s', (_, text) => {
    expect(textsOf(text)).toEqual([]);
    expect(reasonsIn(text)).toEqual(['NO_STATEMENT']);
  });
});

describe('extract: words that two give', () => {
  it('keeps them for the outer speaker alone', () => {
    const text = 'Sigrun Aldahl said Norway wants the council to sell the quay.';

    expect(extract(text).quotations.map(({ speaker }) => speaker.name)).toEqual(['Sigrun Aldahl']);
  });

  it('keeps those that another only passes on for whoever said them', () => {
    const text = 'Sigrun Aldahl said she had seen a boat near the quay, officials said.';

    const [only, ...rest] = extract(text).quotations;

    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      text: 'she had seen a boat near the quay',
      speaker: { name: 'Sigrun Aldahl' },
    });
  });

  it('gives each of two speakers in a sentence a record of their own', () => {
    const text =
      '“It is a ruin,” said Torvald Brekke, while Sigrun Aldahl called it “a start” and the pilot, Runa Tolk, insisted: “There is no other quay.”';

    expect(extract(text).quotations.map((one) => [one.speaker.name, one.text])).toEqual([
      ['Torvald Brekke', 'It is a ruin,'],
      ['Sigrun Aldahl', 'a start'],
      ['Runa Tolk', 'There is no other quay.'],
    ]);
  });
});

describe('extract: words that lead over to a quotation', () => {
  it.each([
    ['Addressing pilots on the quay, Aldahl said, “We stay.”'],
    ['With ice on her hat, Sigrun Aldahl said, “We stay.”'],
    ['Asked about the ice, Sigrun Aldahl said, “We stay.”'],
  ])('are no part of it: %s', (text) => {
    expect(textsOf(text)).toEqual(['We stay.']);
  });

  it('are kept where they are a clause that was said', () => {
    expect(textsOf('The ice was thick, Sigrun Aldahl said, “and it was cold.”')).toHaveLength(2);
  });

  it('nor is what follows a name and an age', () => {
    expect(textsOf('“We are safe,” said Runa Tolk, 34, whose boat was hit.')).toEqual(['We are safe,']);
  });
});

describe('extract: what is said after all', () => {
  it('keeps what follows "declined to comment", and not that', () => {
    const text = 'Sigrun Aldahl declined to comment on the toll, saying only that “talks go on.”';

    expect(textsOf(text)).toEqual(['talks go on.']);
    expect(reasonsIn(text)).toEqual(['WITHHELD']);
  });

  it('keeps a nameless headline once, as the story gives it', () => {
    const text = `City rules out harbour toll for boats, mayor says

NORDHAVN, May 3 (Nordlys) - The city will not ask boats for a harbour toll, Mayor Sigrun Aldahl said on Friday in the old town hall.

She spoke for an hour about the piers, the boats and the winter that was to come.`;

    expect(textsOf(text)).toEqual(['The city will not ask boats for a harbour toll']);
    expect(reasonsIn(text)).toContain('SAID_TWICE');
  });

  it('keeps a headline whose speaker it names', () => {
    const text = `City rules out harbour toll for boats, Aldahl says

NORDHAVN, May 3 (Nordlys) - The city will not ask boats for a harbour toll, Mayor Sigrun Aldahl said on Friday in the old town hall.`;

    expect(textsOf(text)).toContain('City rules out harbour toll for boats');
  });
});
