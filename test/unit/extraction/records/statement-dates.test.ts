import { dateIn } from '../../../../src/extraction/records/statement-dates';

// A Thursday.
const PUBLISHED = '2023-09-14';

describe('dateIn', () => {
  it.each([
    ['said on Tuesday', '2023-09-12'],
    ['said on Thursday', '2023-09-14'],
    ['said last Thursday', '2023-09-07'],
    ['said yesterday', '2023-09-13'],
    ['said last night', '2023-09-13'],
    ['said today', '2023-09-14'],
    ['at a briefing on September 5', '2023-09-05'],
    ['at a briefing on 5 Sept.', '2023-09-05'],
    ['in a speech on December 24', '2022-12-24'],
  ])('counts "%s" from the day of publication', (words, day) => {
    expect(dateIn(words, PUBLISHED)).toEqual({
      earliest: day,
      latest: day,
      precision: 'DAY',
      certainty: 'INFERRED',
    });
  });

  it('takes a full date as stated, also without a day of publication', () => {
    expect(dateIn('on March 3, 2021', null)).toEqual({
      earliest: '2021-03-03',
      latest: '2021-03-03',
      precision: 'DAY',
      certainty: 'STATED',
    });
  });

  it('takes a month and a year', () => {
    expect(dateIn('in May 2020', null)).toMatchObject({
      earliest: '2020-05-01',
      latest: '2020-05-31',
      precision: 'MONTH',
    });
  });

  it('takes a week as a range', () => {
    expect(dateIn('last week', PUBLISHED)).toMatchObject({
      earliest: '2023-09-04',
      latest: '2023-09-10',
      precision: 'RANGE',
    });
  });

  it.each(['said on Tuesday', 'said yesterday', 'on September 5', 'said'])(
    'knows nothing of "%s" without a day of publication',
    (words) => {
      expect(dateIn(words, null)).toMatchObject({ latest: null, precision: 'UNKNOWN', certainty: 'UNKNOWN' });
    },
  );

  it('leaves an impossible day unknown', () => {
    expect(dateIn('on February 30, 2021', PUBLISHED)).toMatchObject({ latest: null });
  });
});
