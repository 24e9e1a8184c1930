import { extract } from '../../../../src/extraction/extract';
import { SectionKind } from '../../../../src/domain/section-kind';

const LONG =
  'The two sides spoke for three hours in the old town hall, and a second round of talks is planned for the coming month, officials said. ';
const STORY = `President Oskar Lind met the farmers of the north on Monday to speak about the price of wheat. ${LONG}`;
const TEASER = `FLOOD WARNING: The rivers are rising in the south after two days of rain ${LONG}${LONG}“We have never seen so much water in the`;

describe('extract: sections', () => {
  it('tells the story from teasers glued to its end', () => {
    const { sections } = extract(`${STORY}\n${STORY}\n${TEASER}\n${LONG.repeat(3)}and the`);
    expect(sections.map(({ kind }) => kind)).toEqual(['MAIN', 'TEASER', 'TEASER']);
  });

  it('gives a teaser neither the day nor the people of the story', () => {
    const text = `${STORY}\n${STORY}\n${TEASER}`;
    const { quotations, sections } = extract(text, {
      publishedOn: '2023-09-14',
      sections: Object.values(SectionKind),
    });
    const inTeaser = quotations.filter(({ section }) => sections[section]?.kind === SectionKind.TEASER);
    expect(inTeaser.length).toBeGreaterThan(0);
    for (const { speaker, saidOn } of inTeaser) {
      expect(speaker.name).not.toContain('Lind');
      expect(saidOn.latest).toBeNull();
    }
  });

  it('starts a brief at its own headline, and ends with the byline', () => {
    const text = `Farmers meet the president\nA dispute over wheat goes on.\n${STORY}\n${STORY}\nTown opens a new harbour for ferries\n${STORY}\n— Runa Tolk`;
    expect(extract(text).sections.map(({ kind }) => kind)).toEqual([
      'HEADLINE',
      'STANDFIRST',
      'MAIN',
      'BRIEF',
      'BYLINE',
    ]);
  });

  it('takes voices in a transcript for one story', () => {
    const text = [STORY, STORY, `HOLM: ${LONG}${LONG}`, `LIND: ${LONG}${LONG}`, `HOLM: ${LONG}${LONG}`].join(
      '\n',
    );
    expect(extract(text).sections.map(({ kind }) => kind)).toEqual(['MAIN']);
  });
});
