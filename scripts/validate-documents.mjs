// Validates every GraphQL document of the project against schema.graphql: the examples, the documentation, and those of
// the tests and pages, also inside their code. Prints each fault with its file, and fails if there is one.
import { readdirSync, readFileSync } from 'node:fs';
import { validate } from '@graphql-inspector/core';
import { gqlPluckFromCodeString } from '@graphql-tools/graphql-tag-pluck';
import { buildSchema, isTypeSystemDefinitionNode, parse, Source } from 'graphql';

const PLACES = ['README.md', 'docs', 'examples', 'src/web', 'test'];
const CODE = /\.tsx?$/;
const BLOCK = /^```graphql\n([\s\S]*?)^```$/gm;

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const given = process.argv.slice(2);
const files = (given.length > 0 ? given : PLACES).flatMap(filesOf);
const sources = (await Promise.all(files.map(documentsOf))).flat();
const faults = sources.flatMap((source) =>
  // Each alone: documents of two files may have the same name.
  validate(schema, [source]).flatMap(({ source: { name }, errors }) =>
    errors.map(({ message }) => `${name}  ${message}`),
  ),
);
for (const fault of faults) console.log(fault);
console.log(`${sources.length} documents, ${faults.length} findings.`);
process.exitCode = faults.length === 0 ? 0 : 1;

function filesOf(place) {
  if (place.includes('.')) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
}

async function documentsOf(file) {
  if (!/\.(graphql|md|tsx?)$/.test(file)) return [];
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.graphql')) return [new Source(text, file)];
  if (CODE.test(file)) return text.includes('gql`') ? await gqlPluckFromCodeString(file, text) : [];
  const blocks = [...text.matchAll(BLOCK)].map(([, block]) => new Source(block, file));
  return blocks.filter(({ body }) => !parse(body).definitions.some(isTypeSystemDefinitionNode));
}
