import { extract } from '../../../src/extraction/extract';
import { quotationsIn, quotationStarting, readingOf } from './reading';

describe('extract: where the attribution stands', () => {
  it('takes the speaker after the quotation', () => {
    const text = '“The harvest will be enough for all,” Ilka Marrow said.';
    expect(readingOf(text)).toEqual([
      { text: 'The harvest will be enough for all,', speaker: 'Ilka Marrow' },
    ]);
  });

  it('takes the speaker before the quotation', () => {
    const text = 'Ilka Marrow said: “The harvest will be enough for all.”';
    expect(quotationsIn(text)[0]).toMatchObject({
      rule: 'cue-before',
      form: 'CUE_BEFORE',
      cue: { text: 'said', lemma: 'say' },
    });
  });

  it('takes the speaker after an inverted verb, and joins what follows', () => {
    const text =
      '“Our guests are welcome,” said ministry spokesperson Dao Venn. “They may stay as long as they like.”';
    const [only, ...rest] = quotationsIn(text);
    expect(rest).toHaveLength(0);
    expect(only).toMatchObject({ speaker: { name: 'Dao Venn' }, form: 'CUE_IN_MIDDLE' });
    expect(only?.spans).toHaveLength(2);
  });

  it('reads over a long appositive between name and verb', () => {
    const text =
      '“They have built six new piers,” Maj Gen Oda Pell, the deputy chief of planning of the island’s Defence Ministry, said in a news conference on Friday.';
    expect(quotationsIn(text)[0]).toMatchObject({
      speaker: { name: 'Oda Pell', role: 'Maj Gen' },
      venue: { text: 'news conference' },
    });
  });

  it('prefers the editor to the newspaper she works for', () => {
    const text = '“Nobody asked us about it,” Runa Tolk, editor at large at the Marsh Gazette, said.';
    expect(readingOf(text)[0]?.speaker).toBe('Runa Tolk');
  });

  it('takes "according to", a dash and a label for attributions', () => {
    expect(readingOf('“The dam is safe for years to come,” according to Ilka Marrow.')[0]?.speaker).toBe(
      'Ilka Marrow',
    );
    expect(readingOf('“He never listens to anybody at all.” — Runa Tolk')[0]?.speaker).toBe('Runa Tolk');
    expect(
      readingOf(
        'Marrow: Rivals ‘Do Not Have a Plan’\nThe minister spoke to farmers in the north of the country about the coming winter.',
      )[0]?.speaker,
    ).toBe('Marrow');
  });

  it('takes a colon after a phrase without a verb of saying', () => {
    expect(readingOf('Marrow’s answer was: “We never promised you the harbour.”')[0]?.speaker).toContain(
      'Marrow',
    );
  });

  it('takes the words of somebody', () => {
    expect(
      readingOf('It was, in the words of Ilka Marrow, “the worst winter of the century.”')[0]?.speaker,
    ).toBe('Ilka Marrow');
  });

  it('reads a question whose mark ends the sentence', () => {
    expect(readingOf('“Where would the money come from?” Runa Tolk asked.')[0]?.speaker).toBe('Runa Tolk');
  });
});

describe('extract: several voices', () => {
  it('keeps the speaker of a double attribution and makes the agency a hop', () => {
    const quotation = quotationStarting(
      'President Oskar Lind said: “We will speak about everything,” Interfax reported.',
      'We will',
    );
    expect(quotation.speaker.name).toBe('Oskar Lind');
    expect(quotation.hops.map(({ relation, text }) => [relation, text])).toEqual([
      ['SAID', 'President Oskar Lind'],
      ['REPORTED', 'Interfax'],
    ]);
  });

  it('keeps the speaker of a fragment too when an agency reports it', () => {
    const quotation = quotationStarting(
      'Ilka Marrow said the quota was “far too low,” state broadcaster NRK reported.',
      'far',
    );
    expect(quotation).toMatchObject({
      kind: 'MIXED',
      clauseText: 'the quota was “far too low,”',
      speaker: { name: 'Ilka Marrow' },
    });
    expect(quotation.hops.map(({ relation }) => relation)).toEqual(['SAID', 'REPORTED']);
  });

  it('gives two speakers of one paragraph their own words', () => {
    const text =
      '“We are shocked by the closing,” Dao Venn told local radio. The plant had been a “model for the whole region,” Runa Tolk said in a statement.';
    expect(readingOf(text).map(({ speaker }) => speaker)).toEqual(['Dao Venn', 'Runa Tolk']);
  });

  it('gives a quotation to the next speaker, also past a wrong-facing mark', () => {
    const text =
      'Runa Tolk was surprised. “Do you want to be called a coward?“ she asked.\n“No, nobody wants to be called that,” Oskar Lind insisted.';
    expect(readingOf(text).map(({ speaker }) => speaker)).toEqual(['Runa Tolk', 'Oskar Lind']);
  });

  it('tells who asked from who answered', () => {
    const text =
      'Peter Holm asked Oskar Lind how deep the canal would be.\n“I think it will be nine metres at least,” he told Holm.';
    expect(quotationsIn(text)[0]?.speaker.name).toBe('Oskar Lind');
  });

  it('finds the person of a pronoun past somebody of another pronoun', () => {
    const text =
      'Oskar Lind was joined by Maria Venn, president of the farmers’ union. She said Lind “has failed the villages of the north.”';
    expect(quotationsIn(text)[0]).toMatchObject({
      speaker: { name: 'Maria Venn' },
      attribution: 'COREFERENCE',
    });
  });
});

describe('extract: quotations that go on', () => {
  it('carries the speaker into the next paragraph', () => {
    const text =
      '“The roads stay shut until the snow is gone,” Lind’s office told reporters.\n“Nobody should set out for the pass before then, not even with chains.”';
    expect(readingOf(text).map(({ speaker }) => speaker)).toEqual(['Lind’s office', 'Lind’s office']);
    expect(quotationsIn(text)[1]?.form).toBe('FLOATING');
  });

  it('joins a quotation that is left open at the end of a paragraph', () => {
    const text = 'Ilka Marrow said: “The first thing is bread.\n“The second thing is peace.”';
    const [only] = quotationsIn(text);
    expect(only?.spans).toHaveLength(2);
    expect(only?.speaker.name).toBe('Ilka Marrow');
  });

  it('gives words that enclose their own attribution to whoever was reported last', () => {
    const text =
      'The circular, issued by the harbour board, said fees would fall, the agency reported.\nThe rule is meant for small boats.\n“Skippers pay half from June on, it added. After that, they pay nothing at all.”';
    expect(quotationStarting(text, 'Skippers')).toMatchObject({
      speaker: { name: 'circular', kind: 'DOCUMENT' },
      rule: 'cue-inside-marks',
    });
  });
});

describe('extract: who can speak', () => {
  it('keeps an office apart from its holder', () => {
    const quotation = quotationStarting(
      'President Oskar Lind’s office urged Holm to “act with great care” before the vote.',
      'act',
    );
    expect(quotation).toMatchObject({
      kind: 'MIXED',
      speaker: { kind: 'OFFICE', name: expect.stringContaining('office') as string },
    });
  });

  it('keeps a document as the speaker', () => {
    expect(quotationStarting('“No one shall enter the site,” the letter said.', 'No one')).toMatchObject({
      speaker: { kind: 'DOCUMENT', name: 'letter' },
    });
  });

  it('says that a source is unnamed', () => {
    expect(quotationStarting('“They had no idea what was coming,” a source said.', 'They')).toMatchObject({
      attribution: 'ANONYMOUS',
      speaker: { kind: 'UNNAMED' },
    });
  });

  it('understands a description of somebody named before', () => {
    const text =
      'Kremlin spokesman Anton Belov arrived late. According to the Kremlin official, there was no plan.';
    expect(quotationStarting(text, 'there was')).toMatchObject({
      kind: 'INDIRECT',
      attribution: 'COREFERENCE',
      speaker: { name: 'Anton Belov', countries: ['RU'] },
    });
  });

  it('knows a surname that comes first', () => {
    const text = 'Park Min-ho met the delegates at noon. “We have time until the evening,” Park said.';
    expect(readingOf(text)[0]?.speaker).toBe('Park Min-ho');
  });

  it('finds an agency under its acronym', () => {
    const text =
      'The Central Flood Agency (CFA) sent two boats. “The water is falling in all rivers,” the CFA said.';
    expect(readingOf(text)[0]?.speaker).toBe('Central Flood Agency');
  });
});

describe('extract: what is no quotation', () => {
  it.each([
    ['the name of a programme', 'Lind spoke on “Meet the Nation” about the coming vote.'],
    ['the name of a movement', 'Tolk joined the “Fight for Bread” movement in the spring.'],
    ['a word held at arm’s length', 'The “expert” left the room before noon.'],
    ['the value of an attribute', '<tweet date="May 12, 2016"> Nothing was decided on that day.'],
    ['apostrophes', "The '90s were the farmers' best years, and Lind's party knew it."],
  ])('leaves out %s', (_name, text) => {
    expect(quotationsIn(text)).toEqual([]);
  });
});

describe('extract: mixed and indirect', () => {
  it('cuts the clause that a fragment stands in', () => {
    const quotation = quotationStarting(
      'Ilka Marrow said the new pension “would shame any neighbour.”',
      'would shame',
    );
    expect(quotation).toMatchObject({
      kind: 'MIXED',
      text: 'would shame any neighbour.',
      clauseText: 'the new pension “would shame any neighbour.”',
    });
  });

  it('reads a fragment that opens the sentence', () => {
    const quotation = quotationStarting(
      '“You drove them to the edge” to raise your own pay, Tolk said.',
      'You drove',
    );
    expect(quotation.clauseText).toBe('“You drove them to the edge” to raise your own pay');
  });

  it('keeps two fragments of one clause together', () => {
    const text = 'Lind said he was “not at all worried” about a plan that is “dead on arrival.”';
    expect(quotationsIn(text)[0]?.spans).toHaveLength(2);
  });

  it('prefers the speaker to what they speak about', () => {
    expect(
      readingOf('Marrow said her visit showed the north is “ready for the next step” with its neighbours.')[0]
        ?.speaker,
    ).toBe('Marrow');
  });

  it('reports speech without marks', () => {
    expect(
      quotationStarting('Ilka Marrow told farmers that the price would rise in May.', 'the price'),
    ).toMatchObject({ kind: 'INDIRECT', text: 'the price would rise in May' });
  });

  it('leaves "that" to the clause, and keeps it where it is a subject', () => {
    const [led] = extract('Ilka Marrow said that the price would rise.').quotations;
    const [subject] = extract('Ilka Marrow said that was wrong.').quotations;

    expect(led).toMatchObject({ text: 'the price would rise', clauseText: 'that the price would rise' });
    expect(subject?.text).toBe('that was wrong');
  });

  it.each([
    'NORDHAVN — ',
    'LAGOS, March 3 (Wire) - ',
    'LAGOS, Nigeria, 3 March 2024 – ',
    'ST. OLAV (Wire) -- ',
    'Nordhavn, March 3 (Wire) — ',
    'Nordhavn (Wire) — ',
    '(Wire) - ',
  ])('leaves out the dateline "%s"', (dateline) => {
    const text = `${dateline}The harbour will close on Friday, Mayor Sigrun Aldahl said on Tuesday.`;
    const [found] = extract(text).quotations;

    expect(found).toMatchObject({
      text: 'The harbour will close on Friday',
      speaker: { name: 'Sigrun Aldahl' },
    });
    expect(found?.spans[0]?.start).toBe(dateline.length);
  });

  it('takes no insertion for a dateline', () => {
    const [found] = extract('The GNB — Our oldest bank — will close, Mayor Sigrun Aldahl said.').quotations;
    const [other] = extract('GNB — an old bank — will close, Mayor Sigrun Aldahl said.').quotations;

    expect(found?.text).toBe('The GNB — Our oldest bank — will close');
    expect(other?.text).toBe('GNB — an old bank — will close');
  });

  it('keeps round and square insertions', () => {
    expect(readingOf('“We cannot say (where it will be.) In the [far] north,” Belov said.')[0]?.text).toBe(
      'We cannot say (where it will be.) In the [far] north,',
    );
  });
});

describe('extract: languages', () => {
  it('reads no other language than English', () => {
    expect(extract('« Nous partons demain, » a dit Marie Colin.', { language: 'fr' }).quotations).toEqual([]);
  });
});
