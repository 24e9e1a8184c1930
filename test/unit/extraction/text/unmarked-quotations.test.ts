import { QuotationKind } from '../../../../src/domain/attribution';
import { extract } from '../../../../src/extraction/extract';
import { readingOf } from '../reading';

const MORE =
  'The harbour of Nordhavn has been closed by ice since the first week of the month, and nobody knows when it opens.';

describe('extract: quotations without marks', () => {
  it('reads a block below "she wrote:"', () => {
    const text = `${MORE}\n\nRuna Tolk wrote on Monday:\n\nWe stay here, ice or no ice.\n\nNobody answered her.`;

    expect(readingOf(text)).toEqual([{ text: 'We stay here, ice or no ice.', speaker: 'Runa Tolk' }]);
  });

  it('reads no list below a colon', () => {
    const text = `${MORE}\n\nRuna Tolk said:\n\n- The quay is shut until May\n- The pilots go home`;

    expect(readingOf(text)).toEqual([]);
  });

  it('reads a post with its name, handle and day', () => {
    const text =
      'We have seen no boat since Monday. The search goes on. — Runa Tolk (@runatolk) May 14, 2024';

    const [post] = extract(text).quotations;

    expect(post).toMatchObject({
      text: 'We have seen no boat since Monday. The search goes on.',
      kind: QuotationKind.DIRECT,
      speaker: { name: 'Runa Tolk' },
      saidOn: { earliest: '2024-05-14', latest: '2024-05-14' },
    });
  });

  it('reads the turns of a transcript', () => {
    const text = [
      'Sigrun Aldahl: The quay opens in May.',
      'Torvald Brekke: Who pays for it?',
      'Sigrun Aldahl: The town does.',
      'Torvald Brekke: I doubt it.',
    ].join('\n\n');

    expect(readingOf(text)).toEqual([
      { text: 'The quay opens in May.', speaker: 'Sigrun Aldahl' },
      { text: 'Who pays for it?', speaker: 'Torvald Brekke' },
      { text: 'The town does.', speaker: 'Sigrun Aldahl' },
      { text: 'I doubt it.', speaker: 'Torvald Brekke' },
    ]);
  });

  it('reads no turn in a text that has a label here and there', () => {
    const text = [MORE, 'Ice: It will stay.', MORE, 'Boats: They wait.'].join('\n\n');

    expect(readingOf(text)).toEqual([]);
  });

  it.each([
    ['Interview: “We lost a whole winter”', null],
    ['Runa Tolk: “We lost a whole winter”', 'Runa Tolk'],
  ])('tells a heading from a speaker: %s', (text, speaker) => {
    expect(readingOf(text)).toEqual([{ text: 'We lost a whole winter', speaker }]);
  });

  it('takes what a heading is about for no quotation', () => {
    expect(readingOf('WATCH LIVE: Mayor Sigrun Aldahl speaks on ‘state of town’')).toEqual([]);
  });
});

describe('extract: who is meant', () => {
  it('takes whom reporters asked for who answers', () => {
    const text = 'Reporters asked Minister Torvald Brekke about the quay. “I have nothing to add to that.”';

    expect(readingOf(text)[0]?.speaker).toBe('Torvald Brekke');
  });

  it('takes who stands after "by" in a passive', () => {
    expect(readingOf('The plan was described by Runa Tolk as “dead in the ice”.')).toEqual([
      { text: 'dead in the ice', speaker: 'Runa Tolk' },
    ]);
  });

  it('takes a participle after a comma for the main speaker’s', () => {
    const text = 'Runa Tolk said Norway urges the town to wait, noting that the ice has no owner.';

    expect(extract(text).quotations.map(({ speaker }) => speaker.name)).toEqual(['Runa Tolk', 'Runa Tolk']);
  });

  it('gives a sentence of another speaker in the same paragraph its own record', () => {
    const text = '“The quay will hold,” Runa Tolk said. His rival said the quay “was a ruin”.';

    expect(extract(text).quotations).toHaveLength(2);
  });

  it('keeps both halves of a clause around its attribution in one record', () => {
    const [only, ...rest] = extract('The “plan”, Runa Tolk says, is “a leaflet and a hat”.').quotations;

    expect(rest).toEqual([]);
    expect(only?.clauseText).toBe('The “plan” is “a leaflet and a hat”');
  });

  it('takes a title that was sung for no words', () => {
    const { quotations, leftOut } = extract('Runa Tolk sang “Blue Harbour Night” at the gala.');

    expect(quotations).toEqual([]);
    expect(leftOut).toEqual([{ reason: 'NAME', count: 1 }]);
  });
});
