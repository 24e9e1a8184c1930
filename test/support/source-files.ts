import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');
const IMPORTED = /(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g;
const EXPORTED =
  /^export (?:abstract )?(?:async )?(?:function\*?|class|const|enum|interface|type) ([A-Za-z0-9_]+)/gm;

/** A file of the program, by its path from the root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All TypeScript files of `src`. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(ROOT, file), text: readFileSync(file, 'utf8') }));
}

/** The names that a file exports by a declaration. */
export function exportedNames({ text }: SourceFile): readonly string[] {
  return [...text.matchAll(EXPORTED)].map(([, name]) => name ?? '');
}

/** Circles of files that import each other, types included; each as the paths of its files. */
export function importCircles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const paths = new Set(files.map(({ path }) => path));
  const imports = new Map(files.map((file) => [file.path, importedBy(file, paths)]));
  const reach = new Map([...imports.keys()].map((path) => [path, reachable(path, imports)]));
  const inCircle = [...imports.keys()].filter((path) => reach.get(path)?.has(path));
  const circles = new Map<string, readonly string[]>();
  for (const path of inCircle) {
    const circle = inCircle.filter((other) => reach.get(path)?.has(other) && reach.get(other)?.has(path));
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

function importedBy({ path, text }: SourceFile, paths: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(IMPORTED)].flatMap(([, specifier = '']) => {
    const target = join(dirname(path), specifier);
    return [`${target}.ts`, `${target}.tsx`].filter((file) => paths.has(file));
  });
}

function reachable(from: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [from];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const next of imports.get(path) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}
