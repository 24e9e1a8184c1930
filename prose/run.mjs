// Checks the prose of this project: `node prose/run.mjs [FILE…]`. Without files: everything that people read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALLOWED, NOT_READ } from './allowed.mjs';
import { lint } from './linter.mjs';

const PLACES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs', 'examples', 'schema.graphql', 'src'];
const READ = /\.(md|graphql|tsx?)$/;

const given = process.argv.slice(2);
const files = given.length > 0 ? given : PLACES.flatMap(filesOf).filter((path) => !NOT_READ.includes(path));

const found = files.flatMap((path) => lint(path, readFileSync(path, 'utf8')));
const isAllowed =
  ({ rule, sentence }) =>
  (one) =>
    one.rule === rule && sentence.includes(one.words);
const faults = found.filter((finding) => !ALLOWED.some(isAllowed(finding)));
const unused =
  given.length > 0 ? [] : ALLOWED.filter((one) => !found.some((finding) => isAllowed(finding)(one)));

for (const { path, line, rule, message, sentence } of faults) {
  console.log(`${path}:${line}  ${rule}  ${message}\n    ${sentence}`);
}
for (const { rule, words } of unused) {
  console.log(`prose/allowed.mjs  unused  ${rule} refuses "${words}" nowhere: take it out of the list.`);
}
const count = faults.length + unused.length;
console.log(`${files.length} files, ${count} findings.`);
process.exitCode = count === 0 ? 0 : 1;

function filesOf(place) {
  if (READ.test(place)) return [place];
  return readdirSync(place, { recursive: true })
    .map((name) => join(place, name))
    .filter((name) => READ.test(name))
    .sort();
}
