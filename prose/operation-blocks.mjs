/** The comments of an example: neighbouring lines are one text, and each label (`title:`) begins another. */
export function operationBlocks(document) {
  const blocks = [];
  let before = -2;
  document.split('\n').forEach((line, index) => {
    const [, label, text] = /^\s*#\s*([a-z]+: )?(.*)$/.exec(line) ?? [];
    if (text === undefined) return;
    if (label !== undefined || index !== before + 1) blocks.push({ text, line: index + 1 });
    else blocks.at(-1).text += `\n${text}`;
    before = index;
  });
  return blocks.filter(({ text }) => text !== '');
}
