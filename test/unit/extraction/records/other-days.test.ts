import { extract } from '../../../../src/extraction/extract';

/** From when to when the last thing in a text was said. */
function daysIn(text: string): string {
  const said = extract(text, { publishedOn: '2024-05-16' }).quotations.at(-1)?.saidOn;
  return said?.earliest ? `${said.earliest}/${said.latest ?? ''} ${said.certainty}` : 'unknown';
}

describe('the day on which something was said', () => {
  it.each([
    ['“I am safe,” said Mia Sand, 34, who was released on Monday.'],
    ['Mia Sand, who took office in March 2022, said the plan was off.'],
    ['Mia Sand said before a meeting on Saturday that money was short.'],
    ['“It was a mess,” Mia Sand said of Wednesday’s vote.'],
    ['Mia Sand said the plan was off, denying that she had left on Sunday.'],
    ['Bo Lund and Ida Krog met yesterday for a summit, which Mia Sand said could help them.'],
    ['Mia Sand said the plan must be ready by the end of Friday.'],
  ])('is not that of something else: %s', (text) => {
    expect(daysIn(text)).toBe('unknown');
  });

  it.each([
    ['“It will hold,” Mia Sand said two weeks ago.', '2024-04-29/2024-05-05 APPROXIMATE'],
    ['Mia Sand said in March that it would hold.', '2024-03-01/2024-03-31 INFERRED'],
    ['“It will hold,” Mia Sand said in a 2019 speech.', '2019-01-01/2019-12-31 STATED'],
    [
      'On Wednesday, Mia Sand signed the bill. “I will sign,” she had said a day earlier.',
      '2024-05-14/2024-05-14 INFERRED',
    ],
  ])('may be known roughly: %s', (text, days) => {
    expect(daysIn(text)).toBe(days);
  });

  it('is known behind "by phone"', () => {
    const text = 'Mia Sand told Bo Lund by phone on Tuesday that the plan was off.';

    expect(daysIn(text)).toBe('2024-05-14/2024-05-14 INFERRED');
  });

  it('is told for each of two statements in one sentence', () => {
    const text =
      'Mia Sand said in March she would stay, but on Wednesday she said she was “tired of it all”.';
    const days = extract(text, { publishedOn: '2024-05-16' }).quotations.map(({ saidOn }) => saidOn.latest);
    expect(days).toEqual(['2024-03-31', '2024-05-15']);
  });
});
