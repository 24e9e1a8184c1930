import { HopRelation } from '../../../../src/domain/attribution';
import { extract } from '../../../../src/extraction/extract';

/** Who said the first thing in a text, and the steps of its way. */
function wayIn(text: string): { speaker: string | null; steps: string[] } {
  const [first] = extract(text).quotations;
  const steps = first?.hops.filter(({ relation }) => relation !== HopRelation.SAID) ?? [];
  return { speaker: first?.speaker.name ?? null, steps: steps.map((hop) => `${hop.relation} ${hop.text}`) };
}

describe('words that somebody else passes on', () => {
  it.each([
    [
      'State television quoted Minister Farid Sahl as saying the road was closed.',
      'Farid Sahl',
      ['REPORTED State television'],
    ],
    [
      '“The road is closed,” Minister Farid Sahl was quoted as saying by the Harbour news agency.',
      'Farid Sahl',
      ['REPORTED the Harbour news agency'],
    ],
    [
      '“We wait,” Interfax quoted Pavel Orlin as telling reporters.',
      'Pavel Orlin',
      ['REPORTED Interfax', 'TOLD reporters'],
    ],
    [
      '“We wait,” Orlin Group said in a statement carried by the TASS news agency.',
      'Orlin Group',
      ['REPORTED the TASS news agency'],
    ],
    ['The pier was safe, the army said in a statement carried by SANA.', 'army', ['REPORTED SANA']],
    ['The pier was safe, the army said in a statement carried Tuesday by SANA.', 'army', ['REPORTED SANA']],
    [
      'The army said in a statement carried late on Tuesday by SANA that the pier was safe.',
      'army',
      ['REPORTED SANA'],
    ],
    [
      'Premier Lu Wen said the harvest was good, according to state media.',
      'Lu Wen',
      ['REPORTED state media'],
    ],
    [
      'President Ana Lund told Premier Lu Wen that ships would come, the Foreign Ministry said.',
      'Ana Lund',
      ['TOLD Premier Lu Wen', 'REPORTED the Foreign Ministry'],
    ],
  ])('are those of who spoke: %s', (text, speaker, steps) => {
    expect(wayIn(text)).toEqual({ speaker, steps });
  });

  it('are an agency’s own when nobody else speaks', () => {
    expect(wayIn('Interfax said the ship had left.')).toEqual({ speaker: 'Interfax', steps: [] });
  });

  it('are those of the agent of a passive verb', () => {
    expect(wayIn('The plan was described by one Lisbon diplomat as “dead before it began”.').speaker).toBe(
      'Lisbon diplomat',
    );
  });

  it.each([
    ['The pier was safe, the Syrian army said in a statement carried by SANA.', 'The pier was safe'],
    ['The Syrian army said in a statement carried by SANA that the pier was safe.', 'that the pier was safe'],
    ['The pier was safe, the army said in a statement carried Tuesday by SANA.', 'The pier was safe'],
    ['The pier was safe, the army said in a statement carried late on Monday by SANA.', 'The pier was safe'],
  ])('is no part of the words: %s', (text, words) => {
    expect(extract(text).quotations.map(({ clauseText }) => clauseText)).toEqual([words]);
  });
});
