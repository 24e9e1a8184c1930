import { SectionKind } from '../../../../src/domain/section-kind';
import { extract } from '../../../../src/extraction/extract';
import { LeftOutReason } from '../../../../src/extraction/statements/left-out-reason';

const STORY = [
  'The quay is shut',
  'The quay of Nordhavn is shut because of thick ice, Mayor Sigrun Aldahl said on Monday, and it stays so.',
  'Boats from the south now land at the old pier, where two men and a dog take the ropes, as they did long ago.',
];
const OTHERS = [
  'A bus left the road',
  'A bus left the road near the lake and nobody was hurt, police said. “The brakes failed,” Runa Tolk said.',
];
const page = (...parts: readonly (readonly string[])[]): string => parts.flat().join('\n\n');
const all = { sections: Object.values(SectionKind) };

describe('extract: parts that are of other articles', () => {
  it.each(['More stories', 'Most read', 'Top stories', 'You may also like'])(
    'leaves out what stands under "%s"',
    (heading) => {
      const { quotations, leftOut } = extract(page(STORY, [heading], OTHERS));

      expect(quotations.map(({ speaker }) => speaker.name)).toEqual(['Sigrun Aldahl']);
      expect(leftOut).toContainEqual({ reason: LeftOutReason.OTHER_SECTION, count: 2 });
    },
  );

  it('gives it where it is asked for, and says in which part it stands', () => {
    const { quotations } = extract(page(STORY, ['More stories'], OTHERS), all);

    expect(quotations.map(({ sectionKind }) => sectionKind)).toEqual(['MAIN', 'TEASER', 'TEASER']);
  });

  it('takes titles under "Sources" for no quotations', () => {
    const sources = ['Sources', 'Runa Tolk, “Ice shuts the quay of Nordhavn”, Nordlys Wire, May 3, 2024'];

    expect(extract(page(STORY, sources)).quotations).toHaveLength(1);
  });

  it('goes on with the story behind titles under "Related"', () => {
    const links = ['Related', 'Mayor says “no way” to a new quay', 'Ice stays, pilots say'];
    const rest = [
      '“We will wait for spring, as our mothers did,” said Torvald Brekke, who has a boat at the old pier.',
    ];

    const { quotations } = extract(page(STORY, links, rest));

    expect(quotations.map(({ speaker }) => speaker.name)).toEqual(['Sigrun Aldahl', 'Torvald Brekke']);
  });

  it('leaves out a link in a line of its own', () => {
    const link = ['READ MORE: Mayor says “no way” to a new quay'];

    expect(extract(page(STORY, link, [STORY[2] ?? ''])).quotations).toHaveLength(1);
  });
});
