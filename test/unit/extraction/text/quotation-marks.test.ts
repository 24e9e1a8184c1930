import { quotedSpans } from '../../../../src/extraction/text/quoted-spans';

const inner = (text: string): readonly string[] =>
  quotedSpans(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));

describe('quotedSpans', () => {
  it.each([
    ['curly', 'She said “we go on” twice.', ['we go on']],
    ['straight', 'She said "we go on" twice.', ['we go on']],
    ['doubled apostrophes', "''We go on,'' she said.", ['We go on,']],
    ['guillemets', '« We go on », she said.', ['We go on']],
    ['low-high', '„We go on“ is what „they” said', ['We go on', 'they']],
    ['single curly', 'She said ‘we don’t go on’ twice.', ['we don’t go on']],
    ['single straight with an apostrophe', "She said 'we don't go on' twice.", ["we don't go on"]],
    ['nested', '“He told me ‘go on’ and I went,” she said.', ['He told me ‘go on’ and I went,']],
    ['nested in doubled apostrophes', "''He said 'go on,''' she said.", ["He said 'go on,'"]],
    ['a wrong-facing mark', 'She asked, ”Why go on?” twice.', ['Why go on?']],
  ])('finds %s marks', (_name, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('takes no apostrophe for a mark', () => {
    expect(inner("The farmers' vote in the '90s wasn't theirs.")).toEqual([]);
  });

  it.each([
    "The boys ' school and the girls ' school stood empty .",
    "The rock ' n ' roll band played .",
    "Ada O ' Pell and Jon O ' Dell left .",
    "The town ' s mayor read the farmers ' letter .",
  ])('takes no apostrophe between spaces for a mark: %s', (text) => {
    expect(inner(text)).toEqual([]);
  });

  it('ends an open mark with its line and says that the next one goes on', () => {
    const [first, second] = quotedSpans('She said: “We go on.\n“And on.”');
    expect(first).toMatchObject({ closed: false, continues: true });
    expect(second).toMatchObject({ closed: true, continues: false });
  });

  it.each([
    [
      "'The boys' school is gone, and there's no bus,' said Pell.",
      "The boys' school is gone, and there's no bus,",
    ],
    ["'I never saw the likes o' this,' said Pell.", "I never saw the likes o' this,"],
    [
      '‘She kept saying “not my son” until they came,’ said Pell.',
      'She kept saying “not my son” until they came,',
    ],
    ['" They will be back . " said Pell .', 'They will be back .'],
    ["' They will be back , ' said Pell .", 'They will be back ,'],
    ["The boys ' coach said : ' They will not lose . '", 'They will not lose .'],
    ["' It is the team 's cup , ' said Ada O ' Pell .", "It is the team 's cup ,"],
    ['»We will be back«, said Pell.', 'We will be back'],
  ])('reads marks as others print them: %s', (text, words) => {
    expect(quotedSpans(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd))).toEqual([
      words,
    ]);
  });

  it('ends a name in single marks before the next one, also behind an s', () => {
    const text = "He called it 'a plan for farmers' and said 'it works,' again.";

    expect(quotedSpans(text)).toHaveLength(2);
  });
});
