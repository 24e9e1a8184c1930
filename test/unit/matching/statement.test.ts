import { readStatement } from '../../../src/matching/statement';
import { matchForm } from '../../../src/matching/words';

const weightOf = (text: string, word: string): number | undefined =>
  readStatement(text).weights.get(matchForm(word));

describe('readStatement', () => {
  it.each([
    ['#LisbonFloods', ['lisbon', 'floods']],
    ['@HarbourMaster2', ['harbour', 'master', '2']],
    ['#IMFLoan', ['imf', 'loan']],
    ['@SenAnnaMcGrath', ['sen', 'anna', 'mcgrath']],
    ['see https://news.example/tides/42 again, Otto', ['see', 'otto']],
  ])('finds the words of %j', (text, words) => {
    expect([...readStatement(text).weights.keys()]).toEqual(words.map(matchForm));
  });

  it('weighs everyday words less than others, and repeated words more', () => {
    const text = 'People like tides. Tides rise. Harbour.';

    expect(weightOf(text, 'people')).toBeLessThan(weightOf(text, 'harbour')!);
    expect(weightOf(text, 'tides')).toBeGreaterThan(weightOf(text, 'harbour')!);
  });

  it('weighs the author and the date of a post less than its words', () => {
    const text = 'The harbour froze — Ottoline Brackenbury (@obrackenbury) May 3, 2026';

    expect(weightOf(text, 'harbour')).toBe(1);
    expect(weightOf(text, 'Ottoline'.toLowerCase())).toBeLessThan(1);
    expect(weightOf(text, '2026')).toBeLessThan(1);
  });

  it('reads a long text of nothing but marks in linear time', () => {
    const began = performance.now();
    for (const mark of [' ', '"', '— ', '(@', '.” “', '#', 'A'])
      readStatement(mark.repeat(100_000 / mark.length));

    expect(performance.now() - began).toBeLessThan(3000);
  });
});
