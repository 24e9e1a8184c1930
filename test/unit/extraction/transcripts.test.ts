import { extract } from '../../../src/extraction/extract';
import { quotationStarting } from './reading';

const HEARING = `Transcript of the hearing
CHAIR TUULA SAARI: We now hear the witness.
MR. EERO LAMPINEN: Thank you. I said in May that the towers were rotten. We told the ministry that they would fall. “Build them again,” I wrote.
CHAIR TUULA SAARI: Did anybody answer?
MR. EERO LAMPINEN: “There is no money,” they said.`;

const INTERVIEW = `Interview: the harbour master on the storm
Anna Lind has led the harbour of Nordhavn since spring.
Q: How long will the piers hold?
A: “Forty days, if it does not blow.” I said so in May: “Mend them first.”
Q: “Forty days only?”
A: “Thirty, perhaps.”`;

describe('extract: transcripts', () => {
  it.each([
    ['the towers were rotten', 'I', 0.6],
    ['they would fall', 'we', 0.5],
    ['Build them again,', 'I', 0.6],
  ])('takes "I" and "we" in a turn for who speaks there: %s', (words, _pronoun, sure) => {
    const { speaker, speakerConfidence, attribution } = quotationStarting(HEARING, words);

    expect([speaker.name, attribution]).toEqual(['EERO LAMPINEN', 'COREFERENCE']);
    expect(speakerConfidence).toBeGreaterThanOrEqual(sure);
  });

  it('knows nobody who says "I" outside of a turn', () => {
    const text = 'Anna Lind: a portrait\nAnna Lind met me on the quay. I said that the wind was cold.';

    expect(quotationStarting(text, 'the wind').speaker.name).toBeNull();
  });

  it.each(['I', 'We'])('knows nobody in a turn that is named only by %s', (label) => {
    const text = `Anna Lind: a life
${label}: How did it begin?
Lind: I said “yes, always” then.
${label}: ${label} said “we waited for it” once.
Lind: We did.`;

    expect(quotationStarting(text, 'we waited').speaker.name).toBeNull();
    expect(quotationStarting(text, 'yes, always').speaker.name).toBe('Anna Lind');
  });

  it('gives answers to the only person named before them, and questions to nobody', () => {
    expect(quotationStarting(INTERVIEW, 'Forty days, if').speaker.name).toBe('Anna Lind');
    expect(quotationStarting(INTERVIEW, 'Mend them').speaker.name).toBe('Anna Lind');
    expect(quotationStarting(INTERVIEW, 'Thirty').speaker.name).toBe('Anna Lind');
    expect(quotationStarting(INTERVIEW, 'Forty days only').speaker.name).toBeNull();
  });

  it('leaves the answers open when two people were named before', () => {
    const text = INTERVIEW.replace('since spring', 'since Peter Holm left');

    expect(quotationStarting(text, 'Thirty').speaker.name).toBeNull();
  });
});

describe('extract: questions and answers without marks', () => {
  const turns = (question: string, answer: string): string =>
    `${question}How long will the piers hold?
${answer}They will hold for forty days, if it does not blow.
${question}And who pays for new ones?
${answer}The harbour pays for all of them.`;
  const asked = 'How long will the piers hold?';
  const answered = 'They will hold for forty days';

  it.each([
    ['Q: ', 'A: '],
    ['Q. ', 'A. '],
    ['QUESTION: ', 'ANSWER: '],
  ])('reads the turns of %s and %s', (question, answer) => {
    const text = `Anna Lind leads the harbour of Nordhavn.\n${turns(question, answer)}`;

    expect(quotationStarting(text, answered).speaker.name).toBe('Anna Lind');
    expect(quotationStarting(text, asked)).toMatchObject({ act: 'ASK', speaker: { name: null } });
  });

  it('takes the answers for those of the guest, when others are named too', () => {
    const text = `Interview with Anna Lind\nAnna Lind spoke with our reporter Peter Holm.\n${turns('Q: ', 'A: ')}`;

    expect(quotationStarting(text, answered).speaker.name).toBe('Anna Lind');
  });

  it('reads a briefing whose questions have no colon', () => {
    const text = turns('Q ', 'MINISTER LIND: ');

    expect(quotationStarting(text, answered).speaker.mention?.text).toBe('MINISTER LIND');
    expect(quotationStarting(text, asked)).toMatchObject({ act: 'ASK', speaker: { name: null } });
  });

  it('does not take a text for a transcript because two of its lines open with letters', () => {
    const text = `Q. stands for question.\nA. stands for answer.\nAnna Lind runs the school.\nIt is on the quay.`;

    expect(extract(text).quotations).toEqual([]);
  });
});

describe('extract: misspelt surnames', () => {
  const reading = (name: string, surname: string): (string | null)[] =>
    extract(`${name} met the dockers on Monday. “The pay is far too low,” ${surname} said.`).quotations.map(
      ({ speaker }) => speaker.name,
    );

  it.each([
    ['Ilka Marrowell', 'Marowell'],
    ['Ilka Marrowell', 'Marrowwell'],
    ['Ilka Marrowell', 'Marrowall'],
  ])('takes one letter off for the person named in full: %s, %s', (name, surname) => {
    expect(reading(name, surname)).toEqual([name]);
  });

  it.each([
    ['Ilka Marrowell', 'Marowel'],
    ['Ilka Tolks', 'Tolls'],
    ['Ilka Jansson', 'Hansson'],
    ['Ilka Lindqvist and Ann Lindquest', 'Lindquist'],
  ])(
    'takes two letters, a short name, another initial or two people for somebody else: %s, %s',
    (name, surname) => {
      expect(reading(name, surname)).toEqual([surname]);
    },
  );
});
