import { verdictOfRating } from '../../../../src/domain/verdicts/rating-scale';

const onScale = (ratingValue: number, worstRating: number, bestRating: number) =>
  verdictOfRating({ ratingValue, worstRating, bestRating });

describe('verdictOfRating', () => {
  it('reads the five steps of a scale', () => {
    expect([5, 4, 3, 2, 1].map((value) => onScale(value, 1, 5))).toEqual([
      'TRUE',
      'MOSTLY_TRUE',
      'MIXED',
      'MOSTLY_FALSE',
      'FALSE',
    ]);
  });

  it('reads an inverted scale from its best value', () => {
    expect([5, 4, 3, 2, 1].map((value) => onScale(value, 5, 1))).toEqual([
      'FALSE',
      'MOSTLY_FALSE',
      'MIXED',
      'MOSTLY_TRUE',
      'TRUE',
    ]);
  });

  it('trusts the label more than the numbers', () => {
    expect(verdictOfRating({ label: 'Pants on Fire!', ratingValue: 5, worstRating: 1, bestRating: 5 })).toBe(
      'FALSE',
    );
    expect(verdictOfRating({ label: '“Half-true”' })).toBe('MIXED');
  });

  it('takes the numbers when it does not know the label', () => {
    expect(verdictOfRating({ label: 'Adds up', ratingValue: 100, worstRating: 0, bestRating: 100 })).toBe(
      'TRUE',
    );
  });

  it.each([
    { ratingValue: 5 },
    { ratingValue: 5, bestRating: 5 },
    { ratingValue: 6, bestRating: 5, worstRating: 1 },
    { ratingValue: 0, bestRating: 5, worstRating: 1 },
    { ratingValue: 3, bestRating: 3, worstRating: 3 },
    { label: 'A tall tale' },
    {},
  ])('does not guess from %j', (rating) => {
    expect(verdictOfRating(rating)).toBeNull();
  });
});
