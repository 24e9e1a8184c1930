import type { PageNode } from './page-dom';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'BUTTON', 'SVG']);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The text of an element with its blocks apart: paragraphs run into one another would make sentences of two. */
export function blockText(root: PageNode): string {
  const blocks: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') blocks.push(text);
    line = '';
  };
  // A stack of its own, because a hostile page nests deeper than calls may.
  const open: { readonly node: PageNode; isEntered: boolean }[] = [{ node: root, isEntered: false }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { node, isEntered } = top;
    const name = node.nodeName.toUpperCase();
    if (isEntered || node.nodeType === TEXT_NODE) {
      open.pop();
      if (node.nodeType === TEXT_NODE) line += node.nodeValue ?? '';
      if (BLOCKS.has(name)) end();
      continue;
    }
    top.isEntered = true;
    if (node.nodeType === ELEMENT_NODE && SILENT.has(name)) continue;
    if (BLOCKS.has(name) || isParagraphBreak(node)) end();
    else if (name === 'BR') line += ' ';
    for (const child of Array.from(node.childNodes).reverse()) open.push({ node: child, isEntered: false });
  }
  end();
  return blocks.join('\n\n');
}

// Two in a row are an old way to begin a paragraph.
function isParagraphBreak(node: PageNode): boolean {
  if (node.nodeName.toUpperCase() !== 'BR') return false;
  let next = node.nextSibling;
  while (next !== null && next.nodeType === TEXT_NODE && (next.nodeValue ?? '').trim() === '')
    next = next.nextSibling;
  return next?.nodeName.toUpperCase() === 'BR';
}
