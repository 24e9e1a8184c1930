import {
  approximateDate,
  DateCertainty,
  DatePrecision,
  edtf,
  overlaps,
  UNKNOWN_DATE,
} from '../../../../src/domain/dates/approximate-date';
import { ErrorCode } from '../../../../src/domain/errors/errors';

const { DAY, MONTH, YEAR, RANGE, UNKNOWN } = DatePrecision;

describe('approximateDate', () => {
  it('reads one day as a stated day', () => {
    expect(approximateDate({ earliest: '2023-09-05' })).toEqual({
      earliest: '2023-09-05',
      latest: '2023-09-05',
      precision: DAY,
      certainty: DateCertainty.STATED,
    });
  });

  it.each([
    ['2024-02-01', '2024-02-29', MONTH],
    ['2024-01-01', '2024-12-31', YEAR],
    ['2024-01-01', '2025-12-31', RANGE],
    ['2024-02-01', '2024-02-28', RANGE],
    ['2024-02-01', '2024-02-01', DAY],
  ])('derives the precision of %s to %s: %s', (earliest, latest, precision) => {
    expect(approximateDate({ earliest, latest }).precision).toBe(precision);
  });

  it('widens one day to its month or year when the precision says so', () => {
    expect(approximateDate({ earliest: '2024-02-10', precision: MONTH })).toMatchObject({
      earliest: '2024-02-01',
      latest: '2024-02-29',
    });
    expect(approximateDate({ earliest: '2024-02-10', precision: YEAR })).toMatchObject({
      earliest: '2024-01-01',
      latest: '2024-12-31',
    });
  });

  it('reads a latest day alone as "no later than"', () => {
    expect(approximateDate({ latest: '2023-09-13' })).toMatchObject({ earliest: null, precision: RANGE });
  });

  it.each([null, undefined, {}, { precision: UNKNOWN }, { certainty: DateCertainty.STATED }])(
    'knows nothing without days: %j',
    (input) => expect(approximateDate(input)).toEqual(UNKNOWN_DATE),
  );

  it('keeps the certainty that is given', () => {
    const date = approximateDate({ earliest: '2023-09-05', certainty: DateCertainty.INFERRED });
    expect(date.certainty).toBe(DateCertainty.INFERRED);
  });

  it('keeps RANGE for days that happen to be a month', () => {
    const date = approximateDate({ earliest: '2024-02-01', latest: '2024-02-29', precision: RANGE });
    expect(date.precision).toBe(RANGE);
  });

  it('refuses an end before the beginning', () => {
    expect(() => approximateDate({ earliest: '2024-02-02', latest: '2024-02-01' })).toThrow(
      expect.objectContaining({ code: ErrorCode.INVALID, path: ['latest'] }),
    );
  });

  it('refuses a day that does not exist', () => {
    expect(() => approximateDate({ latest: '2024-02-30' })).toThrow(
      expect.objectContaining({ code: ErrorCode.INVALID_DATE, path: ['latest'] }),
    );
  });

  it.each([
    { precision: DAY },
    { latest: '2024-02-10', precision: DAY },
    { earliest: '2024-02-10', precision: RANGE },
    { earliest: '2024-02-10', precision: UNKNOWN },
    { earliest: '2024-02-10', latest: '2024-02-11', precision: DAY },
    { earliest: '2024-02-10', latest: '2024-02-20', precision: MONTH },
    { earliest: '2024-02-01', latest: '2024-02-29', precision: YEAR },
    { earliest: '2024-01-01', latest: '2025-12-31', precision: YEAR },
  ])('refuses a precision that contradicts the days: %j', (input) => {
    expect(() => approximateDate(input)).toThrow(
      expect.objectContaining({ code: ErrorCode.INVALID, path: ['precision'] }),
    );
  });
});

describe('edtf', () => {
  it.each([
    [{ earliest: '2023-09-05' }, '2023-09-05'],
    [{ earliest: '2024-11-08', precision: MONTH }, '2024-11'],
    [{ earliest: '2024-11-08', precision: YEAR }, '2024'],
    [{ earliest: '2023-09-01', latest: '2023-09-05' }, '2023-09-01/2023-09-05'],
    [{ latest: '2023-09-13' }, '../2023-09-13'],
    [{ earliest: '2023-09-05', certainty: DateCertainty.APPROXIMATE }, '2023-09-05~'],
    [
      { earliest: '2023-09-01', latest: '2023-09-05', certainty: DateCertainty.APPROXIMATE },
      '2023-09-01~/2023-09-05~',
    ],
    [{ latest: '2023-09-13', certainty: DateCertainty.APPROXIMATE }, '../2023-09-13~'],
    [null, null],
  ])('writes %j as %s', (input, text) => {
    expect(edtf(approximateDate(input))).toBe(text);
  });
});

describe('overlaps', () => {
  const week = approximateDate({ earliest: '2023-09-04', latest: '2023-09-10' });

  it('counts both bounds in', () => {
    expect(overlaps(week, { from: '2023-09-10' })).toBe(true);
    expect(overlaps(week, { to: '2023-09-04' })).toBe(true);
    expect(overlaps(week, { from: '2023-09-11' })).toBe(false);
    expect(overlaps(week, { to: '2023-09-03' })).toBe(false);
  });

  it('lets "no later than" reach back without end', () => {
    const date = approximateDate({ latest: '2023-09-13' });
    expect(overlaps(date, { to: '1900-01-01' })).toBe(true);
    expect(overlaps(date, { from: '2023-09-14' })).toBe(false);
  });

  it('puts an unknown date in no range', () => {
    expect(overlaps(UNKNOWN_DATE, { from: '0001-01-01' })).toBe(false);
    expect(overlaps(UNKNOWN_DATE, {})).toBe(true);
  });
});
