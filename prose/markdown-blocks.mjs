import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { placeholder } from './placeholder.mjs';

const parser = unified().use(remarkParse).use(remarkGfm);
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** The runs of prose in a Markdown text: paragraphs, headings and cells of tables, without code and addresses. */
export function markdownBlocks(markdown) {
  return descendants(parser.parse(markdown))
    .filter(({ type }) => BLOCKS.has(type))
    .map((node) => ({ text: proseOf(node, markdown), line: node.position.start.line }));
}

function* walk(node) {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

const descendants = (node) => [...walk(node)];

// Code becomes a word of the same length, and markup becomes blanks, so that a finding keeps its line.
function proseOf(block, markdown) {
  const { start, end } = block.position;
  const source = markdown.slice(start.offset, end.offset);
  const signs = source.replace(/[^\n]/g, ' ').split('');
  for (const { type, position } of descendants(block)) {
    const from = position.start.offset - start.offset;
    const to = position.end.offset - start.offset;
    if (type === 'text') signs.splice(from, to - from, ...source.slice(from, to).split(''));
    if (type === 'inlineCode') signs.splice(from, to - from, ...placeholder(to - from).split(''));
  }
  return signs.join('');
}
