import ts from 'typescript';
import { placeholder } from './placeholder.mjs';

const SENTENCE = /^\S+( \S+){2,}[.!?]$/s;
const SQL = /\b(SELECT|FROM|WHERE|INSERT|UPDATE|DELETE|CREATE|VALUES)\b/;

/**
 * The sentences among the texts of a TypeScript file: messages, help, settings. Values in a template read as a word.
 * Descriptions of the schema are left out: they are read where clients read them, in schema.graphql.
 */
export function sourceBlocks(code, path) {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const blocks = [];
  const visit = (node) => {
    const text = textOf(node);
    if (text !== undefined && SENTENCE.test(text) && !SQL.test(text) && !isDescription(node)) {
      blocks.push({ text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return blocks;
}

function textOf(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => placeholder(3) + literal.text).join('');
}

const isDescription = ({ parent }) =>
  ts.isPropertyAssignment(parent) && parent.name.getText() === 'description';
