import { containsText } from '../../../../src/database/lists/text-match';

describe('containsText', () => {
  it('looks for the part anywhere in the column', () => {
    const condition = containsText('a.name', 'berg');

    expect(condition.sql).toBe("a.name LIKE ? ESCAPE '\\'");
    expect(condition.values).toEqual(['%berg%']);
  });

  it.each([
    ['100%', '%100\\%%'],
    ['a_b', '%a\\_b%'],
    ['c\\d', '%c\\\\d%'],
  ])('takes the characters of %j as text', (part, pattern) => {
    expect(containsText('a.name', part).values).toEqual([pattern]);
  });
});
