import { f1Of, macroF1 } from '../../../eval/checking/check-scores';

const ANSWERS = [
  { expected: 'VERBATIM', outcome: 'VERBATIM' },
  { expected: 'VERBATIM', outcome: 'ALTERED' },
  { expected: 'ALTERED', outcome: 'ALTERED' },
];

describe('the scores of checks', () => {
  it('weigh what was found against what should have been', () => {
    expect(f1Of('VERBATIM', ANSWERS)).toBeCloseTo(2 / 3);
    expect(f1Of('SPLICED', ANSWERS)).toBe(0);
  });

  it('count each outcome the same', () => {
    expect(macroF1(ANSWERS)).toBeCloseTo(2 / 3);
  });
});
