import { notLaterThan } from '../../../../src/domain/dates/not-later-than';

describe('the last day on which words can have been said', () => {
  it.each([
    ['the day said, where that is known', '2026-03-03', '2026-03-03', '2026-03-05', '2026-03-03'],
    ['the day printed, where nothing is known', null, null, '2026-03-05', '2026-03-05'],
    [
      'the day printed, where that ends a longer time',
      '2026-03-01',
      '2026-03-31',
      '2026-03-05',
      '2026-03-05',
    ],
    ['the day known, where no day is printed', null, '2026-03-31', null, '2026-03-31'],
    [
      'the day known, where the day printed is before it',
      '2026-03-03',
      '2026-03-04',
      '2026-03-01',
      '2026-03-04',
    ],
    ['no day, where neither is known', null, null, null, null],
  ])('is %s', (_what, saidFrom, saidTo, printedOn, expected) => {
    expect(notLaterThan({ saidFrom, saidTo, printedOn })).toBe(expected);
  });
});
