import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';

/** One ready-made operation, as the Examples sidebar of GraphiQL lists it. */
export interface Example {
  /** Name of the operation: it also names the tab, and `?op=<name>` opens it. */
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly description: string;
  /** The text for the editor: the description as comments, then the operation. */
  readonly query: string;
}

/**
 * The example operations of a folder, in the order of their file names.
 * Throws an Error that names the file when one lacks its title, its group or its single named operation.
 */
export function loadExamples(directory: string): Example[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readExample(file, readFileSync(join(directory, file), 'utf8')));
}

function readExample(file: string, text: string): Example {
  const { comments, operation } = splitHeader(text);
  const label = (key: string): string => findLabel(file, comments, key);
  const description = comments.filter((line) => line !== '' && !/^(title|group):/.test(line));
  return {
    name: operationName(file, operation),
    title: label('title'),
    group: label('group'),
    description: description.join(' ').replace(/\s+/g, ' ').trim(),
    query: [...description.map((line) => `# ${line}`.trimEnd()), operation].join('\n'),
  };
}

function splitHeader(text: string): { comments: readonly string[]; operation: string } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const header = end < 0 ? lines : lines.slice(0, end);
  const rest = end < 0 ? [] : lines.slice(end);
  return {
    comments: header.map((line) => line.replace(/^#\s?/, '').trimEnd()),
    operation: `${rest.join('\n').trim()}\n`,
  };
}

function findLabel(file: string, comments: readonly string[], key: string): string {
  const line = comments.find((comment) => comment.startsWith(`${key}:`));
  const value = line?.slice(key.length + 1).trim();
  if (!value) throw new Error(`${file}: put a line "# ${key}: …" into the comments at its top.`);
  return value;
}

function operationName(file: string, text: string): string {
  const operations = parse(text).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const name = operations[0]?.name?.value;
  if (operations.length !== 1 || name === undefined) {
    throw new Error(`${file}: keep exactly one operation in it, and give it a name.`);
  }
  return name;
}
