import { extract } from '../../../../src/extraction/extract';
import { quotationStarting, readingOf } from '../reading';

describe('extract: a question or a cry, then who put it', () => {
  it.each([
    '“Who pays for the piers?” Tolk asked the harbour master.',
    '“Who pays for the piers?” Tolk told Harbour TV in an interview on Monday.',
    '“We will never pay for them!” Tolk said as he left the hall.',
  ])('takes the speaker of the next sentence: %s', (text) => {
    const before = 'Ilka Marrow said that the piers were rotten. Bo Tolk was angry about it.';

    expect(readingOf(`${before}\n${text}`)[0]?.speaker).toBe('Bo Tolk');
  });

  it('takes words that end with a full stop for those of somebody else', () => {
    const text = 'Ilka Marrow looked up. “The piers are all rotten.” Bo Tolk said the piers were new.';

    expect(quotationStarting(text, 'The piers are').speaker.name).toBe('Ilka Marrow');
    expect(quotationStarting(text, 'the piers were').speaker.name).toBe('Bo Tolk');
  });
});

describe('extract: a source with a tail', () => {
  it.each([
    [
      'The piers will be sold, sources familiar with the matter told Harbour TV.',
      'sources familiar with the matter',
    ],
    ['The piers will be sold, people briefed on the talks said.', 'people briefed on the talks'],
    ['The piers will be sold, an officer who was not allowed to speak openly said.', 'an officer'],
    ['The piers will be sold, said a fisherman who lives by the quay.', 'a fisherman'],
  ])('reads %s', (text, mention) => {
    const { speaker } = quotationStarting(text, 'The piers will be sold');

    expect(speaker.mention?.text).toBe(mention);
  });

  it('finds no statement in a verb of a relative clause', () => {
    expect(extract('The officer who left the harbour at dawn lived by the quay.').quotations).toEqual([]);
  });
});

describe('extract: who is he and who is she', () => {
  it('knows the gender of kin behind a comma', () => {
    const text = 'Vanko Lem said his sister, Ruda Lem, had watched. “I wept all night,” she said.';

    expect(quotationStarting(text, 'I wept').speaker.name).toBe('Ruda Lem');
  });

  it('knows the gender of somebody who speaks of themselves', () => {
    const text = 'Ruda Lem met Vanko Brod. Vanko Brod said that he was ready. “I am afraid,” she said.';

    expect(quotationStarting(text, 'I am afraid').speaker.name).toBe('Ruda Lem');
  });

  it('takes whom a sentence is about from its first words', () => {
    const text =
      'Ruda Lem waited by the sea. “It is cold here,” Vanko Brod said.\nFor Lem, the night was short. “I slept well,” she said.';

    expect(quotationStarting(text, 'I slept').speaker.name).toBe('Ruda Lem');
  });
});

describe('extract: a speaker known by a place in the row', () => {
  it('reads "The second said" as another speaker', () => {
    const text = '“It was close,” one of the officers said. The second said the crew “had no wish for it”.';

    expect(quotationStarting(text, 'had no wish').speaker.mention?.text).toBe('The second');
  });
});

describe('extract: words that belong to somebody', () => {
  it.each([
    ['a pronoun', 'Runa Tolk came late. Her message to the port was blunt: “Pay what you owe.”'],
    ['a name', 'Runa Tolk came late. Tolk’s verdict: “Pay what you owe.”'],
  ])('takes the owner of a message for the speaker: %s', (_, text) => {
    expect(quotationStarting(text, 'Pay what').speaker.name).toBe('Runa Tolk');
  });

  it('takes whoever stands behind "was how" for the speaker', () => {
    const text = '“Madness from the first day,” was how one captain described the toll.';

    expect(quotationStarting(text, 'Madness').speaker.name).toBe('captain');
  });

  it('takes whoever answers behind a question for the speaker', () => {
    const text = 'Asked if the pier was safe, Bo Tolk shrugged. “It has stood in worse storms.”';

    expect(quotationStarting(text, 'It has stood').speaker.name).toBe('Bo Tolk');
  });

  it('makes no name of a forename that a relative is called by', () => {
    const text = '“We are leaving,” said Bo Tolk. “The water took the barn,” his wife Runa said.';

    expect(quotationStarting(text, 'The water').speaker).toMatchObject({
      name: 'wife Runa',
      kind: 'UNNAMED',
    });
  });

  it('leaves words with whoever said them where an office passes on two statements', () => {
    const text = 'Bo Tolk thanked Runa Lind and said the two ports “share one sea,” the ministry said.';

    expect(quotationStarting(text, 'share one').speaker.name).toBe('Bo Tolk');
  });

  it('is the view itself where a sentence says whose the words are', () => {
    const text = `Moe’s verdict: “Too little, too late.”

The view in Ankara is that “Europe needs us more than we need it”.`;

    expect(extract(text).quotations.map(({ speaker }) => speaker.mention?.text)).toEqual(['Moe', 'The view']);
  });
});
