import { extract } from '../../../../src/extraction/extract';

/** Who said the first thing in a text. */
const speakerIn = (text: string): string | null => extract(text).quotations[0]?.speaker.name ?? null;

describe('the name of a speaker', () => {
  it.each([
    ['“We wait,” Danish Minister of Foreign Affairs Signe Holt told reporters.', 'Signe Holt'],
    ['Head of the Coastal Safety Directorate Marek Dolan said two boats were missing.', 'Marek Dolan'],
    ['Northgate Chief Executive Ilka Sund said profits would fall.', 'Ilka Sund'],
    ['“We wait,” said OECD Secretary-General Per Aster.', 'Per Aster'],
    ['“We wait,” said Kenya’s ambassador to the European Union, Amina Otieno.', 'Amina Otieno'],
    ['The Home Secretary, Olive Marsh, said the figures were wrong.', 'Olive Marsh'],
  ])('stands behind the title: %s', (text, name) => {
    expect(speakerIn(text)).toBe(name);
  });

  it.each([
    ['“We wait,” Pedro de la Cruz said.', 'Pedro de la Cruz'],
    ['“We wait,” Nils van den Hoek told reporters.', 'Nils van den Hoek'],
    ['Foreign Minister Karim al-Bakri said the road was closed.', 'Karim al-Bakri'],
    ['“The road is closed,” al-Bakri said.', 'al-Bakri'],
    ['“We wait,” Jan Dolan said.', 'Jan Dolan'],
    ['Mayor April Dolan said the bridge was safe.', 'April Dolan'],
    ['“We wait,” said Milo “Red” Dolan.', 'Milo “Red” Dolan'],
  ])('is whole: %s', (text, name) => {
    expect(speakerIn(text)).toBe(name);
  });

  it.each([
    [
      'Latvia’s Ministry of National Resources said the well was dry.',
      'Latvia’s Ministry of National Resources',
    ],
    [
      'A Department for Fisheries spokesperson said: “We do not comment.”',
      'Department for Fisheries spokesperson',
    ],
    ['Northgate Inc (NGT.O) said on Monday it would cut 40 jobs.', 'Northgate Inc'],
    ['The director said buses would stop.', 'director'],
  ])('is as long as the organisation or office is called: %s', (text, name) => {
    expect(speakerIn(text)).toBe(name);
  });

  it('is no word that only opens a headline', () => {
    expect(speakerIn('Snow falls in Riga\n\nIt was a cold night.\n\n“We wait,” he said.')).toBeNull();
  });

  it.each([
    ['Harsh US and UN sanctions have failed.\n\n“We wait,” the US said.', 'US'],
    ['“We wait,” Defiant Chile said.', 'Chile'],
    ['“We wait,” New Zealand said.', 'New Zealand'],
    ['“We wait,” Frank Jordan said.', 'Frank Jordan'],
    ['“We wait,” Native American Council said.', 'Native American Council'],
  ])('holds no adjective before a country: %s', (text, name) => {
    expect(speakerIn(text)).toBe(name);
  });

  it('is not whoever is said to have seen the document that speaks', () => {
    expect(speakerIn('The letter, seen by Harbour TV, says the ship was late.')).toBe('letter');
  });
});

describe('speakers who say the same together', () => {
  const namesIn = (text: string): (string | null)[] =>
    extract(text).quotations[0]?.speakers.map(({ name }) => name) ?? [];

  it.each([
    ['President Ana Lund and Prime Minister Otto Berg said the vote was fair.', ['Ana Lund', 'Otto Berg']],
    ['Norway, Chile and Kenya said the catch was too large.', ['Norway', 'Chile', 'Kenya']],
  ])('are all speakers: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('are not made of one thing with several modifiers', () => {
    expect(namesIn('The timber, paper and power group said it would close.')).toEqual([
      'timber, paper and power group',
    ]);
  });
});

describe('the role of a speaker', () => {
  it.each([
    ['Secretary of State Ann Holt said the talks had failed.', 'Secretary of State'],
    [
      'The former Danish Minister of State Ole Brandt said the talks had failed.',
      'former Danish Minister of State',
    ],
    ['“We wait,” said Head of Mission Jon Berg.', 'Head of Mission'],
    ['“We wait,” said Director of Public Prosecutions Ada Lind.', 'Director of Public Prosecutions'],
    ['“We wait,” said Minister for Trade Jon Aster.', 'Minister for Trade'],
    ['“We wait,” said the mayor of Riga, Mara Ozola.', 'mayor of Riga'],
  ])('is whole: %s', (text, role) => {
    expect(extract(text).quotations[0]?.speaker.role).toBe(role);
  });
});
