import { extract } from '../../../../src/extraction/extract';

/** The country of the speaker of the last statement in a text, and by which hint. */
function countryIn(text: string): string {
  const speaker = extract(text, { publishedOn: '2024-05-16' }).quotations.at(-1)?.speaker;
  return `${speaker?.countries[0] ?? 'none'} ${speaker?.countryBasis ?? ''}`.trim();
}

describe('the country of a speaker', () => {
  it.each([
    ['South Korean President Han Seo said the bridge was safe.', 'KR ROLE'],
    ['Chile said the catch was too large.', 'CL NAME'],
    ['Kenya’s Defense Ministry said the base was closed.', 'KE NAME'],
    ['The Defense Ministry in Oslo said the base was closed.', 'NO PLACE'],
    ['“We wait,” White House spokesman Rob Castle said.', 'US INSTITUTION'],
    ['The Élysée said the visit was off.', 'FR INSTITUTION'],
    ['Sen. Ada Wells, D-Ohio, said the bill was dead.', 'US ROLE'],
    ['Mia Sand, chairman of Chilean mine operator Altura, said prices would fall.', 'CL APPOSITION'],
    ['Prices would fall, according to Mia Sand of the Sea Forum, a Lima think tank.', 'PE APPOSITION'],
    ['“We wait,” said Lea Roth, the mayor of Hamburg.', 'DE APPOSITION'],
    ['The Danish premier, Bo Lund, said the road was closed.', 'DK ROLE'],
    ['In Seoul, presidential aide Noh Han-il said the talks were over.', 'KR PLACE'],
  ])('is read off what is printed: %s', (text, country) => {
    expect(countryIn(text)).toBe(country);
  });

  it.each([
    [
      'Danish shipper Norvik will leave. “We cannot stay,” Norvik chief executive Pia Holt said.',
      'DK EARLIER_MENTION',
    ],
    [
      'A Chilean Interior Ministry aide resigned. Interior Ministry spokesman Ken Paz said it was a pity.',
      'CL EARLIER_MENTION',
    ],
    ['Peruvian Minister Ana Solis left. “I am tired,” she said.', 'PE EARLIER_MENTION'],
    ['OSLO, May 3 (Nordlys) — Mayor Kari Vik said the road was closed.', 'NO DATELINE'],
  ])('is known from elsewhere in the article: %s', (text, country) => {
    expect(countryIn(text)).toBe(country);
  });

  it.each([
    ['“We wait,” Ken Ota, a Chile expert at the Sea Forum, said.'],
    ['“We wait,” said Ken Ota, special envoy to Peru.'],
    ['Col. Ken Ota said the road was closed.'],
    ['Congress leader Ken Ota said the road was closed.'],
    ['“We wait,” NATO spokeswoman Mia Sand said.'],
    ['OSLO, May 3 (Nordlys) — President Ken Ota said the road was closed.'],
  ])('is none where only something else is named: %s', (text) => {
    expect(countryIn(text)).toBe('none');
  });

  it('is not that of the one who is thanked', () => {
    expect(countryIn('A U.S. embassy clerk thanked Peru. The clerk said it was a good day.')).not.toBe(
      'AU ROLE',
    );
  });

  it('is that of each ministry where two countries have one', () => {
    const text =
      'Norway’s Foreign Ministry said the ship was lost. The Foreign Ministry in Santiago said it was safe.';
    expect(extract(text).quotations.map(({ speaker }) => speaker.countries[0])).toEqual(['NO', 'CL']);
  });

  it.each(['U.S. President Ann Lee', 'US Secretary of State Anton Blaine', 'A spokesman for the U.S. Navy'])(
    'is that of an abbreviation with or without full stops: %s',
    (who) => {
      expect(extract(`${who} said the talks failed.`).quotations[0]?.speaker.countries).toEqual(['US']);
    },
  );
});
