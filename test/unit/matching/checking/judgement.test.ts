import { CheckOutcome, CheckWarning } from '../../../../src/matching/checking/check-outcome';
import type { CheckCandidate } from '../../../../src/matching/checking/judgement';
import { judge } from '../../../../src/matching/checking/judgement';
import { quotedWords } from '../../../../src/matching/checking/quoted-words';

const FULL = 'We will open 12 of the harbours in May if the ice is gone, Minister Quill';
const RECORD = [
  stored('full', FULL),
  stored(
    'long',
    'Nobody asked the ferrymen. The piers were never safe, and the state knew it for years. I am sorry.',
  ),
  stored('other', 'The lighthouse keepers deserve a better pension than this', { isSameSpeaker: false }),
  stored('reported', 'the council had lost the keys of the old customs house', { isReported: true }),
];

function stored(id: string, text: string, rest: Partial<CheckCandidate> = {}): CheckCandidate {
  return { id, stored: quotedWords(text), isReported: false, isSameSpeaker: true, ...rest };
}

function judged(words: string, { record = RECORD, isNamed = true } = {}) {
  const { outcome, warnings, matches } = judge(quotedWords(words), record, isNamed);
  return { outcome, warnings, ids: matches.map(({ candidate }) => candidate.id) };
}

describe('the judgement of quoted words', () => {
  it.each([
    [
      'other marks and case',
      '“we WILL open 12 of the harbours in May — if the ice is gone, minister Quill!”',
    ],
    [
      'a question mark of its own',
      'We will open 12 of the harbours in May? If the ice is gone, Minister Quill',
    ],
  ])('is VERBATIM with %s', (_, words) => {
    expect(judged(words)).toMatchObject({ outcome: CheckOutcome.VERBATIM, warnings: [], ids: ['full'] });
  });

  it('is TRIMMED for a sentence of several', () => {
    expect(judged('The piers were never safe, and the state knew it for years.')).toMatchObject({
      outcome: CheckOutcome.TRIMMED,
      warnings: [],
    });
  });

  it.each([
    'We will open … of the harbours in May if the ice is gone',
    'We will open [...] the harbours in May if the ice is gone',
  ])('is TRIMMED where a mark shows the gap: %s', (words) => {
    expect(judged(words).outcome).toBe(CheckOutcome.TRIMMED);
  });

  it('allows more in brackets than was said', () => {
    const words =
      'I [the minister of fisheries and of all the harbours of the western and the northern coast] am sorry';

    expect(judged(words, { record: [stored('short', 'I am sorry')] }).outcome).toBe(CheckOutcome.VERBATIM);
  });

  it('allows what an editor explains in brackets', () => {
    expect(
      judged('The piers [in Port Anders] were never safe, and the state knew it for years').outcome,
    ).toBe(CheckOutcome.TRIMMED);
  });

  it.each([
    'We will open 12 of the harbours in May',
    'I think so: … will open 12 of the harbours in May'.slice(13),
  ])('warns that the sense was cut with a condition: %s', (words) => {
    expect(judged(words).warnings).toEqual([CheckWarning.SENSE_CUT]);
  });

  it.each([
    [
      'a negation put in',
      'We will not open 12 of the harbours in May if the ice is gone',
      'NEGATION_CHANGED',
    ],
    ['a negation left out', 'The piers were safe, and the state knew it for years', 'NEGATION_CHANGED'],
    ['another number', 'We will open 13 of the harbours in May if the ice is gone', 'NUMBER_CHANGED'],
    [
      'another number, in letters',
      'We will open twenty of the harbours in May if the ice is gone',
      'NUMBER_CHANGED',
    ],
    ['another name', 'We will open 12 of the harbours in June if the ice is gone', 'NAME_CHANGED'],
  ])('is ALTERED and warns of %s', (_, words, warning) => {
    expect(judged(words)).toMatchObject({ outcome: CheckOutcome.ALTERED, warnings: [warning] });
  });

  it.each([
    ['the same number in letters', 'We will open twelve of the harbours in May if the ice is gone'],
    [
      'the negation in another form',
      'Nobody asked the ferrymen. The piers weren’t ever safe, and the state knew it for years',
    ],
  ])('is ALTERED without a warning with %s', (_, words) => {
    expect(judged(words)).toMatchObject({ outcome: CheckOutcome.ALTERED, warnings: [] });
  });

  it('is ALTERED where words are left out without a mark', () => {
    expect(judged('We will open the harbours in May if the ice is gone').outcome).toBe(CheckOutcome.ALTERED);
  });

  it('is ALTERED where the pieces stand in another order', () => {
    expect(judged('If the ice is gone, we will open 12 of the harbours in May').outcome).toBe(
      CheckOutcome.ALTERED,
    );
  });

  it('is SPLICED of the statements that the pieces come from, in the order of the draft', () => {
    expect(judged('The piers were never safe, if the ice is gone, Minister')).toMatchObject({
      outcome: CheckOutcome.SPLICED,
      ids: ['long', 'full'],
    });
  });

  it('tries no splice of very many words', () => {
    const pieces = 'The piers were never safe, if the ice is gone, Minister';

    expect(judged(Array.from({ length: 50 }, () => pieces).join(' ')).outcome).toBe(
      CheckOutcome.NOT_ON_RECORD,
    );
  });

  it('is OTHER_SPEAKER for words that only others said', () => {
    expect(judged('The lighthouse keepers deserve a better pension than this')).toMatchObject({
      outcome: CheckOutcome.OTHER_SPEAKER,
      ids: ['other'],
    });
  });

  it('is ONLY_REPORTED for words of indirect speech', () => {
    expect(judged('the council had lost the keys').outcome).toBe(CheckOutcome.ONLY_REPORTED);
  });

  it.each([
    'The tide will decide about the bridge in the end',
    'We will open the kitchen for all of the sailors',
  ])('is NOT_ON_RECORD for other words, whatever turns of phrase they share: %s', (words) => {
    expect(judged(words)).toEqual({ outcome: CheckOutcome.NOT_ON_RECORD, warnings: [], ids: [] });
  });

  it('takes fewer than five words only as they stand, and only with a speaker', () => {
    expect(judged('the state knew it').outcome).toBe(CheckOutcome.TRIMMED);
    expect(judged('the state knew it', { isNamed: false }).outcome).toBe(CheckOutcome.TOO_SHORT);
    expect(judged('the state denied it').outcome).toBe(CheckOutcome.TOO_SHORT);
    expect(judged('?!').outcome).toBe(CheckOutcome.TOO_SHORT);
  });

  it('prefers exact words of the speaker to all else', () => {
    const record = [
      stored('altered', FULL.replace('12', '13')),
      stored('others', FULL, { isSameSpeaker: false }),
      stored('own', FULL),
    ];

    expect(judged(FULL, { record })).toMatchObject({
      outcome: CheckOutcome.VERBATIM,
      ids: ['own', 'others', 'altered'],
    });
  });
});
