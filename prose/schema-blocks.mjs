import { parse, visit } from 'graphql';
import { placeholder } from './placeholder.mjs';

/** The descriptions of a GraphQL schema. */
export function schemaBlocks(schema) {
  const blocks = [];
  visit(parse(schema), {
    enter(node) {
      const { description } = node;
      if (description)
        blocks.push({ text: withoutCode(description.value), line: description.loc.startToken.line });
    },
  });
  return blocks;
}

const withoutCode = (text) => text.replace(/`[^`]+`/g, (code) => placeholder(code.length));
