import { namesAgree } from '../../../eval/speaker-agreement';

describe('namesAgree', () => {
  it.each([
    ['Liis Aru', 'Aru'],
    ['Liis Aru', 'L. Aru'],
    ['Dr. Liis Aru', 'President Aru'],
    ['José Marín', 'Jose Marin'],
    ['the harbour board', 'Harbour board of Virtsu'],
    ['the mayor’s office', 'The office of the mayor, the mayor’s office'],
  ])('takes "%s" and "%s" for one', (one, other) => {
    expect(namesAgree(one, other)).toBe(true);
    expect(namesAgree(other, one)).toBe(true);
  });

  it.each([
    ['Liis Aru', 'Mart Aru'],
    ['Liis Aru', 'Liis Kuusk'],
    ['Aru', 'Aru campaign'],
    ['the', 'the'],
  ])('tells "%s" from "%s"', (one, other) => {
    expect(namesAgree(one, other)).toBe(false);
  });
});
