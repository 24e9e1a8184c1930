import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { NOT_SIMPLER } from './allowed.mjs';
import { markdownBlocks } from './markdown-blocks.mjs';
import { operationBlocks } from './operation-blocks.mjs';
import { isAboutPlaceholder } from './placeholder.mjs';
import { faultsOf } from './rules.mjs';
import { schemaBlocks } from './schema-blocks.mjs';
import { sourceBlocks } from './source-blocks.mjs';

const english = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextSimplify, { ignore: NOT_SIMPLER })
  .use(ourRules)
  .freeze();

const seen = new Map();

/** What is wrong with the prose of a file, in the order of its lines. */
export function lint(path, content) {
  return blocksOf(path, content).flatMap(({ text, line }) => {
    if (!seen.has(text)) seen.set(text, faultsOfText(text));
    return seen
      .get(text)
      .map(({ lineOfText, ...fault }) => ({ path, line: line + lineOfText - 1, ...fault }));
  });
}

function faultsOfText(text) {
  const file = new VFile(text);
  const tree = english.runSync(english.parse(file), file);
  return file.messages
    .filter(({ reason }) => !isAboutPlaceholder(reason))
    .map(({ source, ruleId, reason, place }) => ({
      lineOfText: startOf(place).line,
      rule: source === 'prose' ? ruleId : source,
      message: reason,
      sentence: sentenceAt(tree, text, place),
    }));
}

function blocksOf(path, content) {
  if (path.endsWith('.md')) return markdownBlocks(content);
  if (path.endsWith('schema.graphql')) return schemaBlocks(content);
  if (path.endsWith('.graphql')) return operationBlocks(content);
  return sourceBlocks(content, path);
}

const startOf = (place) => place.start ?? place;

function ourRules() {
  return (tree, file) => {
    for (const sentence of sentencesOf(tree)) {
      for (const { rule, message } of faultsOf(wordsOf(sentence, String(file)))) {
        file.message(message, { place: sentence.position, ruleId: rule, source: 'prose' });
      }
    }
  };
}

function sentencesOf(node) {
  return node.type === 'SentenceNode' ? [node] : (node.children ?? []).flatMap(sentencesOf);
}

const wordsOf = ({ position }, text) => text.slice(position.start.offset, position.end.offset);

function sentenceAt(tree, text, place) {
  const { offset } = startOf(place);
  const found = sentencesOf(tree).find(
    ({ position }) => position.start.offset <= offset && offset < position.end.offset,
  );
  return found === undefined ? text : wordsOf(found, text).replace(/\s+/g, ' ');
}
