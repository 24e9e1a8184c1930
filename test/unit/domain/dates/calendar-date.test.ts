import {
  isCalendarDate,
  lastDayOfMonth,
  parseCalendarDate,
} from '../../../../src/domain/dates/calendar-date';
import { ErrorCode } from '../../../../src/domain/errors/errors';

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '0001-01-01', '9999-12-31', '2000-02-29'])('takes %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each(['2024-02-30', '2023-02-29', '1900-02-29', '0000-01-01', '2024-13-01', '2024-00-10', '2024-01-00'])(
    'refuses %s, which no calendar has',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );

  it.each(['2024-1-1', '20240101', '2024-01-01T00:00', ' 2024-01-01', '2024-01-01\n', '+02024-01-01', ''])(
    'refuses %j, which is written in another way',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );
});

describe('parseCalendarDate', () => {
  it('returns the day', () => {
    expect(parseCalendarDate('2024-03-09')).toBe('2024-03-09');
  });

  it('says how to write a day and where the fault lies', () => {
    expect(() => parseCalendarDate('2024-02-30', ['saidOn', 'earliest'])).toThrow(
      expect.objectContaining({
        code: ErrorCode.INVALID_DATE,
        path: ['saidOn', 'earliest'],
        message:
          'Write the day as YYYY-MM-DD, for example 2024-03-09. "2024-02-30" is not a day of the calendar.',
      }),
    );
  });
});

describe('lastDayOfMonth', () => {
  it('knows leap years', () => {
    expect(lastDayOfMonth('2024-02-03')).toBe('2024-02-29');
    expect(lastDayOfMonth('2100-02-03')).toBe('2100-02-28');
  });
});
